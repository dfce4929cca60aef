import { below } from '../../src/model/mapped.ts';
import type { Placeholder } from '../../src/model/placeholder.ts';
import type { Markup, Part } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { does, framesOnly } from '../acts.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-unfilled-blank',
  category: 'placeholders',
  summary:
    'Leave no blank that an agent can miss: use a placeholder, or your own blank style with a telling name.',
  why: 'If the agent is in a hurry, the customer gets the blank.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyAudience: true,
  kinds: {
    stray: {
      severity: 'error',
      message: '“{text}” is a blank that no placeholder fills: overlooked, it goes out as it stands.',
      instead: 'Use a placeholder, or your blank style with a telling name: “{style}”.',
    },
    name: {
      severity: 'error',
      message: '“{text}” stands where the customer’s name belongs, and no placeholder fills it.',
      instead: 'Use the placeholder for the name, or your blank style: “{style}”.',
    },
    label: {
      severity: 'error',
      message: '“{text}” has nothing after it, and no placeholder fills it.',
      why: 'If the agent is in a hurry, the customer gets the empty line.',
      instead: 'Use a placeholder, or your blank style: “{style}”.',
    },
    style: {
      severity: 'error',
      message: '“{text}” is a blank, and not in one of your styles ({styles}).',
      why: 'The check that stops your own blanks from being sent doesn’t know this one.',
      instead: 'Write it as “{style}”, or add its style under “placeholders.blanks” in the config.',
    },
  },
  options: {},
  bad: [
    { text: 'Your new plan costs [|XXXX|] a month.', kind: 'stray' },
    { text: 'Here is [|[X]|]% off.', kind: 'stray' },
    { text: 'Hi [|<FirstName>|], thanks for writing.', kind: 'name', markup: 'markdown' },
    { text: 'Hi [|XX|], thanks for writing.', kind: 'name' },
    { text: 'Hi {{ticket.requester.name}}, your invoice #[|XXXXX|] is paid.', kind: 'stray' },
    { text: 'Hi [|(customer name)|], thanks for writing.', kind: 'name' },
    {
      text: 'Thanks for your order. [|They are located here:|]\n\nKind regards,\nThe parts team',
      kind: 'label',
    },
  ],
  good: [
    { text: 'Hi [FIRST NAME], thanks for writing.' },
    { text: 'Please follow these steps.\n\nUpdate your card: [Link]' },
    { text: 'Your order [#XXXX] is on its way.' },
    { text: 'We track this as issue #XXXXX, so this one is closed.' },
    { text: 'Please reply with these details:\n\nName:\nOrder number:' },
    { text: 'Try this:\n\n- Restart the router.' },
  ],
  check(reading, context, report) {
    const styles = context.settings.placeholders.blanks;
    for (const part of valuesOf(reading)) {
      for (const blank of part.placeholders) {
        if (blank.kind !== 'blank' || styles.some((style) => fits(blank.text, style))) continue;
        const tells =
          isTelling(blank) || isLabelled(blank, part) || (!context.platform && isNumbered(blank, part));
        const kind = tells ? (styles.length > 0 ? 'style' : undefined) : 'stray';
        const facts = { text: blank.text, styles: styles.join(', '), style: sample(blank, styles) };
        if (kind) report({ part, span: blank.span }, kind, facts);
      }
    }
    for (const { text, span } of reading.arm === 0 ? names(reading.part) : []) {
      if (styles.some((style) => fits(text, style))) continue;
      const kind = text.startsWith('[') ? 'stray' : 'name';
      report({ part: reading.part, span }, kind, { text, styles: '', style: styles[0] ?? '[FIRST NAME]' });
    }
    for (const { text, span } of reading.sentences.flatMap(strays)) {
      report({ reading, span }, 'stray', { text, styles: '', style: styles[0] ?? telling(reading, span) });
    }
    const label = emptyLabel(reading);
    if (!label) return;
    const text = reading.prose.text.slice(label.span.start, label.span.end).trim();
    report({ reading, span: label.span }, 'label', { text, style: styles[0] ?? '[ORDER NUMBER]' });
  },
});

/** True: same signs around it and the same letter case as the sample that the config gives. */
function fits(text: string, sample: string): boolean {
  const signs = (of: string): string => of.replace(/[\p{L}\p{N}].*[\p{L}\p{N}]|[\p{L}\p{N}]/su, 'x');
  return text === sample || (signs(text) === signs(sample) && letterCase(text) === letterCase(sample));
}

function letterCase(text: string): 'upper' | 'lower' | 'mixed' {
  if (text === text.toUpperCase()) return 'upper';
  return text === text.toLowerCase() ? 'lower' : 'mixed';
}

/** True: it stands in signs of its own and names what goes there. */
function isTelling({ name, text }: Placeholder): boolean {
  return (
    name !== text &&
    /\p{L}{3}/u.test(name) &&
    !/^(x+|link|url|text|tbd|todo|blank|insert)$/i.test(name.trim())
  );
}

/** True: “Update your card: [Link]”: a blank in brackets, and the label before it tells what goes there. */
function isLabelled({ span, text, name }: Placeholder, { value }: Part): boolean {
  const before = value.text.slice(Math.max(0, span.start - 60), span.start);
  return name !== text && /(?:^|\n)[^\n:]{4,50}: ?$/.test(before);
}

