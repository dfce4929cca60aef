import type { Encode, Format } from '../../model/format.ts';
import type { Edit, Remedy } from '../../model/remedy.ts';
import type { Part } from '../../model/reply.ts';
import type { Span } from '../../model/span.ts';
import { crosses, placed, trimmed } from './edit.ts';
import { copied } from './twin.ts';

/** What texts are written into. */
export interface Target {
  readonly text: string;
  readonly encode: Encode;
}

/** Opens a file for writing; how it writes is only looked at when something is to be written. */
export function targetOf(text: string, format: Format): Target {
  let encode: Encode | undefined;
  return {
    text,
    encode: (...given) => {
      encode ??= format.encoder?.(text) ?? ((wanted) => wanted);
      return encode(...given);
    },
  };
}

/**
 * A remedy as splices of the file, with those of the plain copy of the text; undefined if it would touch more than
 * words, or if the file cannot hold the new words. Where the helpdesk takes no text back, or the copy says something
 * else, it is a suggestion.
 */
export function placeRemedy(
  remedy: Remedy,
  about: Span<'value'>,
  part: Part,
  target: Target,
): Remedy<'file'> | undefined {
  const { label, grade } = remedy;
  // A suggestion is for people, who read whole words.
  const whole = grade === 'manual' ? placeAll(remedy.edits, about, part, target) : undefined;
  const wanted = remedy.edits.flatMap((edit) => trimmed(edit, part.value.text) ?? []);
  const edits = whole ?? placeAll(wanted, about, part, target);
  if (!edits) return undefined;
  if (grade === 'manual' || !part.writable) return { label, grade: 'manual', edits };
  if (!part.twin) return { label, grade, edits };
  const copies = copyAll(wanted, part, part.twin, target);
  return copies ? { label, grade, edits: [...edits, ...copies] } : { label, grade: 'manual', edits };
}

type Edits = Remedy<'file'>['edits'];

function placeAll(
  edits: readonly Edit[],
  about: Span<'value'>,
  part: Part,
  target: Target,
): Edits | undefined {
  const [first, ...more] = edits.map((edit) => placeEdit(edit, about, part, target));
  const all = more.filter((edit) => edit !== undefined);
  return first && all.length === more.length ? [first, ...all] : undefined;
}

function copyAll(edits: readonly Edit[], part: Part, twin: Part, target: Target): Edits | undefined {
  const copies = edits.flatMap((edit) => copied(edit, part, twin) ?? []);
  // A copy was found by the words themselves, so an edit inside its placeholder is about that placeholder.
  const placedCopies = copies.map((edit) => placeAll([edit], edit.span, twin, target));
  const [first, ...more] = placedCopies.flatMap((each) => each ?? []);
  return first && more.length + 1 === edits.length ? [first, ...more] : undefined;
}

function placeEdit(edit: Edit, about: Span<'value'>, part: Part, target: Target): Edit<'file'> | undefined {
  if (crosses(edit, about, part)) return undefined;
  const span = placed(part.value, edit.span, target.text);
  const means = withBreaksOf(part.value.text, edit.text);
  const text = span && target.encode(means, span, part);
  if (!span || text === undefined) return undefined;
  return text === means ? { span, text } : { span, text, means };
}

/** Line breaks as the value has them. */
function withBreaksOf(value: string, text: string): string {
  return /\r\n/.test(value) && !/(?:^|[^\r])\n/.test(value) ? text.replace(/\r?\n/g, '\r\n') : text;
}
