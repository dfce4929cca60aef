import { headIs, type Parsed, some } from './parse.ts';
import type { Outcome, Predicate } from './predicate.ts';

/** A thing comes, or is right again: "it will arrive", "your line will be back", "the next release will fix it". */
export function comes(parsed: Parsed, predicate: Predicate): Outcome | undefined {
  const { lemma, to, end, classes } = predicate;
  const remedy = some(parsed, predicate.subjectFrom, predicate.subjectTo, 'remedy');
  if (classes.has('place') && headIs(parsed, predicate, 'feature') && isReleased(parsed, predicate))
    return { kind: 'roadmap', what: lemma };
  if (classes.has('place')) return turns(parsed, predicate, remedy);
  if (headIs(parsed, predicate, 'feature') && classes.has('arrival')) return { kind: 'roadmap', what: lemma };
  if (classes.has('appear') && some(parsed, to, end, 'correct')) return { kind: 'resolution', what: lemma };
  if (classes.has('vanish'))
    return isTheirs(parsed, predicate) ? { kind: 'resolution', what: lemma } : undefined;
  if (classes.has('arrival'))
    return reaches(parsed, predicate, remedy)
      ? { kind: remedy ? 'remedy' : 'arrival', what: lemma }
      : undefined;
  if (classes.has('resolution'))
    return some(parsed, to, end, 'itself') || headIs(parsed, predicate, 'feature')
      ? { kind: 'resolution', what: lemma }
      : undefined;
  if (classes.has('remedy'))
    return remedy || some(parsed, to, end, 'your') ? { kind: 'remedy', what: lemma } : undefined;
  if (classes.has('run') && some(parsed, to, end, 'normal')) return { kind: 'resolution', what: lemma };
  return classes.has('appear') && remedy ? { kind: 'remedy', what: lemma } : undefined;
}

/** "will be available in the next release". */
function isReleased(parsed: Parsed, { to, end }: Predicate): boolean {
  return (
    some(parsed, to, Math.min(end, to + 2), 'state') &&
    (some(parsed, to, end, 'fresh') || some(parsed, to, end, 'time'))
  );
}

/** "the appointments come on Tuesdays" and "a window will return" are no arrivals. */
function reaches(parsed: Parsed, predicate: Predicate, remedy: boolean): boolean {
  const { lemma, head, to, end } = predicate;
  if (lemma === 'reach') return remedy || some(parsed, to, end, 'you') || some(parsed, to, end, 'your');
  if (remedy || lemma === 'arrive') return true;
  if (!isTheirs(parsed, predicate)) return false;
  const near = ['time', 'delivered', 'you', 'back', 'normal', 'gone'] as const;
  return near.some((name) => some(parsed, head, end, name)) || predicate.time === 'now';
}

/** "will be back", "will be with you", "will be gone". */
function turns(parsed: Parsed, predicate: Predicate, remedy: boolean): Outcome | undefined {
  const { to, end } = predicate;
  const near = Math.min(end, to + 5);
  const delivered = some(parsed, to, near, 'delivered');
  const placed = some(parsed, to, near, 'at');
  const toReader =
    some(parsed, to, Math.min(end, to + 3), 'you') ||
    (some(parsed, to, near, 'your') && (delivered || remedy));
  if (placed && toReader) return { kind: remedy ? 'remedy' : 'arrival', what: 'be' };
  if (!remedy && !isTheirs(parsed, predicate)) return undefined;
  if (placed && delivered) return { kind: remedy ? 'remedy' : 'arrival', what: 'be' };
  if (some(parsed, to, near, 'gone')) return { kind: 'resolution', what: 'gone' };
  return some(parsed, to, Math.min(end, to + 3), 'state') ? { kind: 'resolution', what: 'be' } : undefined;
}

/** The reader's own, what they bought, what troubles them, or a sum. */
function isTheirs(parsed: Parsed, { subject, subjectFrom, subjectTo }: Predicate): boolean {
  if (subject === 'it') return true;
  const among = ['your', 'goods', 'matter', 'remedy', 'expense'] as const;
  if (among.some((name) => some(parsed, subjectFrom, subjectTo, name))) return true;
  return parsed.tokens.slice(subjectFrom, subjectTo).some(({ text }) => /^[$\u00a3\u20ac\u20b9]/.test(text));
}
