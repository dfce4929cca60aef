import { describe, expect, it } from 'vitest';
import { disagreementsIn } from '../../src/engine/survey/disagreements.ts';
import { habitsOf } from '../../src/engine/survey/habits.ts';
import { offersFor } from '../../src/engine/survey/offers.ts';
import { repeatedIn } from '../../src/engine/survey/repeated.ts';
import { look, type Macro, macros } from './library.ts';

const seen = async (all: readonly Macro[]) => look({ 'm.json': macros(all) });
const times = (count: number, make: (i: number) => Macro) => Array.from({ length: count }, (_, i) => make(i));

describe('the sentences that many replies say', () => {
  const plain = 'You can open the settings page at any time.';
  const promise = 'We’ll get it fixed right away.';
  const all = [
    ...times(5, (i) => ({ title: `a${i}`, body: `Hi there,\n\n${plain}` })),
    ...times(3, (i) => ({ title: `b${i}`, body: `Hi there,\n\n${promise.toUpperCase()}` })),
    ...times(2, (i) => ({ title: `c${i}`, body: 'Two of these are no habit at all.' })),
  ];

  it('come with a fault first, then the commonest; greetings and rare ones are none', async () => {
    const { observed, results } = await seen([
      ...all,
      ...times(3, (i) => ({ title: `d${i}`, body: `Hi there,\n\n${promise}` })),
    ]);
    const repeated = repeatedIn(observed, results, new Set());
    expect(repeated.map(({ text, replies }) => [text.toLowerCase(), replies])).toEqual([
      [promise.toLowerCase(), 6],
      [plain.toLowerCase(), 5],
    ]);
    expect(repeated[0]!.finding?.rule).toBe('no-promise-of-outcome');
  });

  it('hold a fault only if it is found nearly wherever the sentence stands', async () => {
    const thanks = 'Thank you for contacting our team.';
    const cold = `${thanks} Unfortunately, your account has been suspended. Please open example.com/appeal.`;
    const { observed, results } = await seen([
      { title: 'x', body: cold },
      ...times(5, (i) => ({ title: `y${i}`, body: `${thanks} Please open the settings page.` })),
    ]);
    expect(results[0]!.findings.map(({ rule }) => rule)).toContain('acknowledge-frustration');
    const [first] = repeatedIn(observed, results, new Set()).filter(({ text }) => text === thanks);
    expect(first).toEqual({ text: thanks, replies: 6 });
  });
});

describe('times that disagree', () => {
  const refund = (title: string, time: string): Macro => ({
    title,
    body: `I’ve refunded the order. Refunds take ${time} to reach your card.`,
  });
  const matters = async (all: readonly Macro[]) => {
    const { observed } = await seen(all);
    return disagreementsIn(observed).map(({ matter, times: named }) => [
      matter,
      ...named.map(({ text, replies }) => `${text}: ${replies.join(', ')}`),
    ]);
  };

  it('are told by matter, the shortest first', async () => {
    const all = [refund('A', '7-10 days'), refund('B', '3 to 5 days'), refund('C', '7 to 10 days')];
    expect(await matters(all)).toEqual([['refund', '3 to 5 days: B', '7-10 days: A, C']]);
  });

  it('are none where the same time is written in two ways', async () => {
    expect(await matters([refund('A', '5-10 business days'), refund('B', 'two weeks')])).toEqual([]);
  });

  it('are none where one reply tells two cases apart, or a time is only a condition', async () => {
    const all = [
      refund('A', '5 days'),
      {
        title: 'B',
        body: 'Refunds take 5 days to reach your card, and refunds take 10 days by bank transfer.',
      },
      { title: 'C', body: 'If your refund has not arrived within 20 days, please write to us.' },
      { title: 'D', body: 'Has your refund taken longer than 30 days?' },
    ];
    expect(await matters(all)).toEqual([]);
  });

  it('are read where the sentence before names the matter, and for our own answers', async () => {
    const all: readonly Macro[] = [
      { title: 'A', body: 'I’ve issued your refund. It takes 3 days to appear on your card.' },
      refund('B', '5 days'),
      { title: 'C', body: 'I’m checking this. We will get back to you within 24 hours.' },
      { title: 'D', body: 'I’m checking this. We will get back to you within 48 hours.' },
    ];
    expect(await matters(all)).toEqual([
      ['refund', '3 days: A', '5 days: B'],
      ['answer', '24 hours: C', '48 hours: D'],
    ]);
  });

  it('do not mix matters', async () => {
    const all: readonly Macro[] = [
      refund('A', '5 days'),
      { title: 'B', body: 'You can return the shoes within 30 days of delivery.' },
      { title: 'C', body: 'Standard delivery takes 3 days.' },
    ];
    expect(await matters(all)).toEqual([]);
  });
});

