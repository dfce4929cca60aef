import type { PromiseKind } from '../../model/act.ts';
import { has, type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is as inClass } from './tokens.ts';
import type { VerbClass, WordClass } from './vocabulary.ts';

/** What a predicate brings the reader if it comes true. */
export interface Outcome {
  readonly kind: PromiseKind;
  readonly what: string;
}

/** The outcome for the reader's good that a predicate states, whatever its time; undefined if it is none. */
export function outcomeOf(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  return statedOutcome(parsed, predicate) ?? swornOutcome(predicate);
}

/** What is sworn to lie ahead is an outcome whatever it is, unless it is our own step. */
function swornOutcome({ governor, time, subject, lemma, classes }: Predicate): Outcome | undefined {
  const sworn = governor?.classes.has('assure') && time === 'ahead' && subject !== 'we' && subject !== 'team' && subject !== 'you';
  return sworn && !classes.has('casework') ? { kind: 'assurance', what: lemma } : undefined;
}

function statedOutcome(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  if (isMachine(parsed, predicate)) return undefined;
  if (predicate.not !== undefined || predicate.subject === 'nobody') return averted(parsed, predicate);
  if (predicate.mood === 'order') return predicate.lemma === 'expect' || predicate.lemma === 'consider' ? awaited(parsed, predicate) : undefined;
  if (predicate.passive) return suffered(parsed, predicate);
  const { subject } = predicate;
  if (
    subject === 'we' ||
    subject === 'team' ||
    subject === 'company' ||
    subject === 'partner' ||
    subject === 'they'
  )
    return done(parsed, predicate);
  if (subject === 'you') return received(parsed, predicate);
  return subject === 'none' ? done(parsed, predicate) : comes(parsed, predicate);
}

const is = (predicate: Predicate, name: VerbClass): boolean => predicate.classes.has(name);

/** A message, a page, or something that is said to run by itself. */
function isMachine(parsed: Parsed, predicate: Predicate): boolean {
  const { subjectFrom, subjectTo, to, end } = predicate;
  if (has(parsed, subjectFrom, end, ['automatically', 'automatic'])) return true;
  const last = subjectTo > subjectFrom && some(parsed, subjectTo - 1, subjectTo, 'page');
  return (
    last ||
    (predicate.subject === 'you' &&
      !predicate.passive &&
      some(parsed, to, end, 'page') &&
      !some(parsed, to, end, 'remedy'))
  );
}

/** What will not happen any more. */
function averted(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { subject, subjectFrom, to, end } = predicate;
  const again = has(parsed, predicate.from, end, [
    'again',
    'anymore',
    'twice',
    'repeat',
    'recurrence',
    'repetition',
    'ever',
    'never',
  ]);
  if (is(predicate, 'happen') && subject !== 'we' && (subject !== 'you' || again))
    return { kind: 'recurrence', what: predicate.lemma };
  if (
    predicate.lemma === 'be' &&
    has(parsed, to, end, [
      'repeat',
      'recurrence',
      'repetition',
      'more',
      'further',
      'again',
      'problem',
      'issue',
      'delays',
    ])
  )
    return { kind: 'recurrence', what: 'repeat' };
  if (predicate.lemma === 'be' && has(parsed, to, end, ['out', 'pocket', 'charge', 'cost', 'fee']))
    return { kind: 'remedy', what: 'charge' };
  if (
    is(predicate, 'charge') &&
    (subject === 'you' ||
      (subject === 'nobody' && !predicate.passive) ||
      (subject === 'we' && has(parsed, to, end, ['you', 'your'])))
  )
    return { kind: 'remedy', what: predicate.lemma };
  if (predicate.passive && is(predicate, 'charge') && some(parsed, subjectFrom, predicate.subjectTo, 'your'))
    return { kind: 'remedy', what: predicate.lemma };
  if (subject === 'you' && predicate.stances.includes('must') && again)
    return { kind: 'recurrence', what: predicate.lemma };
  return (subject === 'it' || subject === 'thing') && is(predicate, 'charge')
    ? { kind: 'remedy', what: predicate.lemma }
    : undefined;
}

