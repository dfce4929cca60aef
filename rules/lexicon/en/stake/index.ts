import type { Lexicon } from '../../../../src/text/lexicon.ts';
import { closing } from './closing.ts';
import { grave } from './grave.ts';
import { ordinary } from './ordinary.ts';
import { problem } from './problem.ts';
import { reproach } from './reproach.ts';
import { seen } from './seen.ts';
import { slight } from './slight.ts';
import { vague } from './vague.ts';

/** What is at stake, whether it is named, and whether the matter is closed. */
export const stake: readonly Lexicon[] = [closing, grave, ordinary, problem, reproach, seen, slight, vague];
