import type { Markup } from '../../model/reply.ts';
import type { Node, TextNode } from '../containers/node.ts';
import { at, type Found, select, textAt } from '../containers/path.ts';
import type { Draft, DraftPart } from './draft.ts';
import { tagsAt, withSubject } from './fields.ts';
import type { Shape } from './shape.ts';
import { usesAt } from './uses.ts';

/** An action of a macro, trigger or automation: a field of the ticket and what it is set to. */
interface Action {
  readonly field: string;
  readonly value: Node;
  /** The texts of the value, which is one text or a list. */
  readonly texts: readonly TextNode[];
}

function actionsOf(record: Found): readonly Action[] {
  return select(record, 'actions[]').flatMap(({ node }) => {
    const field = textAt(node, 'field');
    const value = at(node, 'value');
    return field === undefined || !value ? [] : [{ field, value, texts: textsOf(value) }];
  });
}

function textsOf(value: Node): readonly TextNode[] {
  if (value.kind === 'text') return [value];
  return value.kind === 'list' ? value.items.filter((item) => item.kind === 'text') : [];
}

type Message = Pick<Draft, 'parts' | 'variant' | 'channel' | 'public'>;

/** What all messages of one record share; a title `A::B::C` is a macro C in the folder A::B. */
function baseOf(record: Found, actions: readonly Action[]): Omit<Draft, 'parts'> {
  const set = (field: string): string | undefined => {
    const value = actions.find((action) => action.field === field)?.value;
    return value && 'text' in value && value.text !== '' ? value.text : undefined;
  };
  const id = textAt(record.node, 'id');
  const title = textAt(record.node, 'title') ?? textAt(record.node, 'raw_title') ?? '';
  const category = title.includes('::') ? title.slice(0, title.lastIndexOf('::')).trim() : undefined;
  const description = textAt(record.node, 'description');
  const status = set('status');
  const group = set('group_id');
  const uses = usesAt(record.node, 'usage_30d');
  return {
    pointer: record.pointer,
    title,
    tags: actions.filter(({ field }) => TAGS.has(field)).flatMap(({ value }) => wordsOf(value)),
    actions: actions.map(({ field }) => field).filter((field) => !field.startsWith('comment_')),
    active: textAt(record.node, 'active') !== 'false',
    public: true,
    writable: true,
    ...(id === undefined ? {} : { id }),
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
    ...(status === undefined ? {} : { status }),
    ...(group === undefined ? {} : { group }),
    ...(uses === undefined ? {} : { uses }),
  };
}

const TAGS: ReadonlySet<string> = new Set(['current_tags', 'set_tags']);

function wordsOf(value: Node): readonly string[] {
  return tagsAt({ kind: 'map', fields: new Map([['tags', value]]) }, 'tags', { tagsAreWords: true });
}

const CHANNEL = /^channel:(\w+)$/;

/** A comment's text and channel: the value is the text, or `["channel:chat", text]`; `all` is no channel. */
function commentOf({ texts }: Action): { readonly node: TextNode; readonly channel: string } | undefined {
  const node = texts.findLast(({ text }) => !CHANNEL.test(text));
  const channel =
    texts.map(({ text }) => CHANNEL.exec(text)?.[1]).find((name) => name !== undefined) ?? 'all';
  return node && { node, channel: channel === 'all' ? '' : channel };
}

/** The comments: one for a channel; beside an HTML text the plain one of the same channel is its copy. */
function commentsOf(actions: readonly Action[], publicly: boolean): readonly Message[] {
  const read = (field: string) =>
    actions.filter((action) => action.field === field).flatMap((action) => commentOf(action) ?? []);
  const rich = read('comment_value_html');
  const plain = read('comment_value');
  const copyOf = (channel: string) => plain.find((comment) => comment.channel === channel)?.node;
  return [
    ...rich.map(({ node, channel }) => comment(channel, publicly, bodyOf(node, 'html', copyOf(channel)))),
    ...plain
      .filter(({ channel }) => !rich.some((comment) => comment.channel === channel))
      .map(({ node, channel }) => comment(channel, publicly, bodyOf(node, 'guess'))),
  ];
}

