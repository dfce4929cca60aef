import { lexicon } from '../../../src/text/lexicon.ts';

/** Asking for papers and numbers that identities are stolen with. */
export const paperAsked = lexicon({
  idea: 'paper-asked',
  locale: 'en',
  says: [
    '(send | give | tell | email | text | message | forward | provide | share | supply | attach) (us | me)? (with)? (your | the | a | an | full)? (full | clear | complete | legible)? (date of birth | social security number | ssn | iban | sort code | bank account number | bank details | passport number | driver’s license number | card expiry date)',
    '(send | email | text | message | forward | provide | share | attach) (us | me)? (with)? (a | an | the)? (clear | legible | valid | full)? (photo | picture | scan | copy | image) of (your | a valid | your valid | the)? (government-issued | government issued | photo)? (id | id card | passport | driver’s license | driving licence | identity card)',
    '(reply | respond) with (your | the) (full)? (date of birth | social security number | iban | bank account number | bank details | passport number)',
  ],
  hits: [
    '[|Give us your date of birth|].',
    '[|Send us a photo of your passport|].',
    '[|Reply with your IBAN|].',
  ],
  passes: ['We have the date of birth.'],
});
