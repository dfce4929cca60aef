import { type Parsed, some } from './parse.ts';
import type { Predicate, Wanted } from './predicate.ts';
import { find, is } from './tokens.ts';

export function ordered(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, name, classes } = predicate;
  if (predicate.stances.includes('free') || predicate.stances.includes('want')) return undefined;
  if (lemma === 'feel') return invited(parsed, predicate);
  const inner =
    name === 'make sure' || name === 'be sure' || lemma === 'remember'
      ? infinitiveOf(parsed, predicate)
      : undefined;
  if (inner) return inner.classes.has('give') ? given(parsed, inner) : 'instruction';
  if (name === 'let ~ know') return known(parsed, predicate);
  if (isEmpty(parsed, predicate)) return undefined;
  if (predicate.shared && parsed.predicates[parsed.predicates.indexOf(predicate) - 1]?.lemma === 'hesitate')
    return undefined;
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
  return next.classes.has('reach') ||
    next.lemma === 'ask' ||
    next.name === 'let ~ know' ||
    next.lemma === 'share'
    ? 'offer'
    : 'instruction';
}

/** Orders that are turns of phrase: "please note", "rest assured", "have a great day". */
function isEmpty(parsed: Parsed, { lemma, name, to, end, classes }: Predicate): boolean {
  if (name === 'take care' || lemma === 'assure') return true;
  if (classes.has('assure')) return true;
  if (!classes.has('empty')) return false;
  if (name !== lemma) return true;
  if (lemma === 'be') return !some(parsed, to, Math.min(end, to + 2), 'careful');
  if (lemma === 'see')
    return !(
      (some(parsed, to, end, 'pointing') ||
        some(parsed, to, to + 1, 'wh') ||
        parsed.tokens[to]?.quoted === true) &&
      to < end
    );
  if (lemma === 'keep') return some(parsed, to, end, 'minding') || some(parsed, to, to + 3, 'posted');
  if (lemma === 'hold' && some(parsed, to, to + 1, 'determiner') && !some(parsed, to, to + 2, 'line'))
    return false;
  if (lemma === 'wait' || lemma === 'stay' || lemma === 'hold') return some(parsed, to, end, 'pausing');
  if (lemma === 'take') return some(parsed, to, end, 'ease') || name === 'take a moment';
  if (lemma === 'find') return !some(parsed, to, to + 2, 'named-object');
  if (lemma === 'look') return name === 'look' && some(parsed, to, to + 1, 'forward');
  if (lemma === 'allow') return some(parsed, to, end, 'span') || end - to < 2;
  if (lemma === 'consider') return !some(parsed, to, to + 1, 'trial');
  if (lemma === 'do') return !some(parsed, to, to + 1, 'pro-object');
  return true;
}

/** "let us know if you have questions" offers, "let us know which one you prefer" asks. */
function known(parsed: Parsed, predicate: Predicate): Wanted {
  const { to } = predicate;
  const rest = parsed.tokens.length;
  const next = parsed.tokens.findIndex((token, i) => i >= to && token.text === 'know') + 1;
  const first = parsed.tokens[next];
  if (first === undefined || first.gap !== 0) return predicate.condition === undefined ? 'request' : 'offer';
  if (first.text === 'if' || first.text === 'should' || first.text === 'when')
    return some(parsed, next, rest, 'trouble') || !some(parsed, next, rest, 'you') ? 'offer' : 'request';
  if (first.text === 'how' && some(parsed, next, rest, 'we')) return 'offer';
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
    if (some(parsed, to, rest, 'with') && (some(parsed, to, rest, 'info') || some(parsed, to, rest, 'your')))
      return 'request';
    if (lemma === 'reply') return 'request';
  }
  const ours = some(parsed, to, end, 'ours') || end - to < 2;
  if (!ours) return 'instruction';
  if (
    some(parsed, to, rest, 'with') &&
    some(parsed, find(tokens, to, rest, 'preposition'), rest, 'info') &&
    !some(parsed, to, rest, 'queries')
  )
    return 'request';
  const conditional = predicate.condition?.link === 'if' || predicates.some((other) => other.link === 'if');
  if (conditional || some(parsed, to, rest, 'help-wanted'))
    return some(parsed, to, rest, 'to') && !conditional && !some(parsed, to, rest, 'more-help')
      ? 'instruction'
      : 'offer';
  return 'instruction';
}

function given(parsed: Parsed, predicate: Predicate): Wanted {
  const { lemma, to, end, from, classes } = predicate;
  const limit = Math.min(end, to + 4);
  if (some(parsed, to, Math.min(end, to + 3), 'third') || some(parsed, to, end, 'third-party'))
    return 'instruction';
  const ours = some(parsed, to, end, 'us') || some(parsed, to, limit, 'back');
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
    return polite ||
      (!inItem(parsed) &&
        some(parsed, to, end, 'info') &&
        lemma !== 'confirm' &&
        (some(parsed, 0, parsed.tokens.length, 'we') || some(parsed, 0, parsed.tokens.length, 'us')))
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
