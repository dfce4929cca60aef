import { lexicon } from '../../../../src/text/lexicon.ts';

/** What we do or will do, besides the clauses that the grammar finds. */
export const commitment = lexicon({
  idea: 'acts/commitment',
  locale: 'en',
  says: [
    'your (case | claim | request | ticket | file | application | complaint | order) (is | has gone) [(with our | to our | in the hands of | with the)]',
    '[(expect | await)] (a | an | our | my) (call | reply | update | email | response | answer | message | callback | follow-up)',
    '^ [on it]',
    '(has | have) been [(registered | logged | recorded | noted | raised | opened | created | submitted | filed)]',
    '(i | we | team) (are | am | is) (also | still | already)? [working on] (it | this | that | a | the)',
    'and (am | are) (also | still | already | now | currently)? [(working on | looking into | investigating | checking | chasing)]',

    '(just | give (me | us))? (a | one) (moment | minute | sec | second | few minutes | couple of minutes | bit) [(while | whilst | and | as | to)] (i | we | my)?',
    '(bear | stay | hang | hold) (with (me | us) | on | tight) _? _? _? _? [(while | whilst | as)] (i | we)',
    '(you | they) (will | shall) (also | then | soon)? [(hear (back)? (from | within | by | about | on) | (get | receive | have | see) (a | an | our | my | another | further)? _? _? (reply | response | answer | update | callback | call back | follow-up | follow up | call | decision) (from | within | by | in | shortly | soon | on | before | as))]',
    '(more | an | the | our | next | further) (news | update | updates | info | information | answer | reply) (to follow | will follow | coming | by {{}} | soon | shortly | tomorrow)',
    '(i | we | team) (am | are | is) [on (it | the case | this)]',
    '[(leave (it | this | that) with (me | us) | consider it on my list | it is on my list | on my to do list | will keep you (posted | updated | informed | in the loop) | watch this space | be in touch | be right back | back to you)]',
    'you (will | shall) be [(notified | contacted | informed | updated | kept | emailed | called | told | alerted)] _',
    '(has | have) been [(escalated | forwarded | passed | logged | raised | assigned | flagged | reported | received and)] (to | on | with | for | by | as | along | and)',
    '(is | are) (now | currently | already | also)? (being) [(looked | investigated | reviewed | worked | processed | handled | checked | examined | addressed | monitored | escalated)] _?',
    '(is | are) (now | currently | already | also | under)? under [(review | investigation)]',
    '(i | we | team) (am | are | is) (still | currently | actively | now | already | also | continuing)? [(looking into | investigating | working on | working to | working with | working hard | chasing | checking | reviewing | processing)] _',
    'for you [(now | right now | today | right away | as we speak | as i type)]',
    '(i | we) (am | are) (fully | truly | absolutely)? [(committed | dedicated)] to _',
  ],
  unless: ['(i | we) (am | are) not'],
  hits: ["We're [|committed|] to helping you."],
  passes: ['We are proud of our team.'],
});
