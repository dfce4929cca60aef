import { lexicon } from '../../../../src/text/lexicon.ts';

/** Turns of phrase that promise an outcome, besides the clauses that the grammar finds. */
export const promise = lexicon({
  idea: 'acts/promise',
  locale: 'en',
  says: [
    '(is | will be) [the last time] (you | we | this | that | it)',

    '(you can | you may | please)? [(count | rely | depend | bank)] on (us | me | our team) (to (make | get | fix | resolve | put | sort | deliver | see))',
    '[consider (it | this | that | the (matter | problem | issue))] (done | sorted | fixed | resolved | solved | handled | settled | gone | taken care of)',
    '[done and dusted]', '[(as good as new | good as new)]', 'like it never happened', '[(back (up and running | on track | to normal | in action | online | in business))] (in no time | before you know it | by | within | soon | shortly | today | tomorrow | tonight | in)',
    '(nothing | no) [more for you to (do | worry)]',
    '[no more] (outages | double charges | dropped calls | delays | interruptions | surprises | bugs | crashes | missing _)',
  ],
  hits: ['You can [|count|] on us to make this right.'],
  passes: ['You can count on us to listen.'],
});
