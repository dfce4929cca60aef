import type { Promised, PromiseKind } from '../../src/model/act.ts';
import { entryFor, type Standing } from '../../src/model/outcome.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { overlaps } from '../../src/model/span.ts';
import { clauseOf, promisesOf, says, trimmed } from '../acts.ts';
import { quote } from '../quote.ts';
import { suggestion } from '../suggestion.ts';

const NEXT_STEP = 'I’ll find out what went wrong and tell you what comes next.';

export default defineRule({
  id: 'no-promise-of-outcome',
  category: 'expectations',
  summary: 'Say what you do next instead of a result you can’t be sure of.',
  why: 'A template is sent before anyone has looked at the case. If the result turns out different, a colleague has to take the words back, and the customer has them in writing.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    resolution: {
      severity: 'error',
      message: '“{said}” says the result is certain before anyone has looked.',
      why: 'If it takes longer, a colleague has to take it back.',
      instead: `Say your next step instead: “${NEXT_STEP}”`,
    },
    assurance: {
      severity: 'error',
      message: '“{said}” gives your word on a result that isn’t in your hands.',
      why: 'The customer remembers the word, not the reason why it failed.',
      instead:
        'Keep the care and drop the pledge: “I’m checking this with our billing team and will write to you with what they find.”',
    },
    recurrence: {
      severity: 'error',
      message: '“{said}” rules out something you don’t control.',
      why: 'The second time costs more trust than the first.',
      instead: 'Say what has changed: “I’ve unlinked that address from your account.”',
    },
    approval: {
      severity: 'error',
      message: '“{said}” gives the answer before the decision is made.',
      why: 'If the answer is no, the customer holds this one against you.',
      instead:
        'Say who decides and what you do: “I’ve passed your request to our claims team, who decide, and I’ll send you their answer.”',
    },
    remedy: {
      severity: 'error',
      message: '“{said}” promises {what}, and nothing here says that it is decided.',
      why: 'From now on the customer counts on it. A later no reads as a broken word.',
      instead:
        'Still open? “I’ve asked our billing team to review the charge.” Decided already? Say so first (“I’ve approved {yours}”), or put “approved” in the title or the tags of this {template}.',
    },
    arrival: {
      severity: 'warn',
      message: '“{said}”: the sending is yours, the day is the {who}’s.',
      why: 'On the day after, the customer writes again.',
      instead: 'Leave room for the {who}: {words}',
    },
    day: {
      severity: 'warn',
      message: '“{said}” names the day, and not all that leads to it is in your hands.',
      why: 'On the day after, the customer writes again.',
      instead: 'Leave room: “usually within 5 working days”, “by the end of next week at the latest”.',
    },
    roadmap: {
      severity: 'warn',
      message: '“{said}” announces a change that isn’t out yet.',
      why: 'Plans move, and whoever waits for this one asks again.',
      instead:
        'Say what you did with the idea: “I’ve added your vote to this request. What ships is in our release notes.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'We found the cause, and [|we’ll get it fixed right away|].',
      kind: 'resolution',
      better: `Thanks for the details. ${NEXT_STEP}`,
    },
    {
      text: '[|I guarantee that the room will be ready|].',
      kind: 'assurance',
      better: 'I’ve asked the front desk to prepare the room first.',
    },
    {
      text: 'I’ve spoken to the team. [|This won’t happen again|].',
      kind: 'recurrence',
      better: 'I’ve unlinked that address from your account.',
    },
    { text: 'I’ll [|make sure that never happens again|].', kind: 'recurrence' },
    { text: 'We’ll [|make sure the kitchen never forgets your fries again|]!', kind: 'recurrence' },
    {
      text: '[|Your claim will be approved|].',
      kind: 'approval',
      better: 'I’ve passed your claim to our claims team, who decide, and I’ll send you their answer.',
    },
    {
      text: '[|You will receive a full refund|].',
      kind: 'remedy',
      better: 'I’ve asked our billing team to review the charge.',
    },
    {
      text: '[|Your parcel will arrive by Friday|].',
      kind: 'arrival',
      better: 'The carrier usually delivers within three working days.',
    },
    {
      text: '[|Your laptop will be on your desk on Monday|].',
      kind: 'day',
      better: 'Most laptops are set up within 5 working days.',
    },
    {
      text: '[|This is on our roadmap and will be released next quarter|].',
      kind: 'roadmap',
    },
    {
      text: '[|We will add a dark mode soon|].',
      kind: 'roadmap',
      better: 'I’ve added your vote to the request for a dark mode.',
    },
  ],
  good: [
    { text: 'I’ve refunded the order. Most banks show it within 5 working days.' },
    { text: 'We’ll do our best to get it fixed.' },
    { text: 'If the claim is approved, we refund the fare.' },
    { text: 'We can’t promise that the fix will be in the next release.' },
    { text: 'I’ll look into this and get back to you within 24 hours.' },
    { text: 'You will receive a confirmation email.' },
    { text: 'I’m happy to reconnect then.' },
    { text: 'Rest assured that your feedback will be received and appreciated.' },
    { text: 'I can see why you hoped for your money back.' },
    { text: 'Once your refund request is reviewed and approved, the refund will be processed.' },
    { text: 'We’re happy to accept this change.' },
    { text: 'Your refund is approved. We’ll refund you.' },
    { text: 'I’ve approved your refund. You will receive a full refund.' },
    { text: 'You will receive a full refund.', title: 'Refund request approved' },
  ],
  check(sentence, reading, context, report) {
    for (const act of foremost(promisesOf(sentence))) {
      const kind = kindOf(act, sentence, reading);
      const entry = entryFor(act, sentence, reading, context.outcomes);
      if (!kind || entry?.here) continue;
      const template = context.platform?.template ?? 'template';
      const span = trimmed(sentence, { start: act.span.start, end: clauseOf(sentence, act.span).end });
      const facts = {
        said: quote(reading, span),
        template,
        ...remedyOf(act),
        ...sender(act),
      };
      const own = kind === 'resolution' || kind === 'assurance';
      const remedies = own ? suggestion(reading, sentence.span, 'Say the next step instead', NEXT_STEP) : [];
      report({ reading, span }, kind, facts, { remedies, ...(entry && { besides: wayTo(entry) }) });
    }
  },
});

