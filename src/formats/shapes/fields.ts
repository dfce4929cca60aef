import type { Markup } from '../../model/reply.ts';
import type { Node, TextNode } from '../containers/node.ts';
import { at, type Found, select, textAt, textNodeAt } from '../containers/path.ts';
import type { Draft, DraftPart } from './draft.ts';
import { languageOf } from './languages.ts';
import { usesAt } from './uses.ts';

/** A path to a text that the customer gets, and how it is written. */
export interface BodyField {
  readonly path: string;
  readonly markup: Markup | 'guess';
  readonly channel?: string;
  readonly locale?: string;
  /** True: colleagues get it, not the customer. */
  readonly internal?: true;
  readonly twin?: { readonly path: string; readonly markup: Markup | 'guess' };
}

/** Which path of a record plays which role: a shape as data. Every path is one of `containers/path.ts`. */
export interface Fields {
  readonly bodies: readonly BodyField[];
  readonly id?: string;
  readonly title?: string;
  readonly subject?: string;
  readonly tags?: string;
  readonly category?: string;
  readonly description?: string;
  readonly locale?: string;
  /** What the desk's own numbers of languages stand for. */
  readonly locales?: Readonly<Record<string, string>>;
  readonly active?: string;
  /** A flag that says the reverse of `active`. */
  readonly inactive?: string;
  readonly channel?: string;
  readonly question?: string;
  /** The status that the record sets on the ticket. */
  readonly status?: string;
  /** The names of what the record does besides its text. */
  readonly actions?: string;
  /** The placeholder that other texts print this one with. */
  readonly defines?: string;
  /** A flag: the text is older than the one that it translates. */
  readonly outdated?: string;
  /** How often it was sent. */
  readonly uses?: string;
  /** Records inside the record, a reply each: translations. They take from the record what they do not say. */
  readonly variants?: { readonly list: string; readonly fields: Fields };
}

/** How a record is read besides its fields. */
export interface Manner {
  /** False: the helpdesk takes no text back. */
  readonly writable?: false;
  /** Tags of one text are words, not split by commas. */
  readonly tagsAreWords?: true;
  /** What in a sheet is a gap, not an empty reply: a formula without a value, or a blank cell too. */
  readonly gaps?: 'errors' | 'blanks';
}

/** The replies of one record, in the order of its fields. */
export function draftsOf(record: Found, fields: Fields, manner: Manner = {}): readonly Draft[] {
  const base = baseOf(record, fields, manner);
  const subject = fields.subject === undefined ? undefined : textNodeAt(record.node, fields.subject);
  const own = fields.bodies.flatMap((body) => {
    const part = bodyPart(record.node, body);
    return part && !isGap(part.node, manner)
      ? [{ ...base, ...varied(body), parts: withSubject(subject, part) }]
      : [];
  });
  return [...own, ...variantsOf(record, base, fields, manner)];
}

function varied({ channel, locale, internal }: BodyField): Partial<Draft> {
  const variant = [channel, locale].filter((part) => part !== undefined).join('/');
  return {
    ...(internal ? { public: false } : {}),
    ...(variant === '' ? {} : { variant }),
    ...(channel === undefined ? {} : { channel }),
    ...(locale === undefined ? {} : { locale }),
  };
}

/** What a spreadsheet shows for a formula that has no value. */
const NO_VALUE = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|ERROR!)$/;

function isGap({ text }: TextNode, { gaps }: Manner): boolean {
  if (gaps === undefined || text.length > 64) return false;
  const bare = text.trim();
  return NO_VALUE.test(bare) || (bare === '' && gaps === 'blanks');
}

function bodyPart(record: Node, body: BodyField): DraftPart | undefined {
  const node = textNodeAt(record, body.path);
  const twin = body.twin && textNodeAt(record, body.twin.path);
  if (!node) return twin && body.twin ? { role: 'body', node: twin, markup: body.twin.markup } : undefined;
  const part = { role: 'body' as const, node, markup: body.markup };
  return twin && body.twin ? { ...part, twin: { node: twin, markup: body.twin.markup } } : part;
}

/** A subject that is left empty is none. */
export function withSubject(subject: TextNode | undefined, body: DraftPart): readonly DraftPart[] {
  return subject && subject.text.trim() !== ''
    ? [{ role: 'subject', node: subject, markup: 'plain' }, body]
    : [body];
}

