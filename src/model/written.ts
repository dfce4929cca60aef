import type { Markup } from './reply.ts';

/** Words as a value of this mark-up writes them, so that the customer reads the words and no mark-up comes of them. */
export function writtenIn(markup: Markup, words: string): string {
  if (markup === 'html') return words.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
  if (markup === 'markdown')
    return words.replace(/[\\`*<]|(?<!\w)_|_(?!\w)|\[(?=[^\]\n]{0,200}\][([:])|&(?=#?\w{1,40};)/g, '\\$&');
  return words;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
