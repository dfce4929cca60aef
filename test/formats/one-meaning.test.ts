import { expect, test } from 'vitest';
import { spliced } from '../../src/engine/mend/choose.ts';
import { offsetInValue, placed } from '../../src/engine/mend/edit.ts';
import { hintsFor } from '../../src/engine/select.ts';
import {
  createLinter,
  type Format,
  formatFor,
  type Linted,
  languages,
  platforms,
  rules,
} from '../../src/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Markup, Part } from '../../src/model/reply.ts';
import { writtenIn } from '../../src/model/written.ts';
import { settled } from '../engine/desk.ts';
import { hundred, type Written } from './hundred.ts';

/** A reply as a text of that mark-up says it. */
const dressed: Readonly<Record<Markup, (reply: Written) => string>> = {
  html: ({ blocks }) =>
    blocks
      .map((block) =>
        block.startsWith('- ')
          ? `<ul>${itemsOf(block)
              .map((item) => `<li>${writtenIn('html', item)}</li>`)
              .join('')}</ul>`
          : `<p>${writtenIn('html', block)}</p>`,
      )
      .join('\n'),
  markdown: ({ blocks }) =>
    blocks
      .map((block) =>
        block.startsWith('- ')
          ? itemsOf(block)
              .map((item) => `- ${writtenIn('markdown', item)}`)
              .join('\n')
          : writtenIn('markdown', block),
      )
      .join('\n\n'),
  plain: ({ blocks }) => blocks.join('\n\n'),
};
const itemsOf = (block: string): readonly string[] => block.split('\n').map((line) => line.slice(2));

type Make = (n: number, body: string) => unknown;

/** An export of a desk: the file around its records, a record, and how the desk writes its texts. */
interface Desk {
  readonly path: string;
  readonly markup: Markup;
  readonly file: (records: readonly unknown[]) => string;
  readonly record: Make;
}

const title = (n: number): string => `Reply ${n}`;
const inJson = (markup: Markup, around: (records: readonly unknown[]) => unknown, record: Make): Desk => ({
  path: 'export.json',
  markup,
  file: (records) => JSON.stringify(around(records), null, 1),
  record,
});
const list = (records: readonly unknown[]): unknown => records;
const action = (field: string, value: unknown) => ({ field, value });
const macro =
  (field: string): Make =>
  (n, body) => ({
    ...{ id: n, title: title(n), active: true },
    actions: [action(field, body)],
  });
const notified: Make = (n, body) => ({
  ...{ id: n, title: title(n), active: true, conditions: { all: [] } },
  actions: [action('notification_user', ['requester_id', 'Your request', body])],
});
const sheet = (
  path: string,
  markup: Markup,
  head: string,
  row: (n: number, body: string) => string,
): Desk => ({
  path,
  markup,
  file: (rows) => `${[head, ...rows].join('\r\n')}\r\n`,
  record: row,
});

