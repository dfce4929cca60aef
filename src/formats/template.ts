import type { Format, Hints, Read } from '../model/format.ts';
import { pageEncoder } from './encode/page.ts';
import { stretch } from './markdown/values.ts';
import { readPage } from './page.ts';

/** Salesforce's Visualforce templates are programs. */
const PROGRAM = /^\ufeff?\s*<messaging:emailTemplate\b/i;

/** The whole file is the body; its name is the title. */
function read(text: string, hints: Hints): Iterable<Read> {
  if (PROGRAM.test(text)) return [];
  const platform = hints.platform ?? salesforceOf(text, hints.path);
  return readPage(text, platform === undefined ? hints : { ...hints, platform }, (front) => {
    const node = stretch(text, front.end, text.length);
    return { replies: node.text === '' ? [] : [{ node, markup: 'guess' }] };
  });
}

/** Salesforce has two kinds of e-mail templates, told apart by which of their merge fields there are more of. */
function salesforceOf(text: string, path: string): string | undefined {
  if (!path.toLowerCase().endsWith('.email')) return undefined;
  const classic = text.split('{!').length;
  const lightning = text.split('{{{').length;
  if (classic === lightning) return undefined;
  return classic > lightning ? 'salesforce-classic' : 'salesforce-lightning';
}

/** A template that is a file of its own: Salesforce's `.email`, Liquid, Handlebars. */
export const template: Format = {
  name: 'template',
  extensions: ['.email', '.liquid', '.hbs'],
  read,
  encoder: pageEncoder,
};
