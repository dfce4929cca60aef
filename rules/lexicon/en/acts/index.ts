import type { Lexicon } from '../../../../src/text/lexicon.ts';
import { acknowledgement } from './acknowledgement.ts';
import { apology } from './apology.ts';
import { blame } from './blame.ts';
import { commitment } from './commitment.ts';
import { greeting } from './greeting.ts';
import { hedge } from './hedge.ts';
import { instruction } from './instruction.ts';
import { offer } from './offer.ts';
import { promise } from './promise.ts';
import { refusal } from './refusal.ts';
import { request } from './request.ts';
import { signOff } from './sign-off.ts';
import { sympathy } from './sympathy.ts';
import { thanks } from './thanks.ts';

/** The set phrases of the acts. */
export const acts: readonly Lexicon[] = [
  acknowledgement,
  apology,
  blame,
  commitment,
  greeting,
  hedge,
  instruction,
  offer,
  promise,
  refusal,
  request,
  signOff,
  sympathy,
  thanks,
];
