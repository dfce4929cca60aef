import { type Format, formatFor } from '../index.ts';

const loaded = new Map<string, Promise<Format>>();

/** The format of a path, loaded with the first file of its kind; undefined if its ending tells none. */
export function loadFormat(path: string): Promise<Format> | undefined {
  const known = formatFor(path);
  if (!known) return undefined;
  // An import that was done before still costs a good part of linting a short file.
  const format = loaded.get(known.name) ?? known.load();
  loaded.set(known.name, format);
  return format;
}
