import type { Part, Passage } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { withStandIns } from '../../src/model/stand-in.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'html-matches-text',
  category: 'library',
  summary: 'Let the formatted text and its plain copy say the same.',
  why: 'The helpdesk keeps both, and some customers get the one, some the other. Whoever edits one of them sees no sign of the other.',
  recommended: true,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    missing: {
      severity: 'warn',
      message: '“{said}” is not in the plain copy of this text.',
      instead: 'Take the words over into the plain copy, or let the helpdesk make it anew.',
    },
    extra: {
      severity: 'warn',
      message: 'The plain copy of this text says “{said}”, and the text itself doesn’t.',
      instead: 'Take the words out of the plain copy, or let the helpdesk make it anew.',
    },
  },
  options: {},
  bad: [
    {
      text: '<p>Thanks for writing.</p><p>[|You can send it back within 30 days.|]</p>',
      copy: 'Thanks for writing.\n\nYou can send it back within 14 days.',
      kind: 'missing',
      markup: 'html',
    },
    {
      text: '<p>[|Thanks for writing.|]</p>',
      copy: 'Thanks for writing.\n\nShipping is free until Sunday.',
      kind: 'extra',
      markup: 'html',
    },
  ],
  good: [
    {
      text: '<p>Thanks for <b>writing</b>.</p><ul><li>See <a href="https://example.com/a">our page</a></li></ul>',
      copy: 'Thanks for writing.\n- See our page (https://example.com/a)',
      markup: 'html',
    },
  ],
  check(reading, _context, report) {
    const { part, arm } = reading;
    const copy = part.twin;
    if (arm !== 0 || !copy || isEmpty(part) || isEmpty(copy)) return;
    const own = lettersOf(reading, { start: 0, end: reading.prose.text.length });
    const [other] = copy.passages;
    if (!other || own === lettersOf(other, { start: 0, end: other.prose.text.length })) return;
    const missing = firstMissing(reading, reading.sentences, allLetters(copy));
    if (missing) {
      report({ reading, span: missing.span }, 'missing', { said: quote(reading, missing.span) });
      return;
    }
    const extra = firstMissing(other, linesOf(other), allLetters(part));
    const first = reading.sentences[0];
    if (extra && first) report({ reading, span: first.span }, 'extra', { said: quoteOf(other, extra.span) });
  },
});

function isEmpty({ value }: Part): boolean {
  return value.text.trim() === '';
}

/** Addresses, which a plain copy writes out, and the signs and numbers of lists. */
const ADDRESS = /\b(?:https?:\/\/|www\.|mailto:)[^\s<>"]*/gi;
const NUMBER = /(^|\n)[ \t]*\d{1,2}[.)](?=\s)/g;
const NOT_LETTERS = /[^\p{L}\p{M}\p{N}]+/gu;

function bare(text: string): string {
  return text
    .replace(ADDRESS, ' ')
    .replace(NUMBER, '$1')
    .toLowerCase()
    .normalize('NFC')
    .replace(NOT_LETTERS, '');
}

/** The letters and digits of a stretch of prose, with the names of its placeholders; apart where code stands between. */
function piecesOf(passage: Passage, span: Span): readonly string[] {
  const text = withStandIns(passage, span, ({ placeholder }) =>
    placeholder ? ` ${placeholder.name} ` : GAP,
  );
  return text.split(GAP).map(bare);
}

function lettersOf(passage: Passage, span: Span): string {
  return piecesOf(passage, span).join('');
}

/** Code and pictures: the copy may have words there. */
const GAP = '\0';

/** All letters that a part holds somewhere: its prose, and its value with code, quotations and other arms. */
function allLetters(part: Part): string {
  const prose = part.passages.map((each) => lettersOf(each, { start: 0, end: each.prose.text.length }));
  let text = '';
  let from = 0;
  for (const { span, name } of part.placeholders) {
    text += `${part.value.text.slice(from, span.start)} ${name} `;
    from = span.end;
  }
  const value = (text + part.value.text.slice(from)).replace(/<[^<>]*>/g, ' ').replace(/&#?\w{1,32};/g, ' ');
  return [...prose, bare(value)].join('\n');
}

/** How often the whole of the other text is searched for words that do not stand where they are due. */
const MOST_SEARCHES = 20;

/** The first stretch whose letters the other text does not hold; what follows in the same order is found at once. */
function firstMissing<T extends { readonly span: Span }>(
  passage: Passage,
  stretches: readonly T[],
  letters: string,
): T | undefined {
  let past = 0;
  let searches = 0;
  const isMissing = (wanted: string): boolean => {
    let at = letters.indexOf(wanted, past);
    if (at < 0 && past > 0 && searches++ < MOST_SEARCHES) at = letters.indexOf(wanted);
    if (at >= 0) past = Math.max(past, at + wanted.length);
    return at < 0 && searches <= MOST_SEARCHES;
  };
  return stretches.find(({ span }) => piecesOf(passage, span).some(isMissing));
}

/** The lines of a passage: a copy is not read sentence by sentence. */
function linesOf({ prose }: Passage): readonly { readonly span: Span }[] {
  return [...prose.text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    span: { start: index, end: index + line.length },
  }));
}

function quoteOf(passage: Passage, span: Span): string {
  const line = withStandIns(passage, span, ({ placeholder }) =>
    placeholder ? `{${placeholder.name}}` : '…',
  ).trim();
  return line.length > 80 ? `${line.slice(0, 80)} …` : line;
}
