import { readPart } from '../src/formats/part.ts';
import { verbatim } from '../src/model/mapped.ts';
import type { Evidence, Reply } from '../src/model/reply.ts';

/** A reply that holds nothing but this text, as a file with one reply would give it. */
export function replyOf(text: string, title = '', evidence: Partial<Evidence> = {}): Reply {
  const body = readPart({
    role: 'body',
    markup: 'guess',
    value: verbatim(text),
    source: { start: 0, end: text.length },
    writable: true,
    platform: undefined,
  });
  return {
    id: 'text',
    title,
    origin: { id: 'text', pointer: '', variants: 1 },
    locale: 'en',
    platform: undefined,
    evidence: { tags: [], active: true, public: true, front: Object.create(null), ...evidence },
    parts: [body],
  };
}
