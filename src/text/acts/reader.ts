import { has, type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { find, is } from './tokens.ts';

/** What a predicate wants of the reader. */
export type Wanted = 'request' | 'instruction' | 'offer' | undefined;

const empty = new Set([
  'note',
  'understand',
  'remember',
  'rest',
  'keep',
  'bear',
  'know',
  'consider',
  'be',
  'have',
  'accept',
  'let',
  'hang',
  'hold',
  'thank',
  'forgive',
  'excuse',
  'pardon',
  'expect',
  'see',
  'feel',
  'worry',
  'hesitate',
  'take',
  'enjoy',
  'look',
  'stay',
  'trust',
  'welcome',
  'believe',
  'allow',
  'bear',
  'do',
  'wait',
  'appreciate',
  'wish',
  'hope',
  'love',
  'mind',
  'sit',
  'imagine',
  'like',
  'relax',
  'find',
  'thanks',
  'sorry',
  'regret',
  'kind',
  'best',
  'need',
  'mean',
  'leave',
  'come',
  'mark',
]);

/** What the reader is asked, shown or invited to do by this predicate. */
export function wantedOf(parsed: Parsed, predicate: Predicate): Wanted {
  if (predicate.link !== 'main' || (predicate.governor !== undefined && predicate.governor.subject !== 'we'))
    return undefined;
  if (predicate.mood === 'order') return ordered(parsed, predicate);
  if (predicate.mood === 'question') return questioned(parsed, predicate);
  if (predicate.subject === 'you') return told(parsed, predicate);
  return undefined;
}

function ordered(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, name, classes } = predicate;
  if (predicate.stances.includes('free')) return undefined;
  if (lemma === 'feel') return invited(parsed, predicate);
  const inner = name === 'make sure' || name === 'be sure' || lemma === 'remember' ? infinitiveOf(parsed, predicate) : undefined;
  if (inner) return inner.classes.has('give') ? given(parsed, inner) : 'instruction';
  if (name === 'let ~ know') return known(parsed, predicate);
  if (isEmpty(parsed, predicate)) return undefined;
  if (predicate.shared && parsed.predicates[parsed.predicates.indexOf(predicate) - 1]?.lemma === 'hesitate') return undefined;
  if (classes.has('reach')) return reached(parsed, predicate);
  if (classes.has('give')) return given(parsed, predicate);
  if (predicate.not !== undefined && lemma === 'do') return undefined;
  return 'instruction';
}

function infinitiveOf({ predicates }: Parsed, predicate: Predicate): Predicate | undefined {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.link === 'purpose' ? next : undefined;
}

/** "feel free to …": an invitation where it leads to us, a way to do something else. */
function invited(parsed: Parsed, predicate: Predicate): Wanted {
  const next = infinitiveOf(parsed, predicate);
  if (next === undefined) return undefined;
  return next.classes.has('reach') || next.lemma === 'ask' || next.name === 'let ~ know' || next.lemma === 'share' ? 'offer' : 'instruction';
}

/** Orders that are turns of phrase: "please note", "rest assured", "have a great day". */
function isEmpty(parsed: Parsed, { lemma, name, to, end }: Predicate): boolean {
  if (name === 'take care' || lemma === 'assure') return true;
  if (!empty.has(lemma)) return false;
  if (lemma === 'be') return !has(parsed, to, Math.min(end, to + 2), ['sure', 'careful', 'certain']);
  if (lemma === 'see')
    return !(has(parsed, to, end, ['our', 'the', 'this', 'these', 'below', 'here']) && to < end);
  if (lemma === 'keep')
    return has(parsed, to, end, ['mind', 'calm']) || has(parsed, to, to + 3, ['up', 'posted']);
  if (lemma === 'hold' && some(parsed, to, to + 1, 'determiner') && !has(parsed, to, to + 2, ['line'])) return false;
  if (lemma === 'wait' || lemma === 'stay' || lemma === 'hold')
    return has(parsed, to, end, ['while', 'with', 'line', 'tuned', 'tight', 'safe']);
  if (lemma === 'take') return has(parsed, to, end, ['care', 'easy', 'time']) || name === 'take a moment';
  if (lemma === 'find') return !has(parsed, to, to + 2, ['the', 'your', 'a', 'out']);
  if (lemma === 'look') return name === 'look' && has(parsed, to, to + 1, ['forward', 'no']);
  if (lemma === 'allow')
    return has(parsed, to, end, ['days', 'hours', 'weeks', 'minutes', 'time', 'me', 'us']) || end - to < 2;
  if (lemma === 'consider') return !has(parsed, to, to + 1, ['using', 'trying', 'the', 'adding']);
  if (lemma === 'do') return !has(parsed, to, to + 1, ['this', 'the', 'so', 'it', 'that', 'a']);
  return true;
}