/** True if the last noun before the first preposition of the subject is in the class. */
function headIs({ tokens }: Parsed, { subjectFrom, subjectTo }: Predicate, name: WordClass): boolean {
  let at = subjectFrom;
  while (at + 1 < subjectTo && !inClass(tokens[at + 1], 'preposition')) at++;
  return inClass(tokens[at], name);
}

/** Something is done to the reader's matter: "will be refunded". */
function suffered(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { subject, subjectFrom, subjectTo, lemma, to, end } = predicate;
  if (subject === 'you') {
    if (is(predicate, 'remedy')) return { kind: 'remedy', what: lemma };
    const given = is(predicate, 'process') && some(parsed, to, end, 'remedy');
    return given ? { kind: 'remedy', what: lemma } : undefined;
  }
  if (is(predicate, 'resolution') && lemma !== 'correct')
    return { kind: lemma === 'restore' || lemma === 'recover' ? 'remedy' : 'resolution', what: lemma };
  if (is(predicate, 'remedy')) return { kind: 'remedy', what: lemma };
  if (is(predicate, 'approval')) return { kind: 'approval', what: lemma };
  if (lemma === 'deliver' || lemma === 'port' || lemma === 'bring' || lemma === 'redeliver')
    return { kind: 'arrival', what: lemma };
  if (lemma === 'safeguard' || lemma === 'protect') return { kind: 'remedy', what: lemma };
  if (
    is(predicate, 'process') &&
    headIs(parsed, predicate, 'remedy')
  )
    return { kind: 'remedy', what: lemma };
  if (
    has(parsed, subjectFrom, subjectTo, [
      'feature',
      'features',
      'functionality',
      'support',
      'option',
      'update',
    ]) &&
    is(predicate, 'roadmap')
  )
    return { kind: 'roadmap', what: lemma };
  return undefined;
}

/** The company, or somebody on its behalf, brings it about. */
function done(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, to, end, subject } = predicate;
  if (is(predicate, 'resolution'))
    return forReader(parsed, predicate) ? { kind: 'resolution', what: predicate.name } : undefined;
  if (is(predicate, 'remedy') && !isOwnStep(parsed, predicate))
    return forReader(parsed, predicate) ? { kind: 'remedy', what: lemma } : undefined;
  if (is(predicate, 'approval')) return { kind: 'approval', what: lemma };
  if (is(predicate, 'process') && hands(parsed, predicate)) return { kind: 'remedy', what: lemma };
  if (is(predicate, 'ensure') && predicate.stances.length === 0 && subject !== 'none')
    return ensured(parsed, predicate);
  if (is(predicate, 'prevent') && has(parsed, to, end, ['again', 'repeat', 'recurrence', 'happening']))
    return { kind: 'recurrence', what: lemma };
  if (is(predicate, 'arrival') && arrives(parsed, predicate)) return { kind: 'arrival', what: lemma };
  if (
    is(predicate, 'roadmap') &&
    (subject === 'we' || subject === 'team') &&
    some(parsed, to, end, 'feature')
  )
    return { kind: 'roadmap', what: lemma };
  if (lemma === 'make' && has(parsed, to, end, ['happen', 'right']))
    return { kind: 'resolution', what: 'make it happen' };
  return undefined;
}

/** "find a solution", "issue a refund", "send you a new one": a remedy is handed over. */
function hands(parsed: Parsed, { lemma, to, end }: Predicate): boolean {
  if (
    has(parsed, to, end, [
      'request',
      'requests',
      'form',
      'information',
      'details',
      'label',
      'status',
      'update',
      'updates',
      'policy',
      'claim',
      'options',
      'eligibility',
      'instructions',
      'confirmation',
    ])
  )
    return false;
  if (lemma === 'find') return has(parsed, to, end, ['solution', 'way', 'resolution', 'fix', 'answer']);
  if (lemma === 'take' || lemma === 'make' || lemma === 'pay' || lemma === 'load' || lemma === 'hand')
    return (
      some(parsed, to, end, 'remedy') && lemma !== 'take' && !has(parsed, to, end, ['payment', 'payments'])
    );
  if (
    has(parsed, to, end, ['new', 'another', 'fresh', 'spare']) &&
    has(parsed, to, end, [
      'one',
      'unit',
      'copy',
      'device',
      'router',
      'item',
      'card',
      'sim',
      'parcel',
      'order',
      'charger',
      'out',
    ])
  )
    return true;
  return (
    some(parsed, to, end, 'remedy') &&
    !has(parsed, to, end, ['payment', 'payments', 'balance', 'amount', 'number', 'solutions', 'transfer'])
  );
}