describe('the habits of a library', () => {
  it('are counted over the letters to customers that could be read', async () => {
    const { observed } = await seen([
      {
        title: 'A',
        body: 'Hi {{ticket.requester.first_name}},\n\nI’m sorry that it is late.\n\nKind regards,\nAnna',
      },
      {
        title: 'B',
        body: 'Hi {{ticket.requester.first_name}},\n\nThe blank is [ORDER NUMBER].\n\nBest,\nAnna',
      },
      { title: 'C', body: 'Please open {{ ticket.link }} now.' },
      { title: 'D', body: 'Ihr Passwort können Sie unter Einstellungen ändern, wenn Sie möchten.' },
      { title: 'E', body: 'Switched off in the helpdesk.', active: false },
    ]);
    const habits = habitsOf(observed);
    expect(habits.replies).toBe(3);
    expect(habits.greet).toEqual({
      replies: 2,
      ways: [{ text: 'Hi {{ticket.requester.first_name}},', replies: 2 }],
    });
    expect(habits.signOff.replies).toBe(2);
    expect(habits.apologise.replies).toBe(1);
    expect(habits.placeholders).toEqual([
      { text: '{{name}}', replies: 2 },
      { text: '{{ name }}', replies: 1 },
    ]);
    expect(habits.blanks).toEqual([{ text: '[UPPER CASE]', replies: 1 }]);
    expect(habits.words.longest).toBeGreaterThan(habits.words.median - 1);
  });

  it('are nothing where there is nothing', () => {
    expect(habitsOf([])).toMatchObject({ replies: 0, words: { median: 0, longest: 0 }, blanks: [] });
  });
});

describe('outcomes on offer', () => {
  const promise = (title: string, time = '5 days'): Macro => ({
    title,
    body: `You will receive a full refund within ${time}.`,
  });
  const offers = async (all: readonly Macro[], file = 'm.json') => {
    const { observed, results } = await look({ [file]: macros(all) });
    return offersFor(observed, results);
  };

  it('are one for each folder of the helpdesk, with the time that all its sentences name', async () => {
    const all = [promise('Refunds::Late::A'), promise('Refunds::Late::B'), promise('Returns::C', '7 days')];
    expect(await offers(all)).toEqual([
      {
        id: 'refund-late',
        place: 'Refunds::Late',
        what: ['refund', 'money'],
        sentences: 2,
        within: '5 days',
        where: { replies: ['Refunds::Late::*'] },
      },
      {
        id: 'refund-returns',
        place: 'Returns',
        what: ['refund', 'money'],
        sentences: 1,
        within: '7 days',
        where: { replies: ['Returns::*'] },
      },
    ]);
  });

  it('name no time where there are two', async () => {
    const [offer] = await offers([promise('R::A'), promise('R::B', '9 days')]);
    expect(offer).not.toHaveProperty('within');
  });

  it('take the folder of the disk, else the titles, as long as these are few', async () => {
    expect((await offers([promise('A')], 'refunds/[old]/m.json'))[0]!.where).toEqual({
      files: ['refunds/?old?/**'],
    });
    expect((await offers([promise('A'), promise('B')]))[0]!.where).toEqual({ replies: ['A', 'B'] });
    expect(await offers(times(11, (i) => promise(`Title ${i}`)))).toEqual([]);
  });

  it('are none for a pledge, for what is decided already, and for a result that is ours', async () => {
    expect(
      await offers([
        { title: 'A', body: 'I promise you’ll never have to wait again.' },
        { title: 'Refund approved', body: 'You will receive a full refund.' },
        { title: 'B', body: 'We’ll get it fixed right away.' },
      ]),
    ).toEqual([]);
  });
});
