import type { Placeholder } from '../model/placeholder.ts';
import { clean } from './inside.ts';

const ATTRIBUTE = /<attribute\b[^<>]{0,600}>(?:\s{0,9}<\/attribute>)?/y;
const KEY = /\bkey=(?:"([^"]*)"|'([^']*)')/;
const DEFAULT = /\bdefault=(?:"([^"]*)"|'([^']*)')/;

/** Reads Intercom's `<attribute key="user.first_name" default="there"/>`, the form that its API gives. */
export function readAttribute(value: string, at: number): Placeholder | undefined {
  ATTRIBUTE.lastIndex = at;
  const text = ATTRIBUTE.exec(value)?.[0];
  if (text === undefined) return undefined;
  const key = KEY.exec(text);
  const name = key?.[1] ?? key?.[2] ?? '';
  const start = at + (key ? key.index + 'key="'.length : 0);
  const fallback = DEFAULT.exec(text);
  return {
    kind: 'output',
    text,
    name,
    ...(fallback && { fallback: clean(fallback[1] ?? fallback[2] ?? '').text }),
    grammar: 'attribute',
    span: { start: at, end: at + text.length },
    nameSpan: { start, end: start + name.length },
    ...(name === '' && { fault: 'empty' as const }),
  };
}
