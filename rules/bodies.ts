import type { Part } from '../src/model/reply.ts';
import type { Reading } from '../src/model/sentence.ts';

/**
 * The parts whose values a rule on placeholders looks at while it reads this reading: the body that is read and
 * the subject; none for a further arm of a template branch, since a value is judged once.
 */
export function valuesOf(reading: Reading): readonly Part[] {
  if (reading.arm !== 0) return [];
  const { parts } = reading.reply;
  const first = parts.find((part) => part.role === 'body') === reading.part;
  return parts.filter((part) => part === reading.part || (first && part.role === 'subject'));
}