const desks: Readonly<Record<string, Desk>> = {
  'Zendesk macros in HTML': inJson('html', (macros) => ({ macros }), macro('comment_value_html')),
  'Zendesk macros in plain text': inJson('plain', (macros) => ({ macros }), macro('comment_value')),
  'Zendesk triggers': inJson('plain', (triggers) => ({ triggers }), notified),
  'Zendesk automations': inJson('plain', (automations) => ({ automations }), notified),
  'Zendesk dynamic content': inJson(
    'plain',
    (items) => ({ items }),
    (n, content) => ({
      ...{ id: n, name: title(n), placeholder: `{{dc.reply_${n}}}` },
      variants: [{ content, locale_id: 1, active: true, default: true, outdated: false }],
    }),
  ),
  'Zendesk Chat shortcuts': inJson('plain', list, (n, message) => ({
    id: n,
    name: title(n),
    message,
    options: '',
    tags: [],
  })),
  Freshdesk: inJson('html', list, (n, body) => ({
    id: n,
    title: title(n),
    folder_id: 4,
    content: body,
    content_html: body,
  })),
  Gorgias: inJson(
    'html',
    (data) => ({ data }),
    (n, body_html) => ({
      ...{ id: n, name: title(n), language: 'en' },
      actions: [{ name: 'setResponseText', arguments: { body_html, body_text: body_html } }],
    }),
  ),
  'Help Scout': inJson('html', list, (n, text) => ({ id: n, name: title(n), text, chatText: null })),
  Front: inJson(
    'html',
    (_results) => ({ _results }),
    (n, body) => ({ id: `rsp_${n}`, name: title(n), subject: null, body, _links: {} }),
  ),
  Zammad: inJson('html', list, (n, content) => ({
    id: n,
    name: title(n),
    keywords: '',
    content,
    active: true,
  })),
  'Zammad CSV': sheet(
    'export.csv',
    'html',
    'name;keywords;content;note;active;',
    (n, body) => `${title(n)};;"${body}";;true;`,
  ),
  Chatwoot: inJson('markdown', list, (n, content) => ({ id: n, short_code: title(n), content })),
  ServiceNow: inJson(
    'plain',
    (result) => ({ result }),
    (n, template_body) => ({ sys_id: n, name: title(n), short_name: 's', template_body }),
  ),
  Discourse: inJson(
    'markdown',
    (templates) => ({ templates }),
    (n, content) => ({ id: n, title: title(n), slug: `r-${n}`, content, tags: [] }),
  ),
  Dixa: inJson(
    'plain',
    (data) => ({ data }),
    (n, content) => ({
      ...{ id: `d${n}`, _type: 'QuickResponse', name: title(n), content, isDeactivated: false },
      translations: [],
    }),
  ),
  Trengo: inJson(
    'plain',
    (data) => ({ data }),
    (n, message) => ({ id: n, title: title(n), message, type: 'EMAIL' }),
  ),
  Missive: inJson(
    'html',
    (responses) => ({ responses }),
    (n, body) => ({ id: `m${n}`, title: title(n), body, shared_labels: [], organization: 'o' }),
  ),
  'Re:amaze': inJson(
    'plain',
    (response_templates) => ({ response_templates }),
    (n, body) => ({ name: title(n), body }),
  ),
  LiveChat: inJson(
    'plain',
    (canned_responses) => ({ canned_responses }),
    (n, text) => ({ id: n, text, tags: [title(n)], is_private: false, group_id: 0 }),
  ),
  LibreDesk: inJson(
    'html',
    (data) => ({ data }),
    (n, message_content) => ({ id: n, name: title(n), message_content, visibility: 'all' }),
  ),
  Frappe: inJson('html', list, (n, message) => ({
    doctype: 'HD Saved Reply',
    name: `f${n}`,
    title: title(n),
    message,
    scope: 'Global',
    teams: [],
  })),
  FreeScout: inJson('html', list, (n, text) => ({ id: n, mailbox_id: 1, name: title(n), text })),
  osTicket: sheet(
    'export.csv',
    'html',
    'canned_id,dept_id,isenabled,title,response,lang,notes',
    (n, body) => `${n},1,1,${title(n)},"${body}",en_US,`,
  ),
  Plain: inJson(
    'markdown',
    (nodes) => ({ data: { snippets: { edges: nodes.map((node) => ({ node })) } } }),
    (n, markdown) => ({
      ...{ id: `s${n}`, name: title(n), markdown, isDeleted: false },
    }),
  ),
  'Rocket.Chat': inJson(
    'plain',
    (cannedResponses) => ({ cannedResponses }),
    (n, text) => ({ _id: `c${n}`, shortcut: title(n), text, scope: 'global', tags: [] }),
  ),
  UVdesk: inJson(
    'html',
    (savedReplies) => ({ savedReplies }),
    (n, message) => ({ id: n, name: title(n), message }),
  ),
  'a list in JSON': inJson('markdown', list, (n, body) => ({ title: title(n), body })),
  'JSON in ASCII': {
    ...inJson('html', list, (n, body) => ({ title: title(n), body, note: 'caf\u00e9' })),
    file: (records) => JSON.stringify(records).replaceAll('\u00e9', '\\u00e9'),
  },
  'JSON lines': {
    path: 'export.jsonl',
    markup: 'plain',
    file: (records) => records.map((one) => `${JSON.stringify(one)}\n`).join(''),
    record: (n, body) => ({ title: title(n), body }),
  },
  'YAML in double quotes': {
    path: 'export.yaml',
    markup: 'html',
    file: (records) => records.join(''),
    record: (n, body) => `- title: ${title(n)}\n  body: "${body}"\n`,
  },
  'YAML in literal blocks': {
    path: 'export.yaml',
    markup: 'markdown',
    file: (records) => records.join(''),
    record: (n, body) => `- title: ${title(n)}\n  body: |-\n    ${body}\n`,
  },
  'a CSV sheet': sheet('export.csv', 'plain', 'Title,Body', (n, body) => `${title(n)},"${body}"`),
  'a TSV sheet': sheet('export.tsv', 'markdown', 'Title\tBody', (n, body) => `${title(n)}\t"${body}"`),
};

/** Formats whose file is one reply. */
const pages: Readonly<
  Record<string, { readonly ending: string; readonly markup: Markup; readonly front?: true }>
> = {
  Markdown: { ending: '.md', markup: 'markdown', front: true },
  'HTML pages': { ending: '.html', markup: 'html', front: true },
  'text files': { ending: '.txt', markup: 'plain', front: true },
  Liquid: { ending: '.liquid', markup: 'html', front: true },
  'Salesforce templates': { ending: '.email', markup: 'html' },
};

/** What stands in a record before its text is written into it. */
const stub = (n: number): string => `Hello dear friend, this is text ${n} of them.`;

