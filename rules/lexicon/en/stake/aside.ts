import { lexicon } from '../../../../src/text/lexicon.ts';

/** The small print of a step: with a step beside it, it helps; alone it tells nobody what to do. */
export const aside = lexicon({
  idea: 'stake/aside',
  locale: 'en',
  says: [
    '(your | the) (reference | ticket | case) (number | id)? is',
    '(the | this | your) (link | code | form | page | token) (is | stays | remains) (good | valid | active | open | live) (for | until)',
    '(claims | traces | cases | requests | tickets | enquiries | messages | complaints | emails | files) (are | take) (handled | answered | processed | dealt with | reviewed | up to | usually | normally | about)',
    '(they | we) review (such | these | all)',
    '(fee | price | cost | total | amount | sum) is shown (before | when | once | at)',
    '(goes | go) in (there | here)',
  ],
  hits: [
    '[|Your reference is|] CR/12.',
    '[|The link is good for|] an hour.',
    '[|Traces take up to|] eight days.',
    '[|They review such|] files in turn.',
    'The [|fee is shown before|] you confirm.',
    'Your code [|goes in there|].',
  ],
  passes: ['It takes about ten minutes.', 'The fee is €30.'],
});
