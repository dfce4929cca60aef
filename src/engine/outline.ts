import type { Act } from '../model/act.ts';
import { below } from '../model/mapped.ts';
import { type Lines, linesOf, type Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { asWritten } from '../model/stand-in.ts';
import type { LanguagePack } from '../text/language.ts';
import type { TemplateFile } from './linter.ts';
import type { Settings } from './settings.ts';
import { settledActs } from './settled-acts.ts';
import { createReader, mainReading, type Understanding } from './understood.ts';

/** What was understood of one file. */
export interface Outline {
  readonly replies: readonly ReplyOutline[];
  readonly problems: readonly Problem[];
}

/** What was understood of a reply: who reads it, what is at stake, and what each sentence does. */
export interface ReplyOutline {
  readonly id: string;
  readonly title: string;
  readonly pointer: string;
  readonly stake: { readonly level: Reading['stake']['level']; readonly words: readonly string[] };
  readonly audience: Reading['audience'];
  readonly stage: Reading['stage'];
  readonly sentences: readonly SentenceOutline[];
}

/** A sentence as its reader sees it, where it begins in the file, and its acts. */
export interface SentenceOutline extends Place {
  readonly text: string;
  readonly acts: readonly ActOutline[];
}

/** An act with the words that decided, or with what spared the sentence from being one. */
export interface ActOutline {
  readonly act: Act['name'];
  /** Of a promise: what it commits the company to. */
  readonly kind: string | null;
  readonly words: readonly string[];
  readonly spared?: { readonly by: string; readonly words: string };
}

/** Says what is understood of files under these settings. */
export function createOutliner(
  settings: Settings,
  languages: readonly LanguagePack[],
): (file: TemplateFile) => Outline {
  const read = createReader(settings, languages);
  return (file) => {
    const { replies, problems } = read(file);
    const lines = linesOf(file.text);
    return { replies: replies.map((one) => outlineReply(one, lines)), problems };
  };
}

function outlineReply(understanding: Understanding, lines: Lines): ReplyOutline {
  const { reply, readings } = understanding;
  const main = mainReading(readings);
  const stake = main && {
    level: main.stake.level,
    words: main.stake.words.map((span) => asWritten(main, span)),
  };
  return {
    id: reply.id,
    title: reply.title,
    pointer: reply.origin.pointer,
    stake: stake ?? { level: 'none', words: [] },
    audience: main?.audience ?? 'customer',
    stage: main?.stage ?? 'unknown',
    sentences: outlineSentences(understanding, lines),
  };
}

/** The sentences of all readings in the order of the file; what several arms of a template share stands there once. */
function outlineSentences({ readings, outcomes }: Understanding, lines: Lines): readonly SentenceOutline[] {
  const found = new Map<string, { readonly start: number; readonly sentence: SentenceOutline }>();
  for (const reading of readings) {
    for (const one of reading.sentences) {
      const { span } = one;
      const text = asWritten(reading, span).trim();
      const { start } = inFile(reading, span);
      const place = lines.place(start);
      const sentence = {
        text,
        line: place.line,
        column: place.column,
        acts: settledActs(one, reading, outcomes).map((act) => outlineAct(act, reading)),
      };
      found.set(`${start} ${text}`, { start, sentence });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start).map(({ sentence }) => sentence);
}

function outlineAct(act: Act, reading: Reading): ActOutline {
  const words = (span: Span): string => asWritten(reading, span).trim();
  return {
    act: act.name,
    kind: act.name === 'promise' ? act.kind : null,
    words: act.words.map(words),
    ...(act.spared && { spared: { by: act.spared.by, words: words(act.spared.words) } }),
  };
}

function inFile({ prose, part }: Reading, span: Span): Span<'file'> {
  const value = below<'value'>(prose, span, { start: 0, end: part.value.text.length });
  return below<'file'>(part.value, { start: value.start, end: value.end }, part.source);
}
