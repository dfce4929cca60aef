import type { Audience, Reading } from '../model/sentence.ts';
import { evidenceOf, mentions } from './evidence.ts';

type Named = Exclude<Audience, 'customer'>;
const order: readonly Named[] = ['colleague', 'employee', 'partner', 'public'];

/** Who reads the reply, by its privacy, title, tags, category and description; the customer if nothing says otherwise. */
export function audienceOf({ reply }: Reading, words: Readonly<Record<Named, readonly string[]>>): Audience {
  if (!reply.evidence.public) return 'colleague';
  const line = evidenceOf(reply, reply.origin.channel);
  return order.find((name) => mentions(line, words[name])) ?? 'customer';
}
