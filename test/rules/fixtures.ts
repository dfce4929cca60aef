import { readdirSync, readFileSync } from 'node:fs';
import {
  createLinter,
  formatFor,
  type Linted,
  type Linter,
  languages,
  platforms,
  rules,
  settle,
} from '../../src/index.ts';

const root = new URL('../../fixtures/', import.meta.url);

/** The files of a folder of `fixtures`, as paths relative to it. */
export function filesOf(folder: string): readonly string[] {
  return readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
    .filter((path) => formatFor(path) !== undefined)
    .sort();
}

/** Lints a file of `fixtures` under the recommended preset. */
export async function lintFixture(path: string): Promise<Linted> {
  return lintText(path, readFileSync(new URL(path, root), 'utf8'));
}

/** Lints a text as the file that it would be, under the recommended preset. */
export async function lintText(path: string, text: string): Promise<Linted> {
  const linter = linterOf();
  return linter.lint({ path, text, format: await formatFor(path)!.load() });
}

function linterOf(): Linter {
  return createLinter(settle(undefined, { cwd: '/replies', rules, locale: 'en' }), {
    languages,
    platforms,
    today: '2026-01-05',
    version: '0',
    inline: true,
    reportUnused: false,
  });
}

/** What the rules that compare replies say about files of one run, a line each. */
export async function lintTogether(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const linter = linterOf();
  const results = await Promise.all(
    Object.entries(files).map(async ([path, text]) =>
      linter.lint({ path, text, format: await formatFor(path)!.load() }),
    ),
  );
  return [...linter.judge(results).findings].flatMap(([file, findings]) =>
    findings.map(
      ({ start, rule, kind, quote }) => `${file} ${start.line}:${start.column} ${rule} ${kind} “${quote}”`,
    ),
  );
}
