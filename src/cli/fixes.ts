import { type Command, Option } from 'commander';
import type { FileResult } from '../index.ts';
import type { Fixing, Outcome } from '../node/index.ts';
import { shown } from '../reporters/neutralise.ts';
import { type Io, write } from './io.ts';
import { say } from './say.ts';
import { unifiedDiff } from './unified-diff.ts';
import { UsageFault } from './usage.ts';

/** What the options about fixes give. */
export interface FixOptions {
  readonly fix?: boolean;
  readonly unsafeFixes?: boolean;
  readonly fixDryRun?: boolean;
  readonly diff?: boolean;
}

/** Adds the options about fixes. */
export function addFixOptions(command: Command): Command {
  return command
    .addOption(new Option('--fix', 'write the fixes that can do no harm'))
    .option('--unsafe-fixes', 'with --fix, --fix-dry-run or --diff: also those that you have to look over')
    .option('--fix-dry-run', 'report what would be left after fixing, and write nothing')
    .option('--diff', 'print what would be fixed as a unified diff, and write nothing');
}

/** What the command line asks to be fixed. Throws `UsageFault`. */
export function fixingOf({ fix, unsafeFixes, fixDryRun, diff }: FixOptions): Fixing | undefined {
  if (fix || fixDryRun || diff)
    return { grades: unsafeFixes ? 'unsafe' : 'safe', write: fix === true && !fixDryRun && !diff };
  if (unsafeFixes) throw new UsageFault('--unsafe-fixes goes with --fix, --fix-dry-run or --diff.');
  return undefined;
}

/** What was fixed in a run, as it goes on. */
export interface Fixes {
  /** True: a text that came through stdin goes to stdout, so no report can. */
  readonly ownsStdout: boolean;
  /** Takes what became of one file: prints its diff, or the text that was piped in. */
  take(outcome: Outcome): Promise<void>;
  /** Says what was done; true if a diff was printed. */
  end(): Promise<boolean>;
}

/** Opens the account of what is fixed. */
export function openFixes(paths: readonly string[], options: FixOptions, io: Io): Fixes {
  const fixing = fixingOf(options);
  const pipes = fixing?.write === true && paths.includes('-');
  const count = { places: 0, files: 0, left: 0 };
  const restless = new Map<string, string>();
  let printed = false;
  let handedBack = false;
  return {
    ownsStdout: pipes || options.diff === true,
    async take(outcome) {
      if ('result' in outcome) count.left += suggestionsIn(outcome.result);
      if (!('fixed' in outcome) || !outcome.fixed) return;
      const { was, text, fixed, piped, restless: rules } = outcome.fixed;
      const places = [...fixed.values()].reduce((sum, each) => sum + each, 0);
      count.places += places;
      if (places > 0) count.files++;
      if (rules.length > 0) restless.set(outcome.result.file, rules.join(', '));
      if (options.diff) printed = (await printDiff(outcome.result.file, was, text, io)) || printed;
      else if (pipes && piped) {
        handedBack = true;
        await write(io.stdout, text);
      }
    },
    async end() {
      // What the settings leave out was not read: it goes through as it is.
      if (pipes && !handedBack) for await (const chunk of io.stdin) await write(io.stdout, chunk as string);
      for (const [file, rules] of restless)
        await say(`${file}: the fixes of ${rules} undo each other, so some were left out.`, io);
      if (fixing?.write && count.places > 0)
        await say(`${fixes(count.places)} in ${files(count.files)}.`, io);
      if (fixing && !fixing.write && count.places === 0) await say(nothingToFix(count.left, options), io);
      return printed;
    },
  };
}

/** Findings that offer something which no fix does. */
function suggestionsIn({ findings }: FileResult): number {
  return findings.filter(({ remedies, suppressed }) => !suppressed && remedies.length > 0).length;
}

function nothingToFix(left: number, { diff, unsafeFixes }: FixOptions): string {
  const what = unsafeFixes ? 'Nothing to fix' : 'No safe fix';
  if (left === 0) return `${what}.`;
  const where = diff ? 'replylint without --diff shows' : 'the report shows';
  return `${what}; ${where} ${left === 1 ? '1 suggestion' : `${left} suggestions`} to read.`;
}

const fixes = (count: number): string => (count === 1 ? '1 fix was written' : `${count} fixes were written`);
const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

async function printDiff(file: string, was: string, now: string, io: Io): Promise<boolean> {
  const diff = unifiedDiff(file, was, now);
  await write(io.stdout, io.stdout.isTTY || io.env.CI ? readable(diff) : diff);
  return diff !== '';
}

/** On a terminal and in the log of a CI agent nothing of a template may steer; into a pipe a patch goes as it is. */
function readable(diff: string): string {
  return diff.replace(/[^\n]+/g, (line) => shown(line.replace(/\r$/, '')));
}
