import type { Role } from '../../model/format.ts';
import type { Node } from '../containers/node.ts';
import { type Found, textNodeAt } from '../containers/path.ts';
import type { BodyField, Fields } from './fields.ts';
import { languageOf } from './languages.ts';
import { type BodyName, bodyNameOf, roleOf } from './names.ts';

/** What the fields of some records are for, or what has to be asked. */
export type Guess =
  | { readonly is: 'fields'; readonly fields: Fields }
  /** Several texts, and no sign which one is sent. */
  | { readonly is: 'tie'; readonly paths: readonly string[] }
  /** A column of whole sentences that no name explains. */
  | { readonly is: 'unnamed'; readonly path: string }
  | { readonly is: 'none' };

/** A field that holds text, measured over the records. */
interface Candidate extends BodyName {
  readonly path: string;
  /** UTF-16 units of all its texts. */
  readonly length: number;
  /** Records whose text reads as prose. */
  readonly prose: number;
  readonly filled: number;
}

/** Records that are looked at to tell the fields apart; a thousand rows say no more than these. */
const SAMPLE = 200;

/** Tells the fields of records by their names, and where names agree by what is in them. */
export function guessFields(records: readonly Found[], sheet: boolean): Guess {
  const sample = records.slice(0, SAMPLE).map(({ node }) => node);
  const paths = pathsOf(sample);
  const names = new Map(
    sample.flatMap((node) => textsIn(node).map(({ path, name }) => [path, name] as const)),
  );
  const bodies = bodiesOf(
    [...names].map(([path, name]) => measured(path, name, sample)),
    sheet,
  );
  if (bodies.is === 'tie') return bodies;
  if (bodies.fields.length === 0) return sheet ? unnamed(paths, sample) : { is: 'none' };
  return { is: 'fields', fields: { ...othersOf(paths, bodies.fields, sheet), bodies: bodies.fields } };
}

/** The paths of all fields, those of texts one level into objects (`content.html`), in the order they are first seen. */
function pathsOf(sample: readonly Node[]): readonly string[] {
  const paths = new Set<string>();
  for (const node of sample) {
    if (node.kind !== 'map') continue;
    for (const key of node.fields.keys()) paths.add(key);
    for (const { path } of textsIn(node)) paths.add(path);
  }
  return [...paths];
}

const INNER = new Set([
  'html',
  'text',
  'plain',
  'markdown',
  'md',
  'rendered',
  'raw',
  'body',
  'content',
  'value',
  'message',
]);

/** A field that is named like a text and is one. */
export interface Named {
  readonly path: string;
  readonly name: BodyName;
  readonly text: string;
}

/** The fields of an object that are texts by name; an object with texts by language or by mark-up counts for its texts. */
export function textsIn(node: Node): readonly Named[] {
  if (node.kind !== 'map') return [];
  return [...node.fields].flatMap(([key, value]): readonly Named[] => {
    const name = bodyNameOf(key);
    if (!name) return [];
    if (value.kind === 'text') return [{ path: key, name, text: value.text }];
    return value.kind === 'map' && name.rank > 0 ? innerTexts(key, value.fields) : [];
  });
}

function innerTexts(key: string, fields: ReadonlyMap<string, Node>): readonly Named[] {
  return [...fields].flatMap(([inner, value]) => {
    const language = languageOf(inner) !== undefined;
    const name = INNER.has(inner.toLowerCase()) || language ? bodyNameOf(`${key} ${inner}`) : undefined;
    return value.kind === 'text' && name ? [{ path: `${key}.${inner}`, name, text: value.text }] : [];
  });
}

