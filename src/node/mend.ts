import type { Linted, TemplateFile } from '../index.ts';
import type { Fixing } from './fixing.ts';
import { relativePath } from './paths.ts';
import type { Prepared, Unit } from './prepare.ts';
import { replaceText } from './write/replace.ts';
import { tidy } from './write/tidy.ts';

/** What became of the text of a file that was to be fixed. */
export interface Fixed {
  readonly was: string;
  /** The same if nothing could be fixed, or if it could not be written. */
  readonly text: string;
  /** How often each rule's fix was written. */
  readonly fixed: ReadonlyMap<string, number>;
  /** Rules whose fixes undo each other. */
  readonly restless: readonly string[];
  /** True: the text came through stdin. */
  readonly piped: boolean;
}

/** A file's result after its fixes, with what was done. */
export interface MendedUnit {
  readonly linted: Linted;
  readonly fixed: Fixed;
}

/** Fixes what was found in a file. One with a problem, and one that can't be written, stays as it is. */
export function mendUnit(
  unit: Unit,
  file: TemplateFile,
  linted: Linted,
  { fixing, cwd }: { readonly fixing: Fixing; readonly cwd: string },
): MendedUnit {
  const was = file.text;
  const piped = unit.piped ?? false;
  const asItWas: Fixed = { was, text: was, fixed: new Map(), restless: [], piped };
  if (linted.problems.length > 0) return { linted, fixed: asItWas };
  const mended = unit.session.linter.mend(file, linted, fixing.grades);
  const { text, fixed, restless } = mended;
  const done = { linted: mended.linted, fixed: { was, text, fixed, restless, piped } };
  if (text === was) return done;
  if (!fixing.write) return { ...done, linted: { ...done.linted, output: text } };
  if (piped) return done;
  const problem = replaceText({ path: unit.path, was, text, root: cwd });
  if (!problem) return done;
  return { linted: { ...linted, problems: [problem] }, fixed: asItWas };
}

/** Cleans up after runs that were cut short, before a run writes; what it can't decide is a problem of the file. */
export function tidied({ units, fixing, session }: Prepared): Prepared['obstacles'] {
  if (!fixing?.write) return [];
  const paths = units.filter((unit) => !unit.piped).map((unit) => unit.path);
  const { cwd } = session.settings;
  return tidy(paths).map(({ path, backup }) => ({
    file: relativePath(cwd, path),
    problem: {
      kind: 'unwritable',
      message: `A run that fixed this file was cut short, and it was changed since. Its text before is in ${relativePath(cwd, backup)}: compare the two, then delete that one.`,
    },
  }));
}
