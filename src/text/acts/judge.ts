import type { Act, ActName, PromiseKind } from '../../model/act.ts';
import { type Doubt, doubtOf, ensures, isScheme } from './certainty.ts';
import { isDeed } from './deed.ts';
import { isHandedOut, isHelpOffered } from './help.ts';
import { outcomeOf } from './outcome.ts';
import { hasSum, type Parsed, some, spanOf } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';
import { wantedOf } from './reader.ts';
import { refusedBy } from './refused.ts';
import { isReproach } from './reproach.ts';
import { is } from './tokens.ts';
import { isTimed } from './when.ts';

export function judge(parsed: Parsed, predicate: Predicate): Act[] {
  if (isPreface(parsed, predicate)) return [];
  const outcome = outcomeOf(parsed, predicate);
  if (outcome && isAhead(parsed, predicate, outcome)) {
    const act = promise(parsed, predicate, outcome);
    if (act.spared === undefined) return [act];
    return [act, ...besides(parsed, predicate, act.spared)];
  }
  return deed(parsed, predicate);
}

/** "We will make sure [it is fixed]": the promise is in what follows. */
function isPreface(parsed: Parsed, predicate: Predicate): boolean {
  const content = parsed.predicates.find(({ governor }) => governor === predicate);
  if (content === undefined || predicate.mood === 'order') return false;
  const outcome = outcomeOf(parsed, content);
  return outcome !== undefined && isAhead(parsed, content, outcome) && doubtOf(parsed, content) === undefined;
}

/** Will, going to, now with a day named, or the content of a promise. */
function isAhead(parsed: Parsed, predicate: Predicate, outcome: Outcome): boolean {
  const { time, modal, subject, governor, stances } = predicate;
  if (
    time === 'ahead' ||
    predicate.mood === 'order' ||
    (stances.includes('assure') && subject !== 'you') ||
    predicate.classes.has('await') ||
    (outcome.kind === 'assurance' && predicate.classes.has('assure')) ||
    (stances.includes('let') && outcome.kind !== 'arrival')
  )
    return true;
  if (modal === 'can' && governor && ensures(governor)) return true;
  if (modal === 'can' && (isHandedOut(predicate) || isChoice(parsed, predicate))) return false;
  if (time === 'present' && predicate.lemma === 'be' && isAsOf(parsed, predicate)) return false;
  if (modal === 'can' || (modal === 'may' && stances.includes('happy')) || stances.includes('happy'))
    return subject === 'we' || subject === 'team';
  if (modal === 'must') return subject === 'we' || subject === 'team';
  if (modal !== undefined) return true;
  if (time === 'done') return false;
  if (governor && ensures(governor) && time === 'now') return true;
  if (
    governor?.classes.has('assure') &&
    (outcome.kind === 'assurance' || (time === 'now' && predicate.passive))
  )
    return true;
  if (
    time === 'now' &&
    predicate.classes.has('place') &&
    !predicate.classes.has('arrival') &&
    predicate.lemma === 'sit'
  )
    return false;
  if (time === 'now' && subject !== 'we' && predicate.classes.has('handed'))
    return (
      isTimed(parsed, predicate) ||
      (['you', 'your'] as const).some((name) => some(parsed, predicate.to, predicate.end, name))
    );
  if (time === 'now' && (subject === 'we' || subject === 'team' || subject === 'partner'))
    return some(parsed, predicate.to, predicate.end, 'ahead');
  if (time === 'now' && predicate.passive) return false;
  if (time === 'now')
    return (
      (subject === 'you' || subject === 'thing' || subject === 'it' || subject === 'none') &&
      (predicate.classes.has('receive') ||
        predicate.classes.has('arrival') ||
        predicate.classes.has('vanish') ||
        predicate.classes.has('ends') ||
        isTimed(parsed, predicate) ||
        predicate.classes.has('reader-gets')) &&
      outcome.kind !== 'recurrence'
    );
  if (governor && (ensures(governor) || governor.classes.has('assure') || isSure(parsed, predicate)))
    return true;
  if (parsed.tokens[predicate.subjectFrom]?.text === 'there') return true;
  if (
    isForNow(parsed, predicate) ||
    some(parsed, predicate.to, predicate.end, 'recurring') ||
    isGeneric(parsed, predicate)
  )
    return false;
  if (subject === 'we')
    return outcome.kind !== 'arrival' && some(parsed, predicate.to, predicate.end, 'ahead');
  if (subject === 'you' || subject === 'none') return false;
  const awaited = predicate.condition?.link === 'once' && !predicate.passive;
  return (awaited && isTheirs(parsed, predicate)) || isTimed(parsed, predicate);
}

/** "We can rebook you or return the fare": one of them, as the reader says. */
function isChoice({ predicates, tokens }: Parsed, predicate: Predicate): boolean {
  const next = predicates[predicates.indexOf(predicate) + 1];
  return next?.shared === true && tokens[next.from - 1]?.text === 'or';
}

