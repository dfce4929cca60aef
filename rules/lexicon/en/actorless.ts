import { lexicon } from '../../../src/text/lexicon.ts';

/** A fault that nobody has made. */
export const actorless = lexicon({
  idea: 'actorless',
  locale: 'en',
  says: [
    '(mistakes | errors | a mistake | an error | some mistakes | some errors) (were | was | have been | has been) made',
    '(it | this) (has been | was) decided (that | to | not)',
    '(a | the) decision (was | has been) (made | taken) (to | that | not)',
    '(wires | lines) (were | got) crossed',
    '(the | a) ball (was | got) dropped',
    '(fell | slipped | fallen) through the (cracks | net)',
    '(was | were | got | has been | have been) (somehow)? (lost in the shuffle | mishandled | overlooked)',
  ],
  unless: [
    '(made | taken | decided | dropped | overlooked | mishandled) by',
    'by (our | the | us)',
    '(if | in case) ... (overlooked | mishandled | made)',
  ],
  hits: [
    '[|Mistakes were made|] with your booking.',
    '[|It was decided to|] close the branch.',
    '[|A decision was made to|] end the service.',
    'Some [|wires got crossed|].',
    '[|The ball was dropped|] here.',
    'Your letter [|slipped through the cracks|].',
    'Your request [|was overlooked|].',
  ],
  passes: [
    'We made a mistake with your booking.',
    'The decision was made by the claims team.',
    'We overlooked your letter.',
  ],
});
