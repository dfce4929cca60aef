import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that look like a reproach and are none. */
export const blameless = lexicon({
  idea: 'blameless',
  locale: 'en',
  says: [
    '(have | has) (serious | negative | bad | legal | tax)? consequences for',
    'if you would (like | prefer | rather | love | want | need)',
    'if you had (like | trouble | problems | a problem | issues | difficulty | difficulties | questions | any | a | the chance | rather)',
    '(nobody | no one) (told | informed | warned) you',
    'as (i | we) (mentioned | said | wrote | explained | noted)',
    'not your (fault | mistake | error | responsibility)',
    'you did not do anything wrong',
    'you (did | have done) nothing wrong',
    'your error (message | code | log | report | is)',
  ],
  unless: [
    'as (i | we) (mentioned | said | wrote | explained) (already | clearly | repeatedly | twice | several | many | multiple)',
  ],
  hits: [
    'A chargeback can [|have consequences for|] your score.',
    '[|If you would like|] another date, reply here.',
    '[|If you had trouble|] signing in, here is a new link.',
    'I am sorry that [|nobody told you|] about the fee.',
    '[|As I mentioned|], I have asked our engineers.',
    'This is [|not your fault|].',
    'Be sure that [|you did not do anything wrong|].',
    'Be sure that [|you did nothing wrong|].',
    'Send us [|your error message|].',
  ],
  passes: ['As I said twice, restart it first.', 'If you had read the manual, you would know.'],
});
