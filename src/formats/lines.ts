import type { Format, Hints, Read } from '../model/format.ts';
import { readJson } from './containers/json.ts';
import { Fault } from './containers/node.ts';
import type { Found } from './containers/path.ts';
import { jsonEncoder } from './encode/json.ts';
import { plansOf } from './plan.ts';
import { readContent, readPlanned } from './records.ts';

/** The lines that tell how all of them are read. */
const ASKED = 200;

function* read(text: string, hints: Hints): Generator<Read> {
  try {
    yield* readLines(text, hints);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    yield { problem: fault.problem };
  }
}

/** The first lines are planned; where each line is a record, the others are read one by one and let go. */
function* readLines(text: string, hints: Hints): Generator<Read> {
  const lines = linesOf(text);
  const head = [...take(lines, ASKED)];
  const [first, ...others] = plansOf({ records: head, sheet: false }, hints);
  if (first && others.length === 0 && 'plan' in first && first.plan.records === head) {
    yield* readPlanned([{ plan: { ...first.plan, records: chain(head, lines) } }], hints);
  } else yield* readContent({ records: [...head, ...lines], sheet: false }, hints);
}

function* take<T>(items: Iterator<T>, most: number): Generator<T> {
  for (let n = 0; n < most; n++) {
    const next = items.next();
    if (next.done) return;
    yield next.value;
  }
}

function* chain<T>(first: Iterable<T>, second: Iterable<T>): Generator<T> {
  yield* first;
  yield* second;
}

/** One value a line; blank lines are none, a broken one throws a {@link Fault}. */
function* linesOf(text: string): Generator<Found> {
  let number = 1;
  for (let from = 0; from < text.length; number++) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    const node = readJson(text, from, end);
    if (node && 'message' in node)
      throw new Fault(node.kind, node.message, node.span?.start ?? from, node.span?.end);
    if (node) yield { node, pointer: `line ${number}` };
    from = end + 1;
  }
}

/** One JSON value a line. */
export const jsonLines: Format = {
  name: 'jsonl',
  extensions: ['.jsonl', '.ndjson'],
  read,
  encoder: jsonEncoder,
};
