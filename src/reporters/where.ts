import type { Lines, Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Run } from '../model/reporter.ts';
import { uri } from './neutralise.ts';

/** The absolute path of a file of the run, with `/`. */
export function absolutePath(file: string, { cwd }: Pick<Run, 'cwd'>): string {
  if (/^(?:\/|[A-Za-z]:\/)/.test(file)) return file;
  const [drive = '', ...folders] = cwd.replace(/\/$/, '').split('/');
  for (const segment of file.split('/')) {
    if (segment === '..') folders.pop();
    else if (segment !== '.') folders.push(segment);
  }
  return [drive, ...folders].join('/');
}

/** A path as a URI: relative to the working folder, or with the scheme `file` if it is absolute. */
export function fileUri(file: string): string {
  if (file.startsWith('/')) return `file://${uri(file)}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${file.slice(0, 2)}${uri(file.slice(2))}` : uri(file);
}

/** Where a problem stands; the first character if it is about the whole file. */
export function problemPlace(
  { span }: Problem,
  lines: Lines,
): { readonly start: Place; readonly end: Place } {
  return { start: lines.place(span?.start ?? 0), end: lines.place(span?.end ?? 0) };
}
