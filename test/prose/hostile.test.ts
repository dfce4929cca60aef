import { describe, expect, it } from 'vitest';
import { part } from './reading.ts';

const nested = (open: string, times: number) => open.repeat(times);

describe('hostile texts', () => {
  it.each([
    ['- ', nested('- ', 4_000)],
    ['> ', nested('> ', 4_000)],
    ['*a_ ', nested('*a_ ', 8_000)],
    ['[a](', nested('[a](', 8_000)],
    ['backticks', Array.from({ length: 3_000 }, (_, n) => `${'`'.repeat((n % 60) + 1)}a`).join('')],
    ['an indented list', Array.from({ length: 400 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')],
  ])('%s is read as plain text', (_what, source) => {
    const found = part(`Fine.\n\n${source}\n\nFine too.`, 'markdown');
    expect(found.capped).toBe('nesting');
    expect(found.passages[0]!.prose.trusted).toBe(true);
    expect(found.passages[0]!.prose.text).toMatch(/^Fine\.\n(?:[\s\S]*\n)?Fine too\.$/);
  });

  it.each([
    ['open tags', '<b>'.repeat(50_000)],
    ['crossed tags', '<b><i>'.repeat(20_000) + '</b></a></i>'.repeat(20_000)],
    ['open lists', '<ul><li>a'.repeat(20_000)],
    ['open comments', '<!--'.repeat(50_000)],
    ['entities', '&amp;&am'.repeat(30_000)],
    ['braces', '{{'.repeat(100_000)],
    ['open branches', '{% if a %}'.repeat(5_000) + '{% endfor %}'.repeat(5_000)],
    ['closed branches', `${'{% if a %}'.repeat(5_000)}x${'{% endif %}'.repeat(5_000)}`],
    ['brackets', '['.repeat(100_000)],
    ['blanks', '[NAME] '.repeat(20_000)],
    ['half a brace and tags', '{<b>'.repeat(50_000)],
    ['lines', '\n'.repeat(100_000)],
    ['spaces', ' '.repeat(200_000)],
  ])('%s are read in every markup', (_what, source) => {
    for (const markup of ['html', 'plain', 'markdown'] as const) {
      const { prose } = part(`Begin ${source}`, markup).passages[0]!;
      expect(prose.trusted).toBe(true);
      expect(prose.text.startsWith('Begin')).toBe(true);
    }
  });

  it('reads private-use letters of the text as text', () => {
    const { prose } = part('a \uE001\uE000 {{x}} \uF8FF b', 'markdown').passages[0]!;
    expect(prose.text).toBe('a \uE001\uE000 \uFFFC \uF8FF b');
  });
});
