import type { Placeholder } from '../../src/model/placeholder.ts';
import type { Part } from '../../src/model/reply.ts';
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
    hidden: {
      severity: 'warn',
      message: '“{said}” is hidden on the screen, and it is in the letter that the customer gets.',
      why: 'A text version, a screen reader or a look at the source shows it.',
      instead: 'Take it out, or move it to an internal note.',
    },
    unfinished: {
      severity: 'error',
      message: '“{said}” marks a text that isn’t finished.',
      instead: 'Finish it, or switch this {template} off until then.',
    },
  },
  options: {},
  bad: [
    {
      text: '<p>Thanks for writing.</p><p style="display:none">[|angry customer, go slow|]</p>',
      kind: 'hidden',
      markup: 'html',
    },
    { text: '[|AGENT:|] check the plan first.', kind: 'note' },
    { text: 'Thanks for writing. [|(Only use if the form is missing)|]', kind: 'note' },
    { text: '[|*** use only for gold tier ***|]', kind: 'note' },
    { text: 'Thanks for writing. [|??? check with finance|]', kind: 'unfinished' },
    { text: '[|CHOOSE ONE|]: we refund the order / we send a new one.', kind: 'choice' },
    { text: 'Thanks for writing. [|NOTE TO AGENT|]: check the plan first.', kind: 'note' },
    { text: 'Thanks for writing. [|[internal]|] Check the plan first.', kind: 'note' },
    { text: 'Here is the form: [|TODO|] add the link.', kind: 'unfinished' },
    { text: '[|If the customer is on the old plan, use this|] text.', kind: 'note' },
  ],
  good: [
    { text: 'Choose one of our partner hotels on the map.' },
    { text: 'If you are on the old plan, open Settings.' },
    { text: 'Use only the cable that came with it (use only indoors).' },
    { text: 'Our agents note the time of each call.' },
  ],
  check(reading, context, report) {
    const template = context.platform?.template ?? 'template';
    for (const sentence of reading.sentences) {
      const [kind, span] = noteOf(sentence, reading);
      if (span) report({ reading, span }, kind, { said: quote(reading, span), template });
    }
    if (reading.arm !== 0) return;
    for (const { text, span } of hidden(reading.part)) {
      report({ part: reading.part, span }, 'hidden', { said: text, template });
    }
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
  const note = bracketed(sentence) ?? addressed(sentence) ?? sentence.said('agent-note')[0]?.span;
  if (note) return ['note', note];
  const choice = sentence
    .said('agent-choice')
    .find((match) => capital(reading, match) || before(reading, match, ':'));
  if (choice) return ['choice', choice.span];
  if (/^(?:\?{3,} ?)?(?:check|ask|confirm|verify|clarify)\b/i.test(sentence.text)) {
    const start = unsureFrom(sentence, reading);
    if (start !== undefined) return ['unfinished', { start, end: sentence.span.end }];
  }
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

/** `AGENT: …`, `(Only use if …)`, `*** use only for gold tier ***`. */
function addressed(sentence: Sentence): Span | undefined {
  return (
    spanOf(sentence, /^(?:AGENTS?|REPS?|STAFF|CSR|INTERNAL|CS TEAM|ADVISORS?):/) ??
    spanOf(
      sentence,
      /\((?:only (?:use|send)|(?:do not|don[’']t) (?:use|send)|use (?:only|this)|send only) (?:if|for|when|with) [^()]*\)/i,
    ) ??
    spanOf(
      sentence,
      /(?<!\*)\*{2,} ?(?:only use|use only|use this|send only|do not send|do not use)\b[^*]*\*{2,}/i,
    )
  );
}

/** Where the question marks begin that stand right before a sentence (“??? check with finance”). */
function unsureFrom({ span }: Sentence, { prose }: Reading): number | undefined {
  const before = prose.text.slice(Math.max(0, span.start - 8), span.start + 4);
  const found = /\?{3,}\s?/.exec(before);
  return found ? Math.max(0, span.start - 8) + found.index : undefined;
}

function spanOf(sentence: Sentence, form: RegExp): Span | undefined {
  const found = form.exec(sentence.text);
  if (!found) return undefined;
  const start = sentence.span.start + found.index;
  return { start, end: start + found[0].length };
}

const HIDDEN = /<(?:p|div|span|td)\b([^<>]*)>([^<>]+)(?=<)/gi;

/** Text that a style hides; the preview line of a letter is hidden on purpose. */
function hidden(part: Part): readonly { readonly text: string; readonly span: Span<'value'> }[] {
  return [...part.value.text.matchAll(HIDDEN)]
    .filter(([, style = '', text = '']) => isHidden(style) && /\p{L}/u.test(text))
    .map((found) => {
      const end = found.index + found[0].length;
      const text = found[2]!;
      return { text, span: { start: end - text.length, end } };
    });
}

function isHidden(style: string): boolean {
  return (
    /\bdisplay\s?:\s?none\b/i.test(style) && !/preheader|preview|max-height|mso-hide|font-size/i.test(style)
  );
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
