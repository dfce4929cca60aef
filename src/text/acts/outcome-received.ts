import { type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';

/** The reader gets it, or is where they want to be: "you'll have your bag by Friday", "you'll be on the next flight". */
export function received(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, classes, to, end, stances, modal } = predicate;
  if (classes.has('await')) return awaited(parsed, predicate);
  if (modal === 'can' || stances.includes('must')) return undefined;
  if (classes.has('place') && (lemma === 'be' || isAgain(parsed, predicate)))
    return isPlaced(parsed, predicate) ? { kind: 'resolution', what: lemma } : undefined;
  if (classes.has('remedy') && classes.has('reader-gets')) return { kind: 'remedy', what: lemma };
  if (classes.has('arrival'))
    return predicate.governor || some(parsed, to, end, 'time') ? { kind: 'arrival', what: lemma } : undefined;
  if (!classes.has('receive')) return undefined;
  if (some(parsed, to, end, 'remedy')) return { kind: 'remedy', what: remedyName(parsed, to, end) };
  if (stances.includes('able') || stances.includes('want')) return undefined;
  if (some(parsed, to, end, 'back') || some(parsed, to, end, 'discount'))
    return { kind: 'remedy', what: lemma };
  if (lemma === 'see')
    return some(parsed, to, to + 1, 'it') && some(parsed, to, end, 'delivered')
      ? { kind: 'remedy', what: lemma }
      : undefined;
  if (predicate.governor !== undefined) return { kind: 'arrival', what: lemma };
  if (some(parsed, to, end, 'paper')) return undefined;
  return isDated(parsed, predicate) ? { kind: 'arrival', what: lemma } : undefined;
}

/** "Expect your headset tomorrow", "consider the fee gone". */
export function awaited(parsed: Parsed, { lemma, to, end, classes }: Predicate): Outcome | undefined {
  if (classes.has('deem'))
    return some(parsed, to, end, 'state') || some(parsed, to, end, 'gone')
      ? { kind: 'resolution', what: lemma }
      : undefined;
  if (some(parsed, to, end, 'remedy')) return { kind: 'remedy', what: remedyName(parsed, to, end) };
  return some(parsed, to, end, 'goods') ? { kind: 'arrival', what: lemma } : undefined;
}

/** "you'll be streaming again": the verb alone tells nothing. */
function isAgain(parsed: Parsed, { to, end, from, head }: Predicate): boolean {
  return some(parsed, to, end, 'again') || some(parsed, to, end, 'time') || some(parsed, from, head, 'be');
}

function isPlaced(parsed: Parsed, { to, end }: Predicate): boolean {
  const near = Math.min(end, to + 6);
  return (
    some(parsed, to, Math.min(end, to + 4), 'restored') ||
    (some(parsed, to, near, 'goods') && some(parsed, to, near, 'fresh'))
  );
}

/** Goods with a day or a place. */
function isDated(parsed: Parsed, { to, end }: Predicate): boolean {
  const dated =
    some(parsed, to, end, 'time') ||
    some(parsed, to, end, 'delivered') ||
    some(parsed, to, end, 'deadline') ||
    some(parsed, to, end, 'fresh');
  if (some(parsed, to, to + 1, 'it')) return some(parsed, to + 1, end, 'delivered');
  return dated && some(parsed, to, end, 'goods');
}

function remedyName(parsed: Parsed, from: number, to: number): string {
  return parsed.tokens.slice(from, to).find((token) => token.form.classes.has('remedy'))?.text ?? 'remedy';
}
