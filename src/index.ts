/**
 * The public face of the pure core, and the only door from `src` to `rules`: the same in a terminal, an editor and a
 * browser page. It composes; it decides nothing.
 */

export { rules } from '../rules/index.ts';
export { languages } from '../rules/lexicon/index.ts';
export { acrossFiles } from './engine/across-files.ts';
export {
  type Baseline,
  type Compared,
  compareBaseline,
  grown,
  parseBaseline,
  printBaseline,
  type Reach,
} from './engine/baseline.ts';
export {
  type Checked,
  type CheckedConfig,
  type ConfigSource,
  checkConfig,
  checkRuleFlags,
} from './engine/check-config.ts';
export { type Config, fieldFiles, namesIn } from './engine/config.ts';
export { createDrawer } from './engine/draw.ts';
export { fieldNames } from './engine/field-names.ts';
export { globsMatch, isTooWide } from './engine/glob.ts';
export type { Fault, Known } from './engine/known.ts';
export { createLinter } from './engine/lint.ts';
export type { Grades, Linted, Linter, Mended, Parts, TemplateFile, Verdict } from './engine/linter.ts';
export { hint } from './engine/nearest.ts';
export { type ActOutline, createOutliner, type Outline, type ReplyOutline } from './engine/outline.ts';
export { presets } from './engine/presets.ts';
export { printConfig } from './engine/print-config.ts';
export { type Proof, prove } from './engine/proof.ts';
export { hintsFor } from './engine/select.ts';
export type { Settings } from './engine/settings.ts';
export { settle } from './engine/settle.ts';
export { surveyLibrary, withoutToday } from './engine/survey/first-run.ts';
export { createObserver, type Observed } from './engine/survey/observe.ts';
export { offersFor } from './engine/survey/offers.ts';
export { endings, formatFor } from './formats/index.ts';
export { shapes } from './formats/shapes/index.ts';
export type { Act, ActName, PromiseKind } from './model/act.ts';
export type { Drawing } from './model/drawing.ts';
export type { Finding, Severity } from './model/finding.ts';
export type { FirstRun, Offer } from './model/first-run.ts';
export type { Format, Hints, Read, Source } from './model/format.ts';
export { option } from './model/option.ts';
export { linesOf, type Place } from './model/place.ts';
export type { Platform } from './model/platform.ts';
export type { Notice, Problem } from './model/problem.ts';
export type { Edit, Remedy } from './model/remedy.ts';
export type { Reply } from './model/reply.ts';
export type { Paint, Reporter, Run, Writing } from './model/reporter.ts';
export type { FileResult, Totals } from './model/result.ts';
export { defineRule, type Rule } from './model/rule.ts';
export type { Reading, Sentence } from './model/sentence.ts';
export type { Span } from './model/span.ts';
export { platforms } from './placeholders/index.ts';
export { type Lexicon, lexicon } from './text/lexicon.ts';