/** True: “issue #XXXXX”, in a text that has no placeholder which could stand there. */
function isNumbered({ span }: Placeholder, { value, placeholders }: Part): boolean {
  const before = value.text.slice(Math.max(0, span.start - 40), span.start);
  const [, noun = ''] = /([a-z]+) ?[[(]?#$/i.exec(before) ?? [];
  return LABELS.has(noun.toLowerCase()) && placeholders.every(({ kind }) => kind === 'blank');
}

function sample(blank: Placeholder, styles: readonly string[]): string {
  return styles[0] ?? (isTelling(blank) ? blank.text : '[ORDER NUMBER]');
}

const NOUN = /(\p{L}{3,20})(?: (?:number|no\.?|nr\.?|id))?(?: is| at| on| to| of)?[ :#$€£]*$/iu;

/** The blank as it would tell what goes there, by the noun before it: “issue #XXXX” is an [ISSUE NUMBER]. */
function telling({ prose }: Reading, { start, end }: Span): string {
  const before = prose.text.slice(Math.max(0, start - 40), start);
  if (/[$€£]\s?$/.test(before) || /^\s?[%€£$]/.test(prose.text.slice(end, end + 2))) return '[AMOUNT]';
  const noun = /\b(?:call|phone|ring|dial|text)\b/i.test(before)
    ? 'PHONE'
    : (NOUN.exec(before)?.[1] ?? 'ORDER');
  return LABELS.has(noun.toLowerCase()) ? `[${noun.toUpperCase()} NUMBER]` : '[ORDER NUMBER]';
}

const LABELS: ReadonlySet<string> = new Set(
  'issue ticket case order invoice phone booking reference account tracking customer policy contract pull request'.split(
    ' ',
  ),
);

const FIGURE =
  /(?<![\p{L}\p{N}.])X{1,3}[.,:/-]X{1,4}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])XX(?=\s?[%€£$]|\s(?:days|hours|euros|dollars)\b)/gu;
const LINK = /(?<!\p{Lu} )\bLINK\b(?![ :]\p{Lu}|:)/gu;

/** With a sign that each holds: what V8 makes of `\p{L}` takes it long, and most texts have no use for it. */
const FORMS = [
  { sign: 'X', form: FIGURE },
  { sign: 'LINK', form: LINK },
];

/** Figures and links that somebody meant to fill in: `X.XX euros`, `XX%`, `at LINK`. */
function strays(sentence: Sentence): readonly { readonly text: string; readonly span: Span }[] {
  return FORMS.filter(({ sign }) => sentence.text.includes(sign)).flatMap(({ form }) =>
    [...sentence.text.matchAll(form)].map((found) => {
      const start = sentence.span.start + found.index;
      return { text: found[0], span: { start, end: start + found[0].length } };
    }),
  );
}

const NAMED =
  /(?<=\b(?:Hi|Hello|Dear|Hey)(?: there)? )(?:<\/?(?:(?:first|last|full|customer|client|user|guest)[ _-]?)?(?:name|customer|client)>|X{2,5}(?![\p{L}\p{N}])|\((?:your |the )?(?:(?:customer|client|user|guest|member|first|last)(?:[’']?s)?[ _-]?)(?:first |last )?(?:name)?\))|\[[XYZN]\](?= ?[%€£$]| (?:days|hours|weeks|euros|dollars)\b)|(?<=[€£$])\[[XYZN]\]/giu;

/** A name to fill in after a greeting (`Hi <name>`, `Hi XX`), and one letter in brackets for a figure (`[X]%`). */
function names(part: Part): readonly { readonly text: string; readonly span: Span<'value'> }[] {
  if (!/[<([]|xx/i.test(part.value.text)) return [];
  return [...part.value.text.matchAll(NAMED)]
    .map((found) => ({ text: found[0], span: { start: found.index, end: found.index + found[0].length } }))
    .filter(
      ({ text, span }) =>
        !part.placeholders.some((known) => isKnown(known, text, part.markup) && overlaps(known.span, span)),
    );
}

/** True: a placeholder, or a blank that is judged as such; `<name>` vanishes where the mail is shown as HTML. */
function isKnown(placeholder: Placeholder, text: string, markup: Markup): boolean {
  return (
    placeholder.kind !== 'blank' || !isTelling(placeholder) || markup === 'plain' || !text.startsWith('<')
  );
}

/** The last thing said before the sign-off, if it is a lead-in (“They are located here:”) to nothing. */
function emptyLabel(reading: Reading): Sentence | undefined {
  const said = reading.sentences.filter((sentence) => !framesOnly(sentence));
  const last = said.at(-1);
  if (!last || said.length < 2 || !/[:：]\s*$/.test(last.text)) return undefined;
  if (said.some((sentence) => does(sentence, 'request'))) return undefined;
  return isFollowed(reading, last) ? undefined : last;
}

/** True: right after the sentence the value holds what is no prose: code, a quotation, a picture. */
function isFollowed(reading: Reading, sentence: Sentence): boolean {
  const { value } = reading.part;
  const next = reading.sentences.find((other) => other.span.start >= sentence.span.end);
  const { end } = below<'value'>(reading.prose, sentence.span, { start: 0, end: value.text.length });
  const stop = next ? below<'value'>(reading.prose, next.span, { start: end, end }).start : value.text.length;
  const between = value.text
    .slice(end, Math.max(end, stop))
    .replace(/<(?!img|code|pre|blockquote)[^<>]*>|[\s*_#-]/gi, '');
  return between !== '';
}
