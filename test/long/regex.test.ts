import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { fetched } from './judge.ts';

// Every regular expression of the source before recheck, which says whether a text can make it slow.

/** A regular expression with the places where it stands. */
interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly at: string[];
}

const files = ['src', 'rules', 'bin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
);

/** All that are written as literals. */
function literals(): readonly Pattern[] {
  const found = new Map<string, Pattern>();
  for (const path of files) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        const known = found.get(node.text) ?? {
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          at: [],
        };
        known.at.push(`${path}:${line + 1}`);
        found.set(node.text, known);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return [...found.values()];
}

/** All that the source puts together, the ones that wait for a first file too. */
async function built(): Promise<readonly Pattern[]> {
  const found = new Map<string, Pattern>();
  const Native = globalThis.RegExp;
  const note = (source: string, flags: string): void => {
    const at = /\/((?:src|rules)\/[^\s:)]+:\d+)/.exec(new Error().stack!.split('\n').slice(3, 4).join())?.[1];
    if (at !== undefined) found.set(`/${source}/${flags}`, { source, flags, at: [at] });
  };
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args: [string, string?]) {
      note(String(args[0]), args[1] ?? '');
      return new target(...args);
    },
  });
  try {
    const { lintText } = await import('../hostile/lab.ts');
    const { reporters } = await import('../../src/reporters/index.ts');
    const { render } = await import('../reporters/sample.ts');
    const names = readdirSync('fixtures', { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((one) =>
      /^(?:desks|markdown|planted|samples|text)\/.*\.[a-z]+$/.test(one),
    )) {
      if (name.endsWith('.xml') || name.endsWith('README.md')) continue;
      const text = readFileSync(join('fixtures', name), 'utf8');
      const result = await lintText(name, text);
      for (const reporter of Object.values(reporters)) render(reporter, [{ result, text }]);
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

/** Short names of properties, which recheck does not know. */
const LONG: Readonly<Record<string, string>> = {
  ExtPict: 'Extended_Pictographic',
  EMod: 'Emoji_Modifier',
  DI: 'Default_Ignorable_Code_Point',
};

test('every regular expression is safe, whatever text it gets', async (context) => {
  const { check } = fetched('recheck', '4.5.0', context).require('recheck');
  const patterns = [...literals(), ...(await built())];
  expect(patterns.length).toBeGreaterThan(400);
  const faults: string[] = [];
  for (const { source, flags, at } of patterns) {
    const spelled = source.replace(/\\p\{(\w+)\}/g, (all, name: string) =>
      LONG[name] ? `\\p{${LONG[name]}}` : all,
    );
    const { status, complexity, attack } = await check(spelled, flags, { timeout: 60_000 });
    if (status !== 'safe')
      faults.push(
        `${status} ${complexity?.summary ?? ''} ${at.join(' ')} ${attack?.pattern ?? ''}: ${source.slice(0, 200)}`,
      );
  }
  expect(faults).toEqual([]);
});
