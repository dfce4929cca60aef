import { describe, expect, it } from 'vitest';
import { replyKey } from '../../src/engine/survey/faults.ts';
import { surveyLibrary, withoutToday } from '../../src/engine/survey/first-run.ts';
import { pickToday } from '../../src/engine/survey/today.ts';
import { rules } from '../../src/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { StakeLevel } from '../../src/model/sentence.ts';
import { findingOf, look, macros, resultOf } from './library.ts';

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

function finding(rule: string, reply: string, more: Partial<Finding> = {}): Finding {
  const quote = `${rule} in ${reply}`;
  return findingOf({ rule, quote, reply: { id: reply, title: reply.toUpperCase(), pointer: '' }, ...more });
}

const warning = { severity: 'warn' } as const;

/** The replies of today in one file, with the reason for each. */
function today(
  findings: readonly Finding[],
  stakes: Readonly<Record<string, StakeLevel>> = {},
  uses: Readonly<Record<string, number>> = {},
) {
  const seen = new Map(
    findings.map(({ reply: { id } }) => {
      const times = uses[id];
      const stake = stakes[id] ?? 'none';
      return [replyKey('a.json', id), times === undefined ? { stake } : { stake, uses: { times } }] as const;
    }),
  );
  return pickToday([resultOf('a.json', findings)], byId, seen);
}

const names = (picked: ReturnType<typeof today>) =>
  picked.replies.map(({ urgency, findings: [{ reply }] }) => `${reply.id} ${urgency}`);

describe('what to mend first', () => {
  it('is what was never meant for the customer, then holes, promises, blame, coldness in a grave matter', () => {
    const picked = today(
      [
        finding('acknowledge-frustration', 'cold', warning),
        finding('no-blame', 'blame'),
        finding('no-promise-of-outcome', 'promise'),
        finding('no-unfilled-blank', 'blank'),
        finding('no-credential-request', 'secret'),
      ],
      { cold: 'grave' },
    );
    expect(names(picked)).toEqual([
      'secret leak',
      'blank broken',
      'promise promise',
      'blame harsh',
      'cold grave',
    ]);
  });

  it('is no warning where little is at stake, and none about length', () => {
    const picked = today(
      [finding('acknowledge-frustration', 'a', warning), finding('limit-sentence-length', 'b', warning)],
      { a: 'ordinary', b: 'grave' },
    );
    expect(picked).toEqual({ replies: [], touched: 0, waiting: 0 });
  });

  it('puts a reply with a lot at stake before its like, then the words that most replies say', () => {
    const same = { quote: 'Sorry', message: 'the same' };
    const picked = today(
      [
        finding('no-promise-of-outcome', 'alone'),
        finding('no-promise-of-outcome', 'b', same),
        finding('no-promise-of-outcome', 'c', same),
        finding('no-promise-of-outcome', 'grave'),
      ],
      { grave: 'grave' },
    );
    expect(names(picked)).toEqual(['grave promise', 'b promise', 'alone promise']);
    expect(picked.replies[1]!.alike).toEqual(['C']);
    expect(picked.touched).toBe(4);
  });

  it('puts what is sent most first, after the stake and before what many replies say', () => {
    const same = { quote: 'Sorry', message: 'the same' };
    const picked = today(
      [
        finding('no-promise-of-outcome', 'b', same),
        finding('no-promise-of-outcome', 'c', same),
        finding('no-promise-of-outcome', 'often'),
        finding('no-promise-of-outcome', 'seldom'),
        finding('no-promise-of-outcome', 'grave'),
        finding('no-credential-request', 'never'),
      ],
      { grave: 'grave' },
      { b: 10, c: 30, often: 41, seldom: 39, grave: 1, never: 0 },
    );
    expect(names(picked)).toEqual([
      'never leak',
      'grave promise',
      'often promise',
      'c promise',
      'seldom promise',
    ]);
  });

  it('shows fifteen at most, and some of each urgency', () => {
    const many = (rule: string, times: number) =>
      Array.from({ length: times }, (_, i) => finding(rule, `${rule}-${i}`));
    const picked = today([
      ...many('no-unfilled-blank', 40),
      ...many('no-promise-of-outcome', 20),
      ...many('no-blame', 2),
    ]);
    const urgencies = picked.replies.map(({ urgency }) => urgency);
    expect(urgencies).toEqual([
      ...Array(8).fill('broken'),
      ...Array(5).fill('promise'),
      ...Array(2).fill('harsh'),
    ]);
    expect(picked.waiting).toBe(47);
  });

  it('leaves out what is silenced and what stands below another finding', () => {
    const under = { rule: 'no-internal-note', kind: 'only' };
    const picked = today([
      finding('no-blame', 'a', { suppressed: { reason: 'known' } }),
      finding('no-unfilled-blank', 'b', { under }),
    ]);
    expect(picked.replies).toEqual([]);
  });

  it('names the worst of a reply first', () => {
    const picked = today([
      finding('no-blame', 'a', { quote: 'blame' }),
      finding('no-credential-request', 'a', { quote: 'secret' }),
    ]);
    expect(picked.replies.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
      ['no-credential-request', 'no-blame'],
    ]);
  });
});

describe('what may stay', () => {
  it('is all but the faults of today, wherever those stand', async () => {
    const promise = 'I promise we’ll get it fixed right away.';
    const body = 'Please restart the the router.';
    const { observed, results } = await look({
      'm.json': macros([
        { title: 'A', body: promise },
        { title: 'B', body: promise },
        { title: 'C', body },
      ]),
    });
    const { today: picked, rest } = surveyLibrary(observed, results, rules);
    expect(picked.replies.map(({ alike }) => alike)).toEqual([['B']]);
    const left = withoutToday(results, picked).flatMap(({ findings }) => findings);
    expect(left.map(({ rule }) => rule)).not.toContain('no-promise-of-outcome');
    expect(left.some(({ reply }) => reply.title === 'C')).toBe(true);
    expect(rest.findings).toBe(left.length);
  });
});
