import type { Drawing, DrawnBlock, DrawnSentence, Piece } from '../model/drawing.ts';
import { below, type Mapped, pieces } from '../model/mapped.ts';
import type { Standing as Outcome } from '../model/outcome.ts';
import { type Lines, linesOf } from '../model/place.ts';
import type { Block, Part } from '../model/reply.ts';
import type { Reading, Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { asWritten } from '../model/stand-in.ts';
import type { LanguagePack } from '../text/language.ts';
import { withoutTwins } from './judge.ts';
import type { TemplateFile } from './linter.ts';
import type { Settings } from './settings.ts';
import { settledActs } from './settled-acts.ts';
import { createReader, mainReading, type Understanding } from './understood.ts';

/** Longer replies are drawn to here: a page that nobody can scroll shows nothing. */
const MOST_SENTENCES = 400;

/** Draws the replies of files under these settings, those that are switched off left out. */
export function createDrawer(
  settings: Settings,
  languages: readonly LanguagePack[],
): (file: TemplateFile) => readonly Drawing[] {
  const read = createReader(settings, languages);
  return (file) => {
    const lines = linesOf(file.text);
    return read(file)
      .replies.filter(({ reply }) => reply.evidence.active)
      .map((one) => draw({ ...one, readings: withoutTwins(one.readings) }, lines));
  };
}

function draw({ reply, readings, outcomes }: Understanding, lines: Lines): Drawing {
  const main = mainReading(readings);
  const words = main?.stake.words.map((span) => asWritten(main, span)) ?? [];
  return {
    id: reply.id,
    title: reply.title,
    pointer: reply.origin.pointer,
    ...lines.place(Math.min(...reply.parts.map(({ source }) => source.start))),
    stake: { level: main?.stake.level ?? 'none', words },
    audience: main?.audience ?? 'customer',
    stage: main?.stage ?? 'unknown',
    blocks: blocksOf(readings, outcomes),
  };
}

/** A sentence where it stands; the same in several arms of a template is one. */
interface Standing {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly block: { readonly start: number; readonly of: Block };
  readonly pieces: readonly Piece[];
  arms: number;
}

function blocksOf(readings: readonly Reading[], outcomes: readonly Outcome[]): readonly DrawnBlock[] {
  const arms = new Map<Part, number>();
  for (const { part } of readings) arms.set(part, (arms.get(part) ?? 0) + 1);
  const blocks: { readonly start: number; readonly block: DrawnBlock & { sentences: DrawnSentence[] } }[] =
    [];
  for (const one of standings(readings)) {
    const { part } = one.reading;
    const { start, of } = one.block;
    const last = blocks.at(-1);
    const isSame = last?.start === start && last.block.role === part.role;
    const open = isSame ? last.block : { role: part.role, kind: of.kind, depth: of.depth, sentences: [] };
    if (!isSame) blocks.push({ start, block: open });
    open.sentences.push(drawSentence(one, outcomes, one.arms < arms.get(part)!));
  }
  return blocks.map(({ block }) => block);
}

/** The sentences of all readings: the subject first, then in the order of the file. */
function standings(readings: readonly Reading[]): readonly Standing[] {
  const found = new Map<string, Standing>();
  for (const reading of readings) {
    const standIns = new Map(reading.standIns.map((standIn) => [standIn.at, standIn.placeholder?.text]));
    for (const sentence of reading.sentences.slice(0, MOST_SENTENCES)) {
      const cut = piecesOf(reading, trimmed(sentence.span, reading.prose), standIns);
      if (cut.length === 0) continue;
      const key = `${reading.part.role} ${cut[0]!.span.start} ${cut.map(({ text }) => text).join('')}`;
      const known = found.get(key);
      if (known) known.arms++;
      else {
        const start = inFile(reading, sentence.block.span).start;
        found.set(key, { reading, sentence, block: { start, of: sentence.block }, pieces: cut, arms: 1 });
      }
    }
  }
  const order = ({ reading, pieces: [first] }: Standing): number =>
    (reading.part.role === 'subject' ? -1 : 0) * Number.MAX_SAFE_INTEGER + first!.span.start;
  return [...found.values()].sort((a, b) => order(a) - order(b)).slice(0, MOST_SENTENCES);
}

function drawSentence(
  { reading, sentence, pieces: cut }: Standing,
  outcomes: readonly Outcome[],
  sometimes: boolean,
): DrawnSentence {
  const acts = settledActs(sentence, reading, outcomes)
    .filter(({ spared }) => spared === undefined)
    .map((act) => ({ act: act.name, kind: act.name === 'promise' ? act.kind : null }));
  const { start } = trimmed(sentence.span, reading.prose);
  const ownLine = start > sentence.block.span.start && reading.prose.text[start - 1] === '\n';
  return { pieces: cut, acts, ownLine, sometimes };
}

function trimmed({ start, end }: Span, { text }: Mapped): Span {
  const inside = text.slice(start, end);
  const from = start + inside.length - inside.trimStart().length;
  return { start: from, end: from + inside.trim().length };
}

/** Words of the prose, each with its place in the file; `standIns`: what stands for one character of the prose. */
function piecesOf(
  { prose, part }: Reading,
  span: Span,
  standIns: ReadonlyMap<number, string | undefined>,
): readonly Piece[] {
  return pieces(prose, span).flatMap((run): readonly Piece[] => {
    const value = { start: run.from, end: run.to };
    const whole = (text: string, placeholder: boolean): Piece => {
      return { text, span: below<'file'>(part.value, value, part.source), exact: false, placeholder };
    };
    if (standIns.has(run.at)) {
      const printed = standIns.get(run.at);
      return [whole(printed ?? '…', printed !== undefined)];
    }
    if (!run.exact || !part.value.trusted)
      return [whole(prose.text.slice(run.at, run.at + run.length), false)];
    return pieces(part.value, value).map((piece) => ({
      text: part.value.text.slice(piece.at, piece.at + piece.length),
      span: { start: piece.from, end: piece.to },
      exact: piece.exact,
      placeholder: false,
    }));
  });
}

function inFile({ prose, part }: Reading, span: Span): Span<'file'> {
  const { start, end } = below<'value'>(prose, span, { start: 0, end: part.value.text.length });
  return below<'file'>(part.value, { start, end }, part.source);
}
