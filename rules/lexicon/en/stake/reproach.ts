import { lexicon } from '../../../../src/text/lexicon.ts';

/** A measure or a formal warning against the reader. */
export const reproach = lexicon({
  idea: 'stake/reproach',
  locale: 'en',
  says: [
    '(in violation of | in breach of | against our | violates our | violated our | breaches our | contrary to our)',
    '(this is | consider this) (a | your | the)? (formal | final | last | official)? warning',
    '(we | i) (have | had)? (decided to | had to)? (also | therefore | temporarily | permanently)? (removed | deleted | reverted | revoked | rejected | declined | denied | reset | restricted | cancelled | canceled | downgraded) (your | the (content | post | answer | edits))',
  ],
  unless: [
    'if (you | we | your)',
    '(review | reviewed | reviewing | check | checked | checking | compare | compared | match | matched | verify | verified | assess | assessed | validate | measured) ... against our',
    'at your request',
    'not (in violation of | against our | contrary to our)',
    'anything that (violates | breaches) our',
    '(content | users | posts | anything | everything | accounts) (that | who | which)? (violates | violate | breaches | breach) our',
    '(claim | claims | complaint | reclamation | case) against our',
  ],
  hits: [
    'Your post is [|in violation of|] rule 4.',
    '[|This is a final warning|].',
    '[|We have removed your|] comment.',
  ],
  passes: ['We noticed a typo on our page.', 'We noticed that you post links only.'],
});
