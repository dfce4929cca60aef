import type { Paint } from '../../model/reporter.ts';
import { oneLine } from '../neutralise.ts';
import { clusters, displayWidth, wrap } from '../width.ts';

/** What the screens of a first run are drawn with. */
export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
  /** What the helpdesk calls a template (`macro`). */
  readonly template: string;
}

/** How a text stands on the screen. */
export interface Style {
  /** Columns left of all its lines. */
  readonly indent: number;
  /** Stands before the first line; the others are as far in. */
  readonly lead?: string;
  readonly look?: keyof Paint;
}

/** A text as lines that fit; nothing in it can steer the terminal. An empty text has no line. */
export function lines(text: string, { indent, lead = '', look }: Style, { width, paint }: Screen): string[] {
  const safe = oneLine(text);
  if (safe === '') return [];
  const left = ' '.repeat(indent);
  const hang = ' '.repeat(displayWidth(lead));
  const colour = look === undefined ? (line: string) => line : paint[look];
  return wrap(safe, width - indent - hang.length).map(
    (line, i) => left + (i === 0 ? lead : hang) + colour(line),
  );
}

/** A text on one line of at most so many columns, with `…` where it was cut; nothing in it can steer the terminal. */
export function cut(text: string, width: number): string {
  const safe = oneLine(text);
  if (displayWidth(safe) <= width) return safe;
  let kept = '';
  let room = width - 1;
  for (const cluster of clusters(safe)) {
    room -= displayWidth(cluster.text);
    if (room < 0) break;
    kept += cluster.text;
  }
  const space = kept.lastIndexOf(' ');
  return `${space > kept.length - 15 && space > 0 ? kept.slice(0, space) : kept}…`;
}

/** The heading of a part of the first run, with a line of what it is about. */
export function heading(title: string, about: string, screen: Screen): string[] {
  return [
    '',
    ...lines(title, { indent: 0, look: 'bold' }, screen),
    ...lines(about, { indent: 0, look: 'dim' }, screen),
    '',
  ];
}

/** How many of all, as people say it: `3 of 12`, `98 %`; a few of many by their number. */
export function share(part: number, all: number): string {
  if (part === 0) return 'none';
  return all < 50 || part < all / 100 ? `${part} of ${all}` : `${Math.round((100 * part) / all)} %`;
}

/** Columns of a title among others. */
const TITLE = 40;

/** The first of some titles, and how many there are besides. */
export function listed(titles: readonly string[], most: number): string {
  const rest = titles.length - most;
  const named = titles.slice(0, most).map((title) => cut(title, TITLE));
  return `${named.join(' · ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
