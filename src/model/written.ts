import type { Markup } from './reply.ts';

/** Words as a value of this mark-up writes them, so that the customer reads the words and no mark-up comes of them. */
export function writtenIn(markup: Markup, words: string): string {
  if (markup === 'html') return words.replace(/[&<>]/g, (sign) => ENTITIES[sign]!);
  if (markup !== 'markdown') return words;
  return words.replace(/\][([:]/.test(words) ? SIGN_OR_BRACKET : SIGN, '\\$&');
}

const SIGN = /[\\`*<]|(?<!\w)_|_(?!\w)|&(?=#?\w{1,40};)/g;
/** Where a link or a definition ends, what opens one is a sign too. */
const SIGN_OR_BRACKET = new RegExp(`${SIGN.source}|\\[`, 'g');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
