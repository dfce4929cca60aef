import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html.ts';
import { markdown } from '../../src/formats/markdown.ts';
import { text } from '../../src/formats/text.ts';
import type { Hints, Read } from '../../src/model/format.ts';
import { below } from '../../src/model/mapped.ts';
import type { Reply } from '../../src/model/reply.ts';

const formats = { md: markdown, mdx: markdown, html, txt: text };
const fixture = (path: string) => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8');

function read(path: string, source = fixture(path), hints: Partial<Hints> = {}): readonly Read[] {
  const ending = path.slice(path.lastIndexOf('.') + 1) as keyof typeof formats;
  return [...formats[ending].read(source, { path, ...hints })];
}

const repliesOf = (reads: readonly Read[]) => reads.flatMap((each) => ('reply' in each ? [each.reply] : []));
const noticesOf = (reads: readonly Read[]) =>
  reads.flatMap((each) => ('notice' in each ? [each.notice.id] : []));
const bodyOf = (reply: Reply) => reply.parts.find(({ role }) => role === 'body')!;
const proseOf = (reply: Reply) => bodyOf(reply).passages[0]!.prose.text;

/** Where a word of a reply's prose stands in the file. */
function placeOf(reply: Reply, word: string, source: string): string {
  const { value, passages, source: whole } = bodyOf(reply);
  const { prose } = passages[0]!;
  const start = prose.text.indexOf(word);
  const inValue = below<'value'>(prose, { start, end: start + word.length }, { start: 0, end: 0 });
  const inFile = below<'file'>(value, { start: inValue.start, end: inValue.end }, whole);
  return source.slice(inFile.start, inFile.end);
}

