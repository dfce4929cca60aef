import { describe, expect, it } from 'vitest';
import type { Linted } from '../src/index.ts';
import { createLinter, formatFor, languages, platforms, rules, settle } from '../src/index.ts';

/** The two texts that the linter starts from: the same matter, once with sympathy and a promise, once with empathy and a step. */
const sympathy =
  'Wow. I can’t believe that we made this kind of mistake. This should never happen. I’m so sorry that you have to deal with this, I promise we’ll get it fixed right away.';
const empathy =
  'Thank you for bringing this issue to our attention. I understand how frustrating this kind of thing can be. Please let me do what I can to find out what went wrong and determine the next steps toward a resolution.';

/** One text written into each kind of file, with every layer of escaping that the kind has. */
const files: Record<string, (text: string) => string> = {
  'reply.txt': (text) => text,
  'reply.md': (text) => `${text.replace('. ', '. *').replace(/\.([^.]*)$/, '*.$1')}\n`,
  'page.html': (text) => `<html><body><p>${html(text)}</p></body></html>`,
  'macros.json': (text) =>
    ascii(
      JSON.stringify(
        {
          macros: [
            {
              id: 1,
              title: 'Late',
              active: true,
              actions: [{ field: 'comment_value_html', value: `<p>${html(text)}</p>` }],
            },
          ],
        },
        null,
        2,
      ),
    ),
  'macro.yaml': (text) =>
    `title: Late\nactive: true\nactions:\n  - field: comment_value\n    value: >-\n${folded(text, 6)}\n`,
  'literal.yaml': (text) => `replies:\n  - title: Late\n    body: |\n${folded(text, 6)}\n`,
  'replies.csv': (text) => `Title,Body\r\n"Late, again","${text.replace(/Thank you|Wow/, '""$&""')}"\r\n`,
  'replies.json': (text) => ascii(JSON.stringify([{ title: 'Late', content: text }])),
};

const html = (text: string): string =>
  text.replaceAll('’', '&rsquo;').replace(/(promise|understand)/, '<b>$1</b>');
const ascii = (json: string): string =>
  json.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const folded = (text: string, indent: number): string => {
  const lines = text.split(' ').reduce<string[]>((all, word) => {
    const last = all.at(-1);
    if (last === undefined || last.length + word.length > 50) all.push(word);
    else all[all.length - 1] = `${last} ${word}`;
    return all;
  }, []);
  return lines.map((line) => ' '.repeat(indent) + line).join('\n');
};

async function lint(path: string, text: string): Promise<Linted> {
  const format = await formatFor(path)!.load();
  const settings = settle(undefined, { cwd: '/', rules });
  const parts = {
    languages,
    platforms,
    today: '2026-01-01',
    version: 'test',
    inline: true,
    reportUnused: false,
  };
  return createLinter(settings, parts).lint({ path, text, format });
}

/** What a stretch of a file says, as its reader sees it: escapes, entities, tags and line folds undone. */
const seen = (source: string): string =>
  source
    .replace(/\\u([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('&rsquo;', '’')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('""', '"')
    .replaceAll('*', '');

const said = ({ findings }: Linted, text: string): [string, string][] =>
  findings.map(({ rule, span }) => [rule, seen(text.slice(span.start, span.end))]);

describe('the two texts', () => {
  const expected = lint('reply.txt', sympathy).then((result) => said(result, sympathy));

  it('reports the promise, the sympathy, the missing acknowledgement and the vague time', async () => {
    const found = await expected;
    expect([...new Set(found.map(([rule]) => rule))].sort()).toEqual([
      'acknowledge-frustration',
      'no-promise-of-outcome',
      'no-vague-timeframe',
      'prefer-empathy',
    ]);
    expect(found).toContainEqual(['no-vague-timeframe', 'right away']);
  });

  for (const [path, write] of Object.entries(files)) {
    it(`says the same about the same words in ${path}`, async () => {
      const text = write(sympathy);
      const found = said(await lint(path, text), text).map(([rule, words]) => [
        rule,
        words.replaceAll('"', ''),
      ]);
      expect(found).toEqual(await expected);
    });

    it(`has nothing to say about the empathetic text in ${path}`, async () => {
      const { findings, replies } = await lint(path, write(empathy));
      expect(replies.linted).toBe(1);
      expect(findings).toEqual([]);
    });
  }
});
