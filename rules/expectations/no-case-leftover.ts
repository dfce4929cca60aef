import { STAND_IN, type StandIn } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';
import { caseName } from '../case-names.ts';
import { caseSum } from '../case-sums.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-case-leftover',
  category: 'expectations',
  summary: 'Keep one customer’s name, dates, sums and numbers out of a text that goes to all.',
  why: 'A reply that was copied from a real case still holds its day or its order number. The next customer gets a letter about somebody else.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    day: {
      severity: 'warn',
      message: '“{said}” is a day in one customer’s case, and this text goes to all.',
      instead:
        'Use a placeholder for the day, a blank in your style (“[DATE]”), or a span: “within two working days”.',
    },
    sum: {
      severity: 'warn',
      message: '“{said}” is the sum of one case, and this text goes to all.',
      instead: 'Use the placeholder for it wherever it stands, or a blank in your style (“[AMOUNT]”).',
    },
    number: {
      severity: 'warn',
      message: '“{said}” is the number of one case, and this text goes to all.',
      instead: 'Use the placeholder for it wherever it stands, or a blank in your style (“[ORDER NUMBER]”).',
    },
    name: {
      severity: 'warn',
      message: '“{said}” is one customer’s name, and this text goes to all.',
      instead:
        'Use the placeholder for the name wherever it stands, or a blank in your style (“[FIRST NAME]”).',
    },
  },
  options: {},
  bad: [
    { text: 'Our records show that it was purchased on [|June 1st|].', kind: 'day' },
    { text: 'It was processed on our end [|last week|].', kind: 'day' },
    { text: 'Please pay your invoice by [|14 March|].', kind: 'day' },
    { text: 'Your plan runs until [|3 May 2022|].', kind: 'day' },
    { text: 'I’ve credited your account with [|£112.40|].', kind: 'sum' },
    { text: 'I see that you’re waiting for a refund of [|$160|].', kind: 'sum' },
    { text: 'Please open the purchase with the order number [|7741902|].', kind: 'number' },
    { text: 'Your order [|{{7741902}}|] has left our warehouse.', kind: 'number' },
    { text: 'You were on flight [|BA1234|].', kind: 'number' },
    { text: 'We charged the card ending [|4421|].', kind: 'number' },
    { text: 'I’ve found order [|7741902|]. To change order 7741902, open it.', kind: 'number' },
    {
      text: 'About your order [|#4821933|]: it left our warehouse.',
      kind: 'number',
      better: 'About your order {{order.number}}: it left our warehouse.',
    },
    { text: 'Hi [|Sarah|], thanks for writing.', kind: 'name' },
    { text: 'Dear Mr. [|Patel|],', kind: 'name' },
    { text: 'You’ll find the invoice from [|Anna Freeman|] under Billing.', kind: 'name' },
  ],
  good: [
    { text: 'Hi Traveller, thanks for writing.' },
    { text: 'Orders placed on Friday leave on Monday.' },
    { text: 'You were charged $1 to check the card.' },
    { text: 'Your order {{order.number}} has left our warehouse.' },
    { text: 'You can file your return by 14 March of each year.' },
    { text: 'You can file your return by April 15.' },
    { text: 'You get a credit of $20 for each friend.' },
    { text: 'An order number looks like #20418.' },
    { text: 'Before March 8th of 2022, we did not collect it.' },
  ],
  check(sentence, reading, _context, report) {
    const say = (kind: 'day' | 'number' | 'sum' | 'name', span: Span | undefined) => {
      if (!span) return;
      const said = quote(reading, span);
      if (isFirst(said, sentence, reading)) report({ reading, span }, kind, { said });
    };
    say('day', sentence.said('leftover')[0]?.span ?? caseDay(sentence));
    say('number', caseNumber(sentence));
    say('sum', spanOf(caseSum(sentence.text), sentence));
    say('name', spanOf(caseName(sentence.text), sentence));
  },
});

/** The sentence of a reading that said something first. */
const firsts = new WeakMap<Reading, Map<string, Sentence>>();

/** False for what an earlier sentence of the reply has said: one leftover, one finding. */
function isFirst(said: string, sentence: Sentence, reading: Reading): boolean {
  const known = firsts.get(reading) ?? new Map<string, Sentence>();
  firsts.set(reading, known);
  if (!known.has(said)) known.set(said, sentence);
  return known.get(said) === sentence;
}

/** What carries a number of its own in each case. */
const THING =
  '(?:order|purchase|bill|ticket|case|invoice|booking|reservation|claim|reference|tracking|customer|account|member|membership|contract|policy|meter|transaction|shipment|return|receipt|complaint|incident|appointment|application|request)';

