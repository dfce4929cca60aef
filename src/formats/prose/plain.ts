import type { ProseWriter } from './writer.ts';

const BULLET = /^[ \t]*(?:[-*•‣◦·–—+▪●]|\(?\d{1,3}[.)]|[a-z]\))[ \t]+/;
const RULE = /^[ \t]*(?:[-–—=_*~#+.]{3,}|--)[ \t]*$/;
const QUOTE = /^[ \t]{0,3}>/;

/**
 * Cuts plain text from `from` to `to` of the value: blank lines and rules separate blocks, lines with a bullet or
 * number are items, `> ` lines are the customer's; a line wrap stays a line break.
 */
export function cutPlain(writer: ProseWriter, from: number, to: number): void {
  const { text } = writer.masked;
  let inItem = false;
  for (let at = from; at < to; ) {
    const next = lineEnd(text, at, to);
    const line = text.slice(at, next.end);
    const bullet = BULLET.exec(line);
    if (QUOTE.test(line)) writer.apart(at, next.end);
    if (line.trim() === '' || QUOTE.test(line) || RULE.test(line)) {
      writer.block('paragraph', 0);
      inItem = false;
    } else {
      if (bullet) writer.block('item', 1);
      else if (inItem && !/^[ \t]/.test(line)) writer.block('paragraph', 0);
      inItem = bullet !== null || (inItem && /^[ \t]/.test(line));
      writer.put(at + (bullet?.[0].length ?? 0), next.end);
      writer.line(next.end, next.start);
    }
    at = next.start;
  }
  writer.end();
}

function lineEnd(text: string, at: number, to: number): { end: number; start: number } {
  for (let end = at; end < to; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 10) return { end, start: end + 1 };
    if (unit === 13) return { end, start: text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1 };
  }
  return { end: to, start: to };
}
