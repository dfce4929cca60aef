import type { Finding } from '../model/finding.ts';
import type { Lines } from '../model/place.ts';
import { shownParts } from './neutralise.ts';
import { clusters, displayWidth } from './width.ts';

/** A line of the file as it can be shown, cut at the words in question. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns of the terminal left of the marked words. */
  readonly indent: number;
  /** Columns that the marked words take; 1 where something is missing between two characters. */
  readonly width: number;
}

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

/** More code units than columns are looked at left and right of the words: some take no column of their own. */
const SPARE = 30;

/**
 * Cuts excerpts out of one file: the first line that a finding stands on, cut to `room` columns around the words in
 * question. The last line is kept at hand, since an export may be one line with thousands of findings.
 */
export function excerptsOf(lines: Lines): (finding: Pick<Finding, 'start' | 'end'>, room: number) => Excerpt {
  let [number, line] = [0, ''];
  return (finding, room) => {
    if (finding.start.line !== number) [number, line] = [finding.start.line, lines.line(finding.start.line)];
    return excerpt(line, finding, room);
  };
}

function excerpt(line: string, finding: Pick<Finding, 'start' | 'end'>, room: number): Excerpt {
  const start = Math.min(finding.start.column - 1, line.length);
  const end =
    finding.end.line > finding.start.line ? line.length : Math.min(finding.end.column - 1, line.length);
  const reach = room + SPARE;
  const from = boundary(line, Math.max(0, start - reach));
  const to = boundary(line, Math.min(line.length, Math.min(end, start + reach) + reach));
  const cells = cellsOf(line.slice(from, to), from);
  const before = cells.filter((cell) => cell.end <= start);
  const marked = cells.filter((cell) => cell.end > start && cell.start < Math.max(end, start));
  const after = cells.slice(before.length + marked.length);
  if (from === 0) before.splice(0, before.findIndex((cell) => cell.text.trim() !== '') >>> 0);
  return fitted({ before, marked, after, cutLeft: from > 0, cutRight: to < line.length }, room);
}

/** An offset that does not part a surrogate pair. */
function boundary(line: string, offset: number): number {
  const unit = line.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset;
}

function cellsOf(text: string, from: number): Cell[] {
  const parts = shownParts(text);
  let next = 0;
  return clusters(text).map((cluster) => {
    const end = cluster.start + cluster.text.length;
    let visible = '';
    let at = cluster.start;
    for (; next < parts.length && parts[next]!.start < end; next++) {
      visible += text.slice(at, parts[next]!.start) + tab(parts[next]!.text);
      at = parts[next]!.end;
    }
    visible += text.slice(at, end);
    return { start: from + cluster.start, end: from + end, text: visible, width: displayWidth(visible) };
  });
}

/** A tab of the file takes two columns of the excerpt. */
function tab(text: string): string {
  return text === '\\u{9}' ? '  ' : text;
}

interface Pieces {
  readonly before: readonly Cell[];
  readonly marked: readonly Cell[];
  readonly after: readonly Cell[];
  readonly cutLeft: boolean;
  readonly cutRight: boolean;
}

function fitted({ before, marked, after, cutLeft, cutRight }: Pieces, room: number): Excerpt {
  const [left, middle, right] = [columns(before), columns(marked), columns(after)];
  const fits = left + middle + right <= room && !cutLeft && !cutRight;
  const spare = Math.max(0, room - 2 - Math.min(middle, room - 2));
  const leftRoom = fits ? left : Math.max(Math.floor(spare * 0.6), spare - right);
  const keptLeft = wholeWords(takeLast(before, leftRoom), before.length).toReversed();
  const keptMiddle = takeFirst(marked, fits ? middle : room - 2);
  const rightRoom = fits ? right : spare - columns(keptLeft);
  const keptRight =
    keptMiddle.length < marked.length ? [] : wholeWords(takeFirst(after, rightRoom), after.length);
  const start = cutLeft || keptLeft.length < before.length ? '…' : '';
  const cut = cutRight || keptMiddle.length + keptRight.length < marked.length + after.length;
  return {
    before: start + textOf(keptLeft),
    marked: textOf(keptMiddle),
    after: textOf(keptRight) + (cut ? '…' : ''),
    indent: start.length + columns(keptLeft),
    width: Math.max(1, columns(keptMiddle)),
  };
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join('');
}

function takeFirst(cells: readonly Cell[], room: number): readonly Cell[] {
  let used = 0;
  const end = cells.findIndex((cell) => {
    used += cell.width;
    return used > room;
  });
  return end < 0 ? cells : cells.slice(0, end);
}

/** The last cells that fit, the last one first. */
function takeLast(cells: readonly Cell[], room: number): readonly Cell[] {
  return takeFirst(cells.toReversed(), room);
}

/** So many columns are given up to cut between words. */
const SNAP = 14;

/** Cells without the word that the cut at their end parts, if that word is short. */
function wholeWords(cells: readonly Cell[], all: number): readonly Cell[] {
  if (cells.length === all) return cells;
  const space = cells.findLastIndex((cell) => cell.text === ' ');
  return space >= 0 && cells.length - space <= SNAP ? cells.slice(0, space) : cells;
}