describe('Markdown files', () => {
  it('one reply a file, with what its front matter says', () => {
    const reads = read('markdown/late-delivery.md');
    const [reply] = repliesOf(reads);
    expect(reply).toMatchObject({
      id: 'late-delivery/en-GB',
      title: 'Late delivery',
      locale: 'en-GB',
      evidence: { tags: ['shipping', 'delay'], category: 'Orders', active: true, public: true },
    });
    expect(reply!.parts.map(({ role, value }) => [role, value.text.slice(0, 16)])).toEqual([
      ['subject', 'About your order'],
      ['body', 'Hi {{customer.fi'],
    ]);
    expect(reads.flatMap((each) => ('comment' in each ? [each.comment.text] : []))).toEqual([
      " replylint-disable-next-line no-vague-timeframe -- the carrier's own words ",
    ]);
    expect(noticesOf(reads)).toEqual(['unknown-platform']);
    expect(placeOf(reply!, 'scanned', fixture('markdown/late-delivery.md'))).toBe('scanned');
  });

  it('the quotations of sections, not the notes around them', () => {
    const source = fixture('markdown/quotes.md');
    const replies = repliesOf(read('markdown/quotes.md'));
    expect(replies.map(({ id, title, evidence }) => [id, title, evidence.description])).toEqual([
      [
        'refund-approved',
        'Refund approved',
        'Use when the refund was approved in the admin panel. Check the amount first.',
      ],
      ['refund-denied', 'Refund denied', 'Only after a second look by a team lead.'],
    ]);
    expect(proseOf(replies[1]!)).toBe(
      "Hi \uFFFC,\nThank you for telling us what went wrong with your order. We can't refund it, because it was used; here is what we can do instead:\na repair, free of charge\n20 % off your next order\nBest, \uFFFC",
    );
    expect(placeOf(replies[1]!, 'order. We', source)).toBe('order.\n> We');
  });

  it('the fences that hold messages, told apart by their notes', () => {
    const source = fixture('markdown/fences.mdx');
    const replies = repliesOf(read('markdown/fences.mdx'));
    expect(replies.map(({ title }) => title)).toEqual([
      'Welcome',
      'Closing',
      'Closing: When the question is a duplicate. 1. Find the older thread.'.slice(0, 42),
    ]);
    expect(replies.every((reply) => bodyOf(reply).markup === 'markdown')).toBe(true);
    expect(bodyOf(replies[2]!).value.text.split('\n')[2]).toMatch(/^This was asked before/);
    expect(placeOf(replies[2]!, 'asked', source)).toBe('asked');
  });

  it('sections that greet', () => {
    const replies = repliesOf(read('markdown/sections.md'));
    expect(replies.map(({ title }) => title)).toEqual(['Morning', 'Out of hours', 'Unknown order']);
    expect(proseOf(replies[2]!)).toMatch(/^Hello, I can't find order \uFFFC\./);
  });

  it('nothing of a page about replies, and one notice', () => {
    const reads = read('markdown/guide.md');
    expect(repliesOf(reads)).toEqual([]);
    expect(noticesOf(reads)).toEqual(['pages-without-replies']);
  });

  it.each([
    ['fences', 'markdown/fences.mdx', ['Welcome', 'Closing', 'Closing: When the question is a duplicate.']],
    ['quotes', 'markdown/fences.mdx', ['Closing', 'Closing']],
    ['sections', 'markdown/guide.md', ['Tone', 'Promises', 'Length']],
    ['file', 'markdown/quotes.md', ['quotes']],
  ] as const)('what the config says is a reply: %s', (replies, path, titles) => {
    const reads = read(path, fixture(path), { source: { files: path, replies } });
    expect(repliesOf(reads).map(({ title }) => title)).toEqual(titles);
    expect(noticesOf(reads)).not.toContain('pages-without-replies');
  });

  it('ids that are unique, and the same wherever a section stands', () => {
    const section = (title: string, body: string) => `## ${title}\n\nHello there, ${body}\n\n`;
    const ids = (source: string) => repliesOf(read('x.md', source)).map(({ id }) => id);
    const [a, b, c] = [section('Refund', 'one.'), section('Refund', 'two.'), section('Délai', 'three.')];
    const all = ids(a + b + c);
    expect(new Set(all).size).toBe(3);
    expect(all[2]).toBe('délai');
    expect(ids(c + a)).toContain(all[0]);
  });

  it.each([
    ['# Refund denied\n\nHi,\n\nwe cannot.', 'Refund denied', 'Hi,\nwe cannot.'],
    ['Hi,\n\nwe cannot.', 'check-spam-brief', 'Hi,\nwe cannot.'],
    ['---\nname: Named\n---\n# Hello you\n\ntext', 'Named', 'text'],
    ['---\n\nHello\n\n---\n\nBye', 'check-spam-brief', 'Hello\nBye'],
    ['# T\n\nOnly for tier 2.\n\n> Hi {name},\n> all good.', 'T', 'Hi \uFFFC, all good.'],
    ['Subject: Your order\n\nHi you,', 'check-spam-brief', 'Hi you,'],
  ])('%j has the title %s', (source, title, prose) => {
    const [reply] = repliesOf(read('replies/check-spam-brief.md', source));
    expect([reply!.title, proseOf(reply!)]).toEqual([title, prose]);
  });

  it('messages between rules, if each greets', () => {
    const proses = (source: string) => repliesOf(read('chat.md', source)).map(proseOf);
    expect(proses('# Chat\n\nHi you,\n\none.\n\n---\n\nHello you,\n\ntwo.\n')).toEqual([
      'Hi you,\none.',
      'Hello you,\ntwo.',
    ]);
    expect(proses('Hi you,\n\none.\n\n---\n\nFeel free to ask.\n')).toEqual([
      'Hi you,\none.\nFeel free to ask.',
    ]);
  });

  it('leaves the modules of MDX out', () => {
    const source =
      'import { A } from \'./a\';\nexport const b = 1;\n\nHi <A name="x">you</A>,\n\n{/* a note */}\n\nthanks';
    const [reply] = repliesOf(read('x.mdx', source));
    expect(proseOf(reply!)).toBe('Hi you,\nthanks');
    expect(placeOf(reply!, 'thanks', source)).toBe('thanks');
  });

  it('an empty file holds nothing; front matter alone is an empty reply', () => {
    expect(read('x.md', '')).toEqual([]);
    expect(read('x.md', '\uFEFF\n \n')).toEqual([]);
    expect(repliesOf(read('x.md', '---\ntitle: A\n---\n')).map(({ title }) => title)).toEqual(['A']);
  });
});

describe('front matter', () => {
  const front = (lines: string) => repliesOf(read('x.md', `---\n${lines}\n---\nHi you,`))[0]!;

  it('that is broken is a problem with its place', () => {
    const [first] = read('x.md', '---\ntitle: Hi: there: [\n---\nHi you,');
    expect(first).toMatchObject({ problem: { kind: 'syntax', span: { start: expect.any(Number) } } });
  });

  it('cannot reach a prototype, nor grow without bounds', () => {
    const { evidence } = front('__proto__: { polluted: true }\nconstructor: x');
    expect(Object.getPrototypeOf(evidence.front)).toBe(null);
    expect(({} as Record<string, unknown>)['polluted']).toBe(undefined);
    expect(evidence.front['constructor']).toBe('x');
    const bomb = [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...Array.from(
        'bcdefghi',
        (key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(',')}]`,
      ),
    ].join('\n');
    expect(read('x.md', `---\n${bomb}\n---\nHi`)).toMatchObject([{ problem: { kind: 'limit' } }]);
  });

  it.each([
    ['active: false', { active: false }],
    ['status: draft', { active: false }],
    ['archived: true', { active: false }],
    ['status: solved', { active: true, status: 'solved' }],
    ['internal: true', { public: false }],
    ['visibility: private', { public: false }],
    ['tags: a, b', { tags: ['a', 'b'] }],
    ['Tags:\n  - a\n  - 2', { tags: ['a', '2'] }],
    ['folder: Orders', { category: 'Orders' }],
    ['description: When late', { description: 'When late' }],
    ['question: Where is it?', { question: 'Where is it?' }],
    ['group: billing', { group: 'billing' }],
  ])('%j is read', (lines, evidence) => {
    expect(front(lines).evidence).toMatchObject(evidence);
  });

  it.each([
    ['platform: Help Scout', 'helpscout'],
    ['helpdesk: zendesk', 'zendesk'],
  ])('%j names the desk', (lines, platform) => {
    expect(front(lines).platform).toBe(platform);
  });
});

describe('HTML and text files', () => {
  it('an HTML page is one reply, with its title', () => {
    const source = fixture('html/password-reset.html');
    const [reply] = repliesOf(read('html/password-reset.html'));
    expect(reply!.title).toBe('Password reset');
    expect(bodyOf(reply!).passages.map(({ prose }) => prose.text)).toEqual([
      "Hi \uFFFC,\nWe’ve sent a link to \uFFFC.\nIt works for one\u00A0hour.\nOpen the mail.\nChoose a new password.\nI'll stay here until it works.",
      "Hi \uFFFC,\nWe’ve sent a link to \uFFFC.\nIt works for one\u00A0hour.\nOpen the mail.\nChoose a new password.\nReply to this mail if it doesn't work.",
    ]);
    expect(placeOf(reply!, 'We’ve', source)).toBe('We&rsquo;ve');
  });

  it('a text file is one reply, its quotations the customer’s', () => {
    const [reply] = repliesOf(read('text/shipping.txt'));
    expect(proseOf(reply!)).toBe(
      "Hi \uFFFC,\nYour order \uFFFC left our warehouse on \uFFFC.\nTrack it with the number below.\nTell us if it isn't there by Friday.\nBest,\n\uFFFC",
    );
  });

  it('several messages between rules, if each greets', () => {
    expect(repliesOf(read('text/several.txt')).map(proseOf)).toEqual([
      'Hello \uFFFC,\nyour ticket is open.',
      'Hello \uFFFC,\nyour ticket is closed.',
    ]);
    expect(repliesOf(read('x.txt', 'Hello you,\n---\nall good.')).map(proseOf)).toEqual([
      'Hello you,\nall good.',
    ]);
  });

  it('mail headers give the subject and the kind of text', () => {
    const [reply] = repliesOf(read('text/autoreply.txt'));
    expect(reply!.parts.map(({ role, markup, passages }) => [role, markup, passages[0]!.prose.text])).toEqual(
      [
        ['subject', 'plain', 'We got your request \uFFFC'],
        ['body', 'html', 'Greetings \uFFFC,\nyour request is number \uFFFC.'],
      ],
    );
  });
});
