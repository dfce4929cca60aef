import type { Placeholder } from '../../src/model/placeholder.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Match, Reading, Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-internal-note',
  category: 'safety',
  summary: 'Keep notes to the agent out of the text that the customer gets.',
  why: 'Sooner or later it is sent as it stands. The customer then reads how they are sorted, or that they got a form letter.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    note: {
      severity: 'error',
      message: '“{said}” is for the agent, and it is in the text that the customer gets.',
      instead: 'Move it to the description of this {template}, or to an internal note.',
    },
    choice: {
      severity: 'error',
      message: '“{said}” leaves the choice to the agent, inside the text that the customer gets.',
      instead: 'Make it one {template} for each case, or choose by a condition in the text.',
    },
    unfinished: {
      severity: 'error',
      message: '“{said}” marks a text that isn’t finished.',
      instead: 'Finish it, or switch this {template} off until then.',
    },
  },
  options: {},
  bad: [
    { text: '[|CHOOSE ONE|]: we refund the order / we send a new one.', kind: 'choice' },
    { text: 'Thanks for writing. [|NOTE TO AGENT|]: check the plan first.', kind: 'note' },
    { text: 'Thanks for writing. [|[internal]|] Check the plan first.', kind: 'note' },
    { text: 'Here is the form: [|TODO|] add the link.', kind: 'unfinished' },
    { text: '[|If the customer is on the old plan, use this|] text.', kind: 'note' },
  ],
  good: [
    { text: 'Choose one of our partner hotels on the map.' },
    { text: 'If you are on the old plan, open Settings.' },
    { text: 'Our agents note the time of each call.' },
  ],
  check(reading, context, report) {
    const template = context.platform?.template ?? 'template';
    for (const sentence of reading.sentences) {
      const [kind, span] = noteOf(sentence, reading);
      if (span) report({ reading, span }, kind, { said: quote(reading, span), template });
    }
    if (reading.arm !== 0) return;
    for (const blank of reading.part.placeholders.filter(isNote)) {
      const kind = /\b(choose|pick|select)\b/i.test(blank.name) ? 'choice' : 'note';
      report({ part: reading.part, span: blank.span }, kind, { said: blank.text, template });
    }
  },
});

function noteOf(
  sentence: Sentence,
  reading: Reading,
): readonly ['note' | 'choice' | 'unfinished', Span | undefined] {
  const note = bracketed(sentence) ?? sentence.said('agent-note')[0]?.span;
  if (note) return ['note', note];
  const choice = sentence
    .said('agent-choice')
    .find((match) => capital(reading, match) || before(reading, match, ':'));
  if (choice) return ['choice', choice.span];
  return ['unfinished', sentence.said('filler-mark').find((match) => capital(reading, match))?.span];
}

/** `[internal]`, `(agents only)`: a word in brackets that names who the text is for. */
function bracketed(sentence: Sentence): Span | undefined {
  const found = /[[({](?:internal|agents?|staff)(?: (?:note|notes|only|use|use only|comment))?[\])}:]/i.exec(
    sentence.text,
  );
  if (!found) return undefined;
  const start = sentence.span.start + found.index;
  return { start, end: start + found[0].replace(/:$/, '').length };
}

function capital(reading: Reading, { span }: Match): boolean {
  const said = reading.prose.text.slice(span.start, span.end);
  return said === said.toUpperCase();
}

function before(reading: Reading, { span }: Match, sign: string): boolean {
  return reading.prose.text.slice(span.end).trimStart().startsWith(sign);
}

const NOTE =
  /\b(internal|agents?|note to|choose|pick one|select one|delete (this|if|as|line)|remove (this|if|before)|do not send|todo|only if|if (the )?(customer|user))\b/i;

/** A blank that holds an instruction instead of the name of what goes there. */
function isNote(placeholder: Placeholder): boolean {
  return (
    placeholder.kind === 'blank' &&
    NOTE.test(placeholder.name) &&
    !/agent('s)? name|^agent$/i.test(placeholder.name)
  );
}
