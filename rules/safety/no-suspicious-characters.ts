import type { Placeholder } from '../../src/model/placeholder.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-suspicious-characters',
  category: 'safety',
  summary: 'Keep out characters that nobody sees, that turn words round, or that imitate an address.',
  why: 'They come along when text is copied from a web page or a chat. They break links and searches, and they are how a fake address is made to look like yours.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  anyAudience: true,
  kinds: {
    invisible: {
      severity: 'error',
      message: 'A character that nobody sees ({code}) stands {where}.',
      instead: 'Delete it; the text stays as you see it.',
    },
    direction: {
      severity: 'error',
      message: 'A sign that turns the direction of writing ({code}) stands {where}, without its other half.',
      instead: 'Delete it, and write the words in the order in which they are read.',
    },
    control: {
      severity: 'error',
      message: 'A control character ({code}) stands {where}.',
      instead: 'Delete it, or put a line break in its place.',
    },
    lost: {
      severity: 'error',
      message: 'A letter was lost {where} when the text was saved: “�” is all that is left of it.',
      instead: 'Write the letter again, and save the file as UTF-8.',
    },
    lookalike: {
      severity: 'error',
      message: '“{host}” mixes letters of two alphabets, as fake addresses do.',
      instead: 'Type the address again by hand.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Track it at example[|\u200b|].com.',
      kind: 'invisible',
      fixed: 'Track it at example.com.',
    },
    { text: 'The code is [|\u202e|]4321 today.', kind: 'direction' },
    { text: 'Hello[|\u0007|] there.', kind: 'control' },
    { text: 'It[|\ufffd|]s on its way.', kind: 'lost' },
    { text: 'Sign in at https://[|ex\u0430mple.com|]/login.', kind: 'lookalike' },
  ],
  good: [
    { text: 'Well done 👩\u200d💻 and 🏳\ufe0f\u200d🌈!' },
    { text: 'می\u200cخواهم' },
    { text: 'The order \u2068ABC-1\u2069 is here.' },
    { text: 'Line one.\n\tLine two.\r\n' },
    { text: 'Sign in at https://пример.рф or https://example.com.' },
  ],
  check(reading, _context, report) {
    for (const part of valuesOf(reading)) {
      const { text } = part.value;
      const faulty = part.placeholders.filter(({ fault }) => fault !== undefined);
      for (const { kind, span, grade } of [...strangers(text), ...turns(text)]) {
        if (isInside(span, faulty)) continue;
        const facts = { code: codeOf(text, span), where: whereIn(text, span) };
        report({ part, span }, kind, facts, { remedies: grade ? deletion(span, grade) : [] });
      }
      for (const span of lookalikes(text))
        report({ part, span }, 'lookalike', { host: text.slice(span.start, span.end) });
    }
  },
});

interface Stranger {
  readonly kind: 'invisible' | 'direction' | 'control' | 'lost';
  readonly span: Span<'value'>;
  /** Left out: it can't simply be deleted. */
  readonly grade?: 'safe' | 'unsafe';
}

/** What most texts do not hold at all, so that they need no closer look. */
const STRANGE =
  /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u180e\u200b-\u200d\u2028\u2029\u202a-\u202e\u2060-\u2069\u206a-\u206f\u3164\ufeff\ufff9-\ufffb\ufffd\u{e0001}-\u{e007f}]/u;

const INVISIBLE = /[\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\u3164\ufeff\ufff9-\ufffb]+/gu;

const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]+/g;

/** Blanks that mails put behind their first line, so that inboxes show no more of the text. */
const PADDING =
  /(?<![\u034f\u00ad\u200b-\u200d\ufeff])(?:[\u034f\u00ad\u200b-\u200d\ufeff]+(?:&nbsp;|[\u00a0 \n])+){4,}/g;

