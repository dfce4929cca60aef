import type { Format, Hints, Read } from '../model/format.ts';
import { pageEncoder } from './encode/page.ts';
import { stretch } from './markdown/values.ts';
import { type PageReply, readPage } from './page.ts';
import { type EmailTemplate, folderOf, metaOf, ofAnotherFile, templateIn } from './salesforce.ts';

/** Salesforce's Visualforce templates are programs. */
const PROGRAM = /^\ufeff?\s*<messaging:emailTemplate\b/i;

/** The whole file is the body; its name is the title, if nothing beside it tells another. */
function read(text: string, hints: Hints): Iterable<Read> {
  if (PROGRAM.test(text)) return [];
  const template = hints.beside === undefined ? undefined : templateIn(hints.beside);
  const platform = hints.platform ?? template?.platform ?? salesforceOf(text, hints.path);
  return readPage(text, platform === undefined ? hints : { ...hints, platform }, (front) => {
    const node = stretch(text, front.end, text.length);
    if (node.text === '') return { replies: [] };
    return { replies: [{ node, markup: 'guess', ...(template && told(template, hints)) }] };
  });
}

/** What the file beside a template tells of it. */
function told(template: EmailTemplate, { path }: Hints): Partial<PageReply> {
  const { name, description, active, markup, copy } = template;
  return {
    title: name,
    category: folderOf(path),
    description,
    active,
    markup,
    ...(copy && { twin: { node: ofAnotherFile(copy), markup: 'plain' } }),
  };
}

/** Salesforce has two kinds of e-mail templates, told apart by which of their merge fields there are more of. */
function salesforceOf(text: string, path: string): string | undefined {
  if (!isEmail(path)) return undefined;
  const classic = text.split('{!').length;
  const lightning = text.split('{{{').length;
  if (classic === lightning) return undefined;
  return classic > lightning ? 'salesforce-classic' : 'salesforce-lightning';
}

function isEmail(path: string): boolean {
  return path.toLowerCase().endsWith('.email');
}

/** A template that is a file of its own: Salesforce's `.email`, Liquid, Handlebars. */
export const template: Format = {
  name: 'template',
  extensions: ['.email', '.liquid', '.hbs'],
  read,
  encoder: pageEncoder,
  beside: (path) => (isEmail(path) ? metaOf(path) : undefined),
};
