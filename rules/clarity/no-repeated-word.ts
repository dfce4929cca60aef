import { below } from '../../src/model/mapped.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence, Word } from '../../src/model/sentence.ts';
import { contains, overlaps, type Span } from '../../src/model/span.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-repeated-word',
  category: 'clarity',
  summary: 'Write each word once.',
  why: 'A word that stands there twice tells the customer that nobody read the text before it was sent.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    repeated: {
      severity: 'warn',
      message: '“{word}” stands there twice.',
      instead: 'Delete the second one.',
    },
  },
  options: {},
  bad: [
    {
      text: 'We have sent the [|the|] label to you.',
      better: 'We have sent the label to you.',
      fixed: 'We have sent the label to you.',
    },
    {
      text: 'You can find it under your\n[|your|] profile.',
      markup: 'markdown',
      fixed: 'You can find it under your\nprofile.',
    },
    { text: 'It covers a [|a a|] year.', fixed: 'It covers a year.' },
    { text: 'Your order [|order|] is on its way.', better: 'Your order is on its way.' },
    {
      text: 'To cancel it please open your account [|To cancel it please open your account|].',
      better: 'To cancel it please open your account.',
    },
  ],
  good: [
    { text: 'We know that that order is late.' },
    { text: 'Please log in in the app.' },
    { text: 'We are very very sorry.' },
    { text: 'It went on and on and on.' },
    { text: 'You pay by card or by bank, we send by post or by boat.' },
    { text: 'The shop in Walla Walla is open.' },
    { text: 'It is 10 10 euro notes.' },
    { text: 'If you need the, the form is here.' },
    { text: '{{ticket.id}} {{ticket.id}}', platform: 'zendesk' },
  ],
  check(sentence, reading, _context, report) {
    for (const { first, second } of doubles(sentence, reading)) {
      const remedies = withoutSecond(sentence, reading, first, second);
      report({ reading, span: second }, 'repeated', { word: first.text }, { remedies });
    }
    const run = doubledRun(sentence.words);
    if (run) report({ reading, span: run }, 'repeated', { word: quote(reading, run) });
  },
});

/** How many words a run has that nobody says twice, and how long a run is looked for. */
const SHORTEST = 4;
const LONGEST = 20;

/** The second of two equal runs of words that follow each other: a piece that was pasted twice. */
function doubledRun(words: readonly Word[]): Span | undefined {
  if (words.length - new Set(words.map(({ symbol }) => symbol)).size < SHORTEST) return undefined;
  for (let length = SHORTEST; length <= Math.min(LONGEST, words.length / 2); length++) {
    let same = 0;
    for (let i = length; i < words.length; i++) {
      same = isSame(words[i - length]!, words[i]!) ? same + 1 : 0;
      if (same === length) return { start: words[i - length + 1]!.span.start, end: words[i]!.span.end };
    }
  }
  return undefined;
}

function isSame(a: Word, b: Word): boolean {
  return (
    a.symbol === b.symbol &&
    !a.standIn &&
    /\p{L}/u.test(a.text) &&
    a.text.toLowerCase() === b.text.toLowerCase()
  );
}

interface Double {
  readonly first: Word;
  /** All that repeats it. */
  readonly second: Span;
}

/** Words that are followed by themselves, with nothing but blanks between. */
function doubles(sentence: Sentence, { prose }: Reading): readonly Double[] {
  const found: Double[] = [];
  const { words } = sentence;
  for (let i = 0; i + 1 < words.length; i++) {
    const first = words[i]!;
    let last = i;
    while (last + 1 < words.length && repeats(words[last]!, words[last + 1]!, prose.text)) last++;
    if (last === i) continue;
    const second = { start: words[i + 1]!.span.start, end: words[last]!.span.end };
    i = last;
    if (isSlip(first, second, sentence)) found.push({ first, second });
  }
  return found;
}

function repeats(a: Word, b: Word, text: string): boolean {
  return (
    !a.standIn &&
    b.text === b.text.toLowerCase() &&
    a.text.toLowerCase() === b.text &&
    /^\p{L}[\p{L}’']*$/u.test(b.text) &&
    /^\s+$/.test(text.slice(a.span.end, b.span.start))
  );
}

/** A capital in the middle of a sentence makes the first one a name: "Will will". */
function isSlip(first: Word, second: Span, sentence: Sentence): boolean {
  const opens = first.span.start === sentence.words[0]!.span.start;
  const isName = first.text !== first.text.toLowerCase() && !isNeverDoubled(first, sentence);
  const both = { start: first.span.start, end: second.end };
  if (isName || (opens && first.text.length === 1)) return false;
  return !sentence.said('doubled-on-purpose').some(({ whole }) => overlaps(whole, both));
}

function isNeverDoubled(word: Word, sentence: Sentence): boolean {
  return sentence.said('never-doubled').some(({ whole }) => contains(whole, word.span));
}

/** Safe for the words that never stand twice; any other could be one of two sentences that lost their full stop. */
function withoutSecond(
  sentence: Sentence,
  { prose, part }: Reading,
  first: Word,
  second: Span,
): readonly Remedy[] {
  if (!prose.trusted) return [];
  const inValue = (span: Span): Span<'value'> => below<'value'>(prose, span, { start: 0, end: 0 });
  const { start, end } = inValue({ start: first.span.end, end: second.end });
  const again = inValue(second);
  const { text } = part.value;
  // The line break between the two stays.
  const next = text.slice(start, again.start).includes('\n') && text.charAt(end) === ' ';
  const span = next ? { start: again.start, end: end + 1 } : { start, end };
  const grade = isNeverDoubled(first, sentence) ? 'safe' : 'unsafe';
  return [{ label: 'Delete the second one', grade, edits: [{ span, text: '' }] }];
}
