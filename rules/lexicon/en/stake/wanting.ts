import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** What the reader wants to do and asks about: without a way to do it the reply is no answer. */
export const wanting = lexicon({
  idea: 'stake/wanting',
  locale: 'en',
  lists: {
    doing:
      list(`hiring, booking, joining, volunteering, renting, becoming, cancelling, canceling, changing, upgrading, downgrading, ordering, buying, applying, registering, signing up, donating, subscribing, visiting,
      advertising, selling, working with, partnering, returning, moving, opening, closing, switching, adopting, enrolling, enroling, reserving, purchasing, teaching, exhibiting, performing, contributing, sponsoring, writing for, speaking,
      getting, adding, removing, updating, transferring, renewing, extending, exchanging, redeeming, unsubscribing, deleting, leaving, arranging, setting up, trying, testing`),
  },
  says: [
    '(thank you | thanks) for (asking | your (question | message | email | query)) (about | on | us)? how to',
    '(enquiry | inquiry | interest | question | message | request | query | email | asking | application | contacting us | writing | getting in touch | reaching out) (about | in | on | regarding | concerning | to) @doing',
    'how to (cancel | change | book | return | join | apply | register) (the | your | a)',
    '(asking | know | knowing | ask | asked) (about)? (how | where) (you | to | your | we | the)',
    'request for (a | an) (quote | quotation | offer | demo | brochure | catalogue | catalog | meeting | callback | visit | sample | viewing | estimate)',
  ],
  unless: [
    '(guide | instructions | steps | tips | information | article | here is) (on | for | about)? how to',
    '(let | letting) (us | me | you) know (how | where)',
    'know how we',
    'to know (how | where) (we | it)',
  ],
  hits: [
    '[|Thank you for asking how to|] cancel the trial.',
    'Thank you for your [|interest in volunteering|].',
    'You want to [|know how to|] book a court.',
    'Thanks for [|asking where your|] invoice is found.',
    'Many thanks for your [|request for a quote|].',
  ],
  passes: ['Thank you for your interest in the plan.'],
});
