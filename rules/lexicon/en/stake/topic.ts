import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';
import { trouble } from './problem.ts';

const wrote = list(
  `contacting, contacted, contact, reaching out, reached out, writing, wrote, written, writing in, getting in touch, got in touch, messaging, enquiring, inquiring, calling, asking, emailing`,
);
const note = list(
  `message, email, e-mail, enquiry, inquiry, question, query, request, interest, ticket, call`,
);

/** That what somebody wrote about is a trouble: “thank you for contacting us about your noisy room”. */
export const wroteOf = lexicon({
  idea: 'stake/wrote-of',
  locale: 'en',
  lists: {
    wrote,
    note,
    trouble: [
      ...trouble.filter((word) => word !== 'late'),
      ...list(
        `slow, dropped, hacked, crashing, burst, wrongful, long wait, spoiled, torn, stolen, unauthorised, unauthorized, unexpected, overdue, injury, accident, leak, theft, fraud, login problems, problems, issues, difficulties, trouble`,
      ),
    ],
  },
  says: [
    '@wrote (to | with)? (us | me | our team)? (here | today)? (about | regarding | concerning) _? _? [@trouble]',
    'your _? @note (about | regarding | concerning) _? _? [@trouble]',
  ],
  unless: [
    '(any | no | possible | future) _? @trouble',
    '(cancellation | refund | delay | damage | fine | loss) (policy | policies | cover | insurance | protection | dining | arts | print)',
    'lost property',
    'crash (course | courses | helmet | test | barrier)',
    '@trouble (icon | icons | texture | textures | emoji | badge | badges | link | links | button | font | translation | label | labels | letter | caption)',
  ],
  hits: [
    'Thank you for contacting us about your [|noisy|] room.',
    'We have your message regarding the [|rude|] waiter.',
  ],
  passes: [
    'Thank you for contacting us about your new address.',
    'Thank you for asking about a late check-out.',
  ],
});

/**
 * What somebody wrote about, as a heading would have it: “thank you for contacting us about your failed payment”.
 * A matter that is told nowhere else is not named by it.
 */
export const topic = lexicon({
  idea: 'stake/topic',
  locale: 'en',
  lists: {
    wrote,
    note,
    about: list(
      `about, regarding, concerning, with regard to, in regard to, with respect to, as to, on, over, for, with`,
    ),
    aid: list(`help, assist, assistance, support, guide, guidance, aid, advice`),
  },
  says: [
    '[@wrote (to | with)? (us | me | our team)? (here | today)? (about | regarding | concerning | with regard to | in regard to | with respect to | for (help | assistance | support) (with | in | on))] _ _? _? _? _?',
    '[your _? @note @about] _ _? _? _? _?',
    '[@aid (you)? (with | in | on | about | regarding)] _ _? _? _? _?',
    '[(for help | for assistance | assistance in | help in | help with) (reporting | notifying | raising)] _ _? _? _? _? _?',
    '[(notify | notifying | inform | informing | tell | telling | report | reporting to | contact) (us | me | our _? team) (of | about)] _ _? _? _? _?',
    '[(details | information | specifics | description | screenshot | more) (about | of | on | regarding)] _ _? _? _? _?',
  ],
  unless: [
    '(that | which | who | whose | was | were | has | had | did | does | not | never | because | since | when | after)',
  ],
  hits: [
    'Thank you for [|contacting us about|] your failed payment.',
    'We have [|your message about|] the damaged chair.',
    'I will [|help you with|] the billing problem.',
    'Thanks for asking [|for help reporting|] a lost card.',
    'Thank you for [|notifying us of|] the issue.',
    'Send us more [|details of|] the error.',
  ],
  passes: [
    'Thank you for telling us that your card was charged twice.',
    'Thank you for contacting us about the vase that arrived broken.',
  ],
});

/** Thanks for the report of something, with what it is: “thank you for reporting the blocked drain”. */
export const reported = lexicon({
  idea: 'stake/reported',
  locale: 'en',
  lists: {
    it: list(
      `issue, issues, problem, problems, matter, matters, incident, incidents, bug, bugs, error, errors, concern, concerns, situation, trouble, fault, request, message, experience`,
    ),
  },
  says: [
    '[(thank you | thanks) for (reporting | flagging | telling us about | letting us know about | alerting us to | making us aware of) (the | your | a | an | this)] _ _',
  ],
  unless: [
    '(reporting | flagging | about | to | of) (the | your | a | an | this) _? @it',
    '(reporting | flagging | about | to | of) (the | your | a | an | this) _ (with | in | on | about | for | and | to | here | so)',
  ],
  hits: ['[|Thank you for reporting the|] blocked drain.'],
  passes: ['Thank you for reporting the annoying issue.', 'Thanks for flagging this.'],
});
