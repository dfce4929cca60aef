import { createOutliner, languages, type Outline } from '../index.ts';
import { loadFormat } from './load-format.ts';
import { noFormat, type Prepared, type Unit } from './prepare.ts';
import type { Session } from './session.ts';

/** What was understood of one file. */
export interface FileOutline extends Outline {
  readonly file: string;
}

/** Reads the files of a run and says what was understood, file by file. */
export async function* outlineFiles(prepared: Prepared, signal?: AbortSignal): AsyncGenerator<FileOutline> {
  const outliners = new Map<Session, ReturnType<typeof createOutliner>>();
  for (const unit of prepared.units) {
    if (signal?.aborted) return;
    const outliner = outliners.get(unit.session) ?? createOutliner(unit.session.settings, languages);
    outliners.set(unit.session, outliner);
    const outline = await outlineUnit(unit, outliner);
    if (unit.named || outline.replies.length > 0) yield outline;
  }
}

async function outlineUnit(unit: Unit, outliner: ReturnType<typeof createOutliner>): Promise<FileOutline> {
  const { file } = unit;
  const format = await loadFormat(unit.path);
  if (!format) return { file, replies: [], problems: [{ kind: 'unreadable', message: noFormat(unit.path) }] };
  const read = await unit.read();
  if ('problem' in read) return { file, replies: [], problems: [read.problem] };
  return { file, ...outliner({ path: file, text: read.text, format }) };
}
