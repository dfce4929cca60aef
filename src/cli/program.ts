import { Command, CommanderError, Option } from 'commander';
import { addFixOptions, type FixOptions } from './fixes.ts';
import { type Io, write } from './io.ts';
import {
  addFileOptions,
  addReportOptions,
  addScopeOptions,
  type FileOptions,
  type ReportOptions,
  type ScopeOptions,
} from './options.ts';
import { say, sayFailure } from './say.ts';
import { version } from './version.ts';

const afterHelp = `
Status at the end:
  0  clean
  1  an error, or more warnings than --max-warnings allows
  2  something could not be done: a wrong option or setting, a missing or unreadable file

A folder that is named like a command is written with a dot: replylint ./rules`;

/** Parses the command line and runs its command, which is loaded only then. Gives the exit status. */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  let printed = '';
  const program = createProgram({
    io,
    run:
      (work) =>
      async (...given) => {
        status = await work(...given);
      },
    print: (text) => {
      printed += text;
    },
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) return sayFailure(error, argv.includes('--debug'), io);
    if (error.exitCode === 0) await write(io.stdout, printed);
    else return refuse(error, io);
  }
  return status;
}

async function refuse({ message }: CommanderError, io: Io): Promise<number> {
  const said = message.replace(/^error: /, '').replace(/\n\((Did you mean .*)\)$/, '. $1');
  await say(`${said}${/[.?]$/.test(said) ? '' : '.'} See replylint --help.`, io);
  return 2;
}

interface Setting {
  readonly io: Io;
  /** Makes an action of commander of work that gives an exit status. */
  run<A extends unknown[]>(work: (...given: A) => Promise<number>): (...given: A) => Promise<void>;
  /** Takes what commander prints: help and version. */
  print(text: string): void;
}

function createProgram(setting: Setting): Command {
  const program = new Command('replylint')
    .description('It reads your macros before customers do.')
    .usage('[options] [paths...]')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand('help [command]', 'print what a command takes')
    .exitOverride()
    .configureOutput({ writeOut: setting.print, writeErr: () => {} });
  const lint = addLint(program, setting);
  addOutline(program, setting);
  addSettings(program, setting);
  addRules(program, setting);
  addCompletion(program, setting);
  return program.addHelpText('after', afterHelp).configureHelp({
    // The default command's options are what people look for.
    visibleOptions: () => [...lint.options, ...program.options, new Option('-h, --help', 'print this')],
  });
}

function addLint(program: Command, { io, run }: Setting): Command {
  const lint = program
    .command('lint', { isDefault: true })
    .summary('check replies (the default: the word may be left out)')
    .argument('[paths...]', 'files, folders, globs, or “-” for what is piped in');
  addFileOptions(addScopeOptions(addFixOptions(addReportOptions(lint))));
  return lint.action(
    run(async (paths: string[], options: FileOptions & ReportOptions & ScopeOptions & FixOptions) =>
      (await import('./lint.ts')).lint(paths, options, io),
    ),
  );
}

function addOutline(program: Command, { io, run }: Setting): void {
  const outline = program
    .command('outline')
    .summary('show what each sentence does to the customer')
    .argument('<paths...>', 'files, folders, globs, or “-”')
    .option('-f, --format <name>', 'json, for programs');
  addFileOptions(outline).action(
    run(async (paths: string[], options: FileOptions & { format?: string }) =>
      (await import('./outline.ts')).outline(paths, options, io),
    ),
  );
}

function addSettings(program: Command, { io, run }: Setting): void {
  program
    .command('init')
    .summary('look at your templates and write the settings')
    .argument('[paths...]', 'where the templates are (this folder if left out)')
    .option('-y, --yes', 'ask nothing')
    .action(
      run(async (paths: string[], options: { yes?: boolean }) =>
        (await import('./init.ts')).init(paths, options, io),
      ),
    );
  const test = program.command('test').summary('run the sentences of your own phrases');
  addFileOptions(test).action(
    run(async (options: FileOptions) => (await import('./test.ts')).test(options, io)),
  );
  const print = program
    .command('print-config')
    .summary('show the settings that hold for a file, and where they come from')
    .argument('<path>', 'a file or folder');
  addFileOptions(print).action(
    run(async (path: string, options: FileOptions) =>
      (await import('./print-config.ts')).printConfig(path, options, io),
    ),
  );
}

function addRules(program: Command, { io, run }: Setting): void {
  const list = program
    .command('rules')
    .summary('list all rules')
    .option('-f, --format <name>', 'json, for programs')
    .option('--outcomes', 'list what is true by policy instead, on one page for whoever answers for it');
  addFileOptions(list).action(
    run(async (options: FileOptions & { format?: string; outcomes?: true }) =>
      (await import('./rules.ts')).listRules(options, io),
    ),
  );
  program
    .command('explain')
    .summary('say what a rule wants and why, with examples')
    .argument('<rule>', 'its id, such as no-promise-of-outcome')
    .action(run(async (id: string) => (await import('./explain.ts')).explain(id, io)));
}

function addCompletion(program: Command, { io, run }: Setting): void {
  program
    .command('completion')
    .summary('print what makes your shell complete commands and options')
    .argument('<shell>', 'bash, zsh or fish')
    .action(run(async (shell: string) => (await import('./completion.ts')).completion(shell, program, io)));
}
