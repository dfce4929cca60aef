/** East Asian wide and full-width characters, and emoji: each takes two columns of a terminal. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{1F1E6}-\u{1F1FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const MARK = /^[\p{M}\p{Cf}]/u;
/** Characters of one column that nothing joins: ASCII, Latin letters, quotation marks, dashes, currency signs, arrows, ticks. */
const SINGLE =
  ' -~\\u00A1-\\u00AC\\u00AE-\\u02FF\\u2010-\\u2027\\u2030-\\u205E\\u20A0-\\u20BF\\u2190-\\u21FF\\u2713-\\u2718';
const SINGLES = new RegExp(`^[${SINGLE}]*$`);

/** One user-perceived character: what a terminal draws in one place. Offsets in UTF-16 code units. */
export interface Cluster {
  readonly start: number;
  readonly text: string;
}

let segmenter: Intl.Segmenter | undefined;

/** What the segmenter is asked about: it is slow. What stands before may be joined to it. */
const JOINABLE = new RegExp(`[${SINGLE}]?[^${SINGLE}](?:[${SINGLE}]?[^${SINGLE}])*`, 'g');

/** The user-perceived characters of a text, in order. */
export function clusters(text: string): readonly Cluster[] {
  const found: Cluster[] = [];
  let at = 0;
  const singlesTo = (end: number): void => {
    for (; at < end; at++) found.push({ start: at, text: text[at]! });
  };
  for (const { 0: run, index } of text.matchAll(JOINABLE)) {
    singlesTo(index);
    segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
    for (const part of segmenter.segment(run)) found.push({ start: index + part.index, text: part.segment });
    at = index + run.length;
  }
  singlesTo(text.length);
  return found;
}

/** How many columns of a terminal a text takes: 2 for emoji and East Asian characters, 0 for combining marks. */
export function displayWidth(text: string): number {
  if (text.length === 1 && text >= ' ' && text <= '~') return 1;
  if (SINGLES.test(text)) return text.length;
  return clusters(text).reduce((sum, cluster) => sum + clusterWidth(cluster.text), 0);
}

function clusterWidth(text: string): number {
  if (SINGLES.test(text)) return text.length;
  if (WIDE.test(text) || /[\uFE0F\u20E3]/.test(text)) return 2;
  return MARK.test(text) ? 0 : 1;
}

/** What a CI agent reads as a command at the start of a line; other white space than ours may stand before it. */
const COMMAND = /^\s*::/;

/**
 * Breaks prose into lines of at most `width` columns at its spaces; a longer word stands alone. No line after the
 * first begins with `::`, which a CI agent would read as a command.
 */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let room = width;
  for (const word of text.split(' ')) {
    const size = displayWidth(word);
    if (line !== '' && size + 1 > room && !COMMAND.test(word)) {
      lines.push(line);
      line = '';
      room = width;
    }
    room -= size + (line === '' ? 0 : 1);
    line += line === '' ? word : ` ${word}`;
  }
  lines.push(line);
  return lines;
}
