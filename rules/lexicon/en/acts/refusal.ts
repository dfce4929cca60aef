import { lexicon } from '../../../../src/text/lexicon.ts';

/** Declining, or saying that something can't be had. */
export const refusal = lexicon({
  idea: 'acts/refusal',
  locale: 'en',
  says: [
    '[no (refunds | exchanges | returns | exceptions | discounts)] (are | is | can | will | without | on | for)',
    '[(turn down | decline | reject | refuse)] your (request | claim | application | appeal | offer)',
    '(i | we) (can | will) [no longer] _',
    '(are | is) [not (allowed | permitted | accepted | given | granted | offered | supported)]',

    '(your | the | our | this) (warranty | policy | insurance | plan | cover | guarantee | fare | ticket) [(does not | do not | will not | cannot)] (cover | include | extend | allow | permit)',
    '[(have to | must | going to have to) say no]',
    '(i | we) (am | are) not [(allowed | permitted | authorised | authorized | at liberty | willing | prepared)] to',

    '(is | are | was | were | am) (currently | unfortunately | simply | also)? (not | no longer | never) (currently | yet)? [(eligible | possible | available | refundable | supported | entitled | permitted | allowed | covered | something we | in a position | able to | transferable | exchangeable | returnable | an option | feasible | negotiable | within our)]',
    '[(unable | not able | powerless)] to (process | refund | offer | provide | share | approve | accept | grant | honour | honor | issue | fulfil | fulfill | change | extend | waive | make | give | do | recover | disclose | cancel | accommodate | replace | proceed | recommend | help | assist | complete | reinstate | reverse | release | discuss | _)',
    '(is | are | payments) [(nonrefundable | non-refundable | non refundable | ineligible | unavailable | impossible | final sale | out of warranty | out of stock | sold out | discontinued | out of scope | not refundable)]',
    '(there is | we have | have | there are | i have) [(nothing (more | else | further)? (we | i | that)? _?  (can | could)? (do)? | no (way | option | possibility | means | workaround) (to | for | of | available | at))]',
    'nothing (more | else)? [(we | i) can do]',
    '(request | claim | application | appeal | refund | dispute | return) (has | have | had)? (been | was | is) (unfortunately | therefore)? [(denied | declined | rejected | refused | turned down | unsuccessful)]',
    '(have to | must | had to | will have to | regret to | decided to | afraid we) [(decline | refuse | reject | deny | turn (this | it | you) down)]',
    '(decided | chosen | opted) [not to]',
    '(we | i) [(decline | declined | rejected | denied | refused | have denied | have declined | have rejected)] (your | the | this)',
    '[(outside | beyond) (of)? (our | the) (return | refund | policy | warranty | scope | control | terms | _) (window | period | policy)?]',
    '(we | i) (are | am) [closing (this | the | your)] _',
    '[too (small | late | old | large | far)] (for | to | in)',
    '(does | do | did | would) (not | no longer) (qualify | fall (within | under))',
    '(is | are) not [(something we | a feature we | planned | on our roadmap | part of)] _?',
    '(at this time | currently | unfortunately) [there is no] _',
    '[cannot be] (refunded | changed | exchanged | returned | cancelled | canceled | transferred | reversed | recovered | undone | combined | restored | shared | extended | made | done | reinstated | replaced | redeemed | waived | issued | modified | processed | honoured | honored | guaranteed | approved | accepted)',
    '[can not be] (refunded | changed | exchanged | returned | cancelled | canceled | transferred | reversed | recovered | undone | combined | restored | shared | extended | made | done | reinstated | replaced | redeemed | waived | issued | modified | processed | honoured | honored | approved | accepted)',
  ],
  unless: [
    'if (you | it | this | the) (are | is) (unable | not able | not possible | not available)',
    'you (are | were | may be | might be) (unable | not able)',
    '(unable | not able) to (find | locate | see | reproduce | reach | access | log | view | verify | receive | load | sign | open | upload | download | contact | connect | use | get | complete your | identify | replicate | match | trace | hear)',
    '(if | when | since | because | that) you (were | are) not',
    'you are (still)? not able',
  ],
  hits: ['This order is not [|eligible|] for a refund.'],
  passes: ['If you are unable to log in, reset your password.', "I'm unable to find your order."],
});
