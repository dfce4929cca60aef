import { lexicon } from '../../../src/text/lexicon.ts';

/** Admitting fault or liability in words that a lawyer quotes. */
export const liability = lexicon({
  idea: 'liability',
  locale: 'en',
  says: [
    '(we | i | the (company | bank | hotel | airline | insurer | clinic | hospital | practice | firm | carrier | landlord | school)) (fully)? (accept | accepts | admit | admits | take | takes | assume | assumes | acknowledge) (full | all | complete | entire | any | the | our)? (liability | responsibility | blame | fault)',
    '(we | i) (are | am | were | was) (fully | entirely | solely | legally | completely)? (liable | legally responsible | at fault | negligent | to blame | responsible for (the | this | your | any | all) (loss | damage | injury | accident | breach | harm))',
    '(is | was) (entirely | completely | all | solely)? (our | my) (own)? (fault | negligence)',
    '(our | our _) negligence',
    '(we | i) (have | had)? (broke | broken | breached | violated) (the | our | your) _? (contract | law | agreement | obligations | duty | rights)',
    '(we | i) (admit | acknowledge | concede) that (we | i) (failed | broke | breached | neglected | were wrong)',
    '(injury | injuries | loss | losses | damage | fire | accident | fall | harm | death | illness) ... (caused by | the result of | due to) (our | my)',
    'defective and (caused | started | led)',
    '(makes | make | made) us (responsible | liable)',
    'hold ourselves (responsible | liable | accountable)',
    '(blame | fault | responsibility) (lies | is | rests) (entirely | solely | fully | completely)? (with us | ours)',
    'acted negligently',
    '(we | i) admit (that)? (the | our) (product | driver | staff | device | medicine) (injured | hurt | harmed | caused | damaged)',
  ],
  unless: [
    '(not | no | without | never) ... (liability | liable | responsibility | fault | negligence)',
    'if (we | it | this | i)',
    'responsibility for (your | this | the) (ticket | case | request | enquiry | inquiry | question)',
    'responsibility seriously',
  ],
  hits: [
    '[|We accept full liability|].',
    '[|We are liable|] for it.',
    'This [|was entirely our fault|].',
    'It comes from [|our negligence|].',
    '[|We breached our obligations|].',
    '[|We admit that we failed|] to warn you.',
    'The [|fire was caused by our|] heater.',
    'The lamp was [|defective and caused|] a fire.',
    'The contract [|makes us liable|].',
    'We [|hold ourselves responsible|].',
    'The [|blame lies entirely with us|].',
    'Our staff [|acted negligently|].',
    '[|We admit the product injured|] you.',
  ],
  passes: [
    'We do not accept liability for lost keys.',
    'We charged you twice, and I have refunded it.',
    'If we are at fault, we pay.',
  ],
});
