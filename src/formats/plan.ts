import type { Hints, Role, Source } from '../model/format.ts';
import type { Notice, Problem } from '../model/problem.ts';
import type { Node } from './containers/node.ts';
import { type Found, select, textNodeAt } from './containers/path.ts';
import type { Draft } from './shapes/draft.ts';
import { type BodyField, draftsOf, type Fields } from './shapes/fields.ts';
import { type Group, groupsIn, type Signs, signsByName } from './shapes/generic.ts';
import { type Guess, guessFields } from './shapes/guess.ts';
import { shapes } from './shapes/index.ts';
import { languageOf } from './shapes/languages.ts';
import type { Shape } from './shapes/shape.ts';

/** What a container holds: one value, or records that follow each other (rows of a sheet, lines). */
export type Content =
  | { readonly root: Node }
  | { readonly records: readonly Found[]; readonly sheet: boolean };

/** Records that are read alike. */
export interface Plan {
  readonly records: Iterable<Found>;
  /** The desks that write such records; empty if the content does not tell. */
  readonly platforms: readonly string[];
  read(record: Found, index: number): readonly Draft[];
}

/** How the records of a file are to be read, or why they cannot be. */
export type Planned = { readonly plan: Plan } | { readonly notice: Notice } | { readonly problem: Problem };

/** Decides by the config's `sources`, then by the shapes of known desks, then by the names of the fields. */
export function plansOf(content: Content, hints: Hints): readonly Planned[] {
  const { source = { files: hints.path } } = hints;
  const find = finderOf(content);
  if (source.shape !== undefined) return [forced(find, source.shape)];
  const known = source.list === undefined && source.fields === undefined ? recognised(find) : undefined;
  return known ? [known] : genericPlans(content, source, hints);
}

function genericPlans(content: Content, source: Source, hints: Hints): readonly Planned[] {
  const told = toldFields(source);
  const sheet = 'sheet' in content && content.sheet;
  const { bodies } = told;
  if (!bodies?.[0]) {
    const groups = groupsOf(content, source, signsByName);
    if (groups.length === 0 && source.list !== undefined) return [{ problem: noList(source.list) }];
    return groups.flatMap((group) => generic(group, told, hints, sheet));
  }
  const record = (node: Node): boolean => bodies.some(({ path }) => textNodeAt(node, path) !== undefined);
  const groups = groupsOf(content, source, { record, lone: record });
  if (groups.length === 0 && source.list !== undefined) return [{ problem: noList(source.list) }];
  const wanted = groups.filter(({ records }) => records.some(({ node }) => record(node)));
  if (wanted.length > 0) return wanted.flatMap((group) => generic(group, told, hints, sheet));
  return [{ problem: noField(bodies[0].path, groups[0] ?? rootAlone(content)) }];
}

function rootAlone(content: Content): Group {
  return { records: 'root' in content ? [{ node: content.root, pointer: '' }] : content.records };
}

/** The records at a path. */
type Find = (path: string) => readonly Found[];

/** Many shapes look at the same places, so each place is walked once. */
function finderOf(content: Content): Find {
  const found = new Map<string, readonly Found[]>();
  return (path) => {
    const records = found.get(path) ?? recordsAt(content, path);
    found.set(path, records);
    return records;
  };
}

function recordsAt(content: Content, path: string): readonly Found[] {
  if ('root' in content) return select({ node: content.root, pointer: '' }, path);
  // A row or a line is an item of a list that nobody wrote.
  return path === '[]' ? content.records : content.records.flatMap((record) => select(record, path));
}

/** How many records are asked whether they are of a shape. */
const ASKED = 20;

function recognised(find: Find): Planned | undefined {
  for (const shape of shapes) {
    const path = shape.records.find((place) =>
      find(place)
        .slice(0, ASKED)
        .some((record) => shape.fits(record)),
    );
    if (path !== undefined) return shape.refuses ? { problem: shape.refuses } : shaped(shape, find(path));
  }
  return undefined;
}

function shaped(shape: Shape, records: readonly Found[]): Planned {
  return { plan: { records, platforms: shape.platforms, read: (record) => shape.read(record) } };
}

/** The config names the shape, so that a record need not show all of its signs. */
function forced(find: Find, id: string): Planned {
  const shape = shapes.find((known) => known.id === id);
  if (!shape) return { problem: noShape(id) };
  const path = shape.records.find((place) => find(place).some((record) => shape.read(record).length > 0));
  return path === undefined ? { problem: noneOfShape(id) } : shaped(shape, find(path));
}

function noShape(id: string): Problem {
  return unusable(`There is no shape “${id}”. Known ones: ${shapes.map((shape) => shape.id).join(', ')}.`);
}

function noneOfShape(id: string): Problem {
  return unusable(
    `The config says that this file has the shape “${id}”, but no reply of that shape is in it.`,
  );
}

