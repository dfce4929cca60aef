import type { Format, Hints, Read } from '../model/format.ts';
import { opaque } from '../model/mapped.ts';
import type { Markup } from '../model/reply.ts';
import { composerOf } from './compose.ts';
import type { TextNode } from './containers/node.ts';
import { readXml } from './containers/xml.ts';
import { needsPlatform, unknownPlatform } from './desk.ts';
import { xmlEncoder } from './encode/xml.ts';
import type { Draft, DraftPart } from './shapes/draft.ts';

/**
 * What `X.email-meta.xml` says of the template `X.email` beside it:
 * https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_emailtemplate.htm
 */
export interface EmailTemplate {
  readonly name: string | undefined;
  readonly description: string | undefined;
  readonly active: boolean;
  readonly platform: 'salesforce-classic' | 'salesforce-lightning';
  readonly markup: Markup;
  readonly subject: TextNode | undefined;
  /** What is sent beside HTML to whom HTML does not reach. */
  readonly copy: TextNode | undefined;
}

const ENDING = '-meta.xml';

/** The file that tells about a template. */
export function metaOf(path: string): string {
  return path + ENDING;
}

/** The folder that Salesforce keeps a template in: what stands between `email` and the file. */
export function folderOf(path: string): string | undefined {
  const found = /(?:^|\/)email\//i.exec(path);
  const start = found ? found.index + found[0].length : path.length;
  const end = path.lastIndexOf('/');
  return end > start ? path.slice(start, end) : undefined;
}

/** Reads what is told about a template; undefined if it is about something else, or a program. */
export function templateIn(text: string): EmailTemplate | undefined {
  const read = readXml(text);
  return 'message' in read ? undefined : templateOf(read);
}

function templateOf({ root, texts }: { root: string; texts: ReadonlyMap<string, TextNode> }) {
  const said = (name: string): string | undefined => texts.get(name)?.text.trim() || undefined;
  const type = said('type')?.toLowerCase();
  if (root !== 'EmailTemplate' || type === 'visualforce') return undefined;
  const filled = (name: string): TextNode | undefined => {
    const node = texts.get(name);
    return node && node.text.trim() !== '' ? node : undefined;
  };
  const isText = type === 'text';
  const template: EmailTemplate = {
    name: said('name'),
    description: said('description'),
    active: said('available') !== 'false',
    // Without a word about it a template is from before there was Lightning.
    platform: said('uiType')?.startsWith('SFX') ? 'salesforce-lightning' : 'salesforce-classic',
    markup: isText ? 'plain' : 'html',
    subject: filled('subject'),
    // A template of text alone sends its file, whatever was left here.
    copy: isText ? undefined : filled('textOnly'),
  };
  return template;
}

/** A text of another file: it is compared, and nothing can be written into it from here. */
export function ofAnotherFile({ text }: TextNode): TextNode {
  const span = { start: 0, end: 0 };
  return { kind: 'text', text, span, map: () => opaque(text, 0, 0) };
}

function* read(text: string, hints: Hints): Generator<Read> {
  const xml = readXml(text);
  if ('message' in xml) return yield { problem: xml };
  const template = templateOf(xml);
  const draft = template && draftOf(template, hints);
  if (!draft) return;
  const platform = hints.source?.platform ?? hints.platform ?? template.platform;
  for (const reply of composerOf(hints, platform).compose([draft])) {
    if (needsPlatform(reply)) yield { notice: unknownPlatform };
    yield { reply };
  }
}

/** The subject, and the plain text if there is no template beside it whose copy that is. */
function draftOf(template: EmailTemplate, hints: Hints): Draft | undefined {
  const { subject, copy, name, description, active } = template;
  const parts: DraftPart[] = [];
  if (subject) parts.push({ role: 'subject', node: subject, markup: 'plain' });
  if (copy && hints.beside === undefined) parts.push({ role: 'body', node: copy, markup: 'plain' });
  if (parts.length === 0) return undefined;
  const file = hints.path.slice(hints.path.lastIndexOf('/') + 1).replace(/\.email-meta\.xml$/i, '');
  const category = folderOf(hints.path);
  return {
    parts,
    pointer: '',
    title: parts.length === 1 && subject ? `${name ?? file} (subject)` : (name ?? file),
    tags: [],
    active,
    public: true,
    writable: true,
    ...(category === undefined ? {} : { category }),
    ...(description === undefined ? {} : { description }),
  };
}

/** Salesforce keeps the subject and the plain copy of an e-mail template beside it, in a file that tells about it. */
export const salesforceMeta: Format = {
  name: 'salesforce-meta',
  extensions: ['.email-meta.xml'],
  read,
  encoder: xmlEncoder,
  beside: (path) => path.slice(0, -ENDING.length),
};
