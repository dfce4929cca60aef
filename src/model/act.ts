import type { Span } from './span.ts';

/** What a sentence of a reply does to its reader. */
export const actNames = [
  'greeting',
  'sign-off',
  'thanks',
  'apology',
  'acknowledgement',
  'sympathy',
  'promise',
  'commitment',
  'request',
  'instruction',
  'refusal',
  'offer',
  'blame',
] as const;

export type ActName = (typeof actNames)[number];

/** What a promise commits the company to. */
export const promiseKinds = [
  'resolution',
  'assurance',
  'recurrence',
  'approval',
  'remedy',
  'arrival',
  'roadmap',
] as const;

export type PromiseKind = (typeof promiseKinds)[number];

/** Why words that look like an act are none. */
export type SparedBy =
  | 'hedge'
  | 'negation'
  | 'condition'
  | 'question'
  | 'purpose'
  | 'done'
  | 'product'
  | 'outcome'
  | 'team';

interface Recognised {
  /** What is to be underlined. */
  readonly span: Span;
  /** The words that decided, each a span. */
  readonly words: readonly Span[];
  /** The phrase or the name of the clause pattern that decided, for people. */
  readonly by: string;
  /** Set: the words are there, but something spares them; such an act does not count, `outline` shows it. */
  readonly spared?: { readonly by: SparedBy; readonly words: Span };
}

/** A promise of outcome. */
export interface Promised extends Recognised {
  readonly name: 'promise';
  readonly kind: PromiseKind;
  /** The remedy or outcome that is promised, as its base form (`refund`, `replacement`, `fix`). */
  readonly what?: string;
}

/** One act of a sentence, with the words that decided. */
export type Act = Promised | (Recognised & { readonly name: Exclude<ActName, 'promise'> });
