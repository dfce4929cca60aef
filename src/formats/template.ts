import type { Format, Hints, Read } from '../model/format.ts';
import { verbatim } from '../model/mapped.ts';
import { composerOf } from './compose.ts';
import type { TextNode } from './containers/node.ts';
import { needsPlatform, platformOf, unknownPlatform } from './desk.ts';
import type { Draft } from './shapes/draft.ts';

function* read(text: string, hints: Hints): Generator<Read> {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.slice(from).trim() === '') return;
  const { compose } = composerOf(hints, platformOf(hints, salesforceOf(text, hints.path)));
  for (const reply of compose([draftOf(text, from, hints)])) {
    yield { reply };
    if (needsPlatform(reply)) yield { notice: unknownPlatform };
  }
}

/** The whole file is the body; its name is the title. */
function draftOf(text: string, from: number, { path, source }: Hints): Draft {
  const node: TextNode = {
    kind: 'text',
    text: text.slice(from),
    span: { start: from, end: text.length },
    map: (own) => verbatim(own.text, from),
  };
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    parts: [{ role: 'body', node, markup: source?.kind ?? 'guess' }],
    pointer: '',
    title: name.replace(/\.[^.]*$/, ''),
    tags: [],
    active: true,
    public: true,
    writable: true,
  };
}

/** Salesforce has two kinds of e-mail templates, told apart by which of their merge fields there are more of. */
function salesforceOf(text: string, path: string): readonly string[] {
  if (!path.toLowerCase().endsWith('.email')) return [];
  const classic = text.split('{!').length;
  const lightning = text.split('{{{').length;
  if (classic === lightning) return [];
  return [classic > lightning ? 'salesforce-classic' : 'salesforce-lightning'];
}

/** A template that is a file of its own: Salesforce's `.email`, Liquid, Handlebars. */
export const template: Format = { name: 'template', extensions: ['.email', '.liquid', '.hbs'], read };
