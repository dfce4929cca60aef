import type { Mapped } from '../model/mapped.ts';
import { verbatim } from '../model/mapped.ts';
import type { Platform } from '../model/platform.ts';
import type { Markup, Part } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import { scan } from '../placeholders/scan.ts';

/** What a container knows about one text of a reply. */
export interface PartInit {
  readonly role: Part['role'];
  /** `guess`: by the text itself. */
  readonly markup: Markup | 'guess';
  /** value -> file */
  readonly value: Mapped;
  /** Where the value stands in the file, quotes and escapes included. */
  readonly source: Span<'file'>;
  readonly writable: boolean;
  readonly platform: Platform | undefined;
}

/** Reads one text of a reply: finds its placeholders, cuts its markup away, takes the arms of its branches. */
export function readPart(init: PartInit): Part {
  const { role, value, source, writable } = init;
  const markup = init.markup === 'guess' ? 'plain' : init.markup;
  const text = value.text;
  const passage = {
    arm: 0,
    prose: verbatim(text),
    blocks: [{ kind: 'paragraph' as const, span: { start: 0, end: text.length }, depth: 0 }],
    standIns: [],
    links: [],
    strong: [],
  };
  return {
    role,
    markup,
    value,
    source,
    writable,
    placeholders: scan(text, init.platform),
    passages: [passage],
  };
}
