import { lexicon } from '../../../src/text/lexicon.ts';

/** The set apology that fits every matter and names none. */
export const anyInconvenience = lexicon({
  idea: 'any-inconvenience',
  locale: 'en',
  says: [
    '(sorry | apologise | apologize | apologies | apology | regret | pardon) ... (inconvenience | inconveniences | inconvenienced)',
    '(forgive | excuse) (us | me)? (for)? (the | any) (inconvenience | trouble)',
    '(sorry | apologise | apologize | apologies | apology) for (any | the)? (trouble | hassle | issue | issues | problem | problems) (this | that | it)? (has | have | may have | might have | could have)? caused',
  ],
  // What follows names the matter.
  unless: ['(inconvenience | inconveniences | trouble) ... (while | when | during | regarding | concerning)'],
  hits: [
    'We [|apologize for any inconvenience|].',
    'Please [|excuse the inconvenience|].',
    'We are [|sorry for any trouble this may have caused|].',
  ],
  passes: [
    'I apologize for any inconvenience you may have faced while changing the address.',
    'We are sorry for charging you twice.',
    'Sorry that your parcel is late.',
    'The detour is an inconvenience for many.',
  ],
});
