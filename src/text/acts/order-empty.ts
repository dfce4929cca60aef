import { type Parsed, some } from './parse.ts';
import type { Predicate } from './predicate.ts';
import { is, isVerb } from './tokens.ts';
import { form } from './vocabulary.ts';

/** Orders that are turns of phrase: "please note", "rest assured", "have a great day". */
export function isEmpty(
  parsed: Parsed,
  { lemma, name, to, end, classes, marks, passive }: Predicate,
): boolean {
  if (name === 'take care' || marks.has('uttering')) return true;
  if (marks.has('listening') && (to >= end || some(parsed, to, to + 1, 'you') || is(parsed.tokens[to], 'so')))
    return true;
  if (lemma === 'mind') return !some(parsed, to, to + 1, 'determiner');
  if (passive && marks.has('informing')) return true;
  if (lemma === 'get') return some(parsed, to, to + 1, 'wh') || is(parsed.tokens[to], 'that');
  if (classes.has('assure')) return true;
  if (!classes.has('empty')) return false;
  if (name !== lemma) return true;
  if (lemma === 'be') return !some(parsed, to, Math.min(end, to + 2), 'careful');
  if (lemma === 'see' && some(parsed, to, to + 1, 'you')) return true;
  if (lemma === 'see')
    return !(
      (some(parsed, to, end, 'pointing') ||
        some(parsed, to, to + 1, 'wh') ||
        parsed.tokens[to]?.quoted === true) &&
      to < end
    );
  if (lemma === 'keep') return some(parsed, to, end, 'minding') || some(parsed, to, to + 3, 'posted');
  if (lemma === 'hold' && some(parsed, to, to + 1, 'us')) return true;
  if (lemma === 'hold' && some(parsed, to, to + 1, 'determiner') && !some(parsed, to, to + 2, 'line'))
    return false;
  if (marks.has('waiting')) return some(parsed, to, end, 'pausing');
  if (lemma === 'take') return some(parsed, to, end, 'ease') || name === 'take a moment';
  if (lemma === 'find' && isEnclosed(parsed, to)) return true;
  if (lemma === 'find') return !some(parsed, to, to + 2, 'named-object');
  if (lemma === 'look') return name === 'look' && some(parsed, to, to + 1, 'forward');
  if (lemma === 'allow') return some(parsed, to, end, 'us') || end - to < 2;
  if (lemma === 'consider') return !some(parsed, to, to + 1, 'trial') && !isVerb(parsed.tokens[to], form.ing);
  if (lemma === 'do') return !some(parsed, to, to + 1, 'pro-object');
  if (lemma === 'leave') return some(parsed, to, end, 'us');
  if (lemma === 'accept') return some(parsed, to, to + 2, 'our') || some(parsed, to, end, 'courtesy');
  if (lemma === 'let') return some(parsed, to, to + 1, 'us');
  return true;
}

/** "Attached please find", "please find enclosed": it comes with the letter. */
function isEnclosed(parsed: Parsed, to: number): boolean {
  return some(parsed, Math.max(0, to - 4), to + 1, 'enclosed');
}
