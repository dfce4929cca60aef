import type { Comment } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import { isObject } from './shape.ts';

/** What an exception can do, as it is written after `replylint-`. */
export const actions = ['disable', 'enable', 'disable-next-line', 'disable-line', 'disable-file'] as const;
export type Action = (typeof actions)[number];

/** An exception as it is written in a file, before its rules are looked up. */
export interface Written {
  /** Another word than the known ones is a slip; it silences nothing. */
  readonly action: Action | { readonly unknown: string };
  /** As written; empty: all rules. */
  readonly rules: readonly string[];
  /** '' if none is given. */
  readonly reason: string;
  readonly span: Span<'file'>;
  /** Set: it stands in the front matter of this reply. */
  readonly reply?: string;
}

/** Reads `replylint-disable-next-line no-blame, no-shouting -- reason`; undefined for any other comment. */
export function readComment({ text, span }: Comment): Written | undefined {
  const inner = text
    .replace(/^(?:<!--|#|\/\*|\{#)/, '')
    .replace(/(?:-->|\*\/|#\})$/, '')
    .trim();
  const [, word, rest = ''] = /^replylint-([a-z-]+)(?:\s+(.*))?$/s.exec(inner) ?? [];
  if (word === undefined) return undefined;
  const cut = rest.search(/(?:^|\s)--\s/);
  const named = cut < 0 ? rest : rest.slice(0, cut);
  const reason = cut < 0 ? '' : rest.slice(cut).trim().slice(2).trim();
  const action = actions.find((known) => known === word) ?? { unknown: word };
  return { action, rules: ruleNames(named.split(/[\s,]+/)), reason, span };
}

/** Reads `replylint: { disable: [no-blame], reason: … }` in the front matter of a reply. */
export function readFront(reply: Reply): Written | undefined {
  const held: unknown = Object.hasOwn(reply.evidence.front, 'replylint')
    ? reply.evidence.front['replylint']
    : undefined;
  if (!isObject(held) || !Object.hasOwn(held, 'disable')) return undefined;
  const names: readonly unknown[] = [held['disable']].flat();
  const reason = Object.hasOwn(held, 'reason') ? held['reason'] : '';
  return {
    action: 'disable-file',
    rules: ruleNames(
      names.filter((name) => typeof name === 'string').flatMap((name) => name.split(/[\s,]+/)),
    ),
    reason: typeof reason === 'string' ? reason.trim() : '',
    span: { start: 0, end: 0 },
    reply: reply.id,
  };
}

/** `*` and nothing both mean all rules. */
function ruleNames(names: readonly string[]): readonly string[] {
  const given = names.filter((name) => name !== '');
  return given.includes('*') || given.includes('all') ? [] : given;
}
