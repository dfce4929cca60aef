import { lexicon } from '../../../../src/text/lexicon.ts';

/** Turns of phrase that promise an outcome, besides the clauses that the grammar finds. */
export const promise = lexicon({
  idea: 'acts/promise',
  locale: 'en',
  says: [
    '(that is | it is | and that is | this is) [(a promise | my promise | our promise | guaranteed | a guarantee | my guarantee)]',
    "[(i promise | we promise | i swear | guaranteed | my word on it | promise | cross my heart | scout's honour)] $",
    '^ [(fixed | sorted | resolved | refunded | delivered | solved | replaced | back online | problem solved | all sorted | full refund | money back)] (by | within | in | on | before | tomorrow | tonight | today | guaranteed)',
    '(will | shall | going to) [(be good as new | be like new | be as it was | be right as rain | be plain sailing)]',
    '(cost | set) you [(nothing | not a penny | not a cent | a penny | a cent | zero)]',
    '[no cost to you]',

    '[as good as] (approved | done | fixed | new | sorted | paid | refunded | yours | booked | resolved)',
    '(is | are | comes) [(on us | on the house)]',
    '[(refund | replacement | credit | fix)] (incoming | on the way)',
    '(is | are) [yours] (whatever | no matter | guaranteed | in any case)',

    '(is | will be) [the last time] (you | we | this | that | it)',

    '(you can | you may | please)? [(count | rely | depend | bank)] on (us | me | our team) (to (make | get | fix | resolve | put | sort | deliver | see))',
    '[consider (it | this | that | the (matter | problem | issue))] (done | sorted | fixed | resolved | solved | handled | settled | gone | taken care of)',
    '[done and dusted]',
    '[(as good as new | good as new)]',
    'like it never happened',
    '[(back (up and running | on track | to normal | in action | online | in business))] (in no time | before you know it | by | within | soon | shortly | today | tomorrow | tonight | in)',
    '(nothing | no) [more for you to (do | worry)]',
    '[no more] (outages | double charges | dropped calls | delays | interruptions | surprises | bugs | crashes | missing _)',
  ],
  hits: [
    'That is [|a promise|].',
    '[|Fixed|] by.',
    'Will [|be good as new|].',
    'Cost you [|nothing|].',
    '[|No cost to you|].',
    'Your application is [|as good as|] approved.',
    'The cost of the repair is [|on us|].',
    '[|Refund|] incoming, it hits your card tomorrow.',
    'That seat is [|yours|], whatever happens.',
    "We promise this is [|the last time|] you'll see that error.",
    '[|Count|] on us to make.',
    '[|Consider it|] sorted!',
    '[|Done and dusted|].',
    '[|Like it never happened|].',
    "You'll be [|back up and running|] in no time.",
    'Nothing [|more for you to do|].',
    '[|No more|] outages.',
  ],
  passes: ['You can count on us to listen.'],
});