/** "It is on your booking as of 9:14": so already. */
function isAsOf({ tokens }: Parsed, { to, end }: Predicate): boolean {
  return tokens.slice(to, end).some(({ text }, i) => text === 'as' && tokens[to + i + 1]?.text === 'of');
}

/** "your parts", "the money … to your card" */
function isTheirs(parsed: Parsed, { subjectFrom, subjectTo, to, end }: Predicate): boolean {
  if (some(parsed, subjectFrom, subjectTo, 'your')) return true;
  return (
    (some(parsed, subjectFrom, subjectTo, 'remedy') || hasSum(parsed, subjectFrom, subjectTo)) &&
    (some(parsed, to, end, 'your') || some(parsed, to, end, 'you'))
  );
}

/** "Your account stays active until the 5th": how things stand, and no longer. */
function isForNow(parsed: Parsed, { time, to, end }: Predicate): boolean {
  return time === 'present' && some(parsed, to, end, 'until');
}

/** "A transfer between accounts shows up at once": of any one, unless it is the one to come. */
function isGeneric({ tokens }: Parsed, { subjectFrom, subjectTo, passive }: Predicate): boolean {
  const many = passive && subjectTo - subjectFrom <= 2 && tokens[subjectTo - 1]!.text.endsWith('s');
  if (many && !is(tokens[subjectFrom], 'your') && !is(tokens[subjectFrom], 'determiner')) return true;
  if (!is(tokens[subjectFrom], 'indefinite')) return false;
  return !tokens.slice(subjectFrom, subjectTo).some((token) => is(token, 'fresh') || is(token, 'remedy'));
}

/** "I'm sure [you get it today]". */
function isSure({ tokens }: Parsed, { governor, subjectFrom }: Predicate): boolean {
  return (
    governor !== undefined && tokens.slice(governor.head, subjectFrom).some((token) => is(token, 'confident'))
  );
}

function promise(
  parsed: Parsed,
  predicate: Predicate,
  { kind, what }: Outcome,
): Act & { readonly name: 'promise' } {
  const { governor } = predicate;
  const sworn = governor?.classes.has('assure') || predicate.stances.includes('assure');
  const from = sworn && governor ? governor.subjectFrom : Math.min(predicate.subjectFrom, predicate.from);
  const span = spanOf(parsed, from, predicate.end);
  const spared = sparing(parsed, predicate);
  const named: PromiseKind = sworn && kind !== 'recurrence' ? 'assurance' : kind;
  return {
    name: 'promise',
    kind: named,
    what,
    span,
    words: [spanOf(parsed, predicate.from, predicate.to)],
    by: `${predicate.subject} ${predicate.time} ${predicate.name}`,
    ...(spared ? { spared } : {}),
  };
}

function sparing(parsed: Parsed, predicate: Predicate): Doubt | undefined {
  const doubt = doubtOf(parsed, predicate);
  if (doubt) return doubt;
  if (
    predicate.condition &&
    predicate.governor === undefined &&
    (isScheme(predicate) || predicate.condition.lemma === 'end') &&
    predicate.subject !== 'we' &&
    predicate.subject !== 'team'
  )
    return { by: 'product', words: spanOf(parsed, predicate.condition.from, predicate.condition.end) };
  return undefined;
}

/** A remedy that is spared may still be a step: "I'll try to get it waived", "if confirmed, we will refund it". */
function besides(parsed: Parsed, predicate: Predicate, { by }: Doubt): Act[] {
  if (predicate.modal === 'can' && by === 'condition')
    return [act(parsed, predicate, 'offer', 'an outcome on request')];
  if (predicate.stances.includes('let')) return deed(parsed, predicate);
  if (by === 'hedge' && predicate.governor !== undefined) return [];
  return by === 'hedge' || by === 'condition' ? deed(parsed, predicate) : [];
}

function act(parsed: Parsed, predicate: Predicate, name: Exclude<ActName, 'promise'>, by: string): Act {
  return {
    name,
    span: spanOf(
      parsed,
      predicate.shared ? predicate.from : Math.min(predicate.subjectFrom, predicate.from),
      predicate.end,
    ),
    words: [spanOf(parsed, predicate.from, predicate.to)],
    by,
  };
}

function deed(parsed: Parsed, predicate: Predicate): Act[] {
  const offered = isHelpOffered(parsed, predicate);
  if (!offered && isDeed(parsed, predicate))
    return [act(parsed, predicate, 'commitment', `${predicate.subject} ${predicate.time} ${predicate.name}`)];
  if (offered) return [act(parsed, predicate, 'offer', `${predicate.subject} ${predicate.name}`)];
  const wanted = wantedOf(parsed, predicate);
  if (wanted) return [act(parsed, predicate, wanted, `${predicate.mood} ${predicate.name}`)];
  if (isReproach(parsed, predicate))
    return [act(parsed, predicate, 'blame', `you did not ${predicate.name}`)];
  if (refusedBy(parsed, predicate)) return [act(parsed, predicate, 'refusal', `not ${predicate.name}`)];
  return [];
}
