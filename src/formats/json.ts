import type { Format, Hints, Read } from '../model/format.ts';
import { readJson } from './containers/json.ts';
import { jsonEncoder } from './encode/json.ts';
import { readContent } from './records.ts';

function* read(text: string, hints: Hints): Generator<Read> {
  const root = readJson(text);
  if (!root) return;
  if ('message' in root) yield { problem: root };
  else yield* readContent({ root }, hints);
}

/** One JSON value: an export of a helpdesk, a list or an object of replies, one reply. */
export const json: Format = { name: 'json', extensions: ['.json'], read, encoder: jsonEncoder };
