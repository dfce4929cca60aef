import { getNodePath, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { linesOf, type Place } from '../../index.ts';
import { type KeyPath, type Parsed, SyntaxFault, tooDeep } from './parsed.ts';
import { depthLimit } from './plain.ts';

/** Parses JSON with comments and trailing commas. Throws `SyntaxFault`. */
export function parseJson(text: string): Parsed {
  const lines = linesOf(text);
  const errors: ParseError[] = [];
  const tree = guarded(() => parseTree(text, errors, { allowTrailingComma: true, disallowComments: false }));
  const [first] = errors;
  if (first)
    throw new SyntaxFault(
      `it is not valid JSON: ${words(printParseErrorCode(first.error))}`,
      lines.place(first.offset),
    );
  if (!tree) return { value: undefined, place: () => undefined };
  const places = new Map<string, Place>();
  const note = (node: Node, at: number): void => {
    const path = getNodePath(node);
    const name = JSON.stringify(path);
    if (places.has(name))
      throw new SyntaxFault(`the key “${path.at(-1)}” stands there twice`, lines.place(at));
    places.set(name, lines.place(at));
  };
  const value = guarded(() => plainNode(tree, 0, note));
  return { value, place: (path) => nearestPlace(places, path) };
}

/** The place of a value, else of the nearest one that holds it. */
function nearestPlace(places: ReadonlyMap<string, Place>, path: KeyPath): Place | undefined {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(JSON.stringify(path.slice(0, length)));
    if (place) return place;
  }
  return undefined;
}

/** `InvalidSymbol` as words: `invalid symbol`. */
function words(code: string): string {
  return code.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}

function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep();
    throw error;
  }
}

/** A JSON node as plain data; `note` hears where every key and every entry of a list begins. */
function plainNode(node: Node, depth: number, note: (value: Node, at: number) => void): unknown {
  if (depth > depthLimit) throw tooDeep();
  const { type, children = [] } = node;
  if (type === 'array') {
    for (const entry of children) note(entry, entry.offset);
    return children.map((entry) => plainNode(entry, depth + 1, note));
  }
  if (type !== 'object') return node.value;
  const object: Record<string, unknown> = Object.create(null);
  for (const { children: [key, value] = [] } of children) {
    if (!key || !value) continue;
    note(value, key.offset);
    object[String(key.value)] = plainNode(value, depth + 1, note);
  }
  return object;
}