/** "look at the refund", "cover the steps": the verb is no remedy here. */
function isOwnStep(parsed: Parsed, { lemma, to, end, name }: Predicate): boolean {
  if (lemma === 'cover' || lemma === 'release' || lemma === 'lift' || lemma === 'exchange')
    return (
      !some(parsed, to, end, 'remedy') &&
      !has(parsed, to, end, [
        'cost',
        'costs',
        'shipping',
        'ban',
        'suspension',
        'hold',
        'restriction',
        'block',
        'it',
        'item',
        'limit',
      ])
    );
  if (name === 'get back' || lemma === 'revert') return true;
  if (name.startsWith('get ~') || name === 'put back' || name === 'take off' || name === 'bring back')
    return false;
  return has(parsed, to, end, ['placeholder']);
}

/** A remedy for somebody else, or told of the company's own affairs, is no promise to the reader. */
function forReader(parsed: Parsed, { to, end }: Predicate): boolean {
  return !has(parsed, to, end, ['their', 'customers', 'users']) || has(parsed, to, end, ['you', 'your']);
}

/** "ensure a quick solution". */
function ensured(parsed: Parsed, { to, end }: Predicate): Outcome | undefined {
  return has(parsed, to, end, [
    'resolution',
    'solution',
    'refund',
    'replacement',
    'delivery',
    'reimbursement',
  ])
    ? { kind: 'resolution', what: 'ensure' }
    : undefined;
}

function arrives(parsed: Parsed, { lemma, to, end, subject, name }: Predicate): boolean {
  if (lemma === 'deliver' || lemma === 'bring')
    return (
      some(parsed, to, end, 'goods') ||
      some(parsed, to, end, 'you') ||
      some(parsed, to, end, 'delivered') ||
      has(parsed, to, end, ['it', 'them'])
    );
  if (name === 'get ~ to' || name === 'get to') return has(parsed, to, end, ['you']);
  return subject === 'partner' && (lemma === 'get' || lemma === 'drop');
}

/** The reader gets it. */
function received(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, to, end, stances, modal } = predicate;
  if (lemma === 'expect' || lemma === 'consider') return awaited(parsed, predicate);
  if (modal === 'can' || stances.includes('must')) return undefined;
  if (is(predicate, 'remedy') && lemma === 'get') return { kind: 'remedy', what: 'get back' };
  if (!is(predicate, 'receive') || isPage(parsed, predicate)) return undefined;
  if (some(parsed, to, end, 'remedy')) return { kind: 'remedy', what: remedyName(parsed, to, end) };
  if (stances.includes('able') || stances.includes('want')) return undefined;
  if (has(parsed, to, end, ['back', 'working', 'off'])) return { kind: 'remedy', what: lemma };
  if (lemma === 'see') return has(parsed, to, to + 1, ['it', 'them', 'that']) && some(parsed, to, end, 'delivered') ? { kind: 'remedy', what: lemma } : undefined;
  return predicate.governor !== undefined || isDated(parsed, predicate) ? { kind: 'arrival', what: lemma } : undefined;
}

/** "Expect your headset tomorrow", "consider the fee gone". */
function awaited(parsed: Parsed, { lemma, to, end }: Predicate): Outcome | undefined {
  if (lemma === 'consider') return some(parsed, to, end, 'state') || some(parsed, to, end, 'gone') ? { kind: 'resolution', what: lemma } : undefined;
  if (!some(parsed, to, end, 'remedy') && !some(parsed, to, end, 'goods')) return undefined;
  return some(parsed, to, end, 'remedy') ? { kind: 'remedy', what: remedyName(parsed, to, end) } : { kind: 'arrival', what: lemma };
}

function isPage(parsed: Parsed, { to, end }: Predicate): boolean {
  return some(parsed, to, end, 'page') && !some(parsed, to, end, 'remedy');
}

/** Goods with a day or a place. */
function isDated(parsed: Parsed, { to, end }: Predicate): boolean {
  const dated = some(parsed, to, end, 'time') || some(parsed, to, end, 'delivered') || has(parsed, to, end, ['{{}}', 'by', 'before']);
  return dated && some(parsed, to, end, 'goods');
}