/** One promise a stretch of words: “I promise we’ll fix it” is one thing to mend. */
function foremost(promises: readonly Promised[]): readonly Promised[] {
  return promises.filter(
    (act, i) => !promises.slice(0, i).some((earlier) => overlaps(earlier.span, act.span)),
  );
}

type Said = PromiseKind | 'day';

/** What is left of a promise once it is decided: nothing, or the day that somebody else sets. */
function kindOf(act: Promised, sentence: Sentence, reading: Reading): Said | undefined {
  if (act.kind === 'arrival') return namesDay(sentence) ? arrival(act, sentence) : undefined;
  if (!liesAhead(act, sentence) || isGiven(act, sentence)) return undefined;
  if (act.kind === 'assurance' && isNeverAgain(sentence.text)) return 'recurrence';
  const decidable = act.kind === 'remedy' || act.kind === 'approval' || act.kind === 'resolution';
  if (!decidable) return act.kind;
  if (sentence.said('roadmap').length > 0) return 'roadmap';
  if (!reading.decided(act) && !(act.kind === 'remedy' && says(reading, 'granted'))) return act.kind;
  return act.kind === 'remedy' && namesDay(sentence) ? 'arrival' : undefined;
}

/** “That will never happen again.” */
function isNeverAgain(text: string): boolean {
  const never = text.search(/\bnever\b/i);
  return never >= 0 && /\bagain\b/i.test(text.slice(never));
}

/** A day that a carrier sets, or one that hangs on somebody else. */
function arrival({ what = '' }: Promised, sentence: Sentence): Said {
  return MONEY.test(what) || CARRIED.test(sentence.text) ? 'arrival' : 'day';
}

const MONEY = /refund|credit|money|pay|compensat|reimburs|transfer|balance/;
const CARRIED =
  /\b(?:parcels?|packages?|orders?|deliver\w*|shipments?|ship(?:s|ped|ping)?|carriers?|couriers?|post|letters?|replacements?|arrives?|refunds?|bank|account|payments?|money)\b/i;

/** What the reader wished for, and what is on offer. */
const HOPED =
  /\b(?:why|that|how) you (?:were |had )?(?:hoped|hoping|wanted|asked|expected|expecting|counting)\b|\bcan (?:also |still |only )?offer\b/i;

/** Talking again, being heard, having a policy: the company keeps these by itself. */
const MANNERS =
  /\b(?:happy|glad) to (?:reconnect|reconvene|talk|speak|chat|meet)\b|\b(?:feedback|opinion|comments?|suggestions?) (?:will be|is|are) (?:received|read|heard|valued|appreciated)\b|\bhave an? (?:\w+ )?policy\b|\bwill receive (?:regular )?(?:updates|news)\b/i;

/** True: it tells what the reader hoped for, a yes here and now, an exception that is being made, or a decision that the sentence leaves open. */
function isGiven({ kind }: Promised, sentence: Sentence): boolean {
  if (MANNERS.test(sentence.text)) return true;
  if (kind === 'approval' && sentence.said('accepting').length > 0) return true;
  if (kind !== 'remedy' && kind !== 'approval' && kind !== 'resolution') return false;
  if (HOPED.test(sentence.text)) return true;
  return sentence.said('special-favour').length > 0 || sentence.said('if-approved').length > 0;
}

/** True: up to the end of the promise a word turns to what comes; “the line is up” states what is. */
function liesAhead({ kind, span }: Promised, sentence: Sentence): boolean {
  if (kind === 'recurrence') return sentence.said('once-more').length > 0;
  return sentence.said('ahead').some((word) => word.span.start < span.end);
}

/** True: there is a day or an hour, and nothing that leaves room for another one. */
function namesDay(sentence: Sentence): boolean {
  const time = sentence.said('stated-time').length > 0 || sentence.said('vague-time').length > 0;
  return time && sentence.said('loose-time').length === 0;
}

const REMEDY =
  /^(?:refund|credit|replacement|reimbursement|compensation|discount|voucher|payout|payment|repair|exchange|upgrade)$/;

/** The remedy by its name, where there is one. */
function remedyOf({ what = '' }: Promised): { readonly what: string; readonly yours: string } {
  return REMEDY.test(what)
    ? { what: `the ${what}`, yours: `your ${what}` }
    : { what: 'a result', yours: 'it' };
}

/** Who sets the day, and how to say so. */
function sender({ kind, what = '' }: Promised): { readonly who: string; readonly words: string } {
  const money = MONEY.test(what) || kind === 'remedy';
  return money
    ? { who: 'bank', words: '“Most banks show it within 5 working days.”' }
    : { who: 'carrier', words: '“The carrier usually delivers within 5 working days.”' };
}

/** How this template comes under the entry of the register that is about the same outcome. */
function wayTo({ id, way }: Standing): string {
  return `Is it true by “${id}” when this is sent? Then ${way}.`;
}
