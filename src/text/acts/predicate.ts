import type { PromiseKind } from '../../model/act.ts';
import type { VerbClass } from './classes.ts';
import type { VerbMark } from './marks.ts';
import type { Stance } from './stance.ts';
import type { Token } from './tokens.ts';

/**
 * Who does it. `company`: we, I, the team; `partner`: a courier, a bank; `you`: the reader; `nobody`: no one, nothing;
 * `they`: persons spoken of before; `it`: a pronoun for a thing; `thing`: any other noun; `none`: an imperative.
 */
export type Subject =
  | 'we'
  | 'team'
  | 'company'
  | 'partner'
  | 'you'
  | 'nobody'
  | 'they'
  | 'it'
  | 'thing'
  | 'none';

/** How the clause hangs in its sentence. */
export type Link =
  | 'main'
  /** `if`, `unless`, `in case`. */
  | 'if'
  /** `once`, `when`, `as soon as`, `after`. */
  | 'once'
  | 'because'
  /** A clause about a noun: `who will …`, `that you sent`. */
  | 'relative'
  /** `to fix`, `so that we can fix`. */
  | 'purpose'
  /** `what`, `how`, `whether`: a question inside the sentence. */
  | 'asked';

/** One verb with who does it, when, and how sure: what acts are judged by. Token indexes. */
export interface Predicate {
  readonly subject: Subject;
  /** The words of the subject; empty (`from` = `to`) if it is left out. */
  readonly subjectFrom: number;
  readonly subjectTo: number;
  /** First word of the verb group. */
  readonly from: number;
  /** The verb that tells what is done. */
  readonly head: number;
  /** First token after the verb group. */
  readonly to: number;
  /** First token after its particle, wherever that stands. */
  readonly after: number;
  /** First token after all that belongs to the verb. */
  end: number;
  readonly lemma: string;
  readonly classes: ReadonlySet<VerbClass>;
  /** What turns of phrase ask of the verb, whatever its particle. */
  readonly marks: ReadonlySet<VerbMark>;
  /** The verb with its particle (`look into`). */
  readonly name: string;
  readonly mood: 'statement' | 'order' | 'question';
  /** `ahead`: will, going to; `now`: is doing; `done`: has done, did; `present`: does. */
  readonly time: 'ahead' | 'now' | 'done' | 'present';
  /** `can`, or a modal that hedges (`may`, `should`, `would`). */
  readonly modal: 'can' | 'may' | 'must' | undefined;
  /** Token of the negation, if any. */
  readonly not: number | undefined;
  readonly passive: boolean;
  readonly stances: readonly Stance[];
  link: Link;
  /** The word that opens its clause (`once`, `if`); none in a main clause. */
  readonly opener: Token | undefined;
  /** True: its clause stands before the one it belongs to. */
  readonly leading: boolean;
  /** Where the words before its subject begin: the noun that a clause without "that" is about. */
  readonly nounFrom: number;
  /** The predicate that this one is the content of: `we promise [it will be fixed]`. */
  readonly governor: Predicate | undefined;
  /** The condition it stands under, or the event it waits for. */
  condition: Predicate | undefined;
  /** True: shares subject and auxiliary with the predicate before (`… and fix it`). */
  readonly shared: boolean;
}

/** What a predicate brings the reader if it comes true. */
export interface Outcome {
  readonly kind: PromiseKind;
  /** The verb or the noun that names it. */
  readonly what: string;
}

/** What a predicate wants of the reader. */
export type Wanted = 'request' | 'instruction' | 'offer' | undefined;
