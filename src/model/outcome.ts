import type { Promised, PromiseKind } from './act.ts';
import type { Reading, Sentence } from './sentence.ts';
import type { Span } from './span.ts';
import type { Duration } from './time-span.ts';

/** An entry of the register of outcomes, as it stands for one reply. Plain JSON. */
export interface Standing {
  readonly id: string;
  /** What comes true: `refund`, `store credit`, `update`. */
  readonly what: readonly string[];
  /** When, as the entry names it. */
  readonly within?: Duration & { readonly text: string };
  /** True: the reply is one that the entry is about. */
  readonly here: boolean;
  /** True: the day up to which the entry holds has passed. */
  readonly expired: boolean;
  /** How a reply is put under the entry: `tag it “refund_approved”`. */
  readonly way: string;
}

/** Kinds of promise that are true where the company has so decided; a pledge and “never again” are not. */
const decidable: ReadonlySet<PromiseKind> = new Set(['remedy', 'arrival', 'approval', 'resolution']);

/** The entry that a promise is about, the one that holds here first; undefined if the register has none. */
export function entryFor(
  promise: Promised,
  sentence: Sentence,
  reading: Reading,
  register: readonly Standing[],
): Standing | undefined {
  if (register.length === 0 || !decidable.has(promise.kind)) return undefined;
  const about = register.filter(
    ({ what }) => names(sentence.text, what) || what.includes(promise.what ?? ''),
  );
  const here = register.filter((entry) => entry.here && speaksOfItAgain(sentence, reading, entry.what));
  return about.find((entry) => entry.here) ?? here[0] ?? about[0];
}

/** What an entry with one of these is about is our own answer. */
const answers = ['update', 'reply', 'answer', 'response'];

/** Where a sentence speaks of entries: it promises the outcome, says when it arrives, or says when we write. */
export function spokenOf(
  sentence: Sentence,
  reading: Reading,
  register: readonly Standing[],
): readonly { readonly entry: Standing; readonly at: Span }[] {
  if (register.length === 0) return [];
  const here = register.filter((entry) => entry.here);
  const promised = sentence.acts.flatMap((act) => {
    const entry =
      act.name === 'promise' && !act.spared ? entryFor(act, sentence, reading, register) : undefined;
    return entry ? [{ entry, at: act.span }] : [];
  });
  const arriving =
    promised.length > 0
      ? []
      : sentence.said('arrival-time').flatMap(({ whole }) => {
          const entry = here.find(
            ({ what }) => names(sentence.text, what) || speaksOfItAgain(sentence, reading, what),
          );
          return entry ? [{ entry, at: whole }] : [];
        });
  const writing =
    sentence.said('who-writes').length === 0
      ? []
      : sentence.acts.flatMap((act) => {
          const entry = here.find(({ what }) => what.some((name) => answers.includes(name.toLowerCase())));
          return entry && act.name === 'commitment' && !act.spared ? [{ entry, at: act.span }] : [];
        });
  const found = [...promised, ...arriving, ...writing];
  return found.filter(({ entry }, i) => found.findIndex((one) => one.entry === entry) === i);
}

/** “It will be there in 5 days”: another sentence or the title has named it. */
function speaksOfItAgain(sentence: Sentence, { prose, reply }: Reading, what: readonly string[]): boolean {
  const again = sentence.said('earlier-matter').length > 0;
  return again && (names(prose.text, what) || names(reply.title, what));
}

/** True if a text holds one of these words in some form (`refund`: refunds, refunded), or their words in a row. */
function names(text: string, what: readonly string[]): boolean {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return what.some((name) => {
    const wanted = name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    return wanted !== '' && forms(wanted).some((form) => words.includes(` ${form} `));
  });
}

/** A word as it may be written; the last of several takes the ending. */
function forms(word: string): readonly string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : word;
  const endings = [`${word}s`, `${stem}ed`, `${stem}ing`, `${word}es`];
  return [word, ...endings, ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : [])];
}
