import type { Markup } from '../../model/reply.ts';

/** Elements that mean a text was written as HTML. */
const HTML = /<(?:p|div|span|ul|ol|li|table|td|h[1-6]|strong|b|em|i|u|br|font|a\s+href)\b[^<>]*>/i;
/** Elements that make blocks; without one of them, empty lines make the paragraphs. */
const HTML_BLOCK = /<(?:p|div|ul|ol|li|table|h[1-6]|br)\b[^<>]*>/i;
const MARKDOWN =
  /\*\*[^\s*][^*\n]*\*\*|\[[^[\]\n]+\]\([^\s()]+[()]|^#{1,6} \S|^>[ ]?\S|```|&(?:[a-zA-Z]{2,10}|#\d{2,6});|<(?:https?:|details\b|!--)/m;
const CODE = /(?<![`\w])`[^`\n]+`(?!\w)/;

/** How a text is written, by the text alone: HTML by an element of running text, else Markdown by its signs, else plain. */
export function guessMarkup(text: string): Markup {
  if (HTML_BLOCK.test(text) && !/\*\*[^\s*][^*\n]*\*\*|\[[^[\]\n]+\]\(https?:[^\s()]+[()]/.test(text))
    return 'html';
  if (HTML.test(text))
    return /\n[ \t]*\r?\n/.test(text) || isMarkdown(text)
      ? isMostlyHtml(text)
        ? 'html'
        : 'markdown'
      : 'html';
  return isMarkdown(text) ? 'markdown' : 'plain';
}

function isMarkdown(text: string): boolean {
  return MARKDOWN.test(text) || CODE.test(text);
}

/** Text with a `<p>` or `<div>` is HTML whatever else is in it. */
function isMostlyHtml(text: string): boolean {
  return /<(?:p|div|ul|ol|table)\b[^<>]*>/i.test(text);
}
