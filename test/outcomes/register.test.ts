import { describe, expect, test } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';
import { library, outcomes } from './library.ts';

interface Message {
  readonly ruleId: string;
  readonly kind: string;
  readonly message: string;
  readonly instead: string;
  readonly reply: { readonly title: string };
}

const about = ['no-promise-of-outcome', 'times-match-outcomes'];

async function messages(files: Readonly<Record<string, string>>, more: object = {}) {
  const rules = Object.fromEntries(about.map((rule) => [rule, 'error']));
  const config = JSON.stringify({ extends: [], rules, outcomes, ...more });
  const ran = await replylint(folderOf({ ...files, '.replylintrc.json': config }), ['-f', 'json']);
  const results = JSON.parse(ran.stdout) as readonly { readonly messages: readonly Message[] }[];
  return { ...ran, messages: results.flatMap((result) => result.messages) };
}

const titled =
  (kind: string) =>
  ({ messages }: { readonly messages: readonly Message[] }) =>
    messages
      .map(({ ruleId, kind: said, reply }) => `${reply.title}: ${ruleId}/${said}`)
      .filter((one) => one.includes(kind));

test('a library of 40 refund macros: exactly what strays is reported', async () => {
  expect(library).toHaveLength(40);
  const { messages: said } = await messages({
    'macros.json': JSON.stringify(library.map(({ reported, ...macro }) => macro)),
  });
  const wanted = library.flatMap(({ title, reported }) => (reported ? [`${title}: ${reported}`] : []));
  expect(titled('')({ messages: said })).toEqual(wanted);
});

describe('what is said', () => {
  test('another time names both', async () => {
    const { messages: said } = await messages({
      'a.md': '---\noutcome: refund-approved\n---\n\nYou will receive your refund within 3 days.\n',
    });
    expect(said.map(({ message }) => message)).toEqual([
      expect.stringContaining('This says 3 days; `refund-approved` says 5-10 business days.'),
    ]);
  });

  test('outside, the way out names the entry and its tag', async () => {
    const { messages: said } = await messages({ 'a.md': 'You will receive your refund within 3 days.\n' });
    expect(said.map(({ instead }) => instead)).toEqual([
      expect.stringContaining(
        'Is it true by “refund-approved” when this is sent? Then tag it “refund_approved”.',
      ),
    ]);
  });

  test('an entry that nothing uses is named once, when the whole library was read', async () => {
    const { stderr } = await messages({ 'a.md': 'We’ll get back to you within 24 hours.\n' });
    expect(stderr).toContain('No reply uses the outcome “refund-approved” (.replylintrc.json outcomes[0])');
    expect(stderr).not.toContain('“first-reply”');
  });

  test('a name that the register does not have', async () => {
    const { stderr } = await messages({
      'a.md': '---\noutcome: refund-aproved\n---\n\nThanks for the photos of the box.\n',
    });
    expect(stderr).toContain(
      '“a” names the outcome “refund-aproved”, and the settings have none of that name. Did you mean “refund-approved”?',
    );
  });
});

describe('where an outcome is named in a file', () => {
  const said = 'You will receive your refund within 10 business days.';
  test.each([
    ['front matter', 'a.md', `---\noutcome: refund-approved\n---\n\n${said}\n`],
    ['a comment in Markdown', 'a.md', `<!-- outcome: refund-approved -->\n\n${said}\n`],
    ['a comment in HTML', 'a.html', `<!-- outcome: refund-approved --><p>${said}</p>\n`],
    ['a tag of its entry', 'a.md', `---\ntags: [refund_approved]\n---\n\n${said}\n`],
    ['a tag of its name', 'a.md', `---\ntags: [refund approved]\n---\n\n${said}\n`],
    [
      'a comment in an HTML value',
      'a.json',
      JSON.stringify([{ title: 'A', body: `<p>${said}</p><!-- outcome: refund-approved -->` }]),
    ],
    ['a column', 'a.csv', `title,body,outcome\nA,${said},refund-approved\n`],
    ['a key', 'a.json', JSON.stringify([{ title: 'A', body: said, outcome: 'refund-approved' }])],
  ])('%s', async (_where, name, text) => {
    expect((await messages({ [name]: text })).messages).toEqual([]);
    expect(
      (await messages({ [name]: text.replaceAll('outcome', 'topic').replace(/refund[_ ]approved/, 'x') }))
        .messages,
    ).toHaveLength(1);
  });

  test('a comment holds for the reply that it stands in, not for its neighbours', async () => {
    const page = `## One\n\n<!-- outcome: refund-approved -->\n${said}\n\n## Two\n\n${said}\n`;
    const sources = [{ files: 'macros.md', replies: 'sections' }];
    const { messages: found } = await messages({ 'macros.md': page }, { sources });
    expect(found.map(({ reply }) => reply.title)).toEqual(['Two']);
  });
});

test.each([
  ['a pledge', 'I guarantee that you will get your refund within 10 business days.'],
  ['never again', 'The refund is on its way. This won’t happen again.'],
])('%s is not silenced by an entry', async (_what, body) => {
  const { messages: said } = await messages({
    'a.json': JSON.stringify([{ title: 'Refunds::Approved', body }]),
  });
  expect(said.map(({ ruleId }) => ruleId)).toEqual(['no-promise-of-outcome']);
});

test.each([
  [[{ what: ['refund'] }], 'outcomes[0]: The key “id” is missing'],
  [
    [{ id: 'a', what: ['refund'], within: 'by Friday' }],
    'outcomes[0].within: “by Friday” is no length of time.',
  ],
  [[{ id: 'a', what: ['refund'], until: 'June' }], 'outcomes[0].until: This wants a day such as 2027-06-30'],
  [[{ id: 'a', what: ['refund'], where: {} }], 'outcomes[0].where: This selects nothing.'],
  [
    [
      { id: 'a', what: ['x'] },
      { id: 'a', what: ['y'] },
    ],
    'outcomes[1].id: Another outcome is called “a” too',
  ],
])('a register with a fault is refused: %j', async (register, message) => {
  const folder = folderOf({
    '.replylintrc.json': JSON.stringify({ outcomes: register }),
    'a.md': 'Hello.\n',
  });
  const { status, stderr } = await replylint(folder, []);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});
