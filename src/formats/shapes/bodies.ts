import type { Node } from '../containers/node.ts';
import { textNodeAt } from '../containers/path.ts';
import type { BodyField } from './fields.ts';
import type { BodyName } from './names.ts';
import { readsAsProse } from './texts.ts';

/** A field that holds text, measured over the records. */
export interface Candidate extends BodyName {
  readonly path: string;
  /** UTF-16 units of all its texts. */
  readonly length: number;
  /** Records whose text reads as prose. */
  readonly prose: number;
  readonly filled: number;
}

/** Measures a field over some records. */
export function measured(path: string, name: BodyName, sample: readonly Node[]): Candidate {
  let length = 0;
  let prose = 0;
  let filled = 0;
  for (const node of sample) {
    const text = textNodeAt(node, path)?.text ?? '';
    if (text.trim() === '') continue;
    filled++;
    length += text.length;
    if (readsAsProse({ name, text })) prose++;
  }
  return { ...name, path, length, prose, filled };
}

/** Which texts are sent, or those among which only a person can choose. */
export type Bodies =
  | { readonly is: 'fields'; readonly fields: readonly BodyField[] }
  | { readonly is: 'tie'; readonly paths: readonly string[] };

const found = (fields: readonly BodyField[]): Bodies => ({ is: 'fields', fields });

/** The candidates of the surest name that hold prose; copies of one text are one. */
export function bodiesOf(all: readonly Candidate[], sheet: boolean): Bodies {
  const proses = all.filter(({ prose, filled, rank }) => prose > 0 && (rank > 1 || prose * 2 >= filled));
  const languages = proses.filter(({ rank, locale }) => rank === 0 && locale !== undefined);
  if (languages.length > 1) return found(languages.map((one) => fieldOf({ one })));
  const rank = Math.max(0, ...proses.map((candidate) => candidate.rank));
  if (rank === 0) return found(sheet ? languages.map((one) => fieldOf({ one })) : []);
  return choose(withTwins(proses.filter((candidate) => candidate.rank === rank)));
}

/** Languages and channels are a reply each; of other texts the longest is the reply, if it is by far. */
function choose(pairs: readonly Pair[]): Bodies {
  const apart = new Set(pairs.map(({ one }) => `${one.locale ?? ''}/${one.channel ?? ''}`));
  if (apart.size === pairs.length) return found(pairs.map(fieldOf));
  const [main, ...others] = pairs.toSorted((a, b) => b.one.length - a.one.length);
  if (!main) return found([]);
  const rivals = others.filter(({ one }) => one.length * 4 >= main.one.length * 3);
  if (rivals.length === 0) return found([fieldOf(main)]);
  return { is: 'tie', paths: [main, ...rivals].map(({ one }) => one.path) };
}

interface Pair {
  readonly one: Candidate;
  readonly twin?: Candidate;
}

/** How much of the text a field of each kind shows: the fullest is linted, a plainer one is its copy. */
const FULLNESS = { html: 3, markdown: 2, bare: 1, plain: 0 } as const;

/** Pairs texts whose names differ only in how they are written, in the order of the fields. */
function withTwins(candidates: readonly Candidate[]): readonly Pair[] {
  const byStem = new Map<string, Candidate[]>();
  for (const one of candidates) {
    const stem = [one.stem, one.locale, one.channel].join('/');
    byStem.set(stem, [...(byStem.get(stem) ?? []), one]);
  }
  return [...byStem.values()].flatMap(pairsOf);
}

function pairsOf(same: readonly Candidate[]): readonly Pair[] {
  const kinds = new Set(same.map(({ written }) => written));
  if (kinds.size < same.length) return same.map((one) => ({ one }));
  const [one, twin] = [...same].sort((a, b) => FULLNESS[b.written ?? 'bare'] - FULLNESS[a.written ?? 'bare']);
  return one ? [twin ? { one, twin } : { one }] : [];
}

function fieldOf({ one, twin }: Pair): BodyField {
  const { path, written, locale, channel } = one;
  return {
    path,
    markup: written === undefined || written === 'plain' ? 'guess' : written,
    ...(locale === undefined ? {} : { locale }),
    ...(channel === undefined ? {} : { channel }),
    ...(twin === undefined ? {} : { twin: { path: twin.path, markup: 'guess' } }),
  };
}
