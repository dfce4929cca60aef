import { readdirSync, readFileSync } from 'node:fs';
import {
  createLinter,
  formatFor,
  type Linted,
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
  const linter = createLinter(settle(undefined, { cwd: '/replies', rules, locale: 'en' }), {
    languages,
    platforms,
    today: '2026-01-05',
    version: '0',
    inline: true,
    reportUnused: false,
  });
  return linter.lint({ path, text, format: await formatFor(path)!.load() });
}
