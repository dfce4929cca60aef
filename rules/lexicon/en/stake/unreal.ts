import { lexicon } from '../../../../src/text/lexicon.ts';

/** What makes of a trouble one that has not come about: may be, to avoid, no, any, how to report. What it reaches is spared. */
export const unreal = lexicon({
  idea: 'stake/unreal',
  locale: 'en',
  says: [
    '[(may | might | can | could | would | should)] (sometimes | also | occasionally | then | still)? (be | get | have been | become | appear | arrive | come | feel | go)? _?',
    '[(any | every | no | without | all | most | some | each | such | other)] _? _?',
    '[(avoid | avoiding | prevent | preventing | against | reduce | minimise | minimize | protect | protects | in case of | in the event of | risk of | to report | how to | report a | report an | whether)] _? _? _?',
    '[(never | not | neither | nor | nothing is | hardly | rarely)] (been | be | a | an | get | go)? _?',
    '^ [(is | are | was | were | did | does | do | has | have)] (it | the | your | this | that | you | there | any) _? _? _? _?',
    '[(or | and) (is | are | was | were | do | does | did)] (there | it | you | the) _? _? _? _?',
    '^ [(a | an)] _? _? (can | may | is | will | has to | costs | must)',
    '[will] (not | never) _? _?',
    '[(correct | correcting | fix | fixing | change | changing | amend | amending | update | updating)] (the | your | any | an | this | such)? (incorrect | wrong | mistaken | outdated | old | error | errors | mistake | mistakes)',
    '[you (have)? (made a mistake | missed adding | mistyped | entered the wrong)] _?',
    '[(lead | leads | leading | result | results | resulting)] (to | in) (a | an | the | your)? _? _?',
    '^ [to (resolve | fix | solve | correct | troubleshoot | repair | remove | handle | overcome)] (a | an | the | this | that | these)? _? _?',
    '(items | parcels | orders | goods | things | products | those | anything | something | everything | packages | accounts | files | coats | bags | cards) [(that | which | who)] (is | are | arrive | come | do not | does not | are not) _?',
    '[(or | and) (any | other)] _? _?',
    '^ [(items | parcels | orders | goods | products | packages | bags | things | accounts | cards | tickets | devices | links | letters | files | payments | deliveries)] (that | lost | damaged | delayed | stolen | broken | delivered | arriving | left | found | bought | returned | sent | with | are | is | which | can | may)',
    '^ (broken | damaged | lost | late | missing | wrong | cracked | faulty | stolen | failed | deleted | defective | expired) _ [(can | are | may | is | will | must)]',
    '[not (a | an)] _ _?',
    '[you will (see | get)] (a | an) _? _? (error | warning)',
  ],
  unless: ['(i | we) can', '(all | some | most | each) of your', 'the other'],
  hits: [
    'It [|may|] arrive late.',
    'Give us [|any|] broken part.',
    'So as to [|avoid|] a double charge, wait.',
    'It was [|never|] late.',
    '[|Was|] your parcel late?',
    'Tell me where it stops, [|or is|] there an error message?',
    'We help you [|correct|] the wrong address.',
    'It seems [|you missed adding|] an item.',
    'Spam [|leads|] to a ban.',
    '[|A|] late parcel is bad news.',
    'You [|will|] not be charged twice.',
    '[|To fix|] this error, restart.',
    'We take parcels [|that|] are damaged.',
    'Send coats, bags [|and other|] things.',
    '[|Items|] lost in the post are covered.',
    'Broken links [|can|] be reported.',
    'It is [|not a|] billing error.',
    "[|You'll see|] an error at that step.",
  ],
  passes: [
    'All of your data was deleted.',
    'The other item arrived broken.',
    'Your parcel is late.',
    'We can see it was late.',
  ],
});

/** What was done because the reader asked for it is no trouble. */
export const onRequest = lexicon({
  idea: 'stake/on-request',
  locale: 'en',
  says: [
    'as you (have)? (asked | requested | wished | wanted | told us)',
    '(at | on | upon | per | as per | following) your (own)? (request | wish | instructions)',
    'as requested',
    'you asked us to',
  ],
  hits: [
    'Your account was closed, [|as you asked|].',
    '[|At your request|] we cancelled the order.',
    'The post was removed [|as requested|].',
    '[|You asked us to|] cancel it.',
  ],
  passes: ['You asked for help.'],
});

/** What a trouble may come from: the causes that follow are guesses. */
export const causes = lexicon({
  idea: 'stake/causes',
  locale: 'en',
  says: [
    '(for | has | have | of | are) (various | several | many | a few | different | a number of | two | three | some) (possible | common | likely)? (reasons | causes)',
    '(possible | common | likely | usual | frequent) (causes | reasons)',
  ],
  hits: ['This can happen [|for various reasons|].', 'Here are the [|usual causes|].'],
  passes: ['The reason is a fault.'],
});
