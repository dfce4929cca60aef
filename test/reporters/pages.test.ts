import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/reporters/html-page.ts';
import { reporters } from '../../src/reporters/index.ts';
import { lintText } from '../hostile/lab.ts';
import { harmIn } from '../hostile/oracle.ts';
import { all, broken, clean, exported, late, many } from './cases.ts';
import { render } from './sample.ts';

describe.each(['markdown', 'summary'])('%s', (name) => {
  const report = (...samples: Parameters<typeof render>[1][number][]): string =>
    render(reporters[name]!, samples);

  test('says what was found, by rule, then by file', () => {
    expect(report(clean)).toBe('## replylint: no findings in 1 macro\n');
    const page = report(late, exported, ...broken);
    expect(page).toContain('## replylint: 1 error and 6 warnings in 6 macros');
    expect(page).toContain('| `no-promise-of-outcome` | 1 |  |');
    expect(page.indexOf('old.yaml')).toBeLessThan(page.indexOf('exports/macros.json'));
  });

  test('nothing of a stranger’s becomes mark-up, a mention, a reference or a link', () => {
    expect(harmIn(name, report(...all))).toEqual([]);
  });

  test('every row of a table has its cells', () => {
    for (const line of report(...all)
      .split('\n')
      .filter((row) => row.startsWith('|'))) {
      expect(line.replace(/\\[\\|]/g, '').split('|')).toHaveLength(5);
    }
  });

  test('ends with how much had no room', () => {
    const limit = name === 'markdown' ? 65_536 : 1_048_576;
    const page = report(...Array.from({ length: 40 }, () => many(200, 200)));
    expect(Buffer.byteLength(page)).toBeLessThan(limit);
    expect(page.trimEnd().split('\n').at(-1)).toMatch(
      /^\d+ more files with findings: there is no room for them here\.$/,
    );
    const single = report(many(9000, 9000));
    expect(Buffer.byteLength(single)).toBeLessThan(limit);
    expect(single).toMatch(/\d+ more in this file\./);
  });
});

describe('html', () => {
  const page = render(reporters['html']!, all);

  test('the policy lets in the page’s own style and script, and nothing else', () => {
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
    expect(STYLE_HASH).toBe(sha256(STYLE));
    expect(SCRIPT_HASH).toBe(sha256(SCRIPT));
    expect(page).toContain(`<style>${STYLE}</style>`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
    expect(page).toContain("default-src 'none'");
  });

  test('no element and no attribute comes from a stranger', () => {
    const names = new Set<string>();
    const attributes = new Set<string>();
    const parser = new Parser({
      onopentag(name, given) {
        names.add(name);
        for (const key of Object.keys(given)) attributes.add(key);
      },
    });
    parser.end(page);
    expect([...names].sort()).toEqual(
      'a article body br code div footer form h1 h2 h3 head header html i input label li main mark meta ol option output p pre script section select span strong style sup table tbody td th thead title tr ul'.split(
        ' ',
      ),
    );
    expect([...attributes].sort()).toEqual(
      'aria-hidden aria-label autocomplete charset class content data-acts data-rule data-rules hidden href http-equiv id lang name role scope selected type value'.split(
        ' ',
      ),
    );
  });

  test('shows the words in question, and by rule and by template how many', () => {
    const one = render(reporters['html']!, [late, exported]);
    expect(one).toContain('<mark>I promise we’ll get it fixed right away</mark>');
    expect(one).toContain('<h2>By macro</h2>');
    expect(one.split('<article').length - 1).toBe(6);
    expect(render(reporters['html']!, [clean])).toContain('<h1 class="good">No findings in 1 macro</h1>');
  });

  test('tells a reason once in a reply, and what has the same cause without any', () => {
    const one = render(reporters['html']!, [late]);
    expect(one).toContain('comes with <code>no-promise-of-outcome</code>');
    expect(one).not.toContain('Everyone hears another hour.');
    const twice = render(reporters['html']!, [many(2, 0)]);
    expect(twice.split('If it takes longer').length - 1).toBe(1);
  });

  test('lists 300 findings of a reply, errors first, and draws what blocks before what does not', () => {
    const long = render(reporters['html']!, [many(200, 400)]);
    expect(long.split('<li id="f').length - 1).toBe(300);
    expect(long.split('<strong class="error">').length - 1).toBe(200);
    expect(long).toContain('300 more findings in this reply.');
    const passing = Array.from({ length: 30 }, () => many(0, 200));
    const page = render(reporters['html']!, [...passing, many(200, 0)]);
    expect(page).toContain('class="blocks"');
    expect(page).toMatch(/<p>\d more: there is no room for them here\.<\/p>/);
  });
});

describe('html draws a reply', () => {
  const drawnBy = async (text: string, path = 'a.md'): Promise<string> => {
    const result = await lintText(path, text);
    return render(reporters['html']!, [{ result, text }]);
  };

  test('with the colour of what each sentence does, in words beside it', async () => {
    const page = await drawnBy('Hi Ana,\n\nSorry about that. I promise it will be fixed.\n\nBest,\nKim\n');
    expect(page).toContain('<span class="polite">Hi Ana,</span>');
    expect(page).toMatch(/<span class="kind">.*Sorry about that\..*<\/span> <span class="risky">/);
    expect(page).toContain('<li class="risky">promises a result (');
  });

  test('with the words in question underlined, numbered as in the list below', async () => {
    const page = await drawnBy('Hi Ana,\n\nI promise it will be fixed today.\n');
    const [, words, number] = /<mark class="error">([^<]*)<\/mark><sup>.*?<a href="#f(\d+)">/.exec(page)!;
    expect(words).toContain('promise it will be fixed');
    expect(page).toContain(`<li id="f${number}" value="${number}">`);
    expect(page).not.toContain('<pre>');
  });

  test('with its placeholders, escapes and entities as the writer sees them', async () => {
    const json = await drawnBy(
      '[{"title":"T","body":"Dear {{ticket.name}},\\nOur \\u201cTea\\u201d box."}]',
      'a.json',
    );
    expect(json).toMatch(/<code>\{\{ticket\.name\}\}<\/code>/);
    expect(json).toContain('Our “Tea” box.');
    expect(await drawnBy('<p>Fish &amp; chips &lt;b&gt;.</p>', 'a.html')).toContain(
      'Fish &amp; chips &lt;b&gt;.',
    );
  });

  test('with every arm of a branch, marked as for some', async () => {
    const page = await drawnBy(
      'Hi.\n\n{% if a %}Sorry about that.{% else %}Thank you.{% endif %} Bye.\n',
      'a.liquid',
    );
    expect(page).toMatch(/<span class="kind sometimes">.*Sorry about that/);
    expect(page).toContain('apologises, to some customers');
    expect(page.split('Bye.').length - 1).toBe(1);
  });

  test('that is clean, and tells it apart for the filter', async () => {
    const page = await drawnBy('Hi Ana,\n\nThank you for your patience. Your invoice is attached.\n');
    expect(page).toMatch(/<article id="r1" class="(?:clean|passes)" data-acts="greeting thanks/);
  });
});
