import { lexicon } from '../../../src/text/lexicon.ts';

/** What comes after a step that the sentence itself does not name: “there, you will find it”. */
export const leftOverStep = lexicon({
  idea: 'left-over-step',
  locale: 'en',
  says: [
    '^ (there | then | from there | next | after that | afterwards) (you)? (will | should | can | may)? _',
    'you (should | will | may) (then | now | also | be able to)? (find | see | be prompted | be asked | be able | quickly | receive (a | an) (confirmation | notification))',
    '^ (once | after | when) (you | your | this | that | the | these | verified | completed | done) ... (you | it | your | our | the) _? will',
    '^ once (verified | done | completed | approved)',
  ],
  hits: [
    '[|There, you will find|] the list.',
    '[|From there, you should see|] it.',
    '[|You should find|] the hours.',
    '[|Once the download is complete, our app will|] open.',
    '[|Once verified|], you are in.',
  ],
  passes: ['Email addresses are private.', 'The fee is 30 euros.'],
});
