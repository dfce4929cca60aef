import { lexicon } from '../../../../src/text/lexicon.ts';

/** Announcing the news instead of telling it. */
export const advised = lexicon({
  idea: 'robotic/advised',
  locale: 'en',
  says: [
    '(please | kindly) be (advised | informed | notified) that?',
    'this (email | letter | message | mail)? is to (inform | advise | notify) you that?',
    '(i am | we are) writing to (inform | advise | notify) you that?',
    '(i | we) (would like | wish) to (inform | advise | notify) you that?',
  ],
  hits: [
    '[|Please be advised that|] the pool is closed.',
    '[|This email is to inform you that|] the rent changes.',
    '[|We are writing to notify you that|] your policy ends.',
    '[|We wish to inform you that|] the line is down.',
  ],
  passes: ['Please be aware that the gate closes at ten.', 'Please inform us of your new address.'],
});

/** Telling people not to hesitate. */
export const hesitate = lexicon({
  idea: 'robotic/hesitate',
  locale: 'en',
  says: [
    'please? (do not | never | need not | should not) (ever | please)? hesitate to',
    '(do not | never) hesitate in',
  ],
  unless: [
    'hesitate to (call | ring | dial | see | visit | seek) (an | a | the | your)? (ambulance | emergency | doctor | vet | medical | 911 | 999 | 112)',
  ],
  hits: ['[|Please do not hesitate to|] contact us.', '[|Do not hesitate in|] calling us.'],
  passes: ['If you hesitate to sign, ask for more time.', 'Do not hesitate to call an ambulance.'],
});

/** “As per”, where something was said or is on file. */
export const asPer = lexicon({
  idea: 'robotic/as-per',
  locale: 'en',
  says: [
    '(as per | per) (our | your | my | the) (last | latest | recent | previous | earlier | phone | telephone)? (records | record | system | database | files | request | conversation | discussion | call | chat | email | mail | message | correspondence)',
  ],
  hits: ['[|As per our records|], the fee is paid.'],
  passes: [
    'You pay once per call.',
    'The price per message is shown there.',
    'It costs 12 euros as per our list.',
  ],
});

/** Asking the reader to find what came along. */
export const findAttached = lexicon({
  idea: 'robotic/find-attached',
  locale: 'en',
  says: [
    '(please | kindly) find (attached | enclosed | herewith | annexed)',
    '(attached | enclosed) (please find | herewith)',
    '(please | kindly) find ... (attached | enclosed) $',
  ],
  hits: [
    '[|Please find attached|] the invoice.',
    '[|Attached please find|] the form.',
    '[|Please find the invoice attached|].',
  ],
  passes: ['I have attached the invoice.', 'You will find the form on our website.'],
});

/** A convenience that comes early. */
export const convenience = lexicon({
  idea: 'robotic/convenience',
  locale: 'en',
  says: ['at your (very | own)? (earliest | soonest) (possible)? convenience'],
  hits: ['Please call us [|at your earliest convenience|].'],
  passes: ['There is a convenience store next door.', 'Choose the time that is most convenient for you.'],
});

/** Words of deeds and court papers. */
export const legalese = lexicon({
  idea: 'robotic/legalese',
  locale: 'en',
  says: [
    '(hereby | herewith | heretofore | hereinafter | hereunder | thereof | therein | therewith)',
    '(aforementioned | aforesaid | above-mentioned | abovementioned | undersigned | forementioned)',
    'above mentioned',
    'in receipt of (your | the)',
    '(acknowledge | confirm) receipt of',
    '(will be | being) (duly)? attended to',
    'at your (disposal | service)',
    '(in | with) (reference | regard) to your',
    'further to your',
    'will be actioned',
    'pursuant to',
    '(with immediate effect | effective immediately)',
    'for your (kind)? perusal',
    'in anticipation of your',
  ],
  unless: ['i hereby', 'the undersigned (must | has to | signs)'],
  hits: [
    'We [|hereby|] confirm the booking.',
    'The [|aforementioned|] fee is due.',
    'The [|above mentioned|] order was sent.',
    'We are [|in receipt of your|] letter.',
    'We [|acknowledge receipt of|] your letter.',
    'It [|will be attended to|].',
    'We remain [|at your disposal|].',
    'I write [|in reference to your|] letter.',
    '[|Further to your|] call, the fee is paid.',
    'It [|will be actioned|].',
    '[|Pursuant to|] section four, the fee is due.',
    'The service ends [|with immediate effect|].',
    'Here is the report [|for your perusal|].',
    '[|In anticipation of your|] reply, we remain at your side.',
  ],
  passes: ['The fee that you mention is due.', 'Write “I hereby cancel” and sign it.'],
});
