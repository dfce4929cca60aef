import {
  createDrawer,
  createLinter,
  type FileResult,
  formatFor,
  type Linter,
  languages,
  platforms,
  rules,
  settle,
} from '../../src/index.ts';

/** Every rule switched on, kinds of the strict preset too. */
const settings = settle(undefined, { cwd: '/w', rules, preset: 'all' });
const strictest: Linter = createLinter(settings, {
  languages,
  platforms,
  today: '2026-03-01',
  version: '0',
  inline: true,
  reportUnused: true,
});

const draw = createDrawer(settings, languages);

/** Lints and draws a text as a file of this name, the comparison with itself as a library included. */
export async function lintText(path: string, text: string): Promise<FileResult> {
  const format = await formatFor(path)!.load();
  const linted = strictest.lint({ path, text, format });
  const more = strictest.judge([linted]).findings.get(path) ?? [];
  return { ...linted, findings: [...linted.findings, ...more], drawings: draw({ path, text, format }) };
}

/** How many times more the longer work costs; the least of some tries, since other work on the machine only makes it look worse. */
export async function growth(short: () => unknown, long: () => unknown, enough: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= enough; attempt++)
    least = Math.min(least, (await cost(long)) / (await cost(short)));
  return least;
}

async function cost(work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