function bodyOf(node: TextNode, markup: Markup | 'guess', copy?: TextNode): DraftPart {
  return { role: 'body', node, markup, ...(copy ? { twin: { node: copy, markup: 'plain' } } : {}) };
}

function comment(channel: string, publicly: boolean, body: DraftPart): Message {
  return { parts: [body], public: publicly, ...(channel === '' ? {} : { channel, variant: channel }) };
}

const SIDE = /^side_conversation(?:_(\w+))?$/;
/** Addresses, ids and media types that stand beside the texts of a side conversation. */
const NO_PROSE = /^[^\s/:@]*[/:@]\S*$/;

/** A side conversation goes to colleagues or partners: `[subject, body, "text/html"]`. */
function sideOf({ field, value, texts }: Action): readonly Message[] {
  const kind = SIDE.exec(field);
  const prose = texts.filter(({ text }) => text.trim() !== '' && !NO_PROSE.test(text));
  const [first, second] = prose;
  const node = second ?? first;
  if (!kind || !node) return [];
  const rich = value.kind === 'list' && texts.some(({ text }) => text === 'text/html');
  const parts = withSubject(second ? first : undefined, bodyOf(node, rich ? 'html' : 'guess'));
  const variant = field.replaceAll('_', '-');
  return [{ parts, variant, channel: 'side conversation', public: false }];
}

function macroDrafts(record: Found): readonly Draft[] {
  const actions = actionsOf(record);
  const base = baseOf(record, actions);
  const publicly = !actions.some(({ field, value }) => field === 'comment_mode_is_public' && saysNo(value));
  const subject = actions.find(({ field }) => field === 'subject')?.texts[0];
  const comments = commentsOf(actions, publicly).map((message) => ({
    ...message,
    parts:
      message.channel === 'chat'
        ? message.parts
        : message.parts.flatMap((part) => withSubject(subject, part)),
  }));
  return [...comments, ...actions.flatMap(sideOf)].map((message) => ({ ...base, ...message }));
}

function saysNo(value: Node): boolean {
  return 'text' in value && value.text === 'false';
}

const TO_AGENTS = /^(?:current_user|assignee_id|\d+)$/;

/** What a trigger or an automation sends: `[recipient, subject, body]`, for text messages `[recipient, phone, body]`. */
function noticeOf({ field, texts }: Action): readonly Message[] {
  const kind = /^notification_(sms_)?(user|group)$/.exec(field);
  const [to, subject, node] = texts;
  if (!kind || !to || !node) return [];
  const sms = kind[1] !== undefined;
  const internal = kind[2] === 'group' || TO_AGENTS.test(to.text);
  const variant = [sms ? 'sms' : '', to.text === 'requester_id' ? '' : to.text]
    .filter((part) => part !== '')
    .join('/');
  return [
    {
      parts: withSubject(sms ? undefined : subject, bodyOf(node, 'guess')),
      channel: sms ? 'sms' : 'email',
      public: !internal,
      ...(variant === '' ? {} : { variant }),
    },
  ];
}

function noticeDrafts(record: Found): readonly Draft[] {
  const actions = actionsOf(record);
  const base = baseOf(record, actions);
  return actions.flatMap(noticeOf).map((message) => ({ ...base, ...message }));
}

const hasActions = (record: Found): boolean =>
  select(record, 'actions[]').some(({ node }) => textAt(node, 'field') !== undefined);
const hasConditions = ({ node }: Found): boolean => at(node, 'conditions') !== undefined;

/** https://developer.zendesk.com/api-reference/ticketing/business-rules/macros/ */
export const zendeskMacros: Shape = {
  id: 'zendesk-macros',
  platforms: ['zendesk'],
  records: ['macros[]', 'macro', 'results[]', '[]', ''],
  fits: (record) => hasActions(record) && !hasConditions(record),
  read: macroDrafts,
};

/** Triggers and automations: https://developer.zendesk.com/api-reference/ticketing/business-rules/triggers/ */
export const zendeskTriggers: Shape = {
  id: 'zendesk-triggers',
  platforms: ['zendesk'],
  records: ['triggers[]', 'trigger', 'automations[]', 'automation', '[]', ''],
  fits: (record) => hasActions(record) && hasConditions(record),
  read: noticeDrafts,
};
