import { gap, gapBits } from '../gaps.ts';
import type { ParsedSentence } from '../language.ts';
import type { WordName } from './classes.ts';
import { type Form, form, type Vocabulary } from './vocabulary.ts';

/** A plain word of a sentence, contractions taken apart: `we'll` is two tokens of one word. */
export interface Token {
  readonly text: string;
  readonly form: Form;
  /** Index in `sentence.words`. */
  readonly word: number;
  /** What stands before it (bits of `gap`); 0 inside a contraction. */
  readonly gap: number;
  /** True: between quotation marks. */
  readonly quoted: boolean;
  /** True: begins with a capital, as written. */
  readonly capital: boolean;
}

/** Words of a sentence that are read for acts; no sentence a person writes is longer, and it keeps the cost linear. */
const longest = 400;

/** What breaks a clause off: a dash, a colon, a semicolon. */
export const breaks = gap.strong | gap.colon | gap.ellipsis | gap.ender;

/** The sentence as plain words, each with what the language knows of it. Linear. */
export function tokensOf(sentence: ParsedSentence, vocabulary: Vocabulary): readonly Token[] {
  const tokens: Token[] = [];
  const { text, words, span } = sentence;
  let end = span.start;
  let quoted = false;
  words.slice(0, longest).forEach((word, index) => {
    const between = text.slice(end - span.start, word.span.start - span.start);
    const bits = index === 0 ? 0 : gapBits(between, 0, between.length);
    quoted = quotedAfter(between, quoted, text, word.span.start - span.start);
    end = word.span.end;
    const capital = /^\p{Lu}/u.test(word.text);
    choose(sentence, index, vocabulary).forEach((plain, nth) => {
      const form = vocabulary.form(plain);
      const ofDay = form.classes.has('half-day') && /^\d/.test(tokens.at(-1)?.text ?? '');
      tokens.push({
        text: plain,
        form: ofDay ? vocabulary.form('') : form,
        word: index,
        gap: nth === 0 ? bits : 0,
        quoted,
        capital,
      });
    });
  });
  return tokens;
}

function quotedAfter(between: string, quoted: boolean, text: string, from: number): boolean {
  let inside = quoted;
  for (const character of between) {
    if (character === '\u201c' || character === '\u00ab') inside = true;
    else if (character === '\u201d' || character === '\u00bb') inside = false;
    else if (character === '"') inside = inside ? false : text.indexOf('"', from) > 0;
  }
  return inside;
}

/** Of several readings the one that the neighbours allow: `ill` before a verb is "I will". */
function choose(sentence: ParsedSentence, i: number, vocabulary: Vocabulary): readonly string[] {
  const ways = sentence.readings(i);
  const first = ways[0] ?? [];
  if (ways.length < 2) return first;
  const next = i + 1 < sentence.words.length ? (sentence.readings(i + 1)[0]?.[0] ?? '') : '';
  const last = i > 0 ? vocabulary.form(sentence.readings(i - 1)[0]?.at(-1) ?? '').classes : undefined;
  const taken = last !== undefined && (last.has('may') || last.has('can') || last.has('will'));
  const modal = taken
    ? undefined
    : ways.find((way) => way.length > 1 && isModalBefore(way, next, vocabulary));
  return modal ?? ways.find((way) => fits(way, vocabulary.form(next), vocabulary)) ?? first;
}

/** `ill check`, `well fix`: a pronoun with its modal, where a verb in its base form follows. */
function isModalBefore(way: readonly string[], next: string, vocabulary: Vocabulary): boolean {
  if (!vocabulary.form(way.at(-1) ?? '').classes.has('will')) return false;
  const { verb, classes } = vocabulary.form(next);
  return ((verb?.forms ?? 0) & form.base) !== 0 || classes.has('not') || next === 'be';
}

function fits(way: readonly string[], next: Form, vocabulary: Vocabulary): boolean {
  const last = vocabulary.form(way.at(-1) ?? '').classes;
  const stem = vocabulary.form((way[0] ?? '').replace(/'s$/, ''));
  const beenNext = next.classes.has('be') && ((next.verb?.forms ?? 0) & form.done) !== 0;
  if (way.length === 1)
    return (
      !(way[0]?.endsWith("'s") && (beenNext || isGoing(next))) &&
      !(way[0]?.endsWith("'s") && isSubject(stem.classes)) &&
      !isSubject(next.classes) &&
      !isContinued(next, stem)
    );
  const verb = next.verb?.forms ?? 0;
  if (last.has('be') && next.classes.has('be') && (verb & form.done) !== 0) return false;
  if (last.has('have'))
    return (
      (verb & form.done) !== 0 &&
      (verb & form.base) === 0 &&
      !next.classes.has('adjective') &&
      next.verb?.lemma !== 'go'
    );
  if (last.has('will') || last.has('may'))
    return (
      (verb & form.base) !== 0 ||
      next.classes.has('adverb') ||
      next.classes.has('not') ||
      next.classes.has('be') ||
      next.verb === undefined
    );
  return true;
}

function isSubject(classes: ReadonlySet<WordName>): boolean {
  return (
    classes.has('it') ||
    classes.has('they') ||
    classes.has('wh') ||
    classes.has('we') ||
    classes.has('nobody') ||
    classes.has('let')
  );
}

/** `your mum's going to`, never a thing of hers. */
function isGoing({ verb }: Form): boolean {
  return verb?.lemma === 'go' && (verb.forms & form.ing) !== 0;
}

/** `the team's looking`, but `the team's work`. */
function isContinued(next: Form, stem: Form): boolean {
  return stem.classed && ((next.verb?.forms ?? 0) & form.ing) !== 0;
}

export function is(token: Token | undefined, name: WordName): boolean {
  return token?.form.classes.has(name) ?? false;
}

/** True if the token can be this form (bits of `form`) of a verb the language lists. */
export function isVerb(token: Token | undefined, bits: number): boolean {
  return ((token?.form.verb?.forms ?? 0) & bits) !== 0;
}

/** Index of the first token of `from..to` that is in the class; -1 if none is. */
export function find(tokens: readonly Token[], from: number, to: number, name: WordName): number {
  for (let i = from; i < to && i < tokens.length; i++) if (is(tokens[i], name)) return i;
  return -1;
}
