import { lexicon } from '../../../src/text/lexicon.ts';

/** Telling the reader which feeling to have. */
export const calming = lexicon({
  idea: 'calming',
  locale: 'en',
  unless: ['(let | to | until) ... (cool | settle) down', '(cool | cooled | cooling) (the | it) down'],
  says: [
    '(calm | settle | cool) down',
    '(please | just | so | try to | and) relax',
    '(do not | no need to | no reason to) (panic | overreact | be upset | get upset | be angry | get angry | be so | get so | get worked up | be dramatic)',
    '(you are | you seem to be) (overreacting | too sensitive | being dramatic | being unreasonable | making a fuss)',
    'take a deep breath',
    '(stop | quit) (complaining | worrying | shouting)',
  ],
  hits: [
    'Please [|calm down|] and read the terms.',
    '[|Just relax|], it is on its way.',
    'There is [|no need to be upset|].',
    'I think [|you are overreacting|].',
    '[|Take a deep breath|] and start again.',
    'Please [|stop complaining|] in this thread.',
  ],
  passes: [
    'Let the device cool for ten minutes.',
    'The pool is a good place to relax.',
    'I can see why you are upset.',
  ],
});
