/** How often something was told right, and the rows where it was not. */
export interface Tally {
  right: number;
  readonly missed: string[];
  readonly wrong: string[];
}

export const tally = (): Tally => ({ right: 0, missed: [], wrong: [] });

/** A tally as shares of one. */
export interface Score {
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function score({ right, missed, wrong }: Tally): Score {
  const share = (of: number): number => (of === 0 ? 1 : right / of);
  const support = right + missed.length;
  const precision = share(right + wrong.length);
  const recall = share(support);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { support, precision, recall, f1 };
}

/** Fewer rows than these tell too little to count. */
const few = 10;

/** Macro F1 over what has enough rows. */
export function macro(tallies: Iterable<Tally>): number {
  const scores = [...tallies].map(score).filter(({ support }) => support >= few);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length);
}

export const shown = (value: number): string => value.toFixed(3);

/** Tallies as lines of text. */
export function table(rows: ReadonlyMap<string, Tally>): string {
  const head = '                       support  precision  recall  F1     misses  false alarms';
  const lines = [...rows].map(([name, one]) => {
    const { support, precision, recall, f1 } = score(one);
    return `  ${name.padEnd(22)} ${String(support).padStart(5)}  ${shown(precision).padStart(8)}  ${shown(recall).padStart(6)}  ${shown(f1)}  ${String(one.missed.length).padStart(5)}  ${String(one.wrong.length).padStart(6)}`;
  });
  return [head, ...lines].join('\n');
}

/** Tallies as the numbers of a file that pages are made from. */
export function scores(rows: ReadonlyMap<string, Tally>): Readonly<Record<string, Score>> {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  return Object.fromEntries(
    [...rows].map(([name, one]) => {
      const { support, precision, recall, f1 } = score(one);
      return [name, { support, precision: round(precision), recall: round(recall), f1: round(f1) }];
    }),
  );
}
