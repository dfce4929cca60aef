import type { ActOutline, ReplyOutline } from '../index.ts';
import { type FileOutline, outlineFiles, prepare } from '../node/index.ts';
import { doing } from '../reporters/act-words.ts';
import { json, oneLine, shown } from '../reporters/neutralise.ts';
import { wantsColor } from './color.ts';
import { type Io, write } from './io.ts';
import { type FileOptions, runInit } from './options.ts';
import { type Paint, painted, unpainted } from './paint.ts';
import { say } from './say.ts';
import { UsageFault } from './usage.ts';

/** The command that shows what was understood of each sentence. Gives the exit status. */
export async function outline(
  paths: readonly string[],
  { format, ...options }: FileOptions & { format?: string },
  io: Io,
): Promise<number> {
  const draw = await drawing(format, options.color, io);
  const prepared = await prepare(runInit(paths, options, io));
  let failed = prepared.obstacles.length > 0;
  for (const { file, problem } of prepared.obstacles) await say(`${file}: ${problem.message}`, io);
  await write(io.stdout, draw.head);
  for await (const file of outlineFiles(prepared, io.signal)) {
    for (const { message } of file.problems) await say(`${file.file}: ${message}`, io);
    failed ||= file.problems.length > 0;
    await write(io.stdout, draw.file(file));
  }
  await write(io.stdout, draw.end);
  return failed ? 2 : 0;
}

interface Drawing {
  readonly head: string;
  file(outline: FileOutline): string;
  readonly end: string;
}

async function drawing(format: string | undefined, color: boolean | undefined, io: Io): Promise<Drawing> {
  if (format === undefined || format === 'stylish') {
    const paint = wantsColor(io, io.stdout, color) ? await painted() : unpainted;
    return { head: '', file: (outline) => drawFile(outline, paint), end: '' };
  }
  if (format !== 'json') throw new UsageFault(`There is no format “${format}” for an outline. Known: json.`);
  let written = 0;
  return {
    head: '[',
    file: (outline) => `${written++ === 0 ? '' : ','}\n${json(asData(outline))}`,
    end: '\n]\n',
  };
}

function asData({ file, replies }: FileOutline) {
  return {
    file,
    replies: replies.map(({ id, title, sentences }) => ({
      id,
      title,
      sentences: sentences.map(({ text, line, column, acts }) => ({
        text,
        line,
        column,
        acts: acts.filter(({ spared }) => !spared).map(({ act, kind, words }) => ({ act, kind, words })),
      })),
    })),
  };
}

/** Acts that a team will want to look at. */
const risky: ReadonlySet<ActOutline['act']> = new Set(['promise', 'sympathy', 'blame']);

const sparing: Readonly<Record<string, string>> = {
  hedge: 'it stays open',
  team: 'your settings say so',
  negation: 'it is denied',
  condition: 'it depends on a condition',
  question: 'it is a question',
  purpose: 'it says what for',
  done: 'it is done already',
  product: 'it is about the product',
  outcome: 'the outcome is settled',
};

function drawFile({ file, replies }: FileOutline, paint: Paint): string {
  if (replies.length === 0) return `${paint.underline(shown(file))}\n\n  No replies in it.\n\n`;
  return `${paint.underline(shown(file))}\n\n${replies.map((reply) => drawReply(reply, paint)).join('\n')}\n`;
}

function drawReply(
  { title, id, pointer, stake, audience, stage, sentences }: ReplyOutline,
  paint: Paint,
): string {
  const words =
    stake.words.length > 0 ? ` (${stake.words.map((each) => `“${oneLine(each)}”`).join(', ')})` : '';
  const facts = [`at stake: ${stake.level === 'none' ? 'nothing' : stake.level}${words}`, `for: ${audience}`];
  if (stage !== 'unknown') facts.push(`stage: ${stage}`);
  const lines = [
    `  ${paint.bold(oneLine(title || id))}${pointer ? paint.dim(`  ${oneLine(pointer)}`) : ''}`,
    `  ${paint.dim(facts.join(' · '))}`,
  ];
  for (const { text, line, column, acts } of sentences) {
    lines.push(`    ${paint.dim(`${line}:${column}`)}  ${oneLine(text)}`);
    for (const act of acts) lines.push(`        ${drawAct(act, paint)}`);
  }
  return `${lines.join('\n')}\n`;
}

function drawAct({ act, kind, words, spared }: ActOutline, paint: Paint): string {
  const quoted = words.map((each) => `“${oneLine(each)}”`).join(' … ');
  const what = doing(act, kind);
  if (!spared) return `${risky.has(act) ? paint.warn(what) : paint.accent(what)}: ${quoted}`;
  const reason = sparing[spared.by] ?? spared.by;
  return paint.dim(`not counted, since ${reason} (“${oneLine(spared.words)}”): ${what}: ${quoted}`);
}
