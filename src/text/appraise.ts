import type { Audience, Stage } from '../model/sentence.ts';
import { audienceOf } from './audience.ts';
import { isDecided } from './decided.ts';
import type { Appraiser } from './language.ts';
import { stageOf } from './stage.ts';
import { stakeOf } from './stake.ts';

/** Words by which titles, tags, categories and descriptions tell who reads a reply and where the case stands. */
export interface AppraisalWords {
  readonly audience: Readonly<Record<Exclude<Audience, 'customer'>, readonly string[]>>;
  readonly stage: Readonly<Record<Exclude<Stage, 'unknown'>, readonly string[]>>;
  /** Words that say that the outcome is settled, and words that say it is open; open ones win. */
  readonly decided: readonly string[];
  readonly open: readonly string[];
  /** Families of remedies: what is reported as done must be of the family that is promised. */
  readonly remedies: readonly (readonly string[])[];
}

/** An appraiser for a language whose lexicons hold the ideas `stake/grave`, `stake/ordinary` and `stake/slight`. */
export function appraiser(words: AppraisalWords): Appraiser {
  return {
    stake: stakeOf,
    audience: (reading) => audienceOf(reading, words.audience),
    stage: (reading) => stageOf(reading, words.stage),
    decided: (reading, promise) => isDecided(reading, promise, words),
  };
}