function unusable(message: string): Problem {
  return { kind: 'unreadable', message };
}

function noList(list: string): Problem {
  return unusable(
    `The config says that the replies are in “${list}”, but there is nothing of that name in this file.`,
  );
}

function groupsOf(content: Content, { list }: Source, signs: Signs): readonly Group[] {
  if ('records' in content) return content.records.length === 0 ? [] : [{ records: content.records }];
  const root = { node: content.root, pointer: '' };
  if (list === undefined) return [...groupsIn(root, signs)];
  const [found] = select(root, list);
  if (found?.node.kind === 'list') return [{ records: select(found, '[]') }];
  if (found?.node.kind !== 'map') return [];
  const keys = [...found.node.fields.keys()];
  return [{ records: keys.flatMap((key) => select(found, key)), keys }];
}

/** Reads a group by the names of its fields; what the config says of a field holds. */
function generic(group: Group, told: Partial<Fields>, { path }: Hints, sheet: boolean): readonly Planned[] {
  const guess = guessFields(group.records, sheet);
  if (guess.is !== 'fields' && !told.bodies) return question(guess, path);
  const guessed = guess.is === 'fields' ? guess.fields : { bodies: [] };
  const bodies = told.bodies ?? guessed.bodies;
  const fields = { ...guessed, ...told, bodies };
  return [{ plan: { records: group.records, platforms: [], read: readerOf(group, fields, sheet) } }];
}

/** The fields that the config names. */
function toldFields({ fields = {} }: Source): Partial<Fields> {
  const told: { -readonly [role in keyof Fields]?: Fields[role] } = {};
  for (const [role, path] of Object.entries(fields) as [Role, string | Readonly<Record<string, string>>][]) {
    if (role === 'body') told.bodies = bodyFields(path);
    else if (typeof path === 'string') told[role] = path;
  }
  return told;
}

function bodyFields(paths: string | Readonly<Record<string, string>>): readonly BodyField[] {
  if (typeof paths === 'string') return [{ path: paths, markup: 'guess' }];
  return Object.entries(paths).map(([locale, path]) => ({ path, markup: 'guess', locale }));
}

function noField(path: string, { records }: Group): Problem {
  const names = new Set(
    records.slice(0, ASKED).flatMap(({ node }) => (node.kind === 'map' ? [...node.fields.keys()] : [])),
  );
  const known = [...names].slice(0, ASKED).map(quoted);
  return unusable(
    `The config takes the replies from ${quoted(path)}, which this file does not have. It has ${known.join(', ')}.`,
  );
}

/** Reads a record of a group; keys of an object are ids, or languages if all of them are. */
function readerOf({ records, keys }: Group, fields: Fields, sheet: boolean): Plan['read'] {
  const locales = keys?.every((key) => languageOf(key) !== undefined) ? keys : undefined;
  const many = fields.bodies.length > 1;
  return (record, index) => {
    const gaps = many || filledCells(record.node) < 2 ? 'blanks' : 'errors';
    const drafts = draftsOf(record, fields, sheet ? { gaps } : {});
    const key = records[index] === record ? keys?.[index] : undefined;
    if (key === undefined) return drafts;
    return drafts.map((draft) => (locales ? inLanguage(draft, languageOf(key) ?? '') : keyed(draft, key)));
  };
}

function keyed(draft: Draft, key: string): Draft {
  return { ...draft, id: draft.id ?? key, title: draft.title === '' ? key : draft.title };
}

function inLanguage(draft: Draft, locale: string): Draft {
  return { locale, variant: locale, ...draft };
}

/** A row with one cell is a heading of the sheet. */
function filledCells(node: Node): number {
  if (node.kind !== 'map') return 0;
  return [...node.fields.values()].filter((field) => 'text' in field && field.text.trim() !== '').length;
}

/** What only a person can tell, with the line that answers it. */
function question(guess: Exclude<Guess, { is: 'fields' }>, path: string): readonly Planned[] {
  if (guess.is === 'none') return [];
  const field = guess.is === 'tie' ? guess.paths[0] : guess.path;
  const config = `"sources": [{ "files": ${JSON.stringify(path)}, "fields": { "body": ${JSON.stringify(field)} } }]`;
  const message =
    guess.is === 'tie'
      ? `${path}: ${guess.paths.slice(0, 2).map(quoted).join(' and ')} both hold texts. Say in the config which one the customer gets.`
      : `${path}: no column is named as a reply. If the customer gets the texts of ${quoted(guess.path)}, say so in the config.`;
  return [{ notice: { id: 'unclear-source', message, config } }];
}

/** A name of the file, cut to what a message can carry. */
function quoted(name: string): string {
  return name.length > 60 ? `“${name.slice(0, 60)}…”` : `“${name}”`;
}
