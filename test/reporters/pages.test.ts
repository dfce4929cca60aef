import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from '../../src/reporters/html-page.ts';
import { reporters } from '../../src/reporters/index.ts';
import { all, broken, clean, exported, late, many } from './cases.ts';
import { render } from './sample.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

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
    const page = report(...all);
    const nodes = nodesOf(unified().use(remarkParse).parse(page) as Node);
    const html = nodes.filter((node) => node.type === 'html').map((node) => node.value!);
    for (const value of html) {
      expect(value.replace(/<code>[^<>]*<\/code>/g, '')).toMatch(
        /^(?:<!-- -->|<\/?span>|<\/details>|<details>\n<summary>: [a-z0-9, ]+<\/summary>)$/,
      );
    }
    expect(nodes.filter((node) => /link|image|definition|emphasis|list|^code|quote/.test(node.type))).toEqual(
      [],
    );
    const prose = page.replace(/`[^\n]*?`/g, '').replace(/<code>.*?<\/code>/g, '');
    expect(prose.match(/.{0,40}(?:@\w|www\.|:\/\/|#\d|GH-\d|:tada:).{0,20}/g)).toBeNull();
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
      'article body code div footer form h1 h2 h3 h4 head header html input label main mark meta option output p pre script section select span strong style table tbody td th thead title tr'.split(
        ' ',
      ),
    );
    expect([...attributes].sort()).toEqual(
      'aria-live autocomplete charset class content data-rule hidden http-equiv id lang name role scope type value'.split(
        ' ',
      ),
    );
  });

  test('shows the words in question, and by rule and by template how many', () => {
    const one = render(reporters['html']!, [late, exported]);
    expect(one).toContain('<mark>I promise we’ll get it fixed right away</mark>');
    expect(one).toContain('<h2>By macro</h2>');
    expect(one.split('<article').length - 1).toBe(7);
    expect(render(reporters['html']!, [clean])).toContain('<h1 class="good">no findings in 1 macro</h1>');
  });

  test('keeps to 5,000 findings, errors first', () => {
    const long = render(reporters['html']!, [many(3000, 4000)]);
    expect(long.split('<article').length - 1).toBe(5000);
    expect(long.split('class="blocks"').length - 1).toBe(3000);
    expect(long).toContain('2000 more findings: there is no room for them here.');
  });
});
