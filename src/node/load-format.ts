import { type Format, formatFor } from '../index.ts';
import { readText } from './text.ts';

const loaded = new Map<string, Promise<Format>>();

/** The format of a path, loaded with the first file of its kind; undefined if its ending tells none. */
export function loadFormat(path: string): Promise<Format> | undefined {
  const known = formatFor(path);
  if (!known) return undefined;
  // An import that was done before still costs a good part of linting a short file.
  const format = loaded.get(known.name) ?? known.load();
  loaded.set(known.name, format);
  return format.then((one) => (one.beside ? paired(one, path) : one));
}

/** A format that knows the file beside this one, where there is such a pair. */
function paired(format: Format, path: string): Format {
  const other = format.beside?.(path);
  const found = other === undefined ? undefined : readText(other);
  if (!found || 'problem' in found) return format;
  const { text: beside } = found;
  return { ...format, read: (text, hints) => format.read(text, { ...hints, beside }) };
}
