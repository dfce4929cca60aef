import { readFileSync } from 'node:fs';
import type { ActName } from '../../src/model/act.ts';
import { namesOf } from './read.ts';

/** A sentence and what it does. */
export interface Labelled {
  readonly text: string;
  readonly acts: readonly ActName[];
}

/** How one act is told. */
export interface Rates {
  readonly support: number;
  readonly precision: number;
  readonly recall: number;
}

/** The rows of a file of JSON lines beside the tests. */
export function rowsOf<Row>(file: string): readonly Row[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

/** Reads the sentences once; the answer tells the rates of an act. */
export function ratesOf(rows: readonly Labelled[]): (name: ActName) => Rates {
  const told = rows.map(({ text, acts }) => ({ wanted: acts, found: namesOf(text) }));
  return (name) => {
    const wanted = told.filter((row) => row.wanted.includes(name));
    const found = told.filter((row) => row.found.includes(name));
    const right = wanted.filter((row) => found.includes(row)).length;
    return {
      support: wanted.length,
      precision: right / Math.max(1, found.length),
      recall: right / Math.max(1, wanted.length),
    };
  };
}
