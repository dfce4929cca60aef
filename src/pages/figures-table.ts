import { table } from './markdown.ts';

/** How well something is told; shares of one. */
interface Score {
  /** How many rows have it. */
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
}

/** The scores of one half of the labelled rows. */
interface Half {
  readonly sentences: number;
  readonly replies: number;
  readonly macroF1: number;
  readonly acts: Readonly<Record<string, Score>>;
  readonly judged: Readonly<Record<string, Score>>;
}

/** What `npm run eval -- --split --write` measured. */
export interface Figures {
  readonly command: string;
  readonly halves: { readonly tune: Half; readonly held: Half };
}

/** How well sentences are understood, on the half that phrases were written with and on the one that was kept unseen. */
export function figuresTable({ command, halves: { tune, held } }: Figures): string {
  const about = `What a sentence does is told by its grammar and by word lists, so it is sometimes told wrong. \`${command}\` measures
how often, on two halves of rows that people labelled: ${tune.sentences} sentences and ${tune.replies} replies that phrases were written with, and
${held.sentences} and ${held.replies} that were kept unseen; the second tells what to expect of your texts. *Right* is the share of what was found
that is so, *found* the share of what is so that was found, *rows* how many there are; few rows tell little. Macro F1 over acts
with at least 10 rows: ${tune.macroF1.toFixed(3)} and ${held.macroF1.toFixed(3)}.`;
  const head = ['', 'rows', 'right', 'found', 'unseen: rows', 'right', 'found'];
  const rows = [
    ...Object.keys(held.acts).map((name) => [name, ...cells(tune.acts[name]), ...cells(held.acts[name])]),
    ...Object.keys(held.judged).map((name) => [
      `*${name}*`,
      ...cells(tune.judged[name]),
      ...cells(held.judged[name]),
    ]),
  ];
  return `${about}\n\n${table(head, rows)}`;
}

function cells(score: Score | undefined): readonly string[] {
  if (score === undefined) return ['0', '', ''];
  const share = (value: number): string => `${Math.round(value * 100)} %`;
  return [String(score.support), share(score.precision), share(score.recall)];
}
