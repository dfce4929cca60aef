import {
  type FileResult,
  type Observed,
  offersFor,
  platforms,
  rules,
  surveyLibrary,
  withoutToday,
} from '../index.ts';
import { configOf, writeConfig, writeKnown } from '../node/index.ts';
import type { Screen } from '../reporters/first-run/layout.ts';
import { drawDisagreements, drawHabits, drawRepeated } from '../reporters/first-run/library.ts';
import { drawToday } from '../reporters/first-run/today.ts';
import { drawUsage } from '../reporters/first-run/usage.ts';
import { type Asker, createAsker, Stopped } from './ask.ts';
import { wantsColor } from './color.ts';
import { drawNotices, type Known, nextSteps, nothingYet } from './init-next.ts';
import { type Answers, askBlanks, askOutcomes, askPlatform, drawFound } from './init-questions.ts';
import { lintAll, observe, openQuestions } from './init-run.ts';
import { globsOf, settingsOf } from './init-settings.ts';
import { type Io, widthOf, write } from './io.ts';
import { painted, unpainted } from './paint.ts';
import { say } from './say.ts';
import { UsageFault } from './usage.ts';

/** The file that takes what may stay for now. */
const KNOWN = 'known-findings.json';

/** The status of a program that was ended from the keyboard. */
const STOPPED = 130;

/** So few findings are read in one sitting: no file has to remember them. */
const FEW = 15;

/**
 * The first run on a library: looks at it, asks at most three questions, writes the settings, and shows what to mend
 * first and what may stay. Gives the exit status.
 */
export async function init(
  paths: readonly string[],
  { yes = false }: { yes?: boolean },
  io: Io,
): Promise<number> {
  const asker = createAsker(io, !yes);
  try {
    await mayWrite(asker, io.cwd);
    const observed = await observe(paths, io);
    if (observed.length === 0) {
      const screen = await screenOf(observed, undefined, io);
      await write(io.stdout, nothingYet(await openQuestions(paths, io), screen));
      return 0;
    }
    mustLieHere(observed);
    await write(io.stdout, drawFound(observed, await screenOf(observed, undefined, io)));
    const answers = await askAll(observed, paths, asker, io);
    const files = globsOf(
      observed.map(({ file }) => file),
      paths,
    );
    writeConfig(io.cwd, settingsOf({ ...answers, files }));
    const screen = await screenOf(observed, answers.platform, io);
    await show(observed, { answers, files, screen, person: asker.person }, io);
    return 0;
  } catch (error) {
    if (error instanceof Stopped) return STOPPED;
    throw error;
  } finally {
    asker.close();
  }
}

async function mayWrite(asker: Asker, folder: string): Promise<void> {
  const name = configOf(folder);
  if (name === undefined) return;
  const over =
    name === '.replylintrc.json' &&
    (await asker.yes(`There is a ${name} here already. Write it anew?`, false));
  if (!over)
    throw new UsageFault(
      `There is a ${name} here already, and it was left alone. Edit it, or delete it and run init again.`,
    );
}

/** Settings hold for the folder that they are in and for those below it. */
function mustLieHere(observed: readonly Observed[]): void {
  const outside = observed.find(({ file }) => /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(file));
  if (outside)
    throw new UsageFault(
      `${outside.file} is outside of this folder, and settings hold only for the folder that they are in. Go to the folder of your templates and run init there.`,
    );
}

/** What is asked for, at most three things, and only where the files leave them open. */
async function askAll(
  observed: readonly Observed[],
  paths: readonly string[],
  asker: Asker,
  io: Io,
): Promise<Answers> {
  const platform = await askPlatform(observed, asker);
  const blanks = await askBlanks(observed, asker);
  if (!asker.person) return { platform, blanks, outcomes: [] };
  const before = await lintAll({ paths, config: false, platform }, io);
  return { platform, blanks, outcomes: await askOutcomes(offersFor(observed, before), asker) };
}

interface Written {
  readonly answers: Answers;
  readonly files: readonly string[];
  readonly screen: Screen;
  /** True: somebody was asked. */
  readonly person: boolean;
}

async function show(
  observed: readonly Observed[],
  { answers, files, screen, person }: Written,
  io: Io,
): Promise<void> {
  const results = await lintAll({ paths: [] }, io);
  const run = surveyLibrary(observed, results, rules);
  const open = person ? [] : offersFor(observed, results);
  const known = keepKnown(withoutToday(results, run.today), run.rest.findings, io);
  const lines = [
    ...drawUsage(run.usage, screen),
    ...drawToday(run, screen),
    ...drawRepeated(run.repeated, screen),
    ...drawDisagreements(run.disagreements, screen),
    ...drawHabits(run.habits, screen),
    ...nextSteps({ run, platform: answers.platform, files, known, open }, screen),
    ...drawNotices(
      results.flatMap(({ notices }) => notices),
      screen,
    ),
  ];
  await write(io.stdout, `${lines.filter((line, i) => line !== '' || lines[i - 1] !== '').join('\n')}\n`);
  for (const { file, problems } of results)
    for (const { message } of problems) await say(`${file}: ${message}`, io);
}

/** Remembers what may stay for now, if it is more than a few. */
function keepKnown(left: readonly FileResult[], findings: number, io: Io): Known {
  if (findings <= FEW) return { is: 'few' };
  const written = writeKnown(io.cwd, KNOWN, left);
  return written === undefined ? { is: 'there', file: KNOWN } : { is: 'written', file: KNOWN };
}

async function screenOf(
  observed: readonly Observed[],
  answered: string | undefined,
  io: Io,
): Promise<Screen> {
  const [told, another] = new Set(observed.flatMap((file) => file.platforms));
  const platform = answered ?? (another === undefined ? told : undefined);
  return {
    width: Math.min(80, widthOf(io)),
    paint: wantsColor(io, io.stdout, undefined) ? await painted() : unpainted,
    template: platforms.get(platform ?? '')?.template ?? 'template',
  };
}