const kinds: readonly Markup[] = ['html', 'markdown', 'plain'];
const linters = Object.fromEntries(
  kinds.map((kind) => {
    const config = {
      platform: 'zendesk',
      locale: 'en',
      sources: [{ files: '**', kind }],
      extends: ['replylint:recommended'],
    };
    const settings = settled(config, {}, {}, rules);
    const parts = {
      languages,
      platforms,
      today: '2026-01-05',
      version: '0',
      inline: true,
      reportUnused: false,
    };
    return [kind, { linter: createLinter(settings, parts), settings }];
  }),
);

function lint(
  path: string,
  text: string,
  format: Format,
  kind: Markup,
): { linted: Linted; parts: readonly Part[] } {
  const { linter, settings } = linters[kind]!;
  const parts = [...format.read(text, hintsFor(settings, path))].flatMap((read) =>
    'reply' in read ? read.reply.parts.filter(({ role }) => role === 'body') : [],
  );
  return { linted: linter.lint({ path, text, format }), parts };
}

/** A file with the texts of the hundred, each written in place of its stub by the format's own encoder. */
async function writtenThrough({ path, markup, file, record }: Desk) {
  const format = await formatFor(path)!.load();
  const blank = file(hundred.map((_, i) => record(i + 1, stub(i + 1))));
  const encode = format.encoder!(blank);
  const { parts } = lint(path, blank, format, markup);
  expect(parts.length).toBe(hundred.length);
  const edits = parts.flatMap((part, i) =>
    [part, ...(part.twin ? [part.twin] : [])].map((one) => {
      expect(one.value.text).toBe(stub(i + 1));
      const span = placed(one.value, { start: 0, end: one.value.text.length }, blank)!;
      return { span, text: encode(dressed[one === part ? markup : 'plain'](hundred[i]!), span, one)! };
    }),
  );
  expect(edits.every(({ text }) => text !== undefined)).toBe(true);
  return { path, format, text: spliced(blank, edits) };
}

/** Rules that look at what the file says besides the words: which actions it lists. */
const besides = ['words-match-actions'];

const said = (findings: readonly Finding[]): readonly string[] =>
  findings
    .filter(({ rule }) => !besides.includes(rule))
    .map(({ rule, kind, severity, reply, quote }) => `${reply.title}: ${severity} ${rule} ${kind} “${quote}”`)
    .sort();

const ENTITY: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** The words that stand in the file where a finding points, freed of how they are written there. */
function pointed({ span }: Finding, markup: Markup, parts: readonly Part[]): string {
  const part = parts.find(({ source }) => source.start <= span.start && span.end <= source.end)!;
  const { value } = part;
  const words = value.text.slice(offsetInValue(value, span.start), offsetInValue(value, span.end));
  const bare =
    markup === 'html'
      ? words.replace(/<\/?(?:p|ul|li)>/g, ' ').replace(/&\w+;/g, (sign) => ENTITY[sign]!)
      : words;
  return (markup === 'markdown' ? bare.replace(/\\(?=[\\`*_<&[])/g, '') : bare)
    .replace(/^- |\n- /g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function expectPointed(findings: readonly Finding[], markup: Markup, parts: readonly Part[]): void {
  for (const finding of findings) {
    const words = pointed(finding, markup, parts);
    const quote = finding.quote.replace(/\s+/g, ' ');
    if (quote.endsWith('…')) expect(words.startsWith(quote.slice(0, -1).trim())).toBe(true);
    else expect(words).toBe(quote);
  }
}

async function asPages(ending: string, markup: Markup, front = false): Promise<readonly string[]> {
  const format = await formatFor(`a${ending}`)!.load();
  const all = hundred.flatMap((reply) => {
    const path = `${reply.title}${ending}`;
    const text = `${front ? `---\ntitle: ${reply.title}\n---\n\n` : ''}${dressed[markup](reply)}\n`;
    const { linted, parts } = lint(path, text, format, markup);
    expect(linted.replies.linted).toBe(1);
    expectPointed(linted.findings, markup, parts);
    return linted.findings;
  });
  return said(all);
}

const reference = await asPages('.md', 'markdown', true);

test('there is something to say about the hundred', () => {
  expect(hundred.length).toBe(100);
  expect(new Set(hundred.map(({ blocks }) => blocks.join())).size).toBe(100);
  expect(reference.length).toBeGreaterThan(100);
  expect(new Set(reference.map((line) => line.split(' ')[3])).size).toBeGreaterThan(15);
});

test.each(Object.entries(pages))(
  '%s: the same words, the same findings',
  async (_name, { ending, markup, front }) => {
    expect(await asPages(ending, markup, front)).toEqual(reference);
  },
);

test.each(Object.entries(desks))('%s: the same words, the same findings', async (_name, desk) => {
  const { path, format, text } = await writtenThrough(desk);
  const { linted, parts } = lint(path, text, format, desk.markup);
  expect(linted.problems).toEqual([]);
  expect(parts.map(({ value }) => value.text)).toEqual(hundred.map((reply) => dressed[desk.markup](reply)));
  expect(said(linted.findings)).toEqual(reference);
  expectPointed(linted.findings, desk.markup, parts);
});