const trouble = [
  'question',
  'questions',
  'concern',
  'concerns',
  'help',
  'assistance',
  'anything',
  'else',
  'trouble',
  'difficulty',
  'difficulties',
  'need',
  'needs',
  'problem',
  'problems',
  'issue',
  'issues',
  'query',
  'queries',
  'support',
  'feedback',
  'clarification',
  'further',
  'like',
  'unsure',
  'doubts',
  'persists',
  'persist',
  'persisting',
  'stuck',
  'comments',
];

/** "let us know if you have questions" offers, "let us know which one you prefer" asks. */
function known(parsed: Parsed, predicate: Predicate): Wanted {
  const { to } = predicate;
  const rest = parsed.tokens.length;
  const next = parsed.tokens.findIndex((token, i) => i >= to && token.text === 'know') + 1;
  const first = parsed.tokens[next];
  if (first === undefined || first.gap !== 0) return predicate.condition === undefined ? 'request' : 'offer';
  if (first.text === 'if' || first.text === 'should' || first.text === 'when')
    return has(parsed, next, rest, trouble) || !some(parsed, next, rest, 'you') ? 'offer' : 'request';
  if (first.text === 'how' && has(parsed, next, rest, ['we', 'i'])) return 'offer';
  if (first.text === 'about') return 'request';
  return 'request';
}

/** Getting in touch: an invitation where trouble or a wish is the condition, a step where it names its purpose. */
function reached(parsed: Parsed, predicate: Predicate): Wanted {
  const { to, end, lemma } = predicate;
  const { tokens, predicates } = parsed;
  const rest = tokens.length;
  if (
    lemma === 'reply' ||
    lemma === 'write' ||
    lemma === 'text' ||
    lemma === 'dm' ||
    lemma === 'message' ||
    lemma === 'email'
  ) {
    if (has(parsed, to, rest, ['with']) && (some(parsed, to, rest, 'info') || some(parsed, to, rest, 'your')))
      return 'request';
    if (lemma === 'reply') return 'request';
  }
  const ours = has(parsed, to, end, ['us', 'me', 'our', 'support', 'team']) || end - to < 2;
  if (!ours) return 'instruction';
  if (
    has(parsed, to, rest, ['with']) &&
    some(parsed, find(tokens, to, rest, 'preposition'), rest, 'info') &&
    !has(parsed, to, rest, ['questions', 'concerns'])
  )
    return 'request';
  const conditional = predicate.condition?.link === 'if' || predicates.some((other) => other.link === 'if');
  if (
    conditional ||
    has(parsed, to, rest, [
      'assistance',
      'help',
      'questions',
      'further',
      'concerns',
      'support',
      'anytime',
      'anything',
    ])
  )
    return has(parsed, to, rest, ['to']) &&
      !conditional &&
      !has(parsed, to, rest, ['further', 'assistance', 'questions'])
      ? 'instruction'
      : 'offer';
  return 'instruction';
}

