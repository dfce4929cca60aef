import { lexicon } from '../../../../src/text/lexicon.ts';

/** Good wishes at the end of a talk: the matter is over. */
export const farewell = lexicon({
  idea: 'stake/farewell',
  locale: 'en',
  says: [
    '(have | enjoy) (a | your | the rest of your) (very)? (great | good | nice | lovely | wonderful | pleasant | fantastic | safe | happy | amazing | relaxing | rest)? (day | evening | weekend | night | morning | afternoon | week | trip | flight | holiday | stay | one | time | new tent)',
    '(see you (then | there | soon | on))',
    'you are (very | most | so | always)? welcome $',
  ],
  hits: ['[|Have a great day|]!', '[|See you soon|].', "[|You're very welcome|]!"],
  passes: ['Kind regards,'],
});
