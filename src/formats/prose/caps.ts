/** Deeper containers than these are read as plain text: parsers of Markdown grow with the square of the depth. */
const DEEPEST = 100;
/** So are blocks with more runs of delimiters than these. */
const MOST_RUNS = 1_000;
/** And blocks with more lines than these: no reply has them. */
const MOST_LINES = 1_000;
/** Columns that a level of nesting takes at least. */
const LEVEL = 2;

const CONTAINERS = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t]))+/;
const RUNS = /\*+|_+|`+|~+|\[|\]|<|!\[|&|\\/g;

/** A stretch of Markdown, and whether it is within the caps. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly capped: boolean;
}

/** Splits Markdown into stretches that a parser may be given and blocks that are over a cap. */
export function withinCaps(text: string): readonly Stretch[] {
  const whole = { from: 0, to: text.length, capped: false };
  if (!mayBeCapped(text)) return [whole];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const block of blocksOf(text)) {
    if (!isCapped(text.slice(block.from, block.to))) continue;
    if (block.from > from) stretches.push({ from, to: block.from, capped: false });
    stretches.push({ ...block, capped: true });
    from = block.to;
  }
  if (from < text.length) stretches.push({ from, to: text.length, capped: false });
  return stretches.length === 0 ? [whole] : stretches;
}

/** A quick look: most texts have fewer signs in all than one block may have. */
function mayBeCapped(text: string): boolean {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 97 && unit > 32 && !(unit > 47 && unit < 58) && !(unit > 64 && unit < 91)) signs++;
    else if (unit === 126 || unit === 9) signs++;
  }
  return signs > DEEPEST || /^[ \t]{200}/m.test(text);
}

function blocksOf(text: string): readonly { from: number; to: number }[] {
  const blocks: { from: number; to: number }[] = [];
  const blank = /\n[ \t\r]*\n/g;
  let from = 0;
  for (let hit = blank.exec(text); hit; hit = blank.exec(text)) {
    blocks.push({ from, to: hit.index + 1 });
    from = hit.index + 1;
  }
  blocks.push({ from, to: text.length });
  return blocks;
}

function isCapped(block: string): boolean {
  if ((block.match(RUNS)?.length ?? 0) > MOST_RUNS) return true;
  const lines = block.split('\n');
  return lines.length > MOST_LINES || lines.some((line) => depthOf(line) > DEEPEST);
}

function depthOf(line: string): number {
  const containers = CONTAINERS.exec(line)?.[0];
  const indent = /^[ \t]*/.exec(line)![0].length / LEVEL;
  return indent + (containers?.match(/[>*+-]|\d[.)]/g)?.length ?? 0);
}
