// Mutates fixtures and hostile files through every format, rule and reporter, until the time is over or something breaks.
// npm run fuzz -- --seconds N --seed S      (the seed is printed; the same seed does the same again)
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileResult, Totals } from '../src/index.ts';
import { reporters } from '../src/reporters/index.ts';
import { INPUTS } from '../test/hostile/inputs.ts';
import { lintText } from '../test/hostile/lab.ts';
import { harmIn } from '../test/hostile/oracle.ts';
import { HOSTILE } from '../test/reporters/hostile.ts';
import { render } from '../test/reporters/sample.ts';
import { parseXml } from '../test/reporters/xml.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000_007);
const endings = [
  '.md',
  '.txt',
  '.html',
  '.json',
  '.jsonl',
  '.yaml',
  '.csv',
  '.tsv',
  '.liquid',
  '.email',
  '.mdx',
];
const signs = [
  ...'{}[]<>()"\'`*_#|:;,.-!?&%$@\\/\n\r\t 0aÀ',
  '{{',
  '}}',
  '{%',
  '%}',
  '<!--',
  '-->',
  '---\n',
  '\r\n',
  '\u200d',
  '\ufeff',
  '\u202e',
  '😀',
  '\ud800',
  '\u0000',
  '::',
  '##[',
];
/** Longer texts are cut: what is slow in a fuzzer finds less. */
const LONGEST = 3000;
/** A file of that size that keeps the processor busy for longer, in milliseconds, is a fault. */
const TOO_LONG = 5_000;

/** A small generator with a seed (mulberry32). */
function generator(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const random = generator(seed);
const below = (limit: number): number => Math.floor(random() * limit);
const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;

/** Every text that there is to begin with. */
function corpus(): readonly { readonly name: string; readonly text: string }[] {
  const files = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => endings.includes(extname(name)) && !name.startsWith('schemas'))
    .map((name) => ({ name, text: readFileSync(join('fixtures', name), 'utf8') }));
  const made = INPUTS.map(({ name, content }) => ({
    name,
    text: typeof content === 'string' ? content : new TextDecoder().decode(content),
  }));
  return [...files, ...made];
}

const texts = corpus();

/** One change: cut out, doubled, swapped, replaced, or another file's piece put in. */
function mutated(text: string): string {
  const at = below(text.length + 1);
  const end = Math.min(text.length, at + below(pick([2, 10, 100, 1000])));
  const piece = text.slice(at, end);
  const other = pick(texts).text;
  const from = below(other.length + 1);
  const put = [
    '',
    piece + piece,
    pick(signs),
    pick(signs).repeat(below(60)),
    pick(HOSTILE),
    other.slice(from, from + below(300)),
    [...piece].reverse().join(''),
    piece.toUpperCase(),
  ];
  return text.slice(0, at) + pick(put) + text.slice(end);
}

function nextFile(): { path: string; text: string } {
  const { name, text } = pick(texts);
  const start = below(Math.max(1, text.length - LONGEST));
  let made = text.length <= LONGEST ? text : text.slice(random() < 0.5 ? 0 : start).slice(0, LONGEST);
  for (let changes = 1 + below(8); changes > 0; changes--) made = mutated(made);
  const path = random() < 0.85 && endings.includes(extname(name)) ? `f${extname(name)}` : `f${pick(endings)}`;
  return { path, text: made.slice(0, 4 * LONGEST) };
}

/** What is wrong with how a file is linted and reported; empty: nothing. */
async function faults({ path, text }: { path: string; text: string }): Promise<readonly string[]> {
  const start = process.cpuUsage();
  const result = await lintText(path, text);
  const again = await lintText(path, text);
  const took = process.cpuUsage(start).user / 1000;
  const found = result.problems.filter(({ kind }) => kind === 'crash').map(({ message }) => message);
  if (took > TOO_LONG) found.push(`slow: ${took.toFixed(0)} ms`);
  if (JSON.stringify(result) !== JSON.stringify(again)) found.push('linting it twice differs');
  for (const { span, rule, start: place } of result.findings) {
    const inside = span.start >= 0 && span.start <= span.end && span.end <= text.length && place.line >= 1;
    if (!inside) found.push(`${rule} stands at ${span.start}..${span.end} of ${text.length}`);
  }
  for (const { text: words, span, exact } of piecesOf(result)) {
    const isThere = span.start >= 0 && span.start <= span.end && span.end <= text.length;
    if (!isThere || (exact && text.slice(span.start, span.end) !== words))
      found.push(`drawn at ${span.start}..${span.end}: ${JSON.stringify(words)}`);
  }
  for (const name of Object.keys(reporters)) {
    const report = render(reporters[name]!, [{ result, text }]);
    found.push(...harmIn(name, report).map((harm) => `${name}: ${harm}`));
    if (name === 'junit' || name === 'checkstyle') parseXml(report);
  }
  return found;
}

/** Every piece of every reply that a page draws. */
function piecesOf({ drawings = [] }: FileResult) {
  return drawings.flatMap(({ blocks }) =>
    blocks.flatMap(({ sentences }) => sentences.flatMap(({ pieces }) => pieces)),
  );
}

async function safely(file: { path: string; text: string }): Promise<readonly string[]> {
  try {
    return await faults(file);
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

const totals: Pick<Totals, 'files' | 'problems'> & { files: number; problems: number } = {
  files: 0,
  problems: 0,
};
const folder = join('node_modules', '.cache', 'fuzz');
mkdirSync(folder, { recursive: true });
process.stdout.write(`seed ${seed}\n`);
const heard = new Set<string>();
for (const end = Date.now() + Number(values.seconds) * 1000; Date.now() < end; totals.files++) {
  const file = nextFile();
  const [fault] = await safely(file);
  if (fault === undefined) continue;
  totals.problems++;
  const key = fault.slice(0, 80).replace(/\d+/g, '');
  if (heard.has(key)) continue;
  heard.add(key);
  const kept = join(folder, `${seed}-${totals.files}${extname(file.path)}`);
  writeFileSync(kept, file.text);
  process.stdout.write(`\n${kept}\n  ${fault.slice(0, 600)}\n`);
}
process.stdout.write(`${totals.files} files, ${totals.problems} with a fault, ${heard.size} different\n`);
process.exitCode = heard.size > 0 ? 1 : 0;
