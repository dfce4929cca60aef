import type { Lexicon } from '../../../../src/text/lexicon.ts';
import { noted, seriously, unforeseen, volume } from './excuses.ts';
import { advised, asPer, convenience, findAttached, hesitate, legalese } from './letters.ts';
import { cooperation, findsYouWell, furtherAssistance, importance, restAssured, service } from './scripts.ts';

/** Stock phrases of business letters and of call-centre scripts, by what they stand for. */
export const robotic: readonly Lexicon[] = [
  advised,
  asPer,
  convenience,
  cooperation,
  findAttached,
  findsYouWell,
  furtherAssistance,
  hesitate,
  importance,
  legalese,
  noted,
  restAssured,
  seriously,
  service,
  unforeseen,
  volume,
];
