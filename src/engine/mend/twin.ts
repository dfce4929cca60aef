import { below } from '../../model/mapped.ts';
import type { Edit } from '../../model/remedy.ts';
import type { Part, Passage } from '../../model/reply.ts';
import { contains, type Span } from '../../model/span.ts';
import { offsetInValue } from './edit.ts';

/** Signs that mean something in HTML or Markdown, so that they are written in two ways in a text and its copy. */
const MARKUP = /[<>&*_`[\]\\#~|{}]/;

/** Units of the words around an edit that must be the same in the copy. */
const AROUND = 40;

/** The same edit in the plain copy of a text, or the reverse; undefined if the copy does not say the same there. */
export function copied(edit: Edit, part: Part, twin: Part): Edit | undefined {
  const index = part.placeholders.findIndex((each) => contains(each.span, edit.span));
  return index < 0 ? inWords(edit, part, twin) : inPlaceholder(edit, part, twin, index);
}

/** The n-th placeholder of a text has the n-th of the same text in the copy, if there are as many. */
function inPlaceholder({ span, text }: Edit, part: Part, twin: Part, index: number): Edit | undefined {
  const own = part.placeholders[index]!;
  const same = (each: { readonly text: string }): boolean => each.text === own.text;
  const there = twin.placeholders.filter(same);
  if (there.length !== part.placeholders.filter(same).length) return undefined;
  const copy = there[part.placeholders.slice(0, index).filter(same).length]!;
  const by = copy.span.start - own.span.start;
  return { span: { start: span.start + by, end: span.end + by }, text };
}

function inWords({ span, text }: Edit, part: Part, twin: Part): Edit | undefined {
  const [own] = part.passages;
  const [copy] = twin.passages;
  const inProse = own && proseSpan(own, span, part.value.text);
  if (!inProse || !copy || MARKUP.test(text)) return undefined;
  const block = own.blocks.find((each) => contains(each.span, inProse));
  if (!block) return undefined;
  const from = Math.max(block.span.start, inProse.start - AROUND);
  const around = own.prose.text.slice(from, Math.min(block.span.end, inProse.end + AROUND));
  const at = onlyPlace(copy.prose.text, around);
  if (at === undefined || onlyPlace(own.prose.text, around) === undefined) return undefined;
  const start = at + (inProse.start - from);
  const there = { start, end: start + (inProse.end - inProse.start) };
  const value = below<'value'>(copy.prose, there, { start: 0, end: 0 });
  const same = twin.value.text.slice(value.start, value.end) === part.value.text.slice(span.start, span.end);
  return same ? { span: { start: value.start, end: value.end }, text } : undefined;
}

/** Where words of the value stand in the prose; undefined if they do not stand there letter by letter. */
function proseSpan({ prose }: Passage, span: Span<'value'>, value: string): Span | undefined {
  const start = offsetInValue(prose, span.start);
  const end = offsetInValue(prose, span.end);
  return prose.text.slice(start, end) === value.slice(span.start, span.end) ? { start, end } : undefined;
}

function onlyPlace(text: string, words: string): number | undefined {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : undefined;
}
