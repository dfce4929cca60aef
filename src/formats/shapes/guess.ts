import type { Node } from '../containers/node.ts';
import { type Found, textNodeAt } from '../containers/path.ts';
import { bodiesOf, measured } from './bodies.ts';
import type { BodyField, Fields } from './fields.ts';
import { type NamedRole, roleOf } from './names.ts';
import { isProse, textsIn } from './texts.ts';
import { isUsageCount } from './uses.ts';

/** What the fields of some records are for, or what has to be asked. */
export type Guess =
  | { readonly is: 'fields'; readonly fields: Fields }
  /** Several texts, and no sign which one is sent. */
  | { readonly is: 'tie'; readonly paths: readonly string[] }
  /** A column of whole sentences that no name explains. */
  | { readonly is: 'unnamed'; readonly path: string }
  | { readonly is: 'none' };

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
  return {
    is: 'fields',
    fields: { ...othersOf({ paths, sample, sheet }, bodies.fields), bodies: bodies.fields },
  };
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

/** Records to tell the fields of. */
interface Table {
  readonly paths: readonly string[];
  readonly sample: readonly Node[];
  readonly sheet: boolean;
}

/** The fields of the other roles; a question is the title where there is no other, and so is a sheet's first column. */
function othersOf({ paths, sample, sheet }: Table, bodies: readonly BodyField[]): Omit<Fields, 'bodies'> {
  const taken = new Set(bodies.flatMap(({ path, twin }) => [path, twin?.path ?? path]));
  const free = paths.filter((path) => !taken.has(path));
  const named: { [role in NamedRole]?: string } = {};
  for (const path of free) {
    const role = isUsageCount(path, sample) ? 'uses' : roleOf(path);
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
