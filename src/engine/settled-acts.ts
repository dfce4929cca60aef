import type { Act } from '../model/act.ts';
import { entryFor, type Standing } from '../model/outcome.ts';
import type { Reading, Sentence } from '../model/sentence.ts';

/** The acts of a sentence; a promise that an entry of the register makes true is spared by it. */
export function settledActs(
  sentence: Sentence,
  reading: Reading,
  register: readonly Standing[],
): readonly Act[] {
  if (register.length === 0) return sentence.acts;
  return sentence.acts.map((act) => {
    if (act.name !== 'promise' || act.spared || !entryFor(act, sentence, reading, register)?.here) return act;
    return { ...act, spared: { by: 'outcome', words: act.span } };
  });
}
