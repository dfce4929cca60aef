import {
  type Act,
  below,
  hintsFor,
  languageShelf,
  languages,
  linesOf,
  type Place,
  type Problem,
  type Reading,
  type Reply,
  readable,
  type Span,
  tellLanguage,
  understand,
} from '../index.ts';
import { loadFormat } from './load-format.ts';
import { noFormat, type Prepared, type Unit } from './prepare.ts';

/** What was understood of one file. */
export interface FileOutline {
  readonly file: string;
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

/** Reads the files of a run and says what was understood, file by file. */
export async function* outlineFiles(prepared: Prepared, signal?: AbortSignal): AsyncGenerator<FileOutline> {
  for (const unit of prepared.units) {
    if (signal?.aborted) return;
    const outline = await outlineUnit(unit);
    if (unit.named || outline.replies.length > 0) yield outline;
  }
}

async function outlineUnit(unit: Unit): Promise<FileOutline> {
  const { file } = unit;
  const format = await loadFormat(unit.path);
  if (!format) return { file, replies: [], problems: [{ kind: 'unreadable', message: noFormat(unit.path) }] };
  const read = await unit.read();
  if ('problem' in read) return { file, replies: [], problems: [read.problem] };
  const { settings } = unit.session;
  const replies: Reply[] = [];
  const problems: Problem[] = [];
  for (const found of format.read(read.text, hintsFor(settings, file))) {
    if ('reply' in found) replies.push(found.reply);
    if ('problem' in found) problems.push(found.problem);
  }
  const languageOf = tellLanguage(replies);
  const readerOf = languageShelf(languages, settings.phrases);
  const lines = linesOf(read.text);
  const outlined = replies.map((reply) => {
    const language = languageOf(reply);
    return outlineReply(
      reply,
      understand(reply, language === undefined ? undefined : readerOf(language)),
      lines,
    );
  });
  return { file, replies: outlined, problems };
}

type Lines = ReturnType<typeof linesOf>;

function outlineReply(reply: Reply, readings: readonly Reading[], lines: Lines): ReplyOutline {
  const main = readings.find(({ part }) => part.role === 'body') ?? readings[0];
  const stake = main && {
    level: main.stake.level,
    words: main.stake.words.map((span) => readable(main, span)),
  };
  return {
    id: reply.id,
    title: reply.title,
    pointer: reply.origin.pointer,
    stake: stake ?? { level: 'none', words: [] },
    audience: main?.audience ?? 'customer',
    stage: main?.stage ?? 'unknown',
    sentences: outlineSentences(readings, lines),
  };
}

/** The sentences of all readings in the order of the file; what several arms of a template share stands there once. */
function outlineSentences(readings: readonly Reading[], lines: Lines): readonly SentenceOutline[] {
  const found = new Map<string, { readonly start: number; readonly sentence: SentenceOutline }>();
  for (const reading of readings) {
    for (const { span, acts } of reading.sentences) {
      const text = readable(reading, span).trim();
      const { start } = inFile(reading, span);
      const place = lines.place(start);
      const sentence = {
        text,
        line: place.line,
        column: place.column,
        acts: acts.map((act) => outlineAct(act, reading)),
      };
      found.set(`${start} ${text}`, { start, sentence });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start).map(({ sentence }) => sentence);
}

function outlineAct(act: Act, reading: Reading): ActOutline {
  const words = (span: Span): string => readable(reading, span).trim();
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
