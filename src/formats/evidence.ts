import type { Hints } from '../model/format.ts';
import { platforms } from '../placeholders/index.ts';
import type { Front } from './frontmatter.ts';
import type { Draft } from './shapes/draft.ts';
import { languageOf } from './shapes/languages.ts';

type Fields = Front['fields'];

/** The first of some keys that holds a text or number; upper and lower case are the same, `_` and `-` too. */
function said(fields: Fields, keys: readonly string[]): string | undefined {
  for (const [key, value] of Object.entries(fields)) {
    if (!keys.includes(key.toLowerCase().replaceAll('_', '-'))) continue;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  }
  return undefined;
}

function list(fields: Fields, keys: readonly string[]): readonly string[] {
  const [, value] = Object.entries(fields).find(([key]) => keys.includes(key.toLowerCase())) ?? [];
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
  return items
    .filter((item) => typeof item === 'string' || typeof item === 'number')
    .map((item) => String(item).trim())
    .filter((item) => item !== '');
}

const OFF = /^(?:false|no|off|0|inactive|disabled|archived|draft|deprecated|retired|deleted)$/i;
const ON = /^(?:true|yes|on|1)$/i;
const INSIDE = /^(?:internal|private|agents?|agent-only|staff|colleagues?|team|note)$/i;

function isActive(fields: Fields): boolean {
  const switchedOff = said(fields, [
    'archived',
    'disabled',
    'inactive',
    'draft',
    'deprecated',
    'deleted',
    'retired',
  ]);
  if (switchedOff !== undefined && ON.test(switchedOff)) return false;
  return ![
    said(fields, ['active', 'enabled', 'published', 'is-active']),
    said(fields, ['status', 'state']),
  ].some((text) => text !== undefined && OFF.test(text));
}

function isPublic(fields: Fields): boolean {
  if (OFF.test(said(fields, ['public']) ?? '') || ON.test(said(fields, ['internal', 'private']) ?? ''))
    return false;
  return !INSIDE.test(said(fields, ['audience', 'visibility', 'type']) ?? '');
}

/** The desk that front matter names, by its id or as its maker writes it. */
export function frontPlatform(fields: Fields): string | undefined {
  const named = said(fields, ['platform', 'helpdesk', 'desk'])?.toLowerCase();
  if (named === undefined || platforms.has(named)) return named;
  const letters = named.replace(/[^a-z]/g, '');
  for (const { id, name } of platforms.values()) {
    if (letters === id.replaceAll('-', '') || letters === name.toLowerCase().replace(/[^a-z]/g, ''))
      return id;
  }
  return named;
}

/** The title that front matter names. */
export function frontTitle(fields: Fields): string | undefined {
  return said(fields, ['title', 'name', 'label']);
}

/** What front matter says of the replies of a page, whatever they are. */
export function frontDraft(
  fields: Fields,
): Pick<
  Draft,
  | 'tags'
  | 'active'
  | 'public'
  | 'locale'
  | 'category'
  | 'channel'
  | 'description'
  | 'status'
  | 'group'
  | 'question'
> {
  const locale = said(fields, ['locale', 'lang', 'language']);
  const status = said(fields, ['status', 'ticket-status', 'set-status']);
  const optional = {
    locale: locale === undefined ? undefined : languageOf(locale),
    category:
      said(fields, ['category', 'folder', 'section', 'group-name']) ?? list(fields, ['categories'])[0],
    channel: said(fields, ['channel'])?.toLowerCase(),
    description: said(fields, ['description', 'summary', 'when', 'usage', 'notes', 'note']),
    status: status !== undefined && OFF.test(status) ? undefined : status,
    group: said(fields, ['group', 'assignee-group']),
    question: said(fields, ['question']),
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
  return {
    tags: list(fields, ['tags', 'tag', 'labels', 'keywords']),
    active: isActive(fields),
    public: isPublic(fields),
    ...given,
  };
}

/** The id that front matter names. */
export function frontId(fields: Fields): string | undefined {
  return said(fields, ['id', 'macro-id', 'slug', 'key']);
}

/** The name of a file without its folders and ending: the title of last resort. */
export function stemOf({ path }: Hints): string {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return file.replace(/(?!^)\.[^.]*$/, '');
}
