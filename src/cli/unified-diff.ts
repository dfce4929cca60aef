/** Lines around a change that a hunk shows. */
const CONTEXT = 3;

/** More changed lines than these in one file are shown as one block taken out and one put in. */
const MOST_STEPS = 2_000;

/** One line of a diff: kept, taken out or put in. */
interface Line {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** The unified diff of two texts of one file, as `patch` and `git apply` read it; '' if they are equal. */
export function unifiedDiff(file: string, was: string, now: string): string {
  if (was === now) return '';
  const lines = linesBetween(splitLines(was), splitLines(now));
  return `--- a/${file}\n+++ b/${file}\n${hunks(lines).join('')}`;
}

/** Lines with their ends. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function linesBetween(was: readonly string[], now: readonly string[]): readonly Line[] {
  let head = 0;
  while (head < was.length && head < now.length && was[head] === now[head]) head++;
  let tail = 0;
  while (tail < Math.min(was.length, now.length) - head && was.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const kept = (text: string): Line => ({ sign: ' ', text });
  return [
    ...was.slice(0, head).map(kept),
    ...changed(was.slice(head, was.length - tail), now.slice(head, now.length - tail)),
    ...was.slice(was.length - tail).map(kept),
  ];
}

/** The shortest way from one to the other (Myers 1986), found front by front. */
function changed(was: readonly string[], now: readonly string[]): readonly Line[] {
  const fronts: Map<number, number>[] = [];
  let front = new Map([[1, 0]]);
  for (let steps = 0; steps <= Math.min(was.length + now.length, MOST_STEPS); steps++) {
    const next = new Map<number, number>();
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
      let x = down ? (front.get(k + 1) ?? 0) : (front.get(k - 1) ?? 0) + 1;
      while (x < was.length && x - k < now.length && was[x] === now[x - k]) x++;
      next.set(k, x);
      if (x >= was.length && x - k >= now.length) return backwards(was, now, [...fronts, front]);
    }
    fronts.push(front);
    front = next;
  }
  return [
    ...was.map((text) => ({ sign: '-', text }) as const),
    ...now.map((text) => ({ sign: '+', text }) as const),
  ];
}

/** Reads the way back from the end, front by front. */
function backwards(
  was: readonly string[],
  now: readonly string[],
  fronts: readonly ReadonlyMap<number, number>[],
): readonly Line[] {
  const lines: Line[] = [];
  let x = was.length;
  let y = now.length;
  for (let steps = fronts.length - 1; steps >= 0; steps--) {
    const front = fronts[steps]!;
    const k = x - y;
    const down = k === -steps || (k !== steps && (front.get(k - 1) ?? -1) < (front.get(k + 1) ?? -1));
    const before = down ? k + 1 : k - 1;
    const fromX = steps === 0 ? 0 : (front.get(before) ?? 0);
    const fromY = steps === 0 ? 0 : fromX - before;
    while (x > fromX && y > fromY) {
      lines.push({ sign: ' ', text: was[--x]! });
      y--;
    }
    if (steps === 0) break;
    if (down) lines.push({ sign: '+', text: now[--y]! });
    else lines.push({ sign: '-', text: was[--x]! });
  }
  return lines.reverse();
}

/** Changes with the lines around them; those that are near each other share a hunk. */
function hunks(lines: readonly Line[]): readonly string[] {
  const changes = lines.flatMap((line, i) => (line.sign === ' ' ? [] : [i]));
  const blocks: { from: number; to: number }[] = [];
  for (const at of changes) {
    const last = blocks.at(-1);
    if (last && at - CONTEXT <= last.to) last.to = Math.min(lines.length, at + CONTEXT + 1);
    else blocks.push({ from: Math.max(0, at - CONTEXT), to: Math.min(lines.length, at + CONTEXT + 1) });
  }
  let seen = 0;
  let was = 0;
  let now = 0;
  return blocks.map(({ from, to }) => {
    for (; seen < from; seen++) {
      was++;
      now++;
    }
    const block = lines.slice(from, to);
    const [old, fresh] = [count(block, '+'), count(block, '-')];
    const head = `@@ -${range(was, old)} +${range(now, fresh)} @@\n`;
    was += old;
    now += fresh;
    seen = to;
    return head + block.map(drawn).join('');
  });
}

/** Lines of a block without those of one sign. */
function count(block: readonly Line[], without: Line['sign']): number {
  return block.filter(({ sign }) => sign !== without).length;
}

function range(before: number, length: number): string {
  const start = length === 0 ? before : before + 1;
  return length === 1 ? String(start) : `${start},${length}`;
}

function drawn({ sign, text }: Line): string {
  return text.endsWith('\n') ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
}
