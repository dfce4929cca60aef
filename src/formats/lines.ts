import type { Format, Hints, Read } from '../model/format.ts';
import type { Problem } from '../model/problem.ts';
import { readJson } from './containers/json.ts';
import type { Found } from './containers/path.ts';
import { readContent } from './records.ts';

function* read(text: string, hints: Hints): Generator<Read> {
  const records: Found[] = [];
  for (const line of linesOf(text)) {
    if ('message' in line) {
      yield { problem: line };
      return;
    }
    records.push(line);
  }
  yield* readContent(
    records[0] && records.length === 1 ? { root: records[0].node } : { records, sheet: false },
    hints,
  );
}

/** One value a line; blank lines are none. */
function* linesOf(text: string): Generator<Found | Problem> {
  let number = 1;
  for (let from = 0; from < text.length; number++) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const node = readJson(text, from, end);
    if (node) yield 'message' in node ? node : { node, pointer: `line ${number}` };
    from = end + 1;
  }
}

/** One JSON value a line. */
export const jsonLines: Format = { name: 'jsonl', extensions: ['.jsonl', '.ndjson'], read };
