import { type Command, InvalidArgumentError, Option } from 'commander';
import type { RunInit } from '../node/index.ts';
import type { Io } from './io.ts';
import { version } from './version.ts';

/** What the options about files and settings give; `lint`, `outline` and `print-config` take the same. */
export interface FileOptions {
  readonly stdinFilename?: string;
  /** False for `--no-config`. */
  readonly config?: string | false;
  readonly preset?: string;
  readonly rule?: readonly string[];
  readonly platform?: string;
  readonly locale?: string;
  readonly ignorePath?: string;
  readonly ignorePattern?: readonly string[];
  readonly ignore: boolean;
  readonly forceExclude?: boolean;
  readonly inlineConfig: boolean;
  readonly plugins: boolean;
  readonly color?: boolean;
  readonly debug?: boolean;
}

/** What the options about the report give. */
export interface ReportOptions {
  /** Each `NAME` or `NAME=FILE`. */
  readonly format?: readonly string[];
  readonly outputFile?: string;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly exitZero?: boolean;
  readonly reportUnusedDirectives?: boolean;
}

/** What the options about which files, and about findings that are known, give. */
export interface ScopeOptions {
  readonly staged?: boolean;
  /** True: since the last commit. */
  readonly changed?: string | true;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly grow?: boolean;
}

const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];
const repeated = (flags: string, summary: string): Option => new Option(flags, summary).argParser(several);

/** Adds the options about files and settings. */
export function addFileOptions(command: Command): Command {
  return command
    .option(
      '-c, --config <file>',
      'settings file that holds for all (the nearest .replylintrc.json if left out)',
    )
    .option('--no-config', 'use no settings file')
    .option('--preset <name>', 'recommended, strict, regulated, safety or all')
    .addOption(
      repeated('--rule <id: setting>', "one rule, as in the settings: 'no-blame: off'; may be repeated"),
    )
    .option('--platform <name>', 'the helpdesk whose placeholders the replies use')
    .option('--locale <tag>', 'the language of the replies, such as en')
    .option('--stdin-filename <name>', 'the name of what is piped in as “-”')
    .option('--ignore-path <file>', 'use this in place of .replylintignore')
    .addOption(repeated('--ignore-pattern <glob>', 'leave these out too; may be repeated'))
    .option('--no-ignore', 'read files that .replylintignore and .gitignore leave out')
    .option('--force-exclude', 'leave ignored files out even if they are named (for hooks)')
    .option('--no-inline-config', 'exceptions written in the files do not count')
    .option('--no-plugins', 'load no plugin, pass over its rules')
    .option('--color', 'colour the report')
    .option('--no-color', 'do not colour it')
    .option('--debug', 'say what was read, what was passed over and why');
}

/** Adds the options about the report. */
export function addReportOptions(command: Command): Command {
  return command
    .addOption(
      repeated('-f, --format <name[=file]>', 'stylish, json, sarif, github or junit; may be repeated'),
    )
    .option('-o, --output-file <file>', 'write the last report into a file')
    .option('--max-warnings <n>', 'end with status 1 if there are more warnings', wholeNumber)
    .option('--quiet', 'show errors only; warnings are still counted')
    .option('--exit-zero', 'end with status 0 whatever was found')
    .option('--report-unused-directives', 'report exceptions that silence nothing');
}

/** Adds the options about which files, and about findings that are known. */
export function addScopeOptions(command: Command): Command {
  return command
    .option('--staged', 'only what the next commit holds, as it will be committed')
    .option('--changed [ref]', 'only what changed since the last commit, or since the branch left REF')
    .option('--files-from <file>', 'only the files that this file (or “-”) lists, one a line')
    .option('-0, --null', 'that list has a NUL after each name')
    .option('--baseline <file>', 'findings in this file may stay')
    .option('--update-baseline', 'take out of it what is gone; write it if there is none')
    .option('--grow', 'let --update-baseline take new findings in as well');
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It wants a whole number.');
  return Number(value);
}

/** What the command line asks of the Node layer. */
export function runInit(
  paths: readonly string[],
  options: FileOptions & Partial<ReportOptions>,
  io: Io,
): RunInit {
  let text: ReturnType<NonNullable<RunInit['stdin']>['read']> | undefined;
  const read = async () => (await import('../node/index.ts')).readStream(io.stdin);
  return {
    cwd: io.cwd,
    version,
    today: day(io.now),
    paths,
    config: options.config,
    preset: options.preset,
    rules: options.rule ?? [],
    platform: options.platform,
    locale: options.locale,
    plugins: options.plugins && !io.env.REPLYLINT_NO_PLUGINS,
    inline: options.inlineConfig,
    reportUnused: options.reportUnusedDirectives ?? false,
    ignorePath: options.ignorePath,
    ignorePatterns: options.ignorePattern ?? [],
    ignore: options.ignore,
    forceExclude: options.forceExclude ?? false,
    stdin: {
      name: options.stdinFilename,
      read() {
        text ??= read();
        return text;
      },
    },
  };
}

/** `YYYY-MM-DD` in UTC: the same for everybody, and the time zones of the world need not be loaded for it. */
function day(now: Date): string {
  return now.toISOString().slice(0, 10);
}
