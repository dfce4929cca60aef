import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { macro, scores, shown, type Tally, table } from './eval/figures.ts';
import { type Half, half, halves, type Rows, readRows } from './eval/rows.ts';
import { needsStep, scoreActs, scoreCut, scoreReplies } from './eval/score.ts';

const defaults = ['dev-sentences', 'dev-written', 'dev-replies'].map(
  (name) => `../shared/corpora/${name}.jsonl`,
);
const unseen = ['sentences', 'replies'].map((name) => `test/unseen/${name}.jsonl`);
const file = 'rules/figures.json';
const usage = `usage: npm run eval -- [--split] [--half tune|held] [--errors] [--only ACT] [--write] [FILES.jsonl…]

--split   scores two halves of the rows apart, so that one of them can be left unread while phrases are written
--errors  prints the rows that were told wrong
--write   puts the scores of these rows and of test/unseen into ${file}, from which rules/README.md takes them`;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** Scores some rows and prints the tables. Gives what the file of figures holds of them. */
function report(title: string, { sentences, replies }: Rows, show: boolean, only: string | undefined) {
  const acts = scoreActs(sentences);
  const judged = scoreReplies(replies);
  const cut = scoreCut(replies);
  print(`\n${title}: ${sentences.length} sentences, ${replies.length} replies\n${table(acts)}`);
  print(`  macro F1 over acts with at least 10 rows: ${shown(macro(acts.values()))}`);
  const quiet = replies.filter((row) => !needsStep(row)).length;
  const falseAlarms = judged.get('offer-next-steps')?.wrong.length ?? 0;
  const cuts = cut.right + cut.missed.length;
  if (replies.length > 0) {
    print(table(judged));
    print(
      `  offer-next-steps: ${falseAlarms} false alarms on ${quiet} replies that need nothing; found ${cut.right} of ${cuts} replies whose steps were cut out`,
    );
  }
  if (show) errors(new Map([...acts, ...judged, ['cut', cut]]), only);
  return {
    sentences: sentences.length,
    replies: replies.length,
    macroF1: Math.round(macro(acts.values()) * 1000) / 1000,
    acts: scores(acts),
    judged: scores(judged),
    nextSteps: { quiet, falseAlarms, cuts, found: cut.right },
  };
}

type Scored = ReturnType<typeof report>;

function errors(tallies: ReadonlyMap<string, Tally>, only: string | undefined): void {
  for (const [name, { missed, wrong }] of tallies) {
    if (only !== undefined && name !== only) continue;
    for (const each of missed) print(`miss ${name}: ${each}`);
    for (const each of wrong) print(`false ${name}: ${each}`);
  }
}

function main(args: readonly string[]): void {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      split: { type: 'boolean' },
      half: { type: 'string' },
      errors: { type: 'boolean' },
      only: { type: 'string' },
      write: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  const one = values.half as Half | undefined;
  if (values.help || (one !== undefined && !halves.includes(one))) {
    print(usage);
    return;
  }
  const rows = readRows(positionals.length > 0 ? positionals : defaults);
  const parts = one === undefined ? (values.split ? halves : []) : [one];
  // Nobody is to read the errors of a half that is kept unseen by asking for both.
  const show = values.errors === true && !values.split;
  for (const each of parts) report(each, half(rows, each), show, values.only);
  if (parts.length > 0 && !values.write) return;
  const all = report('all', rows, show, values.only);
  if (values.write) write(all, report('unseen', readRows(unseen), false, undefined));
}

/** Puts the scores into the committed file: of the rows that phrases were written with, and of those kept unseen. */
function write(learnt: Scored, kept: Scored): void {
  const figures = { command: 'npm run eval -- --write', learnt, unseen: kept };
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
}

main(process.argv.slice(2));
