import type { Lexicon } from '../../../../src/text/lexicon.ts';
import { delivery } from './delivery.ts';
import { condition } from './if.ts';
import { payout } from './payout.ts';
import { refund } from './refund.ts';
import { returned } from './return.ts';
import { review } from './review.ts';

/** What a length of time is about, one idea a matter (`wait/refund`), and what takes it back (`wait/if`). */
export const waits: readonly Lexicon[] = [returned, refund, payout, delivery, review, condition];
