import acknowledgeFrustration from '../../rules/empathy/acknowledge-frustration.ts';
import { en } from '../../rules/lexicon/en/index.ts';
import offerNextSteps from '../../rules/structure/offer-next-steps.ts';
import { type Act, type ActName, actNames } from '../../src/model/act.ts';
import { below } from '../../src/model/mapped.ts';
import type { Context, Rule } from '../../src/model/rule.ts';
import type { Reading } from '../../src/model/sentence.ts';
import { openLanguage } from '../../src/text/language.ts';
import { understand } from '../../src/text/understand.ts';
import { replyOf } from '../reply-of.ts';
import { type Tally, tally } from './figures.ts';
import type { ReplyRow, SentenceRow } from './rows.ts';

const reader = openLanguage(en);
const steps: readonly ActName[] = ['commitment', 'request', 'instruction', 'promise'];
const levels = ['none', 'slight', 'ordinary', 'grave'] as const;

function readingOf(text: string): Reading | undefined {
  return understand(replyOf(text), reader)[0];
}

function actsOf(reading: Reading | undefined): readonly Act[] {
  const acts = reading?.sentences.flatMap((sentence) => sentence.acts) ?? [];
  return acts.filter((act) => act.spared === undefined);
}

function count(into: Tally, wanted: boolean, found: boolean, shown: string): void {
  if (wanted && found) into.right++;
  else if (wanted) into.missed.push(shown);
  else if (found) into.wrong.push(shown);
}

/** How well each act is told. */
export function scoreActs(rows: readonly SentenceRow[]): ReadonlyMap<ActName, Tally> {
  const tallies = new Map(actNames.map((name) => [name, tally()]));
  for (const { id, text, acts } of rows) {
    const found = new Set(actsOf(readingOf(text)).map(({ name }) => name));
    const shown = `${id} [${acts.join(' ')}] ${text.replace(/\s+/g, ' ')}`;
    for (const [name, one] of tallies) count(one, acts.includes(name), found.has(name), shown);
  }
  return tallies;
}

/** What is said of a reply, by the reader who labelled it and by the linter. */
type Judgements = Readonly<Record<string, readonly [wanted: boolean, found: boolean]>>;

/** How well the stake of replies is told, and what the two rules that look for something missing say. */
export function scoreReplies(rows: readonly ReplyRow[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) {
    const reading = readingOf(row.text);
    if (reading === undefined) continue;
    const shown = `${row.id} ${summary(row.stake, row.named)} found ${summary(reading.stake.level, reading.stake.named)} ${row.text.replace(/\s+/g, ' ').slice(0, 400)}`;
    for (const [name, [wanted, found]] of Object.entries(judgements(row, reading))) {
      const own = tallies.get(name) ?? tally();
      tallies.set(name, own);
      count(own, wanted, found, shown);
    }
  }
  return tallies;
}

const summary = (stake: string, named: boolean): string => `[${stake}${named ? ' named' : ''}]`;

function judgements(row: ReplyRow, reading: Reading): Judgements {
  const { stake } = reading;
  const acts = new Set(actsOf(reading).map(({ name }) => name));
  const unheard = !row.acknowledged && (row.stake === 'grave' || (row.stake === 'ordinary' && !row.named));
  return {
    ...Object.fromEntries(
      levels.map((level) => [`stake ${level}`, [row.stake === level, stake.level === level]] as const),
    ),
    named: [row.named, stake.named],
    acknowledged: [row.acknowledged, acts.has('acknowledgement')],
    'has next step': [row.has_next_step, steps.some((name) => acts.has(name))],
    'acknowledge-frustration': [unheard, speaks(acknowledgeFrustration, reading)],
    'offer-next-steps': [needsStep(row), speaks(offerNextSteps, reading)],
  };
}

/** True: the reply ought to say what comes next, and does not. */
export function needsStep(row: ReplyRow): boolean {
  return row.expects_next_step && !row.has_next_step;
}

/** True if the rule has anything to say about the reading. */
function speaks(rule: Rule, reading: Reading): boolean {
  if (rule.looksAt !== 'reply') throw new Error(`${rule.id} does not look at replies.`);
  let spoken = false;
  const settings = { placeholders: { allow: [], fields: [], blanks: [] }, contacts: [] };
  const context = { today: '2026-01-01', options: {}, platform: undefined, settings };
  rule.check(reading, context as unknown as Context<never>, () => {
    spoken = true;
  });
  return spoken;
}

/** Good replies with every sentence that carries a step cut out must be reported. */
export function scoreCut(rows: readonly ReplyRow[]): Tally {
  const result = tally();
  for (const row of rows) {
    if (!row.expects_next_step || !row.has_next_step) continue;
    const text = withoutSteps(row.text);
    if (text === undefined) continue;
    const cut = readingOf(text);
    const found = cut !== undefined && speaks(offerNextSteps, cut);
    count(result, true, found, `${row.id} ${text.replace(/\s+/g, ' ')}`);
  }
  return result;
}

/** The text as it was written, less the sentences that carry a step; undefined: none does, or all do. */
function withoutSteps(text: string): string | undefined {
  const reading = readingOf(text);
  if (reading === undefined) return undefined;
  const cut = reading.sentences.filter(({ acts }) =>
    acts.some((act) => act.spared === undefined && steps.includes(act.name)),
  );
  if (cut.length === 0 || cut.length === reading.sentences.length) return undefined;
  const kept = cut.reduceRight((left, { span }) => {
    const { start, end } = below(reading.prose, span, span);
    return left.slice(0, start) + left.slice(end);
  }, text);
  return kept.replace(/^[\s>]*(?:[-*+]|\d+[.)])?[\s*_]*$\n?/gm, '\n').replace(/\n{3,}/g, '\n\n');
}
