import type { VerbClass } from './classes.ts';
import { is, type Token } from './tokens.ts';
import type { VerbEntry, Vocabulary } from './vocabulary.ts';

/** A verb of a sentence with its particle, and what it does. */
export interface Verb {
  readonly lemma: string;
  readonly name: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** First token after the verb and the particles right behind it. */
  readonly to: number;
  /** Where the particle stands. */
  readonly particle: number;
}

const none: ReadonlySet<VerbClass> = new Set();
/** So far away may a particle stand from its verb (`get that money back`). */
const reach = 8;

/** The verb at `head` with the longest particle that follows. */
export function verbAt(tokens: readonly Token[], head: number, vocabulary: Vocabulary): Verb {
  const token = tokens[head]!;
  const lemma = token.form.verb?.lemma ?? token.text;
  for (const entry of vocabulary.entries(lemma)) {
    const particle = particleOf(tokens, head + 1, entry);
    if (particle === undefined) continue;
    const to = entry.embraces ? head + 1 : particle + entry.particles.length;
    const name = [lemma, ...(entry.embraces ? ['~'] : []), ...entry.particles].join(' ');
    return { lemma, name, classes: entry.classes, to, particle: entry.embraces ? particle : -1 };
  }
  return { lemma, name: lemma, classes: none, to: head + 1, particle: -1 };
}

function particleOf(tokens: readonly Token[], from: number, entry: VerbEntry): number | undefined {
  if (entry.particles.length === 0) return from;
  const last = entry.embraces ? Math.min(from + reach, tokens.length) : from + 1;
  for (let at = from; at < last; at++) {
    if (tokens[at] === undefined || tokens[at]!.gap !== 0) return undefined;
    if (startsHere(tokens, at, entry.particles) && !isArticle(tokens[at - 1])) return at;
    if (is(tokens[at], 'but') || is(tokens[at], 'if') || is(tokens[at], 'will') || is(tokens[at], 'can'))
      return undefined;
  }
  return undefined;
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
