import type { WordData } from '../../../src/text/language.ts';
import { spellings } from './spellings.ts';

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== '');

/** How English words are read: contractions, spellings, abbreviations, and the words that join clauses. */
export const words: WordData = {
  readings: {
    "i'm": ['i am'],
    im: ['im', 'i am'],
    ive: ['i have'],
    iv: ['i have'],
    ill: ['ill', 'i will'],
    well: ['well', 'we will'],
    youre: ['you are'],
    youve: ['you have'],
    youll: ['you will'],
    weve: ['we have'],
    theyre: ['they are'],
    theyve: ['they have'],
    theyll: ['they will'],
    itll: ['it will'],
    its: ['its', 'it is'],
    thats: ['that is', 'that has'],
    whats: ['what is', 'what has'],
    theres: ['there is', 'there has'],
    heres: ['here is'],
    hes: ['he is', 'he has'],
    shes: ['she is', 'she has'],
    "he's": ['he is', 'he has'],
    "she's": ['she is', 'she has'],
    "it's": ['it is', 'it has'],
    "that's": ['that is', 'that has'],
    "this's": ['this is'],
    "what's": ['what is', 'what has'],
    "there's": ['there is', 'there has'],
    "here's": ['here is'],
    "who's": ['who is', 'who has'],
    "where's": ['where is'],
    "how's": ['how is'],
    "let's": ['let us'],
    lets: ['lets', 'let us'],
    "can't": ['can not'],
    cannot: ['can not'],
    cant: ['can not'],
    "won't": ['will not'],
    wont: ['will not'],
    "shan't": ['shall not'],
    dont: ['do not'],
    doesnt: ['does not'],
    didnt: ['did not'],
    isnt: ['is not'],
    arent: ['are not'],
    wasnt: ['was not'],
    werent: ['were not'],
    havent: ['have not'],
    hasnt: ['has not'],
    hadnt: ['had not'],
    couldnt: ['could not'],
    wouldnt: ['would not'],
    shouldnt: ['should not'],
    mustnt: ['must not'],
    couldve: ['could have'],
    wouldve: ['would have'],
    shouldve: ['should have'],
    mustve: ['must have'],
    "ain't": ['is not', 'are not', 'am not'],
    "y'all": ['you all'],
    gonna: ['going to'],
    wanna: ['want to'],
    gotta: ['have to', 'got to'],
    gimme: ['give me'],
    lemme: ['let me'],
    kinda: ['kind of'],
    u: ['u', 'you'],
    ur: ['your', 'you are'],
    r: ['r', 'are'],
    pls: ['please'],
    plz: ['please'],
    thx: ['thanks'],
    tks: ['thanks'],
    thnx: ['thanks'],
    alot: ['a lot'],
    asap: ['as soon as possible'],
    'a.s.a.p': ['as soon as possible'],
    eod: ['end of day'],
    hrs: ['hours'],
    hr: ['hr', 'hour'],
    mins: ['minutes'],
    min: ['min', 'minute'],
  },
  endings: {
    "'m": ['am'],
    "'re": ['are'],
    "'ve": ['have'],
    "'ll": ['will'],
    "'d": ['would', 'had'],
    "'s": ['is', 'has'],
    "'d've": ['would have'],
    "n't": ['not'],
  },
  spellings,
  abbreviations: list(
    'rs mr mrs ms mx dr prof st messrs vs e.g i.e eg ie cf approx dept est fig no nos tel ext incl max min ref ca viz',
  ),
  mayEnd: list(
    'a.m p.m am pm etc inc ltd co corp llc jr sr u.s u.k e.u u.s.a mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec',
  ),
  numbers:
    list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand`),
  dangling:
    list(`a an the this these those my your our his her its their of to in on at for with from by into onto about
    and or but nor if when while because that which who whom whose as than is are was were be been am will would can could
    shall should may might must have has had do does did not very so please i we you they he she it us me them any some
    no every each both either neither`),
  capitals:
    list(`i monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december english`),
  salutations:
    list(`hi hello hey dear greetings howdy hiya good regards best kind warm warmest kindest sincerely yours
    respectfully cheers thanks thank cordially take`),
  coordinators: list('and but or so nor yet then plus'),
  subordinators:
    list(`because although though unless until till whereas whether if when whenever while once after before
    since where wherever which who whom whose what how why`),
  starters:
    list(`i we you he she it they there this these those that our your my his her their the a an please let
    will would can could shall should may might must do does did is are was were am have has had am cannot feel
    unfortunately i'm i'll i've we'll we've we're you'll you've you're it's that's there's they're they'll let's`),
};
