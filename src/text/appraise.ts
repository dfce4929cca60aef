import { audienceOf } from './audience.ts';
import { isDecided } from './decided.ts';
import type { AppraisalWords } from './evidence.ts';
import type { Appraiser } from './language.ts';
import { stageOf } from './stage.ts';
import { stakeOf } from './stake.ts';

/** An appraiser for a language whose lexicons hold the ideas `stake/grave`, `stake/ordinary` and `stake/slight`. */
export function appraiser(words: AppraisalWords): Appraiser {
  return {
    stake: stakeOf,
    audience: (reading) => audienceOf(reading, words.audience),
    stage: (reading) => stageOf(reading, words.stage),
    decided: (reading, promise) => isDecided(reading, promise, words),
  };
}
