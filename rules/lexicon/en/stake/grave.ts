import { lexicon } from '../../../../src/text/lexicon.ts';

/** Money withheld, an account closed or hacked, data lost, harm, again and again. */
export const grave = lexicon({
  idea: 'stake/grave',
  locale: 'en',
  lists: {
    shut: ['blocked', 'banned', 'suspended', 'closed', 'removed', 'terminated', 'disabled', 'locked', 'frozen', 'restricted', 'deactivated', 'compromised', 'hacked', 'limited', 'taken over', 'deleted', 'permanently closed', 'permanently suspended', 'temporarily suspended'],
    odd: ['suspicious', 'unusual', 'unauthorised', 'unauthorized', 'fraudulent', 'unrecognised', 'unrecognized', 'strange'],
    act: ['login', 'logins', 'log-in', 'sign-in', 'sign in', 'activity', 'access', 'charge', 'charges', 'transaction', 'transactions', 'payment', 'payments', 'purchase', 'purchases', 'withdrawal', 'device'],
    money: ['money', 'funds', 'payout', 'payouts', 'deposit', 'salary', 'balance', 'savings', 'earnings', 'withdrawal', 'pension'],
  },
  says: [
    '(we | i) (have | had)? (temporarily | permanently | also | therefore)? (suspended | banned | terminated | disabled | locked | frozen | blocked | deleted | destroyed | closed) (your | the | this | all (of)? your) (user | other)? (account | accounts | profile)', '(account | accounts) (has been | have been | was | were | is | will be) (temporarily | permanently | automatically)? (suspended | banned | terminated | deleted | destroyed | disabled | blocked | locked)', '(hacked | phished | compromised | stolen) (account | accounts | card | phone | device)', 'your account (may | might | could) (have been)? (be)? (hacked | compromised)', '(report | reported) (it)? to (the)? (police | bank | law enforcement | authorities)', '(life-threatening | emergency | in danger | self-harm | harm yourself)',

    'your (user | seller | customer | merchant | online)? (account | profile | store | shop | card | access | number) (is | was | has been | had been | have been | remains | got | being) (currently | temporarily | permanently | still | also | now | also been)? @shut',
    '(account | profile) @shut (for | due | because | following)',
    '(suspended | banned | blocked | terminated | closed | disabled | locked | frozen | deactivated) your (user | seller | merchant)? (account | profile | store | shop | card)',
    'you (have been | were | are | had been | got | are being | was) (permanently | temporarily | also | mistakenly)? (banned | suspended | blocked | locked out | hacked | scammed | defrauded | robbed | injured | assaulted | harassed | attacked | threatened)',
    '@odd _? _? @act (on | in | from | to | of | that | was | and | with)',
    '(we | i) (have | recently | also)? (noticed | detected | seen | spotted | identified | found | recently noticed) (some | an | a | any)? @odd _? @act',
    '(charged | billed | debited) (you | your card | your account | your)? _? (twice | three times | two times | double | multiple times)', '(double | duplicate) (charge | charged | billing | payment | charges) (on | to | for | you | your)',
    'your @money (is | are | was | were | has been | have been | being) (still | currently | being | all | now)? (on hold | held | frozen | withheld | missing | stuck | gone | delayed | late | lost | blocked)', '(withheld | withholding | holding | held | froze | frozen) your @money', '@money (on hold | was withheld)',
    '(lost | losing | loss of | wiped | deleted) (all)? (of)? (your | the) (data | files | photos | pictures | progress | documents | work | messages | contacts | backup | history | saves | memories)', 'your (data | files | photos | progress | work | documents) (was | were | has been | have been | is | are) (lost | deleted | gone | wiped | leaked | exposed | stolen | erased)',
    '(data breach | identity theft | stolen identity | security breach)', 'your (injury | injuries | accident | bereavement | loss | allergic reaction | hospital)', '(passed away | passing of | death of | died | miscarriage | suicide | self-harm)',
    '(third | fourth | fifth | second) time (this | that | you | it | in a)', '(contacted | contacting | written to | called | asked | chased | chasing | told) us (several | many | multiple | three | four | five | so many | again)', '(again and again | time and again | over and over again)', '(no longer | not) welcome to', 'without (power | water | heating | insulin | medication | medicine | electricity)', '(stranded | evicted | homeless | hospitalised | hospitalized | burnt | burned | electrocuted | caught fire | overheated | smoke)',
  ],
  unless: ['(upon | at | on | per | as) (your)? request', 'as (you)? requested', '(if | when | once | in case | whether) (your | the | you) _? _? @shut', '(if | in case | whenever | when) you (notice | see | spot | detect | have)', '(report | reporting | prevent | avoid | detect) (any)? @odd', 'any @odd'],
  hits: ['[|Your account has been suspended|].'],
  passes: ['If your account is locked, reset the password.', 'We have suspended your account upon request.'],
});
