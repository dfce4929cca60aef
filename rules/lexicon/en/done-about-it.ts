import { lexicon } from '../../../src/text/lexicon.ts';

/** What somebody on our side has done or is doing about a matter. */
export const doneAboutIt = lexicon({
  idea: 'done-about-it',
  locale: 'en',
  lists: {
    team: [
      'team',
      'engineers',
      'engineer',
      'technicians',
      'crew',
      'staff',
      'manager',
      'colleagues',
      'developers',
    ],
    done: [
      '(refunded | credited | reimbursed | paid | waived | reversed | voided | topped up | extended | doubled)',
      '(sent | resent | reshipped | shipped | posted | replaced | exchanged | reordered | packed | reprinted | printed)',
      '(fixed | corrected | repaired | restored | reset | unlocked | unblocked | reopened | reinstated | updated | changed)',
      '(removed | deleted | cancelled | canceled | stopped | recalled | withdrawn | pulled | closed | switched off)',
      '(rebooked | moved | booked | reserved | arranged | found | added | put | placed | applied | issued | merged)',
      '(asked | told | informed | reported | passed | forwarded | escalated | raised | opened | started | contacted)',
      '(trained | retrained | hired | introduced | installed | brought in | tightened | reviewed | checked | called)',
    ],
    doing: [
      '(refunding | crediting | sending | replacing | fixing | repairing | restoring | correcting | rebooking)',
      '(investigating | retraining | reviewing | tracing | working (on | through | with) | looking into | checking)',
    ],
  },
  says: [
    '(i | we | _ @team) (have | has)? (already | now | just | since | also)? @done (the | your | you | it | this | that | our | all | both | every | each | a | an | another | new | them | on | off | up | to | with | into | in | back | extra | more)',
    '(i am | we are | @team (is | are)) (already | now | currently | still)? @doing (the | your | you | it | this | that | our | all | both | a | an | every | them | with)',
    '(has | have) (now | already | since | also)? been @done',
  ],
  unless: [
    '(once | if | when | after | until | unless) (i | we | it | this | the _) ... @done',
    '(account | access | application | claim | request | post | order | booking | appeal) (has | have) been (closed | removed | deleted | cancelled | canceled)',
  ],
  hits: [
    '[|I have refunded the|] second charge.',
    'To put it right, [|we sent a|] new lamp.',
    'Our [|engineers are working on the|] cable.',
    'The card [|has now been replaced|].',
  ],
  passes: [
    'Your account has been closed.',
    'We take it seriously.',
    'Once we have checked the meter, we will write.',
    'We are here to help.',
  ],
});