function baseOf(record: Found, fields: Fields, manner: Manner): Omit<Draft, 'parts'> {
  const said = (path: string | undefined): string | undefined => {
    const text = path === undefined ? undefined : textAt(record.node, path)?.trim();
    return text === '' ? undefined : text;
  };
  const id = said(fields.id);
  const locale = localeOf(said(fields.locale), fields);
  const category = said(fields.category);
  const description = said(fields.description);
  const channel = said(fields.channel);
  const question = said(fields.question);
  const status = said(fields.status)?.toLowerCase();
  const uses = usesAt(record.node, fields.uses);
  const defines = said(fields.defines)?.replace(/^\{\{ {0,3}| {0,3}\}\}$/g, '');
  return {
    pointer: record.pointer,
    title: said(fields.title) ?? '',
    tags: [...tagsAt(record.node, fields.tags, manner), ...outcomesAt(record.node)],
    active: isOn(said(fields.active)) && !(fields.inactive !== undefined && isSet(said(fields.inactive))),
    public: true,
    writable: manner.writable ?? true,
    ...(id === undefined ? {} : { id }),
    ...(locale === undefined ? {} : { locale }),
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
    ...(channel === undefined ? {} : { channel: channel.toLowerCase() }),
    ...(question === undefined ? {} : { question }),
    ...(status === undefined ? {} : { status }),
    ...(fields.actions === undefined ? {} : { actions: textsAt(record, fields.actions) }),
    ...(defines === undefined ? {} : { defines }),
    ...(isSet(said(fields.outdated)) ? { outdated: true } : {}),
    ...(uses === undefined ? {} : { uses }),
  };
}

function textsAt(record: Found, path: string): readonly string[] {
  return select(record, path).flatMap(({ node }) => (node.kind === 'text' ? [node.text] : []));
}

/** A language that nobody can tell from the file is left to the words. */
function localeOf(text: string | undefined, { locales = {} }: Fields): string | undefined {
  if (text === undefined) return undefined;
  return Object.hasOwn(locales, text) ? locales[text] : languageOf(text);
}

const OFF = /^(?:false|no|n|0|off|inactive|disabled|archived|deleted|draft|retired|deprecated)$/i;
const ON = /^(?:true|yes|y|1|on|x|✓)$/i;

/** Only a clear no switches a reply off. */
function isOn(text: string | undefined): boolean {
  return text === undefined || !OFF.test(text);
}

function isSet(text: string | undefined): boolean {
  return text !== undefined && ON.test(text);
}

/** Tags stand in a list, or in one text. */
export function tagsAt(record: Node, path: string | undefined, manner: Manner = {}): readonly string[] {
  const found = path === undefined ? undefined : at(record, path);
  if (found?.kind === 'list')
    return found.items.flatMap((item) => (item.kind === 'text' ? splitTags(item.text, manner) : []));
  return found?.kind === 'text' ? splitTags(found.text, manner) : [];
}

/** A key or column `outcome` names an entry of the settings' register; it counts as a tag of that name. */
function outcomesAt(record: Node): readonly string[] {
  const found =
    record.kind === 'map' ? (record.fields.get('outcome') ?? record.fields.get('Outcome')) : undefined;
  return found?.kind === 'text' && found.text.trim() !== '' ? [`outcome:${found.text.trim()}`] : [];
}

function splitTags(text: string, manner: Manner): readonly string[] {
  const splitter = /[,;|]/.test(text) || !manner.tagsAreWords ? /[,;|]/ : /\s/;
  return text
    .split(splitter)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function variantsOf(
  record: Found,
  base: Omit<Draft, 'parts'>,
  { variants }: Fields,
  manner: Manner,
): readonly Draft[] {
  if (!variants) return [];
  return select(record, variants.list).flatMap((one) =>
    draftsOf(one, variants.fields, manner).map((draft) =>
      inherit(base, draft, textAt(one.node, variants.fields.locale ?? '')),
    ),
  );
}

/** A translation belongs to its record: the record's title and tags, its own text, language and state. */
function inherit(base: Omit<Draft, 'parts'>, draft: Draft, locale: string | undefined): Draft {
  const variant = draft.locale ?? locale;
  return {
    ...base,
    ...draft,
    title: base.title,
    tags: base.tags,
    active: base.active && draft.active,
    ...(base.id === undefined ? {} : { id: base.id }),
    ...(variant === undefined ? {} : { variant }),
  };
}
