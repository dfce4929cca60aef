import type { Encode } from '../../model/format.ts';
import { layoutOf } from '../containers/csv.ts';

const QUOTE = '"';

/** Writes into the cells of a sheet; a cell without quotes gets none, so it holds no delimiter, quote or line break. */
export function csvEncoder(file: string): Encode {
  const { delimiter } = layoutOf(file);
  const special = new RegExp(`["\\r\\n${delimiter}]`);
  return (text, at, { source }) => {
    const cell = file.slice(source.start, source.end);
    const quoted = cell.startsWith(QUOTE) && cell.length > 1;
    if (!quoted) return special.test(text) ? undefined : text;
    return at.end < source.end && cell.endsWith(QUOTE) ? text.replaceAll(QUOTE, '""') : undefined;
  };
}
