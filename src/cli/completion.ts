import type { Command } from 'commander';
import { hint, platforms, presets, rules } from '../index.ts';
import { reporters } from '../reporters/index.ts';
import { type Io, write } from './io.ts';
import { UsageFault } from './usage.ts';

/** An option as a shell offers it. */
interface Offer {
  /** `-f` and `--format`, or the long one alone. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** What may follow it; undefined: nothing does. */
  readonly takes: 'file' | 'word' | readonly string[] | undefined;
}

/** Everything that a shell offers. */
interface Offers {
  readonly commands: readonly (readonly [string, string])[];
  readonly options: readonly Offer[];
  /** Words after a command. */
  readonly after: Readonly<Record<string, readonly string[]>>;
}

const shells: Readonly<Record<string, (offers: Offers) => string>> = { bash, zsh, fish };

/** The command that prints what makes a shell complete replylint's commands, options and their values. */
export async function completion(shell: string, program: Command, io: Io): Promise<number> {
  const draw = Object.hasOwn(shells, shell) ? shells[shell] : undefined;
  const names = Object.keys(shells);
  if (!draw)
    throw new UsageFault(
      `There is no completion for “${shell}”.${hint(shell, names)} Known: ${names.join(', ')}.`,
    );
  await write(io.stdout, draw(offersOf(program)));
  return 0;
}

function offersOf(program: Command): Offers {
  const lint = program.commands.find((command) => command.name() === 'lint');
  const options = (lint?.options ?? []).map(({ short, long, description, required, optional }) => ({
    flags: [short, long].filter((flag) => flag !== undefined),
    summary: description,
    takes: required || optional ? valuesOf(long ?? '') : undefined,
  }));
  const plain = [
    { flags: ['--version'], summary: 'print the version', takes: undefined },
    { flags: ['-h', '--help'], summary: 'print this', takes: undefined },
  ];
  return {
    commands: program.commands.map((command) => [command.name(), command.summary()] as const),
    options: [...options, ...plain],
    after: { explain: rules.map(({ id }) => id), completion: Object.keys(shells) },
  };
}

function valuesOf(option: string): 'file' | 'word' | readonly string[] {
  if (option === '--format') return Object.keys(reporters);
  if (option === '--preset') return [...presets.keys()];
  if (option === '--platform') return [...platforms.keys()];
  const isPath = /^--(?:config|output-file|ignore-path|stdin-filename|files-from|baseline|cache-location)$/;
  return isPath.test(option) ? 'file' : 'word';
}

function bash({ commands, options, after }: Offers): string {
  const words = (list: readonly string[]): string =>
    `COMPREPLY=($(compgen -W '${list.join(' ')}' -- "$word"))`;
  const cases = [
    ...options.flatMap(({ flags, takes }) =>
      takes === undefined
        ? []
        : [
            `    ${flags.join('|')}) ${takes === 'file' || takes === 'word' ? '' : `${words(takes)}; `}return ;;`,
          ],
    ),
    ...Object.entries(after).map(([name, list]) => `    ${name}) ${words(list)}; return ;;`),
  ];
  return `# replylint completion bash > ~/.local/share/bash-completion/completions/replylint
_replylint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $before in
${cases.join('\n')}
  esac
  if [[ $word == -* ]]; then
    ${words(options.flatMap(({ flags }) => flags))}
  elif [[ $COMP_CWORD == 1 ]]; then
    ${words(commands.map(([name]) => name))}
  fi
}
complete -o default -o bashdefault -F _replylint replylint
`;
}

function zsh({ commands, options, after }: Offers): string {
  const said = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:\\]/g, '\\$&');
  const value = (takes: Offer['takes']): string => {
    if (takes === undefined) return '';
    return takes === 'file' ? ':file:_files' : `:value:(${takes === 'word' ? '' : takes.join(' ')})`;
  };
  const specs = options.flatMap(({ flags, summary, takes }) =>
    flags.map((flag) => `    '*${flag}[${said(summary)}]${value(takes)}'`),
  );
  const names = commands.map(([name, summary]) => `    '${name}:${said(summary)}'`);
  const cases = Object.entries(after).map(
    ([name, list]) => `    ${name}) _values ${name} ${list.join(' ')}; return ;;`,
  );
  return `#compdef replylint
# replylint completion zsh > "\${fpath[1]}/_replylint"
_replylint_first() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  _describe command commands
  _files
}
_replylint() {
  case \${words[2]} in
${cases.join('\n')}
  esac
  _arguments -S \\
${specs.join(' \\\n')} \\
    '1:file or command:_replylint_first' \\
    '*:file:_files'
}
if [ "$funcstack[1]" = _replylint ]; then _replylint "$@"; else compdef _replylint replylint; fi
`;
}

function fish({ commands, options, after }: Offers): string {
  const said = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  const lines = commands.map(
    ([name, summary]) => `complete -c replylint -n __fish_use_subcommand -a ${name} -d ${said(summary)}`,
  );
  for (const { flags, summary, takes } of options) {
    const names = flags.map((flag) =>
      flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    );
    const value =
      takes === undefined
        ? ''
        : takes === 'file'
          ? ' -r -F'
          : takes === 'word'
            ? ' -x'
            : ` -x -a ${said(takes.join(' '))}`;
    lines.push(`complete -c replylint ${names.join(' ')} -d ${said(summary)}${value}`);
  }
  for (const [name, list] of Object.entries(after))
    lines.push(
      `complete -c replylint -n '__fish_seen_subcommand_from ${name}' -f -a ${said(list.join(' '))}`,
    );
  return `# replylint completion fish > ~/.config/fish/completions/replylint.fish\n${lines.join('\n')}\n`;
}
