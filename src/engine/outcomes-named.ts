import type { Comment, Notice } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import { hint } from './nearest.ts';
import type { Settings } from './settings.ts';

const IN_COMMENT = /^\s*(?:(?:<!--|#)\s*)?outcome:\s*([\w-]+)/i;
const IN_VALUE = /<!--\s*outcome:\s*([\w-]+)\s*-->/gi;
const IN_TAG = /^outcome:\s*([\w-]+)$/i;

/** Replies with the entries of the register that their file names for them: in front matter, comments and tags. */
export function withOutcomes(
  replies: readonly Reply[],
  comments: readonly Comment[],
  { outcomes }: Settings,
): readonly Reply[] {
  if (outcomes.length === 0) return replies;
  const ids = new Map(outcomes.map(({ value }) => [plain(value.id), value.id]));
  const inComments = commentsByReply(replies, comments);
  return replies.map((reply) => {
    const { tags, front } = reply.evidence;
    const written: readonly unknown[] = Object.hasOwn(front, 'outcome') ? [front['outcome']].flat() : [];
    const named = [
      ...written.filter((name) => typeof name === 'string'),
      ...(inComments.get(reply) ?? []),
      ...reply.parts.flatMap(({ value }) => [...value.text.matchAll(IN_VALUE)].map(([, name]) => name!)),
      ...tags.flatMap((tag) => IN_TAG.exec(tag)?.[1] ?? ids.get(plain(tag)) ?? []),
    ].map((name) => ids.get(plain(name)) ?? name.trim());
    return named.length === 0
      ? reply
      : { ...reply, evidence: { ...reply.evidence, outcomes: [...new Set(named)] } };
  });
}

/** What to say about replies that name an entry which the register does not have. */
export function unknownOutcomes(replies: readonly Reply[], { outcomes }: Settings): readonly Notice[] {
  const ids = outcomes.map(({ value }) => value.id);
  return replies.flatMap(({ title, id, evidence }) =>
    (evidence.outcomes ?? [])
      .filter((name) => !ids.includes(name))
      .map((name) => ({
        id: `outcome ${name}`,
        message: `“${title || id}” names the outcome “${name}”, and the settings have none of that name.${hint(name, ids)}`,
      })),
  );
}

/** A comment belongs to the reply that it stands in or before; the last one's are those after it too. */
function commentsByReply(
  replies: readonly Reply[],
  comments: readonly Comment[],
): ReadonlyMap<Reply, readonly string[]> {
  const ends = replies.map(({ parts }) => Math.max(0, ...parts.map(({ source }) => source.end)));
  const found = new Map<Reply, readonly string[]>();
  for (const { text, span } of comments) {
    const name = IN_COMMENT.exec(text)?.[1];
    const at = ends.findIndex((end) => span.start <= end);
    const reply = at < 0 ? replies.at(-1) : replies[at];
    if (name !== undefined && reply) found.set(reply, [...(found.get(reply) ?? []), name]);
  }
  return found;
}

/** `refund_approved` and `Refund approved` name `refund-approved`. */
function plain(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
}
