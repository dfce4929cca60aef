import { lexicon } from '../../../src/text/lexicon.ts';

/** A fault that nobody has made. */
export const actorless = lexicon({
  idea: 'actorless',
  locale: 'en',
  says: [
    '(mistakes | errors | a mistake | an error | some mistakes | some errors) (were made | was made | have been made | has been made | have happened | has happened | occurred on our (side | end))',
    '(it | this) (has been | was) (decided | determined | concluded) (that | to | not)',
    '(a | the) decision (was | has been) (made | taken) (to | that | not)',
    '(wires | lines) (were | got) crossed',
    '(the | a) ball (was | got) dropped',
    '(fell | slipped | fallen | falling) (through | between) the (cracks | net)',
    '(was | were | got | has been | have been) (somehow | unfortunately | regrettably)? (lost in the shuffle | lost somewhere | mishandled | overlooked | misplaced | mislaid | forgotten | misrouted | miscalculated | double-booked | overbooked)',
    '(the | a) wrong _ (was | were | has been | have been) (packed | sent | shipped | assigned | booked | debited | entered | used | delivered | printed)',
    '(sent | delivered | shipped | mailed | addressed | assigned) to the wrong _ $',
    '(was | were | has been | have been) (booked | entered | read | set up | calculated | typed | filed | registered | sent | closed | deleted | cancelled) _? (by mistake | by accident | in error | wrong | wrongly | incorrectly)',
    '(was | were | has been | have been) (accidentally | mistakenly | wrongly | incorrectly | inadvertently | unfortunately not) (deleted | sent | closed | cancelled | booked | entered | registered | assigned | removed | processed | forwarded | recorded)',
    'there (was | has been) a (mix-up | mixup | misunderstanding | mistake) (with | in | on | about) your',
    '(has | have) gone missing',
    'your (complaint | cancellation | request | form | letter | message | email | note) was (unfortunately | sadly)? not (recorded | processed | passed on | forwarded | registered | answered | read)',
  ],
  unless: [
    '(made | taken | decided | dropped | overlooked | mishandled | misplaced | mislaid | packed | sent | booked | entered | deleted | assigned | forgotten) by',
    'by (our | the | us)',
    '(if | in case | when | whether) ... (overlooked | mishandled | made | misplaced | forgotten | packed | sent | deleted | missing)',
  ],
  hits: [
    '[|Mistakes were made|] with your booking.',
    '[|It was decided to|] close the branch.',
    '[|A decision was made to|] end the service.',
    'Some [|wires got crossed|].',
    '[|The ball was dropped|] here.',
    'Your letter [|slipped through the cracks|].',
    'Your request [|was overlooked|].',
    '[|The wrong item was packed|].',
    'Your letter was [|sent to the wrong address|].',
    'The transfer [|was booked twice by mistake|].',
    'Your file [|was accidentally deleted|].',
    '[|There was a mix-up with your|] order.',
    'Your papers [|have gone missing|].',
    '[|Your cancellation was not recorded|].',
  ],
  passes: [
    'We made a mistake with your booking.',
    'The decision was made by the claims team.',
    'We overlooked your letter.',
  ],
});
