// CPU seconds of the built command: one file against `node -e 0`, and how the cost grows with the number of files.
// Needs dist/ (npm run build) and bash.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('../dist/replylint.cjs', import.meta.url));
const reply = (n) =>
  `Hi {{name}},\n\nThank you for your patience with order ${n}. I understand how hard the wait is.\n\n- I have asked the carrier where it is.\n- We will refund you right away if it is lost.\n\nTara\n`;

/** User and system seconds of one run of Node. */
function once(args) {
  const timed = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1';
  const { stderr } = spawnSync('bash', ['-c', timed, 'bench', process.execPath, ...args], {
    encoding: 'utf8',
  });
  return stderr
    .trim()
    .split(' ')
    .map(Number)
    .reduce((sum, each) => sum + each, 0);
}

/** The medians of runs that take turns, so that other work on the machine falls on all alike. */
function medians(runs, times) {
  const costs = runs.map(() => []);
  for (let n = 0; n < times; n++) for (const [i, args] of runs.entries()) costs[i].push(once(args));
  return costs.map((all) => all.sort((a, b) => a - b)[all.length >> 1]);
}

const folder = mkdtempSync(join(tmpdir(), 'replylint-bench-'));
const lint = (...paths) => [command, '--no-config', ...paths];
try {
  for (const count of [500, 2000]) {
    mkdirSync(join(folder, `${count}`));
    for (let n = 0; n < count; n++) writeFileSync(join(folder, `${count}`, `${n}.md`), reply(n));
  }
  writeFileSync(join(folder, 'one.txt'), reply(1));
  const [floor, one] = medians([['-e', '0'], lint(join(folder, 'one.txt'))], 7);
  const [few, many] = medians([lint(join(folder, '500')), lint(join(folder, '2000'))], 3);
  console.log(
    `one file: ${one.toFixed(3)} s, ${(one / floor).toFixed(1)} x node -e 0 (${floor.toFixed(3)} s)`,
  );
  console.log(
    `500 files: ${few.toFixed(2)} s, 2,000 files: ${many.toFixed(2)} s; without the start ${((many - one) / (few - one)).toFixed(1)} x for 4 x the files`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