function measured(path: string, name: BodyName, sample: readonly Node[]): Candidate {
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

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{4}/u;

/** A name that says less asks more of the text. */
export function readsAsProse({ name, text }: Pick<Named, 'name' | 'text'>): boolean {
  return isProse(text, name.rank === 1 ? 5 : 3);
}

/** True for a text of so many words at least; looks at its first thousand units. */
function isProse(text: string, least: number): boolean {
  const start = text.slice(0, 1000).replace(/<[^>]*>/g, ' ');
  return (
    UNSPACED.test(start) ||
    (start.match(/(?<![\p{L}\p{N}_./\\-])[\p{L}\p{M}’']+(?=[\s,.;:!?)"”]|$)/gu) ?? []).length >= least
  );
}

type Bodies =
  | { readonly is: 'fields'; readonly fields: readonly BodyField[] }
  | { readonly is: 'tie'; readonly paths: readonly string[] };

/** The candidates of the surest name that hold prose; copies of one text are one, languages and channels are each one. */
function bodiesOf(all: readonly Candidate[], sheet: boolean): Bodies {
  const proses = all.filter(({ prose, filled, rank }) => prose > 0 && (rank > 1 || prose * 2 >= filled));
  const languages = proses.filter(({ rank, locale }) => rank === 0 && locale !== undefined);
  const rank = Math.max(0, ...proses.map((candidate) => candidate.rank));
  if (languages.length > 1 || (rank === 0 && sheet))
    return { is: 'fields', fields: languages.map((one) => fieldOf(one)) };
  if (rank === 0) return { is: 'fields', fields: [] };
  const best = proses.filter((candidate) => candidate.rank === rank || candidate.html);
  const [main, ...others] = withTwins(best).sort((a, b) => b.one.length - a.one.length);
  if (!main) return { is: 'fields', fields: [] };
  if (others.length === 0) return { is: 'fields', fields: [fieldOf(main.one, main.twin)] };
  const apart = [main, ...others].map(({ one }) => `${one.locale ?? ''}/${one.channel ?? ''}`);
  if (new Set(apart).size === apart.length) {
    return { is: 'fields', fields: withTwins(best).map(({ one, twin }) => fieldOf(one, twin)) };
  }
  const rivals = others.filter(({ one }) => one.length * 4 >= main.one.length * 3);
  if (rivals.length === 0) return { is: 'fields', fields: [fieldOf(main.one, main.twin)] };
  return { is: 'tie', paths: [main, ...rivals].map(({ one }) => one.path) };
}

interface Pair {
  readonly one: Candidate;
  readonly twin?: Candidate;
}

/** Pairs an HTML field with the plain copy of the same name. */
function withTwins(candidates: readonly Candidate[]): Pair[] {
  const pairs = candidates
    .filter(({ html }) => html)
    .map((one): Pair => {
      const twin = candidates.find(
        (other) => !other.html && other.stem === one.stem && other.locale === one.locale,
      );
      return twin ? { one, twin } : { one };
    });
  const paired = new Set(pairs.flatMap(({ one, twin }) => [one, twin]));
  const single = candidates.filter((one) => !paired.has(one)).map((one): Pair => ({ one }));
  return [...pairs, ...single].sort((a, b) => candidates.indexOf(a.one) - candidates.indexOf(b.one));
}

function fieldOf(one: Candidate, twin?: Candidate): BodyField {
  const { path, html, locale, channel } = one;
  return {
    path,
    markup: html ? 'html' : 'guess',
    ...(locale === undefined ? {} : { locale }),
    ...(channel === undefined ? {} : { channel }),
    ...(twin === undefined ? {} : { twin: { path: twin.path, markup: 'guess' } }),
  };
}

/** The fields of the other roles; a question is the title where there is no other, and so is a sheet's first column. */
export function othersOf(
  paths: readonly string[],
  bodies: readonly BodyField[],
  sheet: boolean,
): Omit<Fields, 'bodies'> {
  const taken = new Set(bodies.flatMap(({ path, twin }) => [path, twin?.path ?? path]));
  const free = paths.filter((path) => !taken.has(path));
  const named: { [role in Exclude<Role, 'body'> | 'inactive']?: string } = {};
  for (const path of free) {
    const role = roleOf(path);
    if (role !== undefined) named[role] ??= path;
  }
  const title =
    named.title ??
    named.question ??
    named.subject ??
    (sheet ? free.find((path) => path !== named.id && !roleOf(path)) : undefined);
  return title === undefined ? named : { ...named, title };
}

/** A column of sentences under a head that says nothing. */
function unnamed(paths: readonly string[], sample: readonly Node[]): Guess {
  const [longest] = paths
    .filter((path) => roleOf(path) === undefined)
    .map((path) => ({ path, ...tally(sample, path) }))
    .filter(({ sentences, filled }) => sentences > 0 && sentences * 2 >= filled)
    .sort((a, b) => b.length - a.length);
  return longest ? { is: 'unnamed', path: longest.path } : { is: 'none' };
}

function tally(
  sample: readonly Node[],
  path: string,
): { readonly sentences: number; readonly filled: number; readonly length: number } {
  const texts = sample
    .flatMap((node) => textNodeAt(node, path)?.text ?? [])
    .filter((text) => text.trim() !== '');
  const sentences = texts.filter((text) => /[.!?。…]["”)\s]*$/.test(text.slice(-20)) && isProse(text, 6));
  return {
    sentences: sentences.length,
    filled: texts.length,
    length: texts.reduce((sum, text) => sum + text.length, 0),
  };
}
