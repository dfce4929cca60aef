import type { Role } from '../../model/format.ts';
import { languageOf } from './languages.ts';

/** The roles that a name alone can tell. */
export type NamedRole = Exclude<Role, 'body'> | 'inactive' | 'uses';

/** Keys and heads of columns, written together in lower case, and the role they play. */
const ROLES: Readonly<Record<NamedRole, string>> = {
  id: 'id key uuid guid identifier externalid macroid templateid responseid replyid cannedid articleid',
  title:
    'title name label heading displayname macroname macrotitle templatename templatetitle responsename responsetitle ' +
    'replyname replytitle snippetname shortcode shortcut macro template scenario situation usecase topic',
  subject: 'subject subjectline emailsubject mailsubject',
  tags: 'tags tag labels keywords',
  category: 'category folder group section categories foldername categoryname groupname',
  description: 'description notes note internalnotes internalnote agentnotes usage whentouse',
  locale: 'language locale lang languagecode localecode',
  active: 'active enabled isactive isenabled published status state',
  inactive: 'inactive archived deleted disabled isarchived isdeleted isdisabled isinactive',
  channel: 'channel channels medium',
  question:
    'question questions customerquestion userquestion instruction query utterance prompt inquiry enquiry customermessage usermessage',
  uses: 'uses usages usecount usagecount timesused timessent usage30d usage30days uses30d uses30days useslast30days usagelast30days',
};

const roleByName: ReadonlyMap<string, NamedRole> = new Map(
  Object.entries(ROLES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as NamedRole] as const),
  ),
);

/** The role that a key or a head of a column plays by its name alone, the body's apart. */
export function roleOf(name: string): NamedRole | undefined {
  return roleByName.get(wordsOf(name).join(''));
}

/** Words of a key: `bodyHtml`, `body_html` and `Body (HTML)` are `body`, `html`. */
function wordsOf(name: string): readonly string[] {
  const spaced = name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').toLowerCase();
  return spaced.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? [];
}

/** How surely a word names the text that is sent: the company's answer before a text of anyone's. */
const BODY: ReadonlyMap<string, number> = new Map([
  ...words(
    3,
    'reply replies response responses answer answers canned antwort respuesta réponse resposta risposta',
  ),
  ...words(
    2,
    'body text content html message template snippet markdown texto texte testo inhalt nachricht mensaje',
  ),
  ...words(1, 'value copy wording script macro'),
]);

/** Words that make a name mean something about a text, not a text. */
const NOT_BODY: ReadonlySet<string> = new Set(
  (
    'id ids key name title subject type kind count length size url uri link href path date time created updated modified at by ' +
    'author user agent customer sender preview excerpt status state code language locale lang tags tag category folder group ' +
    'note notes internal score rating format hash version mode delay usage sentiment intent encoding class style color'
  ).split(' '),
);

/** The channels that heads of columns name. */
const CHANNELS: ReadonlyMap<string, string> = new Map([
  ...[
    'email',
    'mail',
    'chat',
    'sms',
    'phone',
    'social',
    'whatsapp',
    'messenger',
    'facebook',
    'twitter',
    'instagram',
    'web',
  ].map((name) => [name, name === 'mail' ? 'email' : name] as const),
]);

/** Words that say how a text is written, not which text it is. */
const WRITTEN: ReadonlyMap<string, NonNullable<BodyName['written']>> = new Map([
  ['html', 'html'],
  ['rendered', 'html'],
  ['markdown', 'markdown'],
  ['md', 'markdown'],
  ['plain', 'plain'],
  ['text', 'plain'],
  ['raw', 'plain'],
]);

/** A name of more words is a sentence: a key of translations, a question. */
const MOST_WORDS = 4;

/** What the name of a body says of it. */
export interface BodyName {
  /** 0: its name alone says nothing; a language or a channel may still. */
  readonly rank: number;
  /** What is left without the words for mark-up: equal stems are copies of one text. */
  readonly stem: string;
  readonly written?: 'html' | 'markdown' | 'plain';
  readonly locale?: string;
  readonly channel?: string;
}

/** Reads a key or a head of a column as the name of a body; nothing if it can be none. */
export function bodyNameOf(name: string): BodyName | undefined {
  const whole = languageOf(name);
  if (whole !== undefined) return { rank: 0, stem: '', locale: whole };
  const all = wordsOf(name);
  const rank = Math.max(0, ...all.map((word) => BODY.get(word) ?? 0));
  if (rank === 0 || all.length > MOST_WORDS || all.some((word) => NOT_BODY.has(word))) return undefined;
  const rest = all.filter((word) => !BODY.has(word));
  const locale = regionOf(name) ?? rest.map(languageOf).find((tag) => tag !== undefined);
  const written = all.map((word) => WRITTEN.get(word)).find((found) => found !== undefined);
  const channel = rest.map((word) => CHANNELS.get(word)).find((found) => found !== undefined);
  return {
    rank,
    stem: all.filter((word) => !WRITTEN.has(word)).join(' '),
    ...(written === undefined ? {} : { written }),
    ...(locale === undefined ? {} : { locale }),
    ...(channel === undefined ? {} : { channel }),
  };
}

/** `body_pt-BR`, `Response (pt-BR)`. */
function regionOf(name: string): string | undefined {
  const tag = /(?:^|[\s_(.])([a-z]{2}[-_][A-Z]{2})\)?$/.exec(name)?.[1];
  return tag === undefined ? undefined : languageOf(tag);
}

function words(rank: number, names: string): readonly (readonly [string, number])[] {
  return names.split(' ').map((name) => [name, rank] as const);
}
