import type { Node, TextNode } from './node.ts';

/** A value of a container and the JSON pointer that leads to it. */
export interface Found {
  readonly node: Node;
  readonly pointer: string;
}

/** One step of a path: a key, every item, or the items whose field has a value. */
type Step =
  | { readonly to: 'key'; readonly key: string }
  | { readonly to: 'items' }
  | { readonly to: 'items where'; readonly key: string; readonly value: string };

/**
 * Parsed paths. `data.items[]` is every item of that list, `actions[name=addTags].arguments.tags` the tags of
 * the items that are named so; the empty path is the value itself. A key that holds a dot is found before its parts.
 */
const parsed = new Map<string, readonly Step[]>();

function stepsOf(path: string): readonly Step[] {
  const known = parsed.get(path);
  if (known) return known;
  const steps = path === '' ? [] : path.split('.').flatMap(stepsOfPiece);
  parsed.set(path, steps);
  return steps;
}

function stepsOfPiece(piece: string): readonly Step[] {
  const at = piece.endsWith(']') ? piece.indexOf('[') : -1;
  if (at < 0) return [{ to: 'key', key: piece }];
  const inner = piece.slice(at + 1, -1);
  const equals = inner.indexOf('=');
  const items: Step =
    equals < 0
      ? { to: 'items' }
      : { to: 'items where', key: inner.slice(0, equals), value: inner.slice(equals + 1) };
  return at === 0 ? [items] : [{ to: 'key', key: piece.slice(0, at) }, items];
}

/** Everything that `path` leads to from `from`, in the order of the file. */
export function select(from: Found, path: string): readonly Found[] {
  const whole = from.node.kind === 'map' ? from.node.fields.get(path) : undefined;
  if (whole) return [{ node: whole, pointer: `${from.pointer}/${pointerOf(path)}` }];
  let found: readonly Found[] = [from];
  for (const step of stepsOf(path)) found = found.flatMap((one) => follow(one, step));
  return found;
}

function follow({ node, pointer }: Found, step: Step): readonly Found[] {
  if (step.to === 'key') {
    const field = node.kind === 'map' ? node.fields.get(step.key) : undefined;
    return field ? [{ node: field, pointer: `${pointer}/${pointerOf(step.key)}` }] : [];
  }
  if (node.kind !== 'list') return [];
  const all = node.items.map((item, i) => ({ node: item, pointer: `${pointer}/${i}` }));
  return step.to === 'items' ? all : all.filter((one) => textAt(one.node, step.key) === step.value);
}

/** A key as one step of a JSON pointer (RFC 6901). */
export function pointerOf(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The first value that `path` leads to. */
export function at(node: Node, path: string): Node | undefined {
  if (node.kind === 'map') {
    const direct = node.fields.get(path);
    if (direct) return direct;
  }
  return select({ node, pointer: '' }, path)[0]?.node;
}

/** The first text that `path` leads to. */
export function textNodeAt(node: Node, path: string): TextNode | undefined {
  const found = at(node, path);
  return found?.kind === 'text' ? found : undefined;
}

/** The text, number or truth value that `path` leads to, as a string; nothing for `null`. */
export function textAt(node: Node, path: string): string | undefined {
  const found = at(node, path);
  if (found?.kind === 'text') return found.text;
  return found?.kind === 'plain' && found.text !== 'null' ? found.text : undefined;
}
