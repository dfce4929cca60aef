import { lexicon } from '../../../src/text/lexicon.ts';

/** Words for a time that a reader can hold the writer to. */
export const statedTime = lexicon({
  idea: 'stated-time',
  locale: 'en',
  says: [
    '(minute | minutes | hour | hours | day | days | week | weeks | month | months)',
    '(today | tonight | tomorrow | overnight)',
    '(monday | tuesday | wednesday | thursday | friday | saturday | sunday)',
    '(noon | midnight | midday)',
    'close of business',
    "(o'clock | am | pm)",
  ],
  unless: [
    'these days',
    'any day now',
    'one day',
    'any minute now',
    'a minute',
    'any time of day',
    'day to day',
    '(outside | outside of | during | after) (our | the | your | regular | normal | these | those | office | opening) ... hours',
    'our (_ | _ _) hours',
    '(i | where | what | who | how) am',
    'am (i | not | a | the | very | so | happy | glad | sorry)',
  ],
  hits: [
    'I will write within two working [|days|].',
    'You will hear from me [|tomorrow|].',
    'The branch opens again on [|Monday|].',
    'The desk closes at [|noon|].',
    'I will write by [|close of business|].',
    "The desk opens at eight [|o'clock|].",
  ],
  passes: [
    'We answer outside of our customer service hours, too.',
    'These things take their time.',
    'The courier comes any minute now.',
    'Parcels are slow these days.',
  ],
});
