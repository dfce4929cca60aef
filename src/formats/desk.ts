import type { Hints } from '../model/format.ts';
import type { Notice } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import { platforms } from '../placeholders/index.ts';

/** Desks whose files are known, but not their placeholders. */
const WITHOUT_TABLE = ['trengo', 'missive', 'reamaze', 'livechat', 'kustomer', 'rocketchat'];

/** Ids that are everyday words: they count only if the file is called so, not in `front/replies.json`. */
const EVERYDAY: ReadonlySet<string> = new Set(['front']);
/** The table of no desk in particular. */
const NOBODY = 'generic';

/** Ids as words, `-zendesk-`, the longest first, so that `zendesk-chat-shortcuts` is not taken for `zendesk`. */
const ids: readonly string[] = [...platforms.keys(), ...WITHOUT_TABLE]
  .filter((id) => id !== NOBODY)
  .sort((a, b) => b.length - a.length);

/** The desk that a path names by a word of its file or of a folder, the file first. */
function platformByPath(path: string): string | undefined {
  const [file = '', ...folders] = path.split('/').reverse();
  const stem = file.replace(/\.[^.]*$/, '');
  return [stem, ...folders].map((name, i) => platformByName(name, i === 0)).find((id) => id !== undefined);
}

function platformByName(name: string, isFile: boolean): string | undefined {
  const words = `-${name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join('-')}-`;
  return ids.find((id) => (EVERYDAY.has(id) ? isFile && words === `-${id}-` : words.includes(`-${id}-`)));
}

/** The desk of a file: the config or the command line says so, else its content, else its name. */
export function platformOf(hints: Hints, byContent: readonly string[] = []): string | undefined {
  const told = hints.source?.platform ?? hints.platform;
  if (told !== undefined) return told;
  const byPath = platformByPath(hints.path);
  if (byContent.length === 0) return byPath;
  return byPath !== undefined && byContent.includes(byPath) ? byPath : byContent[0];
}

/** What to say of replies that hold placeholders of a desk that nothing names; the same words for every file. */
export const unknownPlatform: Notice = {
  id: 'unknown-platform',
  message:
    'Some files do not tell which helpdesk they are for, so the names of their placeholders were not checked. Name it in the config.',
  config: '"platform": "zendesk"',
};

/** True if nobody can say whether the placeholders of a reply are right. */
export function needsPlatform(reply: Reply): boolean {
  return (
    reply.platform === undefined &&
    reply.parts.some((part) => part.placeholders.some((placeholder) => placeholder.kind !== 'blank'))
  );
}
