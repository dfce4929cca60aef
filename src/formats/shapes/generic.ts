import type { MapNode, Node } from '../containers/node.ts';
import { type Found, pointerOf } from '../containers/path.ts';
import { roleOf } from './names.ts';
import { readsAsProse, textsIn } from './texts.ts';

/** Records that stand together: the items of a list, the values of an object, the rows of a sheet, or one alone. */
export interface Group {
  readonly records: readonly Found[];
  /** The keys of the records, where they are the values of an object. */
  readonly keys?: readonly string[];
}

/** How a reply is told from other objects. */
export interface Signs {
  /** Among others of its kind. */
  record(node: Node): boolean;
  /** By itself, where nothing beside it helps; `top`: it is the file, or named by a key of the file. */
  lone(node: Node, top: boolean): boolean;
}

/** Every group of objects with a text in them, in the order of the file; what is inside a record is not looked at. */
export function* groupsIn(found: Found, signs: Signs): Generator<Group> {
  const { node, pointer } = found;
  if (node.kind === 'list') {
    yield* among(
      node.items.map((item, i) => ({ node: item, pointer: `${pointer}/${i}` })),
      undefined,
      signs,
    );
  } else if (node.kind === 'map') {
    if (isForTools(node)) return;
    if (signs.lone(node, pointer.lastIndexOf('/') <= 0)) yield { records: [found] };
    else {
      const keys = [...node.fields.keys()];
      yield* among(
        [...node.fields].map(([key, value]) => ({ node: value, pointer: `${pointer}/${pointerOf(key)}` })),
        keys,
        signs,
      );
    }
  }
}

/** Records among the children are one group, the other children are looked into. */
function* among(
  children: readonly Found[],
  keys: readonly string[] | undefined,
  signs: Signs,
): Generator<Group> {
  const isGroup = children.some(({ node }) => signs.record(node));
  const places = isGroup
    ? children.flatMap(({ node }, i) => (hasText(node) || signs.record(node) ? [i] : []))
    : [];
  if (isGroup) {
    const records = places.map((i) => children[i]!);
    yield keys ? { records, keys: places.map((i) => keys[i]!) } : { records };
  }
  const inGroup = new Set(places);
  for (const [i, child] of children.entries()) if (!inGroup.has(i)) yield* groupsIn(child, signs);
}

/** The signs by names alone. */
export const signsByName: Signs = { record: isRecord, lone: isLone };

/** Keys of what a linter reports, and of JSON Schema: they hold texts, but no replies. */
const OF_REPORTS = ['ruleId', 'fingerprint', 'filePath'];
const OF_SCHEMAS = ['runs', 'properties', '$defs', 'definitions', 'allOf'];

/** A SARIF report or a schema. */
function isForTools({ fields }: MapNode): boolean {
  return fields.has('$schema') && OF_SCHEMAS.some((key) => fields.has(key));
}

/** An object with a text, or with the same text in two languages. */
function isRecord(node: Node): boolean {
  if (node.kind !== 'map' || OF_REPORTS.some((key) => node.fields.has(key))) return false;
  const prose = textsIn(node).filter(readsAsProse);
  return prose.length > 1 || prose.some(({ name }) => name.rank > 0);
}

/**
 * A table of translations has keys that are called like texts too; a reply has a title or an id, or little else, and
 * no list of replies beside its text.
 */
function isLone(node: Node, top: boolean): boolean {
  if (node.kind !== 'map' || !isRecord(node)) return false;
  const values = [...node.fields.values()];
  if (values.some((value) => value.kind === 'list' && value.items.some(isRecord))) return false;
  const keys = [...node.fields.keys()];
  // Steps of a workflow have a key `uses` too, so that one is no sign.
  return (
    textsIn(node).some(({ name }) => name.rank !== 1) &&
    ((top && keys.length < 4) || keys.some((key) => (roleOf(key) ?? 'uses') !== 'uses'))
  );
}

function hasText(node: Node): boolean {
  return textsIn(node).length > 0;
}
