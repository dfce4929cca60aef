import { lexicon } from '../../../../src/text/lexicon.ts';

/** The words with which somebody sets out to help; what follows is the help. */
export const opener = lexicon({
  idea: 'stake/opener',
  locale: 'en',
  says: [
    '^ (certainly | of course | sure | sure thing | absolutely | no problem | not a problem | no worries) (at all | thing)? $',
    '(i am | we are) (here | happy | glad | on it) to (help | assist | guide | provide)',
    '(let | allow) (me | us) (to)? (help | assist | guide)',
    'would love to help',
    '^ (thank you | thanks) for (your | the) (time and)? (patience | understanding | cooperation)',
    '(thank you | thanks) (so much | very much | again)? for (reaching out | contacting | writing | getting in touch | messaging | your (message | email | e-mail | question | inquiry | enquiry | query | request | letter) | reporting | flagging | raising | asking)',
    '(appreciate | appreciating) you (reporting | flagging | reaching out | contacting | writing | asking | getting in touch | raising)',
    '^ (thank you | thanks) for (opening | creating | submitting | raising) (this | the | your | an)',
    '^ (please)? (just)? let (me | us) know (if | should) you have any (questions | queries) $',
    '^ (let us | let me) (resolve | sort | fix | solve | get | find | work | look at | see to) (this | that | it | the)',
    '(this | that) (way | information) (i | we) (can | will)',
    '(if | should | in case) you (do)? (encounter | face | run into | experience | come across | meet | have) any (further)? (difficulties | difficulty | issues | problems | trouble | errors)',
    '(would love to | would like to) (be able to)? ... but',
  ],
  hits: [
    '[|Certainly|]!',
    "[|I'm here to help|].",
    '[|Allow me to assist|] you.',
    'We [|would love to help|].',
    '[|Thank you for your patience|].',
    '[|Thanks for opening this|] issue.',
    'Hi, [|thanks for reaching out|].',
    'We greatly [|appreciate you reporting|] this.',
    '[|Let me know if you have any questions|]!',
    "[|Let's resolve this|] together.",
    '[|This way, I can|] tell you the hours.',
    '[|If you encounter any issues|], call us.',
    'We [|would love to merge it, but|] it is behind.',
  ],
  passes: ['Thank you for the lovely review.', 'Let me know if you have any other questions.'],
});
