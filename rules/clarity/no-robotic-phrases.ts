import type { Act } from '../../src/model/act.ts';
import { below } from '../../src/model/mapped.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { defineRule, type Gathered, type GatheredAt } from '../../src/model/rule.ts';
import type { Match, Reading, Sentence } from '../../src/model/sentence.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { actsOf, does } from '../acts.ts';
import { neighbours } from '../neighbours.ts';
import { quote } from '../quote.ts';
import { suggestion } from '../suggestion.ts';

/** What to say instead of a stock phrase. */
interface Way {
  readonly way: string;
  /** Words that can stand in its place; empty: the sentence does without it. */
  readonly write?: string;
}

/** The stock phrases by what they stand for, each with its plain way out. */
const WAYS: Readonly<Record<string, Way>> = {
  advised: { way: 'Begin with the news itself; what comes after “that” is all they need.', write: '' },
  'as-per': { way: 'Plain: “our records show”, “as you asked”, “as we discussed on the phone”.' },
  convenience: { way: 'Name the day by which you need it, or write “when you can”.', write: 'when you can' },
  cooperation: { way: 'Thank them for what they did: “Thank you for sending the photos.”' },
  'find-attached': { way: 'Plain: “I’ve attached …” or “Here is …”.' },
  'finds-you-well': { way: 'Begin with their matter; it’s what they wrote about.' },
  'further-assistance': { way: 'Plain: “If you need anything else, just reply.”' },
  hesitate: {
    way: 'Say where and when they reach you: “Just reply to this message; we’re here until eight.”',
    write: 'feel free to',
  },
  importance: { way: 'Show it instead: say what you do for them, and when they hear from you.' },
  legalese: {
    way: 'Write the word that you’d say on the phone: “this order”, “from today”, “under section 4”.',
  },
  noted: { way: 'Say who has it now: “I’ve passed your idea to the team that builds the app.”' },
  'rest-assured': { way: 'Leave it out, and say what you do.', write: '' },
  seriously: { way: 'Say what you did about it: “I’ve asked the store manager for the recording.”' },
  service: { way: 'Leave it out. The rest of your answer is the service.' },
  unforeseen: { way: 'Say what happened, in five words: “The storm closed the airport.”' },
  volume: { way: 'Say how long it takes now: “Answers take two days this week.”' },
};

/** A stock phrase that a reply holds. */
interface Fact {
  readonly phrase: string;
  readonly said: string;
}

export default defineRule({
  id: 'no-robotic-phrases',
  category: 'clarity',
  summary: 'Write as you’d speak to the customer on the phone.',
  why: 'A phrase that nobody says aloud tells the customer that nobody is there. Each is one decision for the whole library, so it is told once, where it stands first.',
  recommended: true,
  looksAt: 'library',
  kinds: {
    stock: {
      severity: 'warn',
      message: '“{said}” is what form letters say, and nobody says it aloud.',
      instead: '{way}',
    },
    often: {
      severity: 'warn',
      message:
        '“{said}” is what form letters say, and nobody says it aloud. You have it, or its like, {count} times.',
      instead: '{way} It’s one decision: change it everywhere.',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Please be advised that|] your room is ready.',
      kind: 'stock',
      better: 'Your room is ready.',
    },
    {
      text: 'If the lamp flickers, [|please do not hesitate to|] call us.',
      kind: 'often',
      better: 'If the lamp flickers, just reply to this message; we’re here until eight.',
      beside: [{ text: 'Don’t hesitate to write to us.' }],
    },
    { text: '[|Your call is important to us|].', kind: 'stock' },
  ],
  good: [
    { text: 'Your room is ready.' },
    { text: 'If you have any questions, just reply to this message. Hope that helps!' },
    { text: 'Kindly send us the form.' },
    { text: 'We take this seriously. I’ve asked the shop for the recording.' },
    { text: 'The hours may change in unforeseen circumstances.' },
  ],
  gather(_reply, _context, readings): readonly GatheredAt<Fact>[] {
    const seen = new Set<string>();
    return readings.flatMap((reading) => {
      const care = onlyCare(reading);
      return oneOffer(reading.sentences.flatMap((sentence) => phrasesOf(sentence, reading))).filter(
        ({ spot }) => !care.some((act) => overlaps(act.span, spot.span)) && isNew(spot, seen),
      );
    });
  },
  judge(facts: readonly Gathered<Fact>[], _context, report) {
    const byPhrase = new Map<string, Gathered<Fact>[]>();
    for (const at of facts) {
      const same = byPhrase.get(at.fact.phrase);
      if (same) same.push(at);
      else byPhrase.set(at.fact.phrase, [at]);
    }
    for (const [phrase, same] of byPhrase) {
      const [first] = same;
      const { way } = WAYS[phrase]!;
      if (first)
        report(first, same.length === 1 ? 'stock' : 'often', {
          said: first.fact.said,
          count: same.length,
          way,
        });
    }
  },
});