/** “… the purchase with the order number 00123842”, “bill #85632”. */
const NUMBER = new RegExp(
  `\\b${THING}(?:,? (?:number(?:ed)?|no\\.?|id|code|ref\\.?|is|was|with|the|labell?ed|specifically|identified|by|as|under|${THING})){0,6}[:,]? ["“(]?(#\\d{3,}|#?(?:[A-Z]{1,4}-?)?(?:\\d{5,}|\\d{4}-\\d{4,}))(?![\\d%]|[.,]\\d| (?:points|units|pieces|people|euros|dollars|pounds|EUR|USD|GBP))`,
  'i',
);
/** Every NUMBER holds this, and it is quicker to look for. */
const LONG = /#\d{3}|\d{5}|\d{4}-\d{4}/;

/** A number that shows what such a number looks like. */
const SAMPLE = /\b(?:for (?:example|instance)|e\.g\.|such as|looks? like|sample)/i;

const OTHER_NUMBER =
  /\b(?:flight (?:number )?([A-Z]{2}\s?\d{2,4})|card ending (?:in |with )?(\d{4})|(?:re)?booked you on(?:to)? ([A-Z]{2}\s?\d{2,4})|tracking (?:number|code|id)(?: is|:)? (?=(?:[A-Z]*\d){5})([A-Z0-9]{8,30})|(?:booking|confirmation|reservation) (?:reference|code|number)(?: is|:)? (?=[A-Z]*\d)([A-Z0-9]{6,10})|(?:[Oo]rder|[Tt]icket|[Cc]ase|[Ii]nvoice|[Cc]laim|[Rr]eturn)(?: number| no\.?| id)?:? ([A-Z]{2,4}-\d{3,})|(?:moved|put|upgraded|assigned|given) you [^.]{0,40}\b(?:room|seat|table) (\d{2,4}[A-K]?))\b/;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY = new RegExp(
  `\\b(?:by|until|till|on) (?:${WEEKDAY}, )?(?:the )?(\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b(?:,? \\d{4})?|${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{2,4})?)`,
);

/** What one customer has: without a word of it, the day may be one for all. */
const CASE =
  /\b(?:balance|invoice|bill|pay|payment|amount|flight|plan|order|booking|reservation|appointment|subscription|membership|contract|parcel|claim|ticket|policy|deposit|test|exam|interview|lesson|surgery|delivery|inspection|stay|visit you|welcom\w+ you|(?:bought|ordered) (?:the|it|them|this))\b/i;
const YOURS = /\byour\b/gi;
const HAPPENED = /^[^.]{0,60}?\b(?:was|were|has been|starts|started)\b/i;

function isCase(text: string): boolean {
  return (
    CASE.test(text) ||
    [...text.matchAll(YOURS)].some(({ index }) => HAPPENED.test(text.slice(index, index + 80)))
  );
}

/** A date in a sentence about the reader; one that comes every year belongs to all. */
function caseDay(sentence: Sentence): Span | undefined {
  // What is quick to ask comes first: most sentences with a number are about something else.
  if (!/\d/.test(sentence.text) || !/\byour?\b/i.test(sentence.text)) return undefined;
  const found = DAY.exec(sentence.text);
  if (
    !found ||
    !isCase(sentence.text.slice(0, found.index)) ||
    /\b(?:each|every|annual\w*|yearly)\b/i.test(sentence.text)
  )
    return undefined;
  return spanOf(found, sentence);
}

function caseNumber(sentence: Sentence): Span | undefined {
  const { text } = sentence;
  const braced = text.includes(STAND_IN) && sentence.words.find(({ standIn }) => isLongNumber(standIn));
  if (braced) return braced.span;
  if (!/\d\d/.test(text)) return undefined;
  const found = (LONG.test(text) ? NUMBER.exec(text) : undefined) ?? OTHER_NUMBER.exec(text);
  return found && !SAMPLE.test(text.slice(0, found.index + found[0].length))
    ? spanOf(found, sentence)
    : undefined;
}

/** `{{7741902}}` */
function isLongNumber(standIn: StandIn | undefined): boolean {
  return /^\d{6,}$/.test(standIn?.placeholder?.name ?? '');
}

/** Where the part of a find in parentheses stands, which ends it. */
function spanOf(found: RegExpExecArray | null | undefined, sentence: Sentence): Span | undefined {
  if (!found) return undefined;
  const end = sentence.span.start + found.index + found[0].length;
  return { start: end - found.slice(1).find(Boolean)!.length, end };
}
