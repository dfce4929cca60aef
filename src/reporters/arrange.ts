import { type Finding, sentenceKey } from '../model/finding.ts';

/** Findings that are told as one: a cause, what follows from it, and the same sentence again further down. */
export interface Entry {
  readonly finding: Finding;
  /** Findings with the same cause, told below it as "also". */
  readonly also: readonly Finding[];
  /** The same fault in the same words, in other replies of the file. */
  readonly again: readonly Finding[];
}

type Draft = { finding: Finding; also: Finding[]; again: Finding[] };

/** Arranges the findings of one file, given by place, for the screen. Nothing is lost: each one is in one entry. */
export function arrange(findings: readonly Finding[]): readonly Entry[] {
  const entries = new Map<string, Draft>();
  const first = new Map<string, Draft>();
  const latest = new Map<string, Draft>();
  const add = (finding: Finding): void => {
    const entry = addHead(finding, entries);
    const key = causeKey(finding, finding);
    if (!first.has(key)) first.set(key, entry);
    latest.set(key, entry);
  };
  const waiting: { readonly finding: Finding; readonly before: Draft | undefined }[] = [];
  for (const finding of findings) {
    if (finding.under === undefined) add(finding);
    else waiting.push({ finding, before: latest.get(causeKey(finding, finding.under)) });
  }
  for (const { finding, before } of waiting) {
    const head = before ?? first.get(causeKey(finding, finding.under!));
    if (head === undefined) addHead(finding, entries);
    else head.also.push(finding);
  }
  return [...entries.values()].sort((a, b) => a.finding.span.start - b.finding.span.start);
}

function addHead(finding: Finding, entries: Map<string, Draft>): Draft {
  const key = sentenceKey(finding);
  const known = entries.get(key);
  known?.again.push(finding);
  const entry = known ?? { finding, also: [], again: [] };
  if (known === undefined) entries.set(key, entry);
  return entry;
}

function causeKey(finding: Finding, cause: { readonly rule: string; readonly kind: string }): string {
  return `${finding.reply.id}\0${cause.rule}\0${cause.kind}`;
}