const ways = Object.entries(WAYS).map(([phrase, { write }]) => ({
  idea: `robotic/${phrase}`,
  phrase,
  write,
}));

/** The stock phrases of a sentence. */
function phrasesOf(sentence: Sentence, reading: Reading) {
  return ways.flatMap(({ idea, phrase, write }) =>
    sentence
      .said(idea)
      .filter(({ span }) => phrase !== 'seriously' || !isFollowedUp(span, sentence, reading))
      .map((match) => ({
        spot: { reading, span: match.span },
        fact: { phrase, said: quote(reading, match.span) },
        remedies: write === undefined ? [] : rewritten(match, sentence, reading, write),
      })),
  );
}

/** “Should you have any questions, please don’t hesitate to …” is one offer; the second phrase goes with the first. */
function oneOffer<P extends { readonly fact: Fact }>(found: readonly P[]): readonly P[] {
  const offers = found.some(({ fact }) => fact.phrase === 'hesitate');
  return found.filter(({ fact }) => !offers || fact.phrase !== 'further-assistance');
}

/** “We take this seriously, and have asked the manager”: the deed beside the words makes them true. */
function isFollowedUp({ end }: Span, sentence: Sentence, reading: Reading): boolean {
  const next = neighbours(sentence, reading).find(({ span }) => span.start > sentence.span.start);
  const after = (one: Sentence): boolean =>
    [
      ...one.said('done-about-it').map(({ span }) => span),
      ...actsOf(one, 'commitment').map(({ span }) => span),
    ].some((span) => span.start >= end);
  return after(sentence) || (next !== undefined && after(next)) || opensBlank(sentence, end);
}

/** “We take this seriously and [WHAT WE DID]”. */
function opensBlank({ text, span, words }: Sentence, end: number): boolean {
  const rest = text.slice(end - span.start);
  return words.some((word) => word.standIn && word.span.start >= end) || /^\W*(?:and|so) [[<{]/.test(rest);
}

/** The words that show the customer's side to be seen, where one sentence alone does: they stay. */
function onlyCare({ sentences }: Reading): readonly Act[] {
  const caring = sentences.filter((one) => does(one, 'acknowledgement', 'apology'));
  const [only] = caring;
  return only && caring.length === 1 ? [...actsOf(only, 'acknowledgement'), ...actsOf(only, 'apology')] : [];
}

/** The plain words in place of the phrase; where it goes, the next word takes its capital. */
function rewritten(
  { span, inside }: Match,
  sentence: Sentence,
  reading: Reading,
  write: string,
): readonly Remedy[] {
  if (inside) return [];
  const first = reading.prose.text.charAt(span.start);
  const opens = first !== first.toLowerCase();
  if (write !== '') return suggestion(reading, span, 'Write it plainly', opens ? capital(write) : write);
  const next = sentence.words.find((word) => word.span.start >= span.end);
  if (!next || next.standIn || span.start !== sentence.span.start) return [];
  const { start } = next.span;
  const rest = reading.prose.text.charAt(start);
  return suggestion(reading, { start: span.start, end: start + 1 }, 'Begin with the news', capital(rest));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** False for what another arm of a template branch has shown already. */
function isNew(
  { reading, span }: { readonly reading: Reading; readonly span: Span },
  seen: Set<string>,
): boolean {
  const { start } = below<'value'>(reading.prose, span, { start: 0, end: 0 });
  const key = `${reading.part.role} ${reading.part.source.start} ${start}`;
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}
