import type { Mapped } from '../model/mapped.ts';
import type { Placeholder } from '../model/placeholder.ts';
import type { Platform } from '../model/platform.ts';
import type { Notice } from '../model/problem.ts';
import type { Markup, Part, Passage } from '../model/reply.ts';
import type { Span } from '../model/span.ts';
import { scanBranches } from '../placeholders/scan.ts';
import { withinCaps } from './prose/caps.ts';
import { guessMarkup } from './prose/guess.ts';
import { cutHtml } from './prose/html.ts';
import { cutMarkdown } from './prose/markdown.ts';
import { mask } from './prose/mask.ts';
import { cutPlain } from './prose/plain.ts';
import { takenArms } from './prose/taken.ts';
import { type Cut, ProseWriter } from './prose/writer.ts';

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

/** More arms of one branch than these are not read. */
const MOST_ARMS = 8;

/** Reads one text of a reply: finds its placeholders, cuts its markup away, takes the arms of its branches. */
export function readPart(init: PartInit): Part {
  const { role, value, source, writable } = init;
  const markup = init.markup === 'guess' ? guessMarkup(value.text) : init.markup;
  const { placeholders, branches } = scanBranches(value.text, init.platform);
  const arms = branches.reduce((most, branch) => Math.max(most, branch.arms.length), 1);
  const passages: Passage[] = [];
  const apart: Cut['apart'][number][] = [];
  let nested = false;
  for (let arm = 0; arm < Math.min(arms, MOST_ARMS); arm++) {
    const writer = new ProseWriter(mask(value.text, placeholders, branches, arm));
    nested = cut(writer, markup) || nested;
    const { apart: more, ...prose } = writer.finish();
    for (const each of more) apart.push(each);
    const taken = arms > 1 && { taken: takenArms(placeholders, branches, arm) };
    passages.push({ arm, ...taken, ...prose });
  }
  const capped = nested ? 'nesting' : arms > MOST_ARMS ? 'branches' : undefined;
  return {
    role,
    markup,
    value,
    source,
    writable,
    placeholders: withoutApart(apart, placeholders, init.platform),
    passages,
    ...(capped && { capped }),
  };
}

/** Cuts the markup away; true if a block was over a cap. */
function cut(writer: ProseWriter, markup: Markup): boolean {
  const { text } = writer.masked;
  if (markup === 'html') cutHtml(writer);
  else if (markup === 'plain') cutPlain(writer, 0, text.length);
  else {
    const stretches = withinCaps(text);
    for (const { from, to, capped } of stretches) (capped ? cutPlain : cutMarkdown)(writer, from, to);
    return stretches.some((each) => each.capped);
  }
  return false;
}

/**
 * What looks like a blank, half a placeholder or another desk's one in code, a comment or a quotation is none; the
 * desk's own in code is told.
 */
function withoutApart(
  apart: Cut['apart'],
  placeholders: readonly Placeholder[],
  platform: Platform | undefined,
): readonly Placeholder[] {
  if (apart.length === 0) return placeholders;
  const sorted = [...apart].sort((a, b) => a.start - b.start);
  let next = 0;
  let around: Cut['apart'][number] = { start: 0, end: -1 };
  return placeholders.flatMap((each) => {
    for (; next < sorted.length && sorted[next]!.start <= each.span.start; next++)
      if (sorted[next]!.end > around.end) around = sorted[next]!;
    if (each.span.end > around.end) return each;
    if (!isOwn(each, platform)) return [];
    return around.code ? { ...each, code: around.code } : each;
  });
}

function isOwn({ kind, fault, grammar }: Placeholder, platform: Platform | undefined): boolean {
  return kind !== 'blank' && !fault && (!platform || platform.grammars.includes(grammar));
}

/** What to tell the writer of a part that is over a cap; undefined if it is not. */
export function capNotice(part: Part, path: string): Notice | undefined {
  if (part.capped === 'nesting') {
    return {
      id: `nesting:${path}`,
      message: `${path}: a block is nested too deeply; it was read as plain text.`,
    };
  }
  if (part.capped === 'branches') {
    return {
      id: `branches:${path}`,
      message: `${path}: a template branch has more than ${MOST_ARMS} arms; the first ${MOST_ARMS} were read.`,
    };
  }
  return undefined;
}
