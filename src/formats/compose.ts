import type { Hints } from '../model/format.ts';
import { hash } from '../model/hash.ts';
import type { Platform } from '../model/platform.ts';
import type { Evidence, Part, Reply } from '../model/reply.ts';
import { platforms } from '../placeholders/index.ts';
import { readPart } from './part.ts';
import type { Draft, DraftPart } from './shapes/draft.ts';

/** Makes the replies of one file, record by record; their ids are unique in the file. */
export interface Composer {
  compose(drafts: readonly Draft[]): readonly Reply[];
}

export function composerOf(hints: Hints, platform: string | undefined): Composer {
  const desk = platform === undefined ? undefined : platforms.get(platform);
  const taken = new Map<string, number>();
  return {
    compose: (drafts) =>
      drafts.map((draft) => {
        const parts = draft.parts.map((part) => partOf(withKind(part, hints), draft, desk));
        const id = unique(idOf(draft), draft, taken);
        return replyOf({ draft, id, parts, variants: drafts.length, hints, platform });
      }),
  };
}

interface Made {
  readonly draft: Draft;
  readonly id: string;
  readonly parts: readonly Part[];
  readonly variants: number;
  readonly hints: Hints;
  readonly platform: string | undefined;
}

function replyOf({ draft, id, parts, variants, hints, platform }: Made): Reply {
  const { channel } = draft;
  return {
    id,
    title: draft.title,
    origin: {
      id: baseId(draft),
      pointer: draft.pointer,
      variants,
      ...(channel === undefined ? {} : { channel }),
    },
    locale: draft.locale ?? hints.source?.locale ?? hints.locale ?? '',
    platform,
    evidence: evidenceOf(draft),
    parts,
  };
}

/** The config's word on how bodies are written holds for every shape. */
function withKind(part: DraftPart, { source }: Hints): DraftPart {
  return source?.kind && part.role === 'body' ? { ...part, markup: source.kind } : part;
}

function partOf(part: DraftPart, draft: Draft, platform: Platform | undefined): Part {
  const read = (node: DraftPart['node'], markup: DraftPart['markup']): Part =>
    readPart({
      role: part.role,
      markup,
      value: node.map(node),
      source: node.span,
      writable: draft.writable,
      platform,
    });
  const main = read(part.node, part.markup);
  return part.twin ? { ...main, twin: read(part.twin.node, part.twin.markup) } : main;
}

function evidenceOf(draft: Draft): Evidence {
  const { category, description, status, group, question, actions, defines, outdated, uses } = draft;
  return {
    tags: draft.tags,
    active: draft.active,
    public: draft.public,
    front: Object.create(null) as Record<string, unknown>,
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
    ...(status === undefined ? {} : { status }),
    ...(group === undefined ? {} : { group }),
    ...(question === undefined ? {} : { question }),
    ...(actions === undefined ? {} : { actions }),
    ...(defines === undefined ? {} : { defines }),
    ...(outdated === undefined ? {} : { outdated }),
    ...(uses === undefined ? {} : { uses }),
  };
}

/** Letters and digits of any script, in lower case, joined by `-`; '' if there are none. */
function slug(title: string): string {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join('-');
}

function bodyOf(draft: Draft): string {
  return draft.parts.find((part) => part.role === 'body')?.node.text ?? '';
}

/** The record's id, else its title's slug, else a hash of its text: never its place, or inserting one moves them all. */
function baseId(draft: Draft): string {
  return draft.id ?? (slug(draft.title) || hash(bodyOf(draft)));
}

function idOf(draft: Draft): string {
  const { variant, locale } = draft;
  const parts = [baseId(draft), variant];
  // Without an id of its own, the same title in two languages is two replies.
  if (draft.id === undefined && locale !== undefined && !variant?.split('/').includes(locale))
    parts.push(locale);
  return parts.filter((part) => part !== undefined).join('/');
}

/** A second reply of the same id gets a part of its text's hash; of the same text too, a number. */
function unique(id: string, draft: Draft, taken: Map<string, number>): string {
  if (count(id, taken) === 1) return id;
  const hashed = `${id}-${hash(bodyOf(draft)).slice(0, 8)}`;
  for (let n = count(hashed, taken); ; n++) {
    const free = n === 1 ? hashed : `${hashed}-${n}`;
    if (n === 1 || count(free, taken) === 1) return free;
  }
}

function count(id: string, taken: Map<string, number>): number {
  const n = (taken.get(id) ?? 0) + 1;
  taken.set(id, n);
  return n;
}
