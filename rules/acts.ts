import type { Act, ActName, Promised } from '../src/model/act.ts';
import type { Reading, Sentence } from '../src/model/sentence.ts';
import { overlaps, type Span } from '../src/model/span.ts';

/** The acts of a sentence that count, of one name: those that nothing spares. */
export function actsOf(sentence: Sentence, name: ActName): readonly Act[] {
  return sentence.acts.filter((act) => act.name === name && !act.spared);
}

/** The promises of a sentence that count. */
export function promisesOf(sentence: Sentence): readonly Promised[] {
  return sentence.acts.filter((act) => act.name === 'promise').filter((act) => !act.spared);
}

/** A span without the joining word that it ends in (“we refund it, and”). */
export function trimmed(sentence: Sentence, span: Span): Span {
  const words = sentence.words.filter((word) => overlaps(word.span, span));
  while (words.length > 1 && /^(?:and|or|but|so|as|which)$/i.test(words.at(-1)!.text)) words.pop();
  return { start: span.start, end: Math.min(span.end, words.at(-1)?.span.end ?? span.end) };
}

/** The clauses that some words of a sentence stand in, as one span; the sentence where there are none. */
export function clauseOf(sentence: Sentence, words: Span): Span {
  const around = sentence.clauses.filter((clause) => overlaps(clause, words));
  const [first = sentence.span] = around;
  return { start: first.start, end: (around.at(-1) ?? sentence.span).end };
}

/** True: the sentence does at least one of these things. */
export function does(sentence: Sentence, ...names: readonly ActName[]): boolean {
  return sentence.acts.some((act) => !act.spared && names.includes(act.name));
}

/** True: the sentence opens or closes the letter and does nothing else. */
export function framesOnly(sentence: Sentence): boolean {
  const acts = sentence.acts.filter((act) => !act.spared);
  return acts.length > 0 && acts.every((act) => act.name === 'greeting' || act.name === 'sign-off');
}

/** True: some sentence of the reply says this idea. */
export function says({ sentences }: Reading, idea: string): boolean {
  return sentences.some((sentence) => sentence.said(idea).length > 0);
}

/** The one sentence of a snippet, which an agent puts into a reply with more; undefined: the reply stands alone. */
export function snippetOf({ sentences }: Reading): Sentence | undefined {
  const said = sentences.filter((sentence) => !framesOnly(sentence));
  return said.length === 1 ? said[0] : undefined;
}

/** The first sentence that is more than a greeting; the place where an acknowledgement belongs. */
export function firstAfterGreeting(reading: Reading): Sentence | undefined {
  return reading.sentences.find((sentence) => !framesOnly(sentence)) ?? reading.sentences[0];
}

/** The last sentence that is more than a sign-off; the place where a next step belongs. */
export function lastBeforeSignOff(reading: Reading): Sentence | undefined {
  const said = reading.sentences.filter((sentence) => !sentence.words.every((word) => word.standIn));
  return said.findLast((sentence) => !framesOnly(sentence)) ?? reading.sentences.at(-1);
}
