import type { Node } from '../containers/node.ts';
import { languageOf } from './languages.ts';
import { type BodyName, bodyNameOf } from './names.ts';

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

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{4}/u;

/** A name that says less asks more of the text. */
export function readsAsProse({ name, text }: Pick<Named, 'name' | 'text'>): boolean {
  return isProse(text, name.rank === 1 ? 5 : 3);
}

/** True for a text of so many words at least; looks at its first thousand units. */
export function isProse(text: string, least: number): boolean {
  const start = text.slice(0, 1000).replace(/<[^<>]*>/g, ' ');
  return (
    UNSPACED.test(start) ||
    (start.match(/(?<![\p{L}\p{M}\p{N}_./\\’'-])[\p{L}\p{M}’']+(?=[\s,.;:!?)"”]|$)/gu) ?? []).length >= least
  );
}
