import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** What the company did, or is about to do, against the reader's account or money. */
export const measure = lexicon({
  idea: 'stake/measure',
  locale: 'en',
  lists: {
    take: list(
      `suspend, ban, lock, freeze, block, disable, deactivate, terminate, restrict, revoke, withhold, pause`,
    ),
    taken: list(
      `suspended, banned, locked, frozen, froze, blocked, disabled, deactivated, terminated, restricted, revoked, withheld, paused`,
    ),
    end: list(`close, delete, remove, closing, deleting, removing`),
    hold: list(`hold, block, limit, restriction, suspension, ban, freeze, lock`),
    thing: list(
      `account, accounts, access, profile, store, shop, channel, membership, payout, payouts, funds, balance, card, wallet, licence, license, withdrawals, earnings, posting rights, privileges`,
    ),
    forced: list(
      `had to, have had to, have to, must, decided to, have decided to, were forced to, are forced to, are required to, are obliged to, are going to, will have to, will be, will`,
    ),
  },
  says: [
    '(we | i | team | moderators) (have | had)? (also | now | temporarily | permanently | therefore | just)? @taken (your | this | the) _? _? @thing',
    '(we | i | team | moderators) @forced (also | now | temporarily | permanently | therefore)? (@take | @end | suspending | banning | terminating | pausing) (your | this) _? _? @thing',
    '@taken (all)? (payouts | withdrawals | payments | transfers) (to | from) your',
    '(placed | put) your _? _? @thing (under review | on hold | under investigation)',
    '(payouts | withdrawals | transfers) (are | were | have been | stay | remain) (currently | now | still | also)? (paused | suspended | on hold | stopped | frozen | blocked)',
    '(placed | put | imposed | issued | applied) (a | an) _? @hold on (your | the | this)',
    'your _? _? @thing (access)? (was | were | has been | have been | is | are | had been) (currently | temporarily | permanently | now | also | still)? (@taken | on hold | taken offline | taken down | scheduled for deletion | flagged)',
    '(remove | removed | ban | banned | banning | block | blocked | exclude | excluded | expel | expelled | kicked) you from (the | our | this | your)? _? (platform | site | community | forum | server | group | game | app | program | programme | chat | channel | network | marketplace | team | course | league)',
    '(unable to | can not | not able to) (pay out | release | transfer) your (balance | funds | money | earnings | payout | payouts)',
    '(have | had) flagged your (account | store | profile) (for | as)',
    '(deleted | removed | destroyed | merged) (your | the) (other | second | additional | duplicate) _? (account | accounts | profile)',
    'you are (under | below) (the age of)? #',
    '(limitation | limitations | restriction | restrictions | hold | block) on your (account | accounts | card | profile | funds)',
    '(limited | restricted | disabled | deactivated) your (account | accounts | access | profile)',
    '(permanently | immediately) (disable | suspend | close | terminate | ban | block) your (account | access | membership | profile)',
    'your account (will | shall) remain (limited | restricted | suspended | blocked | closed | locked)',
    '(begin | start | issue | bring) (legal | court | possession | eviction)? proceedings (for (possession | eviction) | against you)',
  ],
  unless: ['if you are', '(at | on | upon) your request', 'as (you | requested)'],
  hits: [
    '[|We have restricted your account|].',
    '[|We had to suspend your seller account|].',
    'We have [|paused payouts to your|] bank.',
    'We have [|placed your account under review|].',
    'For now, [|payouts are paused|].',
    'We have [|placed a hold on your|] account.',
    '[|Your account access has been revoked|].',
    'We had to [|remove you from the platform|].',
    'We are [|unable to pay out your balance|].',
    'Our team has: they [|have flagged your account for|] review.',
    'We have [|deleted your second account|].',
    'Since [|you are under 13|], that is the law.',
    'You ask about the [|limitation on your account|].',
    "We've [|limited your accounts|].",
    'The board voted to [|permanently disable your account|].',
    '[|Your account will remain limited|].',
    'The landlord may [|begin proceedings for possession|] of the flat.',
  ],
  passes: [
    'You can pause your membership.',
    'We can help you close your account.',
    'We will remove you from our mailing list.',
  ],
});

/** What the reader set out to end: its end is what they want. */
export const ownWish = lexicon({
  idea: 'stake/own-wish',
  locale: 'en',
  lists: {
    end: list(
      `close, closing, erase, erasing, erasure of, delete, deleting, cancel, cancelling, canceling, terminate, terminating, remove, removing, deactivate, deactivating, disable, disabling, unsubscribe, end, ending, cancellation of, closure of, deletion of, removal of, termination of`,
    ),
  },
  says: [
    '(to | of | in | for | with | about | you | on | the | account) @end (your | the | a | this | from)? _? _? (account | profile | subscription | membership | order | purchase | plan | contract | booking | newsletter | workspace | data)',
    '(wish | request | want | like | asked | requested) to have your _? (data | account | profile | subscription | order | booking) (erased | deleted | closed | removed | cancelled | canceled)',
    '(before | after | once | when | if) you @end',
  ],
  unless: [
    '(had | have | decided | forced | required | obliged | going | threaten) to @end',
    '(we | i) (will | must) @end',
  ],
  hits: [
    'Let me help you [|to close your standard account|].',
    'We have your [|wish to have your data erased|].',
    '[|After you cancel|], it runs on until May.',
  ],
  passes: ['We had to delete your account.'],
});

/** Words for an end of an account, an order, a contract. */
export const ended = lexicon({
  idea: 'stake/ended',
  locale: 'en',
  says: [
    '(closed | deleted | cancelled | canceled | terminated | removed | deactivated | disabled | closure | deletion | cancellation | termination | removal | ended | erased | erasure)',
  ],
  hits: ['Your account will be [|closed|].'],
  passes: ['Your account is open.'],
});
