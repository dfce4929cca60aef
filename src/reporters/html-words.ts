import type { Piece } from '../model/drawing.ts';
import type { Finding } from '../model/finding.ts';
import { xml } from './neutralise.ts';

/** A finding with the number that it has on the page. */
export interface Numbered {
  readonly finding: Pick<Finding, 'span' | 'severity'>;
  readonly number: number;
}

/** Words with the findings they are part of, and those that end with them. */
interface Fragment {
  readonly text: string;
  readonly placeholder: boolean;
  readonly on: readonly Numbered[];
  readonly ends: readonly Numbered[];
}

/** Draws the sentences of one reply, in order, with the words in question underlined. */
export interface Marker {
  sentence(pieces: readonly Piece[]): string;
  /** True: its words were drawn. */
  isDrawn(one: Numbered): boolean;
}

/** `findings` by place. A piece that is not exact is marked as a whole; a finding's number stands where it ends first. */
export function markerOf(findings: readonly Numbered[]): Marker {
  const numbered = new Set<Numbered>();
  let next = 0;
  let open: readonly Numbered[] = [];
  let reached = 0;
  const near = ({ span }: Piece): readonly Numbered[] => {
    // A template's arms and a record read twice go back in the file.
    if (span.start < reached) [next, open] = [0, []];
    reached = span.start;
    open = open.filter(({ finding }) => finding.span.end >= span.start);
    const begun: Numbered[] = [];
    for (; next < findings.length && findings[next]!.finding.span.start <= span.end; next++)
      if (findings[next]!.finding.span.end >= span.start) begun.push(findings[next]!);
    open = [...open, ...begun];
    return open;
  };
  return {
    sentence: (pieces) =>
      merged(pieces.flatMap((piece) => cut(piece, near(piece))))
        .map((fragment) => drawFragment(fragment, numbered))
        .join(''),
    isDrawn: (one) => numbered.has(one),
  };
}

/** Cuts an exact piece where findings begin and end. */
function cut({ text, span, exact, placeholder }: Piece, near: readonly Numbered[]): readonly Fragment[] {
  const bounds = near.flatMap(({ finding }) => [finding.span.start, finding.span.end]);
  const cuts = exact ? bounds.filter((at) => at > span.start && at < span.end) : [];
  const edges = [...new Set([span.start, ...cuts, span.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, i) => {
    const start = edges[i]!;
    return {
      text: exact ? text.slice(start - span.start, end - span.start) : text,
      placeholder,
      on: near.filter(({ finding }) => finding.span.start < end && finding.span.end > start),
      ends: near.filter(({ finding }) => finding.span.end > start && finding.span.end <= end),
    };
  });
}

/** Neighbours that look the same are one: what stands together is escaped together. */
function merged(fragments: readonly Fragment[]): readonly Fragment[] {
  const all: Fragment[] = [];
  for (const fragment of fragments) {
    const last = all.at(-1);
    const joins =
      last !== undefined &&
      last.ends.length === 0 &&
      last.placeholder === fragment.placeholder &&
      last.on.length === fragment.on.length &&
      last.on.every((one, i) => one === fragment.on[i]);
    if (joins) all[all.length - 1] = { ...fragment, text: last.text + fragment.text };
    else all.push(fragment);
  }
  return all;
}

function drawFragment({ text, placeholder, on, ends }: Fragment, numbered: Set<Numbered>): string {
  const said = xml(text.replace(/[\t\n\r ]+/g, ' '));
  const words = placeholder ? `<code>${said}</code>` : said;
  const blocks = on.some(({ finding }) => finding.severity === 'error');
  const marked = on.length === 0 ? words : `<mark class="${blocks ? 'error' : 'warning'}">${words}</mark>`;
  const links = ends
    .filter((one) => !numbered.has(one))
    .map((one) => {
      numbered.add(one);
      return `<a href="#f${one.number}">${one.number}</a>`;
    });
  return links.length === 0 ? marked : `${marked}<sup>${links.join(' ')}</sup>`;
}
