import type { WordMark } from './marks.ts';

/** Classes of words that the clause grammar knows; a language says which words are in them. */
const wordClasses = [
  'we',
  'us',
  'our',
  'you',
  'your',
  'they',
  'it',
  'nobody',
  'person',
  'will',
  'can',
  'may',
  'must',
  'be',
  'have',
  'do',
  'not',
  'to',
  'going',
  'let',
  'and',
  'but',
  'if',
  'once',
  'because',
  'that',
  'who',
  'wh',
  'so',
  'please',
  'preposition',
  'determiner',
  'adverb',
  'more',
  'happy',
  'able',
  'unable',
  'here',
  'committed',
  'sure',
  'open',
  'afraid',
  'sorry',
  'confident',
  'team',
  'company',
  'partner',
  'remedy',
  'goods',
  'matter',
  'case',
  'feature',
  'time',
  'info',
  'state',
  'gone',
  'nounish',
  'adjective',
  'back',
  'scheme',
  'third',
  'page',
  'delivered',
  'want',
  'favour',
  'payback',
  'correct',
  'wrong',
  'automatic',
  'again',
  'repeat',
  'expense',
  'ending',
  'burden',
  'others',
  'paper',
  'fresh',
  'gratis',
  'discount',
  'restored',
  'deadline',
  'itself',
  'normal',
  'at',
  'levy',
  'news',
  'careful',
  'pointing',
  'minding',
  'posted',
  'line',
  'pausing',
  'ease',
  'forward',
  'span',
  'trial',
  'with',
  'ours',
  'queries',
  'source',
  'reachable',
  'trouble',
  'dated',
  'facility',
  'in-touch',
  'named-object',
  'pro-object',
  'help-wanted',
  'more-help',
  'third-party',
  'inverting',
  'known',
  'courtesy',
  'loose',
  'handy',
  'particle',
  'degree',
  'placing',
  'risky',
  'under-way',
  'sound',
  'punctual',
  'likeness',
  'than',
  'as-ever',
  'better',
  'restoring',
  'belongs',
  'carriage',
  'costs',
  'lost',
  'answer',
  'asked-for',
  'ahead',
  'unchanged',
  'indefinite',
  'on-day',
  'totality',
  'limbo',
  'toward',
  'vehicle',
  'hour',
  'o-clock',
  'pest',
  'elsewhere',
  'vow',
  'which',
  'recurring',
  'merely',
  'reserved',
  'moment',
  'those',
  'pro-goods',
  'pleasure',
  'exchange-for',
  'come-when',
  'as-though',
  'until',
  'platform',
  'hardship',
  'course',
  'pleasant',
  'anew',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** What a word can be asked for. */
export type WordName = WordClass | WordMark;

/** What a verb does in a support reply; `rules/lexicon/en/verbs.ts` says it of each English verb. */
export type VerbClass =
  | 'resolution'
  | 'remedy'
  | 'arrival'
  | 'approval'
  | 'roadmap'
  | 'process'
  | 'own'
  | 'help'
  | 'effort'
  | 'ensure'
  | 'assure'
  | 'reported'
  | 'mental'
  | 'desire'
  | 'receive'
  | 'hear'
  | 'charge'
  | 'happen'
  | 'prevent'
  | 'give'
  | 'telling'
  | 'moving'
  | 'reach'
  | 'reader'
  | 'decline'
  | 'machine'
  | 'casework'
  | 'plain'
  | 'neutral'
  | 'ask-about'
  | 'lift-off'
  | 'shield'
  | 'idle'
  | 'empty'
  | 'passing'
  | 'harmless'
  | 'offered'
  | 'await'
  | 'deem'
  | 'let'
  | 'granted'
  | 'handed'
  | 'double'
  | 'place'
  | 'reader-gets'
  | 'vanish'
  | 'run'
  | 'appear'
  | 'bring-to'
  | 'ends'
  | 'mend'
  | 'exchange'
  | 'awarding'
  | 'paying'
  | 'issuing'
  | 'waits'
  | 'accruing'
  | 'announce'
  | 'ceasing'
  | 'contain'
  | 'lost-found'
  | 'letting-go'
  | 'settled'
  | 'shoulder'
  | 'arrive-at'
  | 'recur'
  | 'give-up'
  | 'aside'
  | 'inquiring'
  | 'keep-posted'
  | 'making-sure';
