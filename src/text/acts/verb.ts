import type { VerbClass } from './classes.ts';
import { isAdverb } from './draft.ts';
import type { VerbMark } from './marks.ts';
import { is, type Token } from './tokens.ts';
import type { VerbEntry, Vocabulary } from './vocabulary.ts';

/** A verb of a sentence with its particle, and what it does. */
export interface Verb {
  readonly lemma: string;
  readonly name: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** What turns of phrase ask of it, whatever its particle. */
  readonly marks: ReadonlySet<VerbMark>;
  /** First token after the verb and the particles right behind it. */
  readonly to: number;
  /** Where the particle stands. */
  readonly particle: number;
}

const none: ReadonlySet<VerbClass> = new Set();
/** So far away may a particle stand from its verb (`get that money back`). */
const reach = 8;

/** The verb at `head` with the particle that stands nearest; of those the longest. */
export function verbAt(tokens: readonly Token[], head: number, vocabulary: Vocabulary): Verb {
  const token = tokens[head]!;
  const lemma = token.form.verb?.lemma ?? token.text;
  let best: VerbEntry | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const entry of vocabulary.entries(lemma)) {
    const at = particleOf(tokens, head + 1, entry);
    if (at === undefined || at >= nearest || (best && entry.particles.length === 0)) continue;
    best = entry;
    nearest = at;
  }
  const marks = vocabulary.marks(lemma);
  return best
    ? { marks, ...withParticle(lemma, head, best, nearest) }
    : { lemma, name: lemma, classes: none, marks, to: head + 1, particle: -1 };
}

function withParticle(lemma: string, head: number, entry: VerbEntry, at: number): Omit<Verb, 'marks'> {
  const { particles, embraces, classes } = entry;
  const name = [lemma, ...(embraces ? ['~'] : []), ...particles].join(' ');
  return {
    lemma,
    name,
    classes,
    to: embraces ? head + 1 : at + particles.length,
    particle: embraces ? at : -1,
  };
}

function particleOf(tokens: readonly Token[], from: number, entry: VerbEntry): number | undefined {
  if (entry.particles.length === 0) return from;
  const last = entry.embraces ? Math.min(from + reach, tokens.length) : pastAdverbs(tokens, from) + 1;
  for (let at = from; at < last; at++) {
    if (tokens[at] === undefined || tokens[at]!.gap !== 0) return undefined;
    if (startsHere(tokens, at, entry.particles) && !isArticle(tokens[at - 1])) return at;
    if (is(tokens[at], 'but') || is(tokens[at], 'if') || is(tokens[at], 'will') || is(tokens[at], 'can'))
      return undefined;
  }
  return undefined;
}

/** `goes straight back`: an adverb may part a verb from its particle. */
function pastAdverbs(tokens: readonly Token[], from: number): number {
  return isAdverb(tokens[from]) ? from + 1 : from;
}

/** `the right person`: no particle. */
function isArticle(token: Token | undefined): boolean {
  return is(token, 'determiner') && !is(token, 'it');
}

function startsHere(tokens: readonly Token[], at: number, particles: readonly string[]): boolean {
  return particles.every((particle, i) => {
    const token = tokens[at + i];
    return token?.text === particle || token?.form.verb?.lemma === particle;
  });
}
