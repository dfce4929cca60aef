import { lexicon } from '../../../../src/text/lexicon.ts';

/** A measure, a warning or a report against the reader. */
export const reproach = lexicon({
  idea: 'stake/reproach',
  locale: 'en',
  says: [
    '(we | i) (have | had)? (also | recently | just)? (noticed | received (reports | complaints | a report | a complaint | several reports) | seen | found | detected | observed | identified) (that)? (you | your)',
    '(it has come | it came) to our attention',
    '(in violation of | in breach of | against our | violates our | violated our | breaches our | contrary to our)',
    '(this is | consider this) (a | your | the)? (formal | final | last | official)? warning',
    '(please | you must | you need to)? (refrain from | stop posting | cease)',
    '(are | is | was | were) not (allowed | permitted | acceptable | appropriate | tolerated) (on | to | in | here | under | for you)',
    '(we | i) (have | had) (decided to | had to)? (also | therefore | temporarily | permanently)? (removed | deleted | reverted | revoked | rejected | declined | denied | reset | restricted | cancelled | canceled | downgraded | deducted | charged) (your | the (content | post | answer | edits))',
  ],
  unless: [
    'noticed that you (would like | are (interested | looking | trying) | want)',
    'if (you | we | your)',
    'at your request',
    'not (in violation of | against our | contrary to our)',
    'anything that (violates | breaches) our',
    '(content | users | posts | anything | everything | accounts) (that | who | which)? (violates | violate | breaches | breach) our',
    '(claim | claims | complaint | reclamation | case) against our',
  ],
  hits: [
    '[|We noticed you|].',
    '[|It has come to our attention|].',
    '[|In violation of|].',
    '[|This is warning|].',
    '[|Refrain from|].',
    '[|Are not allowed on|].',
    '[|We have removed your|].',
  ],
  passes: ['We noticed a typo on our page.'],
});
