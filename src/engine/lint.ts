import type { Linter, Parts } from './linter.ts';
import type { Settings } from './settings.ts';

/** Makes the linter of a run. */
export declare function createLinter(settings: Settings, parts: Parts): Linter;
