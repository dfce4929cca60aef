import { setImmediate } from 'node:timers/promises';
import { acrossFiles, type FileResult, type Linted, type Problem, type Verdict } from '../index.ts';
import { loadFormat } from './load-format.ts';
import { type Fixed, mendUnit, tidied } from './mend.ts';
import { noFormat, type Prepared, speaking, type Unit } from './prepare.ts';
import type { Session } from './session.ts';

/** What became of one file: its result with the text for excerpts, or that it was passed over. */
export type Outcome =
  | {
      readonly result: FileResult;
      /** What the result is about: after fixes the new text. */
      readonly text: string | undefined;
      /** Left out: nothing was to be fixed. */
      readonly fixed?: Fixed;
    }
  /** A walk found it, and it holds no reply or cannot be parsed. */
  | { readonly passedOver: string; readonly why: string };

/** How long to work, in milliseconds, before timers and signals get their turn. */
const stretch = 50;

/** A clock that never goes back; that of `performance` takes longer to load than a short run can spare. */
const milliseconds = (): number => Number(process.hrtime.bigint() / 1_000_000n);

/**
 * Lints the files of a run one after the other, in the order of their paths, and keeps no more than one at a
 * time, unless a rule compares replies of the whole library. `signal` ends it between two files.
 */
export async function* lintFiles(prepared: Prepared, signal?: AbortSignal): AsyncGenerator<Outcome> {
  for (const { file, problem } of [...prepared.obstacles, ...tidied(prepared)]) yield failed(file, problem);
  const library = new Map<Session, Held[]>();
  let rest = milliseconds() + stretch;
  for (const unit of prepared.units) {
    if (signal?.aborted) return;
    const outcome = await guarded(unit, prepared);
    if ('linted' in outcome && comparesReplies(unit.session)) keep(library, unit.session, outcome);
    else yield 'linted' in outcome ? outcomeOf(outcome) : outcome;
    if (milliseconds() < rest) continue;
    await setImmediate();
    rest = milliseconds() + stretch;
  }
  yield* judged(library, prepared);
}

/** A file that was linted, and fixed if it was to be. */
interface Done {
  readonly linted: Linted;
  readonly text: string;
  readonly fixed?: Fixed;
}

type UnitOutcome = Outcome | Done;

function outcomeOf({ linted, text, fixed }: Done): Outcome {
  return { result: linted, text, ...(fixed && { fixed }) };
}

/** A fault of ours costs one file, not the run. */
async function guarded(unit: Unit, prepared: Prepared): Promise<UnitOutcome> {
  try {
    return await lintUnit(unit, prepared);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `replylint failed on this file: ${said}. The other files were read. Please report it.`;
    return failed(unit.file, { kind: 'crash', message });
  }
}

async function lintUnit(unit: Unit, { fixing, session }: Prepared): Promise<UnitOutcome> {
  const format = await loadFormat(unit.path);
  if (!format) return failed(unit.file, { kind: 'unreadable', message: noFormat(unit.path) });
  const read = await unit.read();
  if ('problem' in read)
    return unit.named || isOfDisk(read.problem)
      ? failed(unit.file, read.problem)
      : passedOver(unit, read.problem.message);
  const file = { path: unit.file, text: read.text, format };
  const linted = unit.session.linter.lint(file);
  const done = (): UnitOutcome => {
    if (!fixing) return { linted, text: read.text };
    const mended = mendUnit(unit, file, linted, { fixing, cwd: session.settings.cwd });
    return { ...mended, text: mended.fixed.text };
  };
  if (unit.named) return done();
  const fault = linted.problems.find(({ kind }) => kind === 'syntax' || kind === 'limit');
  if (fault) return passedOver(unit, fault.message);
  const empty = linted.replies.linted + linted.replies.inactive === 0 && linted.problems.length === 0;
  return empty ? passedOver(unit, 'It holds no reply.') : done();
}

function isOfDisk({ kind }: Problem): boolean {
  return kind === 'missing' || kind === 'unreadable';
}

function passedOver({ file }: Unit, why: string): Outcome {
  return { passedOver: file, why };
}

function failed(file: string, problem: Problem): Outcome {
  const result: FileResult = {
    file,
    replies: { linted: 0, inactive: 0 },
    findings: [],
    notices: [],
    problems: [problem],
  };
  return { result, text: undefined };
}

function comparesReplies({ settings }: Session): boolean {
  return settings.outcomes.length > 0 || speaking(settings).some((rule) => rule.looksAt === 'library');
}

/** What waits for the end of the run: a text only if it was to be fixed. */
interface Held {
  readonly linted: Linted;
  readonly fixed: Fixed | undefined;
}

function keep(library: Map<Session, Held[]>, session: Session, { linted, fixed }: Done): void {
  const held = library.get(session);
  if (held) held.push({ linted, fixed });
  else library.set(session, [{ linted, fixed }]);
}

/** What the library as a whole adds, merged into the results of its files; their texts are read once more. */
async function* judged(
  library: ReadonlyMap<Session, readonly Held[]>,
  { units, whole }: Prepared,
): AsyncGenerator<Outcome> {
  const unitOf = new Map(units.map((unit) => [unit.file, unit]));
  for (const [{ linter }, held] of library) {
    const verdict = linter.judge(held.map(({ linted }) => linted));
    // What a rule about the library did wrong belongs to no file; it is told with the first.
    let crashes = verdict.problems;
    let remarks = whole ? verdict.notices : [];
    const results = acrossFiles(held.map(({ linted }) => withVerdict(linted, verdict)));
    for (const [i, result] of results.entries()) {
      const { fixed } = held[i]!;
      const read = fixed ?? (await unitOf.get(result.file)?.read());
      const problems = [...result.problems, ...crashes];
      const notices = [...result.notices, ...remarks];
      crashes = [];
      remarks = [];
      yield {
        result: { ...result, problems, notices },
        text: read && 'text' in read ? read.text : undefined,
        ...(fixed && { fixed }),
      };
    }
  }
}

function withVerdict(linted: Linted, { findings }: Verdict): Linted {
  const more = findings.get(linted.file) ?? [];
  return { ...linted, findings: [...linted.findings, ...more].sort((a, b) => a.span.start - b.span.start) };
}
