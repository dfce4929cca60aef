import type { Format, Hints, Read } from '../model/format.ts';
import { layoutOf, type Row, rowsOf } from './containers/csv.ts';
import { Fault, type Node } from './containers/node.ts';
import type { Found } from './containers/path.ts';
import { csvEncoder } from './encode/csv.ts';
import { readContent } from './records.ts';

function* read(text: string, hints: Hints): Generator<Read> {
  try {
    yield* readContent({ records: recordsOf(text), sheet: true }, hints);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    yield { problem: fault.problem };
  }
}

/** The rows under the head, as objects keyed by it; they are counted as a spreadsheet does. */
function recordsOf(text: string): readonly Found[] {
  const { delimiter, from } = layoutOf(text);
  const [head, ...rows] = rowsOf(text, delimiter, from);
  const keys = head?.map((cell) => cell.text.trim()) ?? [];
  return rows.map((row, i) => ({ node: recordOf(keys, row), pointer: `row ${i + 2}` }));
}

/** Of two columns with one head the first counts; a column without a head is none. */
function recordOf(keys: readonly string[], row: Row): Node {
  const fields = new Map<string, Node>();
  row.forEach((cell, i) => {
    const key = keys[i] ?? '';
    if (key !== '' && !fields.has(key)) fields.set(key, cell);
  });
  return { kind: 'map', fields };
}

/** A sheet with a head: one reply a row, or one for each language or channel that has a column. */
export const csv: Format = { name: 'csv', extensions: ['.csv', '.tsv'], read, encoder: csvEncoder };
