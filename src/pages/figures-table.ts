import { table } from './markdown.ts';

/** How well something is told; shares of one. */
interface Score {
  /** How many rows have it. */
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
}

/** The scores of some labelled rows. */
interface Scored {
  readonly sentences: number;
  readonly replies: number;
  readonly macroF1: number;
  readonly acts: Readonly<Record<string, Score>>;
  readonly judged: Readonly<Record<string, Score>>;
}

/** What `npm run eval -- --write` measured. */
export interface Figures {
  readonly command: string;
  readonly learnt: Scored;
  readonly unseen: Scored;
}

/** How well sentences are understood: on the rows that phrases were written with, and on those that were kept unseen. */
export function figuresTable({ command, learnt, unseen }: Figures): string {
  const about = `What a sentence does is told by its grammar and by word lists, so it is sometimes told wrong. \`${command}\` measures
how often, on rows that people labelled: ${learnt.sentences} sentences and ${learnt.replies} replies that phrases were written with, and
${unseen.sentences} and ${unseen.replies} (\`test/unseen\`) by writers who knew neither the phrases nor the code, and from which nothing was learnt; the
second tell what to expect of your texts. *Right* is the share of what was found that is so, *found* the share of what is so that
was found, *rows* how many there are; few rows tell little. Macro F1 over acts with at least 10 rows: ${learnt.macroF1.toFixed(3)} and
${unseen.macroF1.toFixed(3)}.`;
  const head = ['', 'rows', 'right', 'found', 'unseen: rows', 'right', 'found'];
  const rows = [
    ...Object.keys(unseen.acts).map((name) => [
      name,
      ...cells(learnt.acts[name]),
      ...cells(unseen.acts[name]),
    ]),
    ...Object.keys(unseen.judged).map((name) => [
      `*${name}*`,
      ...cells(learnt.judged[name]),
      ...cells(unseen.judged[name]),
    ]),
  ];
  return `${about}\n\n${table(head, rows)}`;
}

function cells(score: Score | undefined): readonly string[] {
  if (score === undefined) return ['0', '', ''];
  const share = (value: number): string => `${Math.round(value * 100)} %`;
  return [String(score.support), share(score.precision), share(score.recall)];
}
