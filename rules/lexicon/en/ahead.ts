import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that turn a statement to what lies ahead. */
export const ahead = lexicon({
  idea: 'ahead',
  locale: 'en',
  says: [
    '(will | shall | would | going to | gonna | about to | set to)',
    '(promise | promises | promised | guarantee | guarantees | guaranteed | assure | assured | assures | ensure | ensures | ensuring | make sure | makes sure | making sure | be sure | be certain | see to it)',
    '(expect | getting | receiving | coming | get | receive | look forward to)',
    '(can | could | able to | happy to | glad to | delighted to | pleased to | commit | committed | let)',
    '(never | no longer | again | anymore)',
    'on (its | the | their) way',
    '(tomorrow | tonight | soon | shortly | right away)',
    '(today | by the end of)',
  ],
  hits: [
    'We [|will|] fix it.',
    'I [|promise|] it.',
    'You are [|getting|] it.',
    'We are [|happy to|] refund it.',
    'It [|never|] happens.',
    'It is [|on its way|].',
    'It ships [|tomorrow|].',
    'It ships [|today|].',
  ],
  passes: ['They are available at this number.', 'It is solved by two people.'],
});
