import { lexicon } from '../../../../src/text/lexicon.ts';

/** Saying that somebody matters. */
export const importance = lexicon({
  idea: 'robotic/importance',
  locale: 'en',
  lists: {
    dear: [
      'call',
      'calls',
      'business',
      'custom',
      'patronage',
      'loyalty',
      'satisfaction',
      'feedback',
      'opinion',
      'input',
      'inquiry',
      'enquiry',
      'query',
      'message',
      'request',
      'email',
      'time',
      'comfort',
      'safety',
      'security',
      'privacy',
      'trust',
      'experience',
      'happiness',
      'concern',
      'concerns',
      'wellbeing',
      'well-being',
      'health',
    ],
    prized: ['important', 'valuable', 'precious'],
    first: [
      'top',
      'highest',
      'number one',
      'first',
      'utmost',
      'main',
      'paramount',
      'great',
      'prime',
      'topmost',
      '1',
      'no 1',
      '# 1',
    ],
  },
  says: [
    '(your | customer) (_ and)? @dear (is | are) (very | extremely | really | so | truly | incredibly | always)? @prized to (us | me)',
    '(your | customer | guest | client | patient | passenger) (_ and)? @dear (is | are | remains) (always | our | a | of)? (our | a | the)? @first (priority | concern | importance) (to us)?',
    '(we | i) (truly | really | greatly | highly | do | always | sincerely)? value (you as | your @dear)',
    '(valued | esteemed | cherished) (customer | customers | client | clients | guest | guests | member | members | user | users | patient | passenger | subscriber)',
  ],
  hits: [
    '[|Your call is important to us|].',
    '[|Customer satisfaction is our top priority|].',
    '[|We value your feedback|].',
    'Dear [|valued customer|],',
  ],
  passes: [
    'Your safety matters when you climb, so wear a helmet.',
    'It is important to us that you get an answer.',
    'The goods are valued at 30 euros.',
  ],
});

/** Serving, striving, being committed to the best. */
export const service = lexicon({
  idea: 'robotic/service',
  locale: 'en',
  lists: {
    best: [
      'best',
      'best possible',
      'highest',
      'highest level of',
      'highest quality',
      'exceptional',
      'excellent',
      'outstanding',
      'seamless',
      'world-class',
      'first-class',
      'top-notch',
      'unparalleled',
      'superior',
    ],
  },
  says: [
    'to (better | best) (serve | assist | help | support) you',
    'to (serve | assist | support) you better',
    '(look | looking) forward to (serving | assisting) you',
    '(pleasure | privilege | honor | honour) (to | of) (serve | serving | assist | assisting) you',
    'assuring you of our best',
    'pleasure to be of service',
    'committed to (delivering | providing | ensuring) (excellence | quality | your satisfaction | customer satisfaction)',
    '(strive | strives | striving | committed | dedicated | endeavour | endeavor | aim) to (provide | providing | deliver | delivering | offer | offering | ensure | ensuring) (you with | all our customers with)? (the | our | a | an)? @best ... (service | services | experience | support | care | assistance)',
  ],
  hits: [
    'Please give us your number so that we are able [|to better serve you|].',
    'We changed our hours [|to serve you better|].',
    'We [|look forward to serving you|].',
    'It was our [|pleasure to serve you|].',
    'It is a [|pleasure to be of service|].',
    'We are [|committed to delivering excellence|].',
    '[|Assuring you of our best|] attention.',
    'We [|strive to provide the best customer service|].',
  ],
  passes: ['Dinner is served at eight.', 'We look forward to your visit.'],
});

/** Letters that find people well. */
export const findsYouWell = lexicon({
  idea: 'robotic/finds-you-well',
  locale: 'en',
  says: ['(hope | trust) ... (finds | find | reaches | meets) you (well | in good (health | spirits))'],
  hits: ['I [|hope this email finds you well|].'],
  passes: ['I hope you find the key.', 'Get well soon!'],
});

/** Resting assured. */
export const restAssured = lexicon({
  idea: 'robotic/rest-assured',
  locale: 'en',
  says: ['(please | do | you can | you may)? (rest | be) assured that?'],
  hits: ['[|Please rest assured that|] we read every letter.'],
  passes: ['Your place on the course is not yet assured.'],
});

/** Offering further assistance. */
export const furtherAssistance = lexicon({
  idea: 'robotic/further-assistance',
  locale: 'en',
  says: [
    'should you (have | require | need) (any | further | additional | more)',
    'if you (should)? require (any)? (further | additional) (assistance | help | information | clarification | support)',
    '(be | been) of (any | some | further | any further | more)? assistance',
  ],
  hits: [
    '[|Should you have any|] questions, call us.',
    '[|If you require any further assistance|], call us.',
    'I am glad to have [|been of assistance|].',
  ],
  passes: ['If you need more help, just reply.', 'Roadside assistance is part of the plan.'],
});

/** Thanks for cooperating. */
export const cooperation = lexicon({
  idea: 'robotic/cooperation',
  locale: 'en',
  lists: {
    kindness: [
      'cooperation',
      'co-operation',
      'understanding',
      'patience',
      'prompt attention',
      'prompt response',
      'prompt reply',
      'attention',
    ],
  },
  says: [
    'your (kind | continued | full)? (_ and)? @kindness (_ _ _ | _ _ _ _)? (is | are | will be | would be) (greatly | highly | much | very much | sincerely | truly)? appreciated',
    'your (kind | continued | full)? (_ and)? @kindness (in | with | to | regarding) this (matter | issue | regard)',
    'thanking you in (advance | anticipation)',
    'your (continued | kind)? (support and)? (patronage | continued support | continued trust)',
    'take this opportunity to (thank | express | apologize | apologise)',
    'thank you in advance for your (kind | continued)? @kindness',
    'thank you for your (kind | full)? (cooperation | co-operation)',
  ],
  hits: [
    '[|Your patience is greatly appreciated|].',
    'We appreciate [|your understanding in this matter|].',
    '[|Thanking you in anticipation|],',
    'We [|take this opportunity to thank|] you.',
    'We thank you for [|your continued support|].',
    '[|Thank you in advance for your cooperation|].',
    '[|Thank you for your cooperation|].',
  ],
  passes: ['Thank you for your patience.', 'Thanks for the photos!'],
});
