/** How CI agents find commands in a log, after their sources; each gives the command, or undefined. */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const PERCENT: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

function unescaped(text: string, table: readonly (readonly [string, string])[]): string {
  return table.reduce((sum, [from, to]) => sum.replaceAll(from, to), text);
}

function pairs(text: string, separator: string, decode: (text: string) => string): Record<string, string> {
  const properties: Record<string, string> = Object.create(null);
  for (const pair of text.split(separator)) {
    const at = pair.indexOf('=');
    if (at > 0 && at < pair.length - 1) properties[pair.slice(0, at).trim()] = decode(pair.slice(at + 1));
  }
  return properties;
}

/** `::name a=b,c=d::data` at the start of a trimmed line: GitHub's `ActionCommand.TryParseV2`. */
export function githubCommand(line: string): Command | undefined {
  const message = line.trimStart();
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end < 0) return undefined;
  const info = message.slice(2, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  const properties = space < 0 ? '' : info.slice(space + 1).trim();
  const data = PERCENT.filter(([code]) => code !== '%3A' && code !== '%2C');
  return {
    name,
    properties: pairs(properties, ',', (value) => unescaped(value, PERCENT)),
    data: unescaped(message.slice(end + 2), data),
  };
}

/** `##[name a=b;c=d]data` anywhere: GitHub's `ActionCommand.TryParse`; with `##vso[` Azure's `Command.TryParse`. */
export function bracketCommand(line: string, prefix: '##[' | '##vso['): Command | undefined {
  const start = line.indexOf(prefix);
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const info = line.slice(start + prefix.length, end);
  const space = info.indexOf(' ');
  const decode = (text: string): string =>
    unescaped(text, [
      ['%3B', ';'],
      ['%0D', '\r'],
      ['%0A', '\n'],
      ['%5D', ']'],
      ['%AZP25', '%'],
    ]);
  return {
    name: space < 0 ? info : info.slice(0, space),
    properties: space < 0 ? {} : pairs(info.slice(space + 1), ';', decode),
    data: decode(line.slice(end + 1)),
  };
}

/** `##teamcity[name a='b' c='d']`: the documented grammar, strictly; an unknown escape is an error. */
export function teamcityMessage(line: string): Command | undefined {
  const start = line.indexOf('##teamcity[');
  if (start < 0) return undefined;
  const found = /^##teamcity\[(\w+)((?: \w+='(?:[^|'\]\n\r[]|\|[nrlxp|'[\]]|\|0x[0-9A-F]{4})*')*)\]$/.exec(
    line.slice(start),
  );
  if (found === null) throw new Error(`malformed: ${line}`);
  const properties: Record<string, string> = Object.create(null);
  for (const [, key, value] of found[2]!.matchAll(/ (\w+)='((?:[^|']|\|.)*)'/g)) {
    properties[key!] = value!.replace(
      /\|(?:0x([0-9A-F]{4})|(.))/g,
      (_, hex: string | undefined, char: string) => {
        return hex === undefined ? char : String.fromCharCode(Number.parseInt(hex, 16));
      },
    );
  }
  return { name: found[1]!, properties, data: '' };
}

/** What agents that compare by culture do not see: they read the line as if it were not there. */
export function withoutIgnorable(line: string): string {
  return line.replace(/[\p{DI}\p{Cf}\p{Cc}]/gu, '');
}
