import { readFileSync } from 'node:fs';
import process from 'node:process';
import acknowledgeFrustration from '../rules/empathy/acknowledge-frustration.ts';
import { en } from '../rules/lexicon/en/index.ts';
import offerNextSteps from '../rules/structure/offer-next-steps.ts';
import { type Act, type ActName, actNames } from '../src/model/act.ts';
import { hash } from '../src/model/hash.ts';
import type { Context, Rule } from '../src/model/rule.ts';
import type { Reading } from '../src/model/sentence.ts';
import { openLanguage } from '../src/text/language.ts';
import { understand } from '../src/text/understand.ts';
import { replyOf } from './reply-of.ts';

const defaults = ['dev-sentences', 'dev-written', 'dev-replies'].map(
  (name) => `../shared/corpora/${name}.jsonl`,
);
const usage = 'usage: npm run eval -- [--split] [--half tune|held] [--errors] [--only ACT] [FILES.jsonl…]';

interface SentenceRow {
  readonly id: string;
  readonly text: string;
  readonly acts: readonly ActName[];
}
interface ReplyRow {
  readonly id: string;
  readonly text: string;
  readonly stake: string;
  readonly named: boolean;
  readonly acknowledged: boolean;
  readonly expects_next_step: boolean;
  readonly has_next_step: boolean;
}
type Half = 'tune' | 'held';

/** Which half a row is in: by a hash of its text, so that files may be added and sorted. */
function halfOf(text: string): Half {
  return Number.parseInt(hash(text).slice(-1), 16) % 2 === 0 ? 'tune' : 'held';
}

interface Tally {
  right: number;
  readonly missed: string[];
  readonly wrong: string[];
}
const tally = (): Tally => ({ right: 0, missed: [], wrong: [] });

function score({ right, missed, wrong }: Tally) {
  const support = right + missed.length;
  const precision = right + wrong.length === 0 ? 1 : right / (right + wrong.length);
  const recall = support === 0 ? 1 : right / support;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { support, precision, recall, f1 };
}

const reader = openLanguage(en);

function readingOf(text: string): Reading | undefined {
  return understand(replyOf(text), reader)[0];
}

function actsOf(reading: Reading): readonly Act[] {
  return reading.sentences.flatMap((sentence) => sentence.acts).filter((act) => act.spared === undefined);
}

function count(into: Tally, wanted: boolean, found: boolean, shown: string): void {
  if (wanted && found) into.right++;
  else if (wanted) into.missed.push(shown);
  else if (found) into.wrong.push(shown);
}

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const percent = (value: number): string => value.toFixed(3);

function table(rows: ReadonlyMap<string, Tally>): void {
  print('                       support  precision  recall  F1     misses  false alarms');
  for (const [name, one] of rows) {
    const { support, precision, recall, f1 } = score(one);
    print(
      `  ${name.padEnd(22)} ${String(support).padStart(5)}  ${percent(precision).padStart(8)}  ${percent(recall).padStart(6)}  ${percent(f1)}  ${String(one.missed.length).padStart(5)}  ${String(one.wrong.length).padStart(6)}`,
    );
  }
}

function scoreActs(rows: readonly SentenceRow[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>(actNames.map((name) => [name, tally()]));
  for (const row of rows) {
    const reading = readingOf(row.text);
    const found = new Set<ActName>(reading ? actsOf(reading).map((act) => act.name) : []);
    for (const name of actNames) {
      const shown = `${row.id} [${row.acts.join(' ')}] ${row.text.replace(/\s+/g, ' ')}`;
      count(tallies.get(name)!, row.acts.includes(name), found.has(name), shown);
    }
  }
  return tallies;
}

/** Macro F1 over the acts with at least ten rows. */
function macro(tallies: ReadonlyMap<string, Tally>): number {
  const scores = [...tallies.values()].map(score).filter(({ support }) => support >= 10);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length);
}

/** True if the rule has anything to say about the reading. */
function speaks(rule: Rule, reading: Reading): boolean {
  if (rule.looksAt !== 'reply') throw new Error(`${rule.id} does not look at replies.`);
  let spoken = false;
  const settings = { placeholders: { allow: [], fields: [], blanks: [] }, contacts: [] };
  rule.check(
    reading,
    { today: '2026-01-01', options: {}, platform: undefined, settings } as unknown as Context<never>,
    () => {
      spoken = true;
    },
  );
  return spoken;
}

const steps: readonly ActName[] = ['commitment', 'request', 'instruction', 'promise'];

