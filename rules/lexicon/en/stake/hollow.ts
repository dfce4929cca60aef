import { lexicon } from '../../../../src/text/lexicon.ts';

/**
 * Words that tell nothing alone; beside “we apologise for any inconvenience” they show that the reader complained
 * or waits for something, and that nobody says of what.
 */
export const hollow = lexicon({
  idea: 'stake/hollow',
  locale: 'en',
  says: [
    '(bringing | brought) (this | it | that | the matter | your concerns | these) to (our | my) (attention | notice)',
    '(your | the) (comments | concerns | remarks | observations | feedback) (have been | has been | were | was | are | is | with)',
    '(read | noted | shared | reviewed | considered) your (comments | concerns | remarks | observations)',
    '(compensation | reimbursement | refund | refunds | claims) (is | are | depends | depend | where | of this | will be) _? _? (assessed | decided | considered | handled | made | on | due | reviewed | case)',
    '(take | takes | taking | took) (a little | a bit | somewhat | slightly | much)? longer than',
    '(thank you | thanks) for (bearing with us | your patience | being so patient | being patient | waiting)',
    '(appreciate | appreciated) your patience',
    '(high | large | unusual | unprecedented | heavy | increased) (volume | volumes | number | demand | call volume)',
    'for (reassurance | the avoidance of doubt)',
    '(our | the) (staff | drivers | team | agents | engineers | technicians | technical team) (work | works | are working | is working | do | does) _? _? _? _? (hard | best | clock | carefully | to resolve | to restore | to fix)',
    '(beyond | outside) our control',
    'operational reasons',
    'please be assured',
    'in due course',
    '(relevant | appropriate | responsible) (team | teams | department | departments | people | staff)',
    '(thank you for | appreciate | thanks for) your (kind)? (understanding | cooperation)',
    '(as quickly | as fast | as promptly) as (we can | possible | they can)',
    '(greatest | utmost | every) care',
    '(our | such | high | highest) standards',
  ],
  unless: ['(if | should) you'],
  hits: [
    'Thank you for [|bringing this to our attention|].',
    '[|Your comments are|] with the branch.',
    'We have [|read your comments|].',
    '[|Compensation is decided|] in each case.',
    'It can [|take longer than|] planned.',
    '[|Thank you for bearing with us|].',
    'We [|appreciate your patience|].',
    'We have a [|high volume|] of calls.',
    'This is [|for reassurance|].',
    '[|Our drivers work hard|].',
    'It was [|beyond our control|].',
    'This is for [|operational reasons|].',
    '[|Please be assured|] of it.',
    'You will hear [|in due course|].',
    'It was sent to the [|relevant team|].',
    '[|Thank you for your understanding|].',
    'We deliver [|as quickly as we can|].',
    'We take the [|greatest care|].',
    'We have [|high standards|].',
  ],
  passes: ['Thank you for your order.'],
});

/** The set phrase itself. */
export const setPhrase = lexicon({
  idea: 'stake/set-phrase',
  locale: 'en',
  says: [
    '(apologise | apologize | sorry | apologies | regret) ... [any inconvenience]',
    '(apologise | apologize | sorry | apologies | regret) ... [inconvenience]',
  ],
  hits: ['We apologise for [|any inconvenience|].', 'Sorry for the [|inconvenience|].'],
  passes: ['That is an inconvenience.'],
});
