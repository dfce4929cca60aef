import type { Act } from '../../src/model/act.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { does } from '../acts.ts';
import { neighbours } from '../neighbours.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-vague-timeframe',
  category: 'expectations',
  summary: 'Name a time that you keep when you say that something is coming from you.',
  why: 'You mean this week, the customer reads this hour. When the shorter one has passed, they write again.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    vague: {
      severity: 'warn',
      message: '“{said}” can mean ten minutes or ten days, and the customer waits for the shorter one.',
      instead:
        'Name a time you keep, even a wide one: “within two working days”. Nothing known yet? “I’ll write within one working day, even if there is no news.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'A colleague from billing will call you [|shortly|].',
      better: 'A colleague from billing will call you within two working days.',
    },
    {
      text: 'We are looking into the outage and will update you [|as soon as possible|].',
      better: 'We are looking into the outage and will update you every hour.',
    },
    { text: 'I’ll send the form [|right away|].' },
  ],
  good: [
    { text: 'Please contact your bank immediately.' },
    { text: 'I’ll write to you as soon as I hear back from them.' },
    { text: 'The light turns green shortly after you press the button.' },
    { text: 'I’ll get back to you shortly, at the latest within 24 hours.' },
    { text: 'Our technicians will help you fix the line as quickly as possible.' },
    { text: 'Orders will ship as soon as we’re back!' },
    { text: 'Our agents are friendly, and they will assist you promptly.' },
    { text: 'Would you like us to cancel it right away or at the end of the month?' },
    { text: 'A colleague will join this chat shortly.' },
    { text: 'One moment, please. I’ll have the status of your parcel shortly.' },
    { text: 'Please send me the number, and I’ll promptly tell you where the parcel is.' },
  ],
  check(sentence, reading, _context, report) {
    if (sentence.text.trimEnd().endsWith('?') || sentence.said('stated-time').length > 0) return;
    const time = sentence.said('vague-time').find((match) => companyActs(sentence, match.span));
    if (!time || isAnswer(sentence, time.span) || isLive(sentence, reading)) return;
    report({ reading, span: time.span }, 'vague', { said: quote(reading, time.span) });
  },
});

/** True: in the clause of this time it is the company that does something, and no event sets the hour. */
function companyActs(sentence: Sentence, time: Span): boolean {
  const clause = sentence.clauses.find((span) => overlaps(span, time)) ?? sentence.span;
  const tries = sentence.said('effort').some(({ span }) => overlaps(span, clause) && span.end <= time.start);
  if (tries || isManner(sentence, time)) return false;
  if (/^(?:once|after|when|upon|as soon as|with)\b/i.test(sentence.text.trim())) return false;
  const here = (act: Act): boolean => !act.spared && (overlaps(act.span, time) || overlaps(act.span, clause));
  const acts = sentence.acts.filter(here);
  if (!acts.some((act) => act.name === 'promise') && isOfOutcome(sentence, time)) return false;
  return (
    acts.some((act) => act.name === 'commitment' || act.name === 'promise') &&
    !acts.some((act) => (act.name === 'request' || act.name === 'instruction') && overlaps(act.span, time))
  );
}

/** Words that say how somebody works as much as when. */
const MANNER = /^(?:promptly|quickly|swiftly|immediately|instantly|(?:right|straight) away)$/i;

/** “They will assist you promptly” says how a team works, “we receive it instantly” how a form does; nobody waits. */
function isManner(sentence: Sentence, time: Span): boolean {
  return (
    (/^(?:promptly|quickly|swiftly)$/i.test(wordsOf(sentence, time)) &&
      /\b(?:assist|help|guide|support|serve)(?:s|ing)? you\b/i.test(sentence.text)) ||
    (MANNER.test(wordsOf(sentence, time)) && /\breceive (?:it|your|the|this)\b/i.test(sentence.text))
  );
}

/** A result, or help towards it: where none is promised, a day for it would be a promise. */
const OUTCOME = /\b(?:resolv|fix|solv|rectif|remed|address|assist|help)\w*\b/gi;
/** What somebody waits for and a day can be kept for. */
const ANSWER =
  /\b(?:back|repl|respon|writ|call|contact|updat|review|send|ship|reach|touch|inform|notif)\w*\b/i;

/** “We will resolve it as soon as possible”: what the time hangs on is no answer of the company’s. */
function isOfOutcome(sentence: Sentence, time: Span): boolean {
  const clause = sentence.clauses.find((span) => overlaps(span, time)) ?? sentence.span;
  const before = sentence.text.slice(clause.start - sentence.span.start, time.start - sentence.span.start);
  const last = [...before.matchAll(OUTCOME)].at(-1);
  return last !== undefined && !ANSWER.test(before.slice(last.index + last[0].length));
}

/** “Send me the number, and I’ll promptly tell you”: it comes as the answer to what the reader sends. */
function isAnswer(sentence: Sentence, time: Span): boolean {
  return (
    MANNER.test(wordsOf(sentence, time)) &&
    does(sentence, 'request') &&
    /\b(?:I|we)(?:[’']ll| will| can)(?: be able to)? (?:\w+ ){0,2}(?:provide|share|give|tell|show|guide|look|check|find|pull|add|remove|update)\b/.test(
      sentence.text,
    )
  );
}

/** True: somebody is there now, and waits for seconds; a call or a letter is another wait. */
function isLive(sentence: Sentence, reading: Reading): boolean {
  const isHere = (one: Sentence): boolean => one.said('live').length > 0;
  if (isHere(sentence)) return true;
  return (
    !/\b(?:call|phone|ring|e-?mail|mail|write|letter)\b/i.test(sentence.text) &&
    neighbours(sentence, reading).some(isHere)
  );
}

function wordsOf({ text, span }: Sentence, { start, end }: Span): string {
  return text.slice(start - span.start, end - span.start);
}