function remedyName(parsed: Parsed, from: number, to: number): string {
  return parsed.tokens.slice(from, to).find((token) => token.form.classes.has('remedy'))?.text ?? 'remedy';
}

/** A thing comes, or is put right: "will arrive", "will be back". */
function comes(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, to, end, subjectFrom, subjectTo } = predicate;
  const thing = some(parsed, subjectFrom, subjectTo, 'remedy');
  if (lemma === 'be' || lemma === 'stay' || lemma === 'remain') return turns(parsed, predicate, thing);
  if (is(predicate, 'arrival'))
    return comesTo(parsed, predicate, thing)
      ? { kind: thing ? 'remedy' : 'arrival', what: lemma }
      : undefined;
  if (lemma === 'disappear' || lemma === 'vanish' || lemma === 'cease' || predicate.name === 'go away')
    return { kind: 'resolution', what: lemma };
  if (is(predicate, 'resolution') && has(parsed, to, end, ['itself', 'themselves']))
    return { kind: 'resolution', what: lemma };
  if (is(predicate, 'remedy') && (predicate.subject === 'thing' || predicate.subject === 'it'))
    return has(parsed, to, end, ['you', 'your']) || some(parsed, to, end, 'remedy')
      ? { kind: 'remedy', what: lemma }
      : undefined;
  if (
    (lemma === 'work' || lemma === 'load' || lemma === 'run' || lemma === 'function') &&
    has(parsed, to, end, ['again', 'like', 'normally', 'properly', 'fine', 'perfectly'])
  )
    return { kind: 'resolution', what: lemma };
  if (lemma === 'go' && has(parsed, to, end, ['through', 'live', 'back']))
    return { kind: 'approval', what: lemma };
  return (lemma === 'post' || lemma === 'appear' || lemma === 'show') && thing
    ? { kind: 'remedy', what: lemma }
    : undefined;
}

/** "the appointments come on Tuesdays" and "a window will return" are no arrivals. */
function comesTo(parsed: Parsed, predicate: Predicate, remedy: boolean): boolean {
  const { lemma, subjectFrom, subjectTo, to, end, subject } = predicate;
  if (lemma === 'reach') return remedy || some(parsed, to, end, 'you') || some(parsed, to, end, 'your');
  if (remedy || lemma === 'arrive') return true;
  if (subject !== 'it' && !some(parsed, subjectFrom, subjectTo, 'goods') && !isTheirs(parsed, predicate)) return false;
  const near = ['time', 'delivered', 'you', 'back'] as const;
  return near.some((name) => some(parsed, to, end, name));
}

/** "will be back", "will be with you", "will be gone". */
function turns(parsed: Parsed, predicate: Predicate, remedy: boolean): Outcome | undefined {
  const { to, end } = predicate;
  const near = Math.min(end, to + 5);
  const placed = has(parsed, to, near, ['with', 'in', 'on', 'at']);
  if (placed && has(parsed, to, near, ['you', 'your']) && (some(parsed, to, near, 'delivered') || has(parsed, to, to + 3, ['you']) || remedy)) return { kind: remedy ? 'remedy' : 'arrival', what: 'be' };
  if (!remedy && !isTheirs(parsed, predicate)) return undefined;
  if (placed && some(parsed, to, near, 'delivered')) return { kind: remedy ? 'remedy' : 'arrival', what: 'be' };
  if (some(parsed, to, near, 'gone')) return { kind: 'resolution', what: 'gone' };
  return some(parsed, to, Math.min(end, to + 3), 'state') ? { kind: 'resolution', what: 'be' } : undefined;
}

/** The reader's own, what they bought, what troubles them, or a sum. */
function isTheirs(parsed: Parsed, { subject, subjectFrom, subjectTo }: Predicate): boolean {
  if (subject === 'it') return true;
  const among = ['your', 'goods', 'matter'] as const;
  return among.some((name) => some(parsed, subjectFrom, subjectTo, name)) || parsed.tokens.slice(subjectFrom, subjectTo).some(({ text }) => /^[$\u00a3\u20ac\u20b9]/.test(text));
}
