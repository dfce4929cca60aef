export { BaselineFault, type BaselineReport, type OpenBaseline, openBaseline } from './baseline.ts';
export { ConfigFault } from './config/load.ts';
export { lintFiles, type Outcome } from './lint.ts';
export { type ActOutline, type FileOutline, outlineFiles, type ReplyOutline } from './outline.ts';
export { type Prepared, prepare, type RunInit, type Unit } from './prepare.ts';
export type { Session, SettingsInit } from './session.ts';
export { settingsFor } from './settings-for.ts';
export { configOf, type Survey, surveyFiles, writeConfig } from './survey.ts';
export { type FileText, readStream } from './text.ts';