function strangers(text: string): readonly Stranger[] {
  if (!STRANGE.test(text)) return [];
  const padding = spansOf(text, PADDING);
  const invisible = spansOf(text, INVISIBLE)
    .filter(
      (span) =>
        !joins(text, span) &&
        !isInside(
          span,
          padding.map((each) => ({ span: each })),
        ),
    )
    .map((span) => ({ kind: 'invisible', span, grade: 'safe' }) as const);
  const control = spansOf(text, CONTROL).map((span) => ({ kind: 'control', span }) as const);
  const lost = spansOf(text, /\ufffd+/g).map((span) => ({ kind: 'lost', span }) as const);
  return [...invisible, ...control, ...lost];
}

function spansOf(text: string, sign: RegExp): readonly Span<'value'>[] {
  return Array.from(text.matchAll(sign), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Scripts in which joiners and non-joiners, or breaks without a blank, are spelling. */
const SPELT = /[\u0600-\u0fff\u1000-\u109f\u1780-\u18af\u3040-\u30ff\u3400-\u9fff\ua980-\ua9df]/;
const BEFORE_JOINER = /(?:\p{ExtPict}|\p{EMod}|\ufe0f|[\u{e0020}-\u{e007f}])$/u;

/** True where an invisible character belongs to an emoji or to the spelling of a script. */
function joins(text: string, { start, end }: Span<'value'>): boolean {
  if (SPELT.test(text.charAt(start - 1)) || SPELT.test(text.charAt(end))) return true;
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 2);
  return text.slice(start, end) === '\u200d' && BEFORE_JOINER.test(before) && /^\p{ExtPict}/u.test(after);
}

const TURN = /[\u202a-\u202e\u2066-\u2069\n]/g;

/** Signs of direction without their other half in the same line. */
function turns(text: string): readonly Stranger[] {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return [];
  const found: Stranger[] = [];
  let open: { readonly at: number; readonly close: string }[] = [];
  const turn = (at: number, grade: 'safe' | 'unsafe'): void => {
    found.push({ kind: 'direction', span: { start: at, end: at + 1 }, grade });
  };
  const endLine = (): void => {
    for (const { at } of open) turn(at, 'unsafe');
    open = [];
  };
  for (const { 0: sign, index: at } of text.matchAll(TURN)) {
    if (sign === '\n') endLine();
    else if (sign === '\u202c' || sign === '\u2069') {
      if (open.at(-1)?.close === sign) open.pop();
      else turn(at, 'safe');
    } else open.push({ at, close: sign < '\u202f' ? '\u202c' : '\u2069' });
  }
  endLine();
  return found.sort((a, b) => a.span.start - b.span.start);
}

const ADDRESS = /https?:\/\/([^\s/"'<>?#\\)]{1,253})/gi;

/** Host names of which one label mixes Latin with Cyrillic or Greek. */
function lookalikes(text: string): readonly Span<'value'>[] {
  if (!/[^\x00-\x7f]/.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ index, 0: found, 1: host = '' }) => ({
    start: index + found.length - host.length,
    end: index + found.length,
  })).filter(({ start, end }) => text.slice(start, end).split('.').some(isMixed));
}

function isMixed(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(label);
}

function isInside(span: Span<'value'>, places: readonly Pick<Placeholder, 'span'>[]): boolean {
  return places.some((place) => place.span.start <= span.start && span.end <= place.span.end);
}

function codeOf(text: string, { start }: Span<'value'>): string {
  return `U+${text.codePointAt(start)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The place by the word before it, or behind it at the beginning of a text. */
function whereIn(text: string, { start, end }: Span<'value'>): string {
  const before = /(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+\s?$/u
    .exec(text.slice(Math.max(0, start - 32), start))?.[0]
    .trim();
  if (before) return `behind “${before}”`;
  const after = /^\s?[\p{L}\p{N}]{1,30}/u.exec(text.slice(end, end + 32))?.[0].trim();
  return after ? `before “${after}”` : 'here';
}

function deletion(span: Span<'value'>, grade: 'safe' | 'unsafe'): readonly Remedy[] {
  return [{ label: 'Delete it', grade, edits: [{ span, text: '' }] }];
}