function given(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, to, end, from, classes } = predicate;
  const limit = Math.min(end, to + 4);
  if (
    has(parsed, to, Math.min(end, to + 3), ['them', 'him', 'her']) ||
    has(parsed, to, end, ['agent', 'seller', 'bank', 'form'])
  )
    return 'instruction';
  const ours = some(parsed, to, end, 'us') || has(parsed, to, limit, ['back']);
  if (ours) return 'request';
  const polite =
    isPolite(parsed, from) ||
    (predicate.shared &&
      parsed.predicates.some((other) => other.mood === 'order' && isPolite(parsed, other.from)));
  if (
    lemma === 'confirm' ||
    lemma === 'provide' ||
    lemma === 'send' ||
    lemma === 'share' ||
    lemma === 'specify' ||
    lemma === 'describe' ||
    lemma === 'clarify' ||
    lemma === 'tell' ||
    lemma === 'forward' ||
    lemma === 'reply' ||
    lemma === 'respond' ||
    lemma === 'attach' ||
    lemma === 'supply' ||
    lemma === 'advise' ||
    lemma === 'elaborate'
  )
    return polite || (!inItem(parsed) && some(parsed, to, end, 'info') && lemma !== 'confirm' && (some(parsed, 0, parsed.tokens.length, 'we') || some(parsed, 0, parsed.tokens.length, 'us')))
      ? 'request'
      : 'instruction';
  if (lemma === 'hold' && some(parsed, to, to + 1, 'determiner')) return 'instruction';
  if (lemma === 'stay' || lemma === 'bear' || lemma === 'hold' || lemma === 'wait')
    return polite ? 'request' : undefined;
  return polite && !classes.has('reader') ? 'request' : 'instruction';
}

function inItem({ sentence }: Parsed): boolean {
  return sentence.block.kind === 'item';
}

function isPolite({ tokens }: Parsed, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - 3; i--) if (is(tokens[i], 'please')) return true;
  return false;
}

/** Questions with "you": a step to try is an instruction, all else asks. */
function questioned(parsed: Parsed, predicate: Predicate): Wanted {
  const { subject, classes, lemma } = predicate;
  if (subject !== 'you') return undefined;
  if (lemma === 'try' || predicate.stances.includes('effort')) return 'instruction';
  if (predicate.modal !== undefined && classes.has('reader') && !classes.has('give')) return 'instruction';
  return 'request';
}

/** What "you" are said to do: can, need to, should, will have to. */
function told(parsed: Parsed, predicate: Predicate): Wanted {
  const { modal, stances, not, lemma, classes, time, passive, to, end } = predicate;
  if (
    lemma === 'be' ||
    (predicate.condition?.link === 'once' && time === 'ahead' && !stances.includes('must'))
  )
    return undefined;
  if (passive || time === 'done') return undefined;
  const must = stances.includes('must') || modal === 'must';
  if (not !== undefined) return must || modal === 'can' ? undefined : undefined;
  if (must) return needed(parsed, predicate);
  if (stances.includes('want') && time === 'ahead') return 'instruction';
  if (modal === 'can') return able(parsed, predicate);
  if (modal === 'may') return allowed(parsed, predicate);
  if (stances.includes('able') && classes.has('reader'))
    return time === 'ahead' || lemma === 'find' || lemma === 'view' || lemma === 'see'
      ? undefined
      : 'instruction';
  return lemma === 'require' || (lemma === 'need' && end > to) ? 'instruction' : undefined;
}

function needed(parsed: Parsed, { classes, to, end }: Predicate): Wanted {
  return classes.has('give') && some(parsed, to, end, 'us') ? 'request' : 'instruction';
}

const passing = new Set([
  'expect',
  'receive',
  'rest',
  'count',
  'rely',
  'trust',
  'imagine',
  'understand',
  'consider',
  'be',
  'enjoy',
  'help',
  'get',
  'benefit',
  'qualify',
  'notice',
  'experience',
  'believe',
  'have',
  'hear',
]);

function able(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, classes, to, end } = predicate;
  if (
    passing.has(lemma) &&
    !(lemma === 'get' && classes.has('reader') && has(parsed, to, end, ['by', 'from', 'here']))
  )
    return undefined;
  if (classes.has('reach') && has(parsed, to, end, ['us', 'me', 'our', 'them', 'support']))
    return has(parsed, to, end, ['them', 'us', 'me']) && !has(parsed, 0, to, ['to'])
      ? undefined
      : 'instruction';
  return 'instruction';
}

function allowed(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, classes, stances, from, head } = predicate;
  const text = parsed.tokens.slice(from, head).map((token) => token.text);
  if (
    passing.has(lemma) ||
    classes.has('mental') ||
    stances.includes('able') ||
    text.includes('have') ||
    !classes.has('reader')
  )
    return undefined;
  if (text.includes('would') || text.includes('might')) return undefined;
  return 'instruction';
}
