import { lexicon } from '../../../src/text/lexicon.ts';

/** Words that speak of trying or being able to, not of doing. */
export const effort = lexicon({
  idea: 'effort',
  locale: 'en',
  says: [
    '(strive | strives | striving | aim | aims | aiming | try | trying | endeavor | endeavour | hope | hoping | want | like) to',
    '(committed | dedicated | commitment) to',
    '(prioritize | prioritise) (to)?',
    '(do | doing) (our | my | their | its | everything | whatever | all) (best | utmost | we can | i can)?',
    '(can | could | may | might | able to)',
    '(so that | in order to | so we | so i | allow us | enable us | help us | allows us | helps us)',
    '(works | work | working) to (resolve | address | fix | solve | find | get | make | improve | restore | bring)',
    '(works | work | working) (towards | toward | hard | diligently | on assisting)',
  ],
  hits: [
    'Thank you for waiting while we [|work to resolve|] it.',
    'We [|prioritise|] the old cases and call you shortly.',
    'We [|strive to|] answer fast.',
    'We are [|committed to|] a good answer.',
    'We are [|doing our best|] here.',
    'With it we [|can|] check the order.',
    'Please send it, [|so that|] we see the order.',
    'They are [|working hard|] on it.',
  ],
  passes: ['Our dedicated team will call you shortly.', 'We will call you shortly.', 'We are working on it.'],
});
