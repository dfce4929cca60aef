import { setImmediate } from 'node:timers/promises';
import type { FileResult, Linted, Problem } from '../index.ts';
import { loadFormat } from './load-format.ts';
import { noFormat, type Prepared, speaking, type Unit } from './prepare.ts';
import type { Session } from './session.ts';

/** What became of one file: its result with the text for excerpts, or that it was passed over. */
export type Outcome =
  | { readonly result: FileResult; readonly text: string | undefined }
  /** A walk found it, and it holds no reply or cannot be parsed. */
  | { readonly passedOver: string; readonly why: string };

/** How long to work, in milliseconds, before timers and signals get their turn. */
const stretch = 50;

/**
 * Lints the files of a run one after the other, in the order of their paths, and keeps no more than one at a
 * time, unless a rule compares replies of the whole library. `signal` ends it between two files.
 */
export async function* lintFiles(prepared: Prepared, signal?: AbortSignal): AsyncGenerator<Outcome> {
  for (const { file, problem } of prepared.obstacles) yield failed(file, problem);
  const library = new Map<Session, Linted[]>();
  let rest = performance.now() + stretch;
  for (const unit of prepared.units) {
    if (signal?.aborted) return;
    const outcome = await guarded(unit);
    if ('linted' in outcome && comparesReplies(unit.session)) keep(library, unit.session, outcome.linted);
    else yield 'linted' in outcome ? { result: outcome.linted, text: outcome.text } : outcome;
    if (performance.now() < rest) continue;
    await setImmediate();
    rest = performance.now() + stretch;
  }
  yield* judged(library, prepared);
}

type UnitOutcome = Outcome | { readonly linted: Linted; readonly text: string };

/** A fault of ours costs one file, not the run. */
async function guarded(unit: Unit): Promise<UnitOutcome> {
  try {
    return await lintUnit(unit);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const message = `replylint failed on this file: ${said}. The other files were read. Please report it.`;
    return failed(unit.file, { kind: 'crash', message });
  }
}

async function lintUnit(unit: Unit): Promise<UnitOutcome> {
  const format = await loadFormat(unit.path);
  if (!format) return failed(unit.file, { kind: 'unreadable', message: noFormat(unit.path) });
  const read = await unit.read();
  if ('problem' in read)
    return unit.named || isOfDisk(read.problem)
      ? failed(unit.file, read.problem)
      : passedOver(unit, read.problem.message);
  const linted = unit.session.linter.lint({ path: unit.file, text: read.text, format });
  if (unit.named) return { linted, text: read.text };
  const fault = linted.problems.find(({ kind }) => kind === 'syntax' || kind === 'limit');
  if (fault) return passedOver(unit, fault.message);
  const empty = linted.replies.linted + linted.replies.inactive === 0 && linted.problems.length === 0;
  return empty ? passedOver(unit, 'It holds no reply.') : { linted, text: read.text };
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
  return speaking(settings).some((rule) => rule.looksAt === 'library');
}

function keep(library: Map<Session, Linted[]>, session: Session, linted: Linted): void {
  const held = library.get(session);
  if (held) held.push(linted);
  else library.set(session, [linted]);
}

/** What the library as a whole adds, merged into the results of its files; their texts are read once more. */
async function* judged(
  library: ReadonlyMap<Session, readonly Linted[]>,
  { units }: Prepared,
): AsyncGenerator<Outcome> {
  const unitOf = new Map(units.map((unit) => [unit.file, unit]));
  for (const [{ linter }, results] of library) {
    const verdict = linter.judge(results);
    // What a rule about the library did wrong belongs to no file; it is told with the first.
    let crashes = verdict.problems;
    for (const result of results) {
      const more = verdict.findings.get(result.file) ?? [];
      const findings = [...result.findings, ...more].sort((a, b) => a.span.start - b.span.start);
      const read = await unitOf.get(result.file)?.read();
      const problems = [...result.problems, ...crashes];
      crashes = [];
      yield {
        result: { ...result, findings, problems },
        text: read && 'text' in read ? read.text : undefined,
      };
    }
  }
}
