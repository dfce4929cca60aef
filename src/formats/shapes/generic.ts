import type { Node } from '../containers/node.ts';
import { type Found, pointerOf } from '../containers/path.ts';
import { readsAsProse, textsIn } from './guess.ts';

/** Records that stand together: the items of a list, the values of an object, the rows of a sheet, or one alone. */
export interface Group {
  readonly records: readonly Found[];
  /** The keys of the records, where they are the values of an object. */
  readonly keys?: readonly string[];
}

/** Every group of objects with a text in them, in the order of the file; what is inside a record is not looked at. */
export function* groupsIn(found: Found, isRecord: (node: Node) => boolean): Generator<Group> {
  const { node, pointer } = found;
  if (node.kind === 'list') {
    yield* among(
      node.items.map((item, i) => ({ node: item, pointer: `${pointer}/${i}` })),
      undefined,
      isRecord,
    );
  } else if (node.kind === 'map') {
    if (isRecord(node)) yield { records: [found] };
    else {
      const keys = [...node.fields.keys()];
      yield* among(
        [...node.fields].map(([key, value]) => ({ node: value, pointer: `${pointer}/${pointerOf(key)}` })),
        keys,
        isRecord,
      );
    }
  }
}

/** Records among the children are one group, the other children are looked into. */
function* among(
  children: readonly Found[],
  keys: readonly string[] | undefined,
  isRecord: (node: Node) => boolean,
): Generator<Group> {
  const isGroup = children.some(({ node }) => isRecord(node));
  const places = isGroup
    ? children.flatMap(({ node }, i) => (isRecord(node) || hasText(node) ? [i] : []))
    : [];
  if (isGroup) {
    const records = places.map((i) => children[i]!);
    yield keys ? { records, keys: places.map((i) => keys[i]!) } : { records };
  }
  const inGroup = new Set(places);
  for (const [i, child] of children.entries()) if (!inGroup.has(i)) yield* groupsIn(child, isRecord);
}

/** An object with a text, or with the same text in two languages. */
export function holdsText(node: Node): boolean {
  const prose = textsIn(node).filter(readsAsProse);
  return prose.length > 1 || prose.some(({ name }) => name.rank > 0);
}

function hasText(node: Node): boolean {
  return textsIn(node).length > 0;
}