function scoreReplies(rows: readonly ReplyRow[]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>(
    [
      'stake none',
      'stake slight',
      'stake ordinary',
      'stake grave',
      'named',
      'acknowledged',
      'has next step',
      'acknowledge-frustration',
      'offer-next-steps',
    ].map((name) => [name, tally()]),
  );
  for (const row of rows) {
    const reading = readingOf(row.text);
    if (reading === undefined) continue;
    const { stake } = reading;
    const shown = `${row.id} [${row.stake}${row.named ? ' named' : ''}${row.acknowledged ? ' ack' : ''}] found [${stake.level}${stake.named ? ' named' : ''}] ${row.text.replace(/\s+/g, ' ').slice(0, 400)}`;
    for (const level of ['none', 'slight', 'ordinary', 'grave'])
      count(tallies.get(`stake ${level}`)!, row.stake === level, stake.level === level, shown);
    const acts = actsOf(reading);
    const wanted =
      (row.stake === 'grave' && !row.acknowledged) ||
      (row.stake === 'ordinary' && !row.acknowledged && !row.named);
    count(tallies.get('named')!, row.named, stake.named, shown);
    count(
      tallies.get('acknowledged')!,
      row.acknowledged,
      acts.some((act) => act.name === 'acknowledgement'),
      shown,
    );
    count(
      tallies.get('has next step')!,
      row.has_next_step,
      acts.some((act) => steps.includes(act.name)),
      shown,
    );
    count(tallies.get('acknowledge-frustration')!, wanted, speaks(acknowledgeFrustration, reading), shown);
    count(
      tallies.get('offer-next-steps')!,
      row.expects_next_step && !row.has_next_step,
      speaks(offerNextSteps, reading),
      shown,
    );
  }
  return tallies;
}

/** Good replies with every sentence that carries a step cut out must be reported; untouched they must not. */
function scoreCut(rows: readonly ReplyRow[]): Tally {
  const result = tally();
  for (const row of rows) {
    if (!row.expects_next_step || !row.has_next_step) continue;
    const reading = readingOf(row.text);
    if (reading === undefined) continue;
    const kept = reading.sentences.filter(
      (sentence) => !sentence.acts.some((act) => act.spared === undefined && steps.includes(act.name)),
    );
    if (kept.length === 0 || kept.length === reading.sentences.length) continue;
    const cut = readingOf(kept.map((sentence) => sentence.text).join('\n'));
    count(
      result,
      true,
      cut !== undefined && speaks(offerNextSteps, cut),
      `${row.id} ${kept.map(({ text }) => text).join(' ')}`,
    );
  }
  return result;
}

function errors(title: string, tallies: ReadonlyMap<string, Tally>, only: string | undefined): void {
  for (const [name, { missed, wrong }] of tallies) {
    if (only !== undefined && name !== only) continue;
    for (const shown of missed) print(`${title} miss ${name}: ${shown}`);
    for (const shown of wrong) print(`${title} false ${name}: ${shown}`);
  }
}

function report(
  title: string,
  sentences: readonly SentenceRow[],
  replies: readonly ReplyRow[],
  show: boolean,
  only?: string,
): void {
  const acts = scoreActs(sentences);
  print(`\n${title}: ${sentences.length} sentences, ${replies.length} replies`);
  table(acts);
  print(`  macro F1 over acts with at least 10 rows: ${percent(macro(acts))}`);
  const judged = scoreReplies(replies);
  if (replies.length > 0) {
    table(judged);
    const cut = scoreCut(replies);
    const quiet = replies.filter((row) => !(row.expects_next_step && !row.has_next_step)).length;
    print(
      `  offer-next-steps: ${judged.get('offer-next-steps')!.wrong.length} false alarms on ${quiet} replies that need nothing; found ${cut.right} of ${cut.right + cut.missed.length} replies whose steps were cut out`,
    );
  }
  if (show) errors('', new Map([...acts, ...judged]), only);
}

function readRows(paths: readonly string[]): (SentenceRow | ReplyRow)[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as SentenceRow | ReplyRow),
  );
}

function main(args: readonly string[]): void {
  const value = (flag: string): string | undefined =>
    args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined;
  const half = value('--half');
  const only = value('--only');
  if (args.includes('--help') || (half !== undefined && half !== 'tune' && half !== 'held')) {
    print(usage);
    return;
  }
  const paths = args.filter(
    (arg, i) => !arg.startsWith('--') && args[i - 1] !== '--half' && args[i - 1] !== '--only',
  );
  const rows = readRows(paths.length > 0 ? paths : defaults);
  const sentences = rows.filter((row): row is SentenceRow => 'acts' in row);
  const replies = rows.filter((row): row is ReplyRow => 'stake' in row);
  const halves: readonly Half[] =
    half !== undefined ? [half as Half] : args.includes('--split') ? ['tune', 'held'] : [];
  if (halves.length === 0) report('all', sentences, replies, args.includes('--errors'), only);
  for (const one of halves) {
    const mine = (row: SentenceRow | ReplyRow): boolean => halfOf(row.text) === one;
    report(one, sentences.filter(mine), replies.filter(mine), half !== undefined, only);
  }
}

main(process.argv.slice(2));
