import { lexicon } from '../../../../src/text/lexicon.ts';
import { list } from './classes.ts';

/** People and matters of life that make any trouble a grave one: the sick, the bereaved, the small and the old. */
export const frail = lexicon({
  idea: 'stake/frail',
  locale: 'en',
  lists: {
    kin: list(
      `baby, daughter, son, child, children, toddler, newborn, grandson, granddaughter, grandmother, grandfather, mother, father, twins, little one, kids, infant, mum, mom, dad, parents`,
    ),
    care: list(`dose, dosage, pills, surgery, biopsy, chemo, chemotherapy, dialysis, pregnancy, prescription, medication, medicine, insulin, inhaler, wheelchair, oxygen, transplant, test results, blood test, 
      mri, ultrasound, x-ray, vaccine, vaccination, medicines, tablets, pacemaker, epipen, stoma, ivf, midwife, appointment with the (doctor | consultant | specialist)`),
  },
  says: [
    '(your | his | her | their) (elderly | little | young | disabled | unborn | newborn | old | sick | autistic | year-old | two | three | small)? @kin',
    '(surgery | operation | treatment | death | funeral | illness | care) of your',
    '(your | the | his | her | this | these | those | a | s | first | second) _? _? @care',
    '(patients | (a | the | your | this | our) patient | cancer | breast | tumour | tumor | oncology | pregnant | pregnancy | disabled | disability | elderly | wheelchair | asthma | diabetic | diabetes | epilepsy | stroke | dementia | autism | blind | deaf | intensive care | hospice | carer | allergy | allergies | heart condition | cashless approval | neonatal)',
    '(emergency housing | priority need | asylum | refugee | hardship | eviction | homeless | food bank | child support | custody | social worker)',
    '(probate | estate of | funeral | bereaved | widow | widower | memorial | hospice | passed away | late (mother | father | husband | wife))',
    '(exam | exams | your (finals | final (exam | exams | year) | thesis | dissertation | driving test) | pay your (people | staff | team | rent) | payroll | wages | your (rent | salary | savings | pension | life savings))',
    '(your | his | her | these | their) _? (scan | treatment | operation | referral | results | sample | diagnosis | x-ray | hospital | doctor | specialist | ward | consultant)',
    '(the lab | laboratory | outpatients | outpatient | the ward | the consultant | the surgeon | the nurse)',
    '(guide dog | assistance dog | service dog | service animal | hearing dog)',
    '(a | the) _? (newborn | infant)',
    '(medication | insulin | inhaler | pills | dosage | oxygen | overdose)',
    '(scan | test | biopsy | blood | lab | smear) (result | results)',
    'your _? _? production (environment | database | system | systems | cluster | site | server | servers)',
    'credit (agency | bureau | score | record | file | rating)',
  ],
  unless: [
    "(daughter's | son's | mother's | father's | child's | mum's | mom's | dad's | parents' | kids' | grandmother's | grandfather's | children's) (birthday | graduation | wedding | christmas | party | present | gift | account | name | school | room | seat | phone | profile)",
    '(older | newer | some | android | phones and | phones or | on | our | these | supported) tablets',
    '(is | are | mic | microphone | camera | cookies | sound | javascript | option | feature | button) disabled',
    'your (passport | id | document | qr) (scan | scans)',
    'funeral (plan | plans | cover | insurance)',
    '(terms | time | age | quality) of treatment',
  ],
  hits: [
    'It was hard on [|your baby|].',
    '[|The surgery|] of [|your father|] is on Monday.',
    '[|The surgery|] took place.',
    '[|A patient|] waits.',
    'You applied for [|emergency housing|].',
    'Please send the grant of [|probate|].',
    'Your [|exam|] begins at nine.',
    '[|Your results|] are late.',
    '[|The lab|] lost it.',
    'Your [|guide dog|] was not let in.',
    'You have [|a newborn|] at home.',
    'There was [|medication|] in it.',
    'We told the [|credit agency|].',
    '[|Your whole production environment|] is down.',
    'The [|test result|] is late.',
  ],
  passes: [
    'It is a quirk on older tablets.',
    'The mic is disabled.',
    'Your parcel is late.',
    'The order left on Monday.',
  ],
});
