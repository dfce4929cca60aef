import { hash } from '../model/hash.ts';
import type { Standing } from '../model/outcome.ts';
import type { Part, Reply } from '../model/reply.ts';
import type { Reading } from '../model/sentence.ts';
import type { LanguageReader } from '../text/language.ts';
import { understand } from '../text/understand.ts';
import { type Active, activeRules, judgeReply } from './judge-reply.ts';
import { languageShelf, silentNotice, tellLanguage } from './languages.ts';
import { type Judged, MOST_FINDINGS, type Parts } from './linter.ts';
import { type Register, registerOf } from './outcomes.ts';
import { usedOutcomes } from './outcomes-use.ts';
import type { Selection, Selector, Subject } from './select.ts';
import type { Settings } from './settings.ts';
import { writtenIn } from './survey/written.ts';

/** Judges the replies of one file; those of `was` with an equal key are taken over. */
export type Judge = (path: string, replies: readonly Reply[], was: readonly Judged[]) => readonly Judged[];

/** What all replies of a run are judged with. */
interface Bench {
  readerOf(language: string): LanguageReader | undefined;
  readonly register: Register;
  activeIn(
    selection: Selection,
    platform: string | undefined,
    outcomes: readonly Standing[],
  ): readonly Active[];
}

/** Makes the judge of a run. */
export function createJudge(settings: Settings, parts: Parts, selector: Selector): Judge {
  const run = keyOfRun(settings, parts);
  const readerOf = languageShelf(parts.languages, settings);
  const register = registerOf(settings, parts.languages, parts.today);
  const bench: Bench = { readerOf, register, activeIn: activeShelf(settings, parts) };
  return (path, replies, was) => {
    const known = new Map(was.map((judged) => [judged.key, judged]));
    const languageOf = tellLanguage(replies);
    const select = selector.file(path).of;
    let room = MOST_FINDINGS;
    return replies.map((reply) => {
      const language = languageOf(reply);
      const key = keyOf(reply, run, path, language);
      if (room < 0) return { key, ...nothing };
      const judged = known.get(key) ?? { key, ...judgeSafely(path, reply, language, select, bench) };
      room -= judged.found.length;
      return judged;
    });
  };
}

/** A reply that breaks the reading of its words is a crash of its own: the other replies go on. */
function judgeSafely(
  ...[path, reply, language, select, bench]: Parameters<typeof judge>
): Omit<Judged, 'key'> {
  try {
    return judge(path, reply, language, select, bench);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...nothing, crashes: [{ rule: '', message }] };
  }
}

/** What judging gave where there was no judging. */
const nothing: Omit<Judged, 'key'> = {
  selection: '',
  found: [],
  noted: [],
  notices: [],
  outcomes: [],
  blanks: [],
  crashes: [],
};

function judge(
  path: string,
  reply: Reply,
  language: string | undefined,
  select: (subject: Subject) => Selection,
  { readerOf, register, activeIn }: Bench,
): Omit<Judged, 'key'> {
  const reader = language === undefined ? undefined : readerOf(language);
  const readings = withoutTwins(understand(reply, reader));
  const subject = subjectOf(reply, readings, language);
  const selection = select(subject);
  const outcomes = register(path, reply);
  const active = activeIn(selection, reply.platform, outcomes);
  const isHeard = ({ rule }: Active): boolean =>
    (reader !== undefined || rule.anyLanguage === true) &&
    (subject.audience !== 'colleague' || rule.anyAudience === true);
  const mute =
    reader === undefined && active.some(({ rule }) => !rule.anyLanguage) && readings.some(hasWords);
  return {
    selection: selection.key,
    notices: mute ? [silentNotice(language)] : [],
    outcomes: usedOutcomes(readings, outcomes),
    blanks: writtenIn(reply).blanks,
    ...judgeReply(reply, readings, active.filter(isHeard)),
  };
}

function subjectOf(reply: Reply, readings: readonly Reading[], language = ''): Subject {
  const { id, title, origin, locale, platform, evidence } = reply;
  const { audience = 'customer' } = readings.find(({ part }) => part.role === 'body') ?? readings[0] ?? {};
  return {
    id,
    title,
    tags: evidence.tags,
    locale: locale || language,
    channel: origin.channel,
    platform,
    audience,
  };
}

/** True if there is more than a greeting, so that it is worth saying that no rule reads it. */
function hasWords({ prose }: Reading): boolean {
  return prose.text.trim().split(/\s+/, 4).length > 3;
}

/** The plain copy beside an HTML text says the same again: only the first of the two is judged. */
export function withoutTwins(readings: readonly Reading[]): readonly Reading[] {
  const judged = new Set<Part>();
  const copies = new Set<Part | undefined>();
  return readings.filter(({ part }) => {
    if (copies.has(part) || (part.twin && judged.has(part.twin))) return false;
    judged.add(part);
    copies.add(part.twin);
    return true;
  });
}

/** The active rules of a selection on a platform, made once. */
function activeShelf(settings: Settings, { today, platforms }: Parts) {
  const made = new Map<string, readonly Active[]>();
  return (
    selection: Selection,
    platform: string | undefined,
    outcomes: readonly Standing[],
  ): readonly Active[] => {
    const key = `${selection.key} ${platform} ${outcomes.map(({ here }) => Number(here)).join('')}`;
    const known = made.get(key);
    if (known) return known;
    const context = {
      today,
      platform: platform === undefined ? undefined : platforms.get(platform),
      platforms,
      settings: settings.shared,
      outcomes,
    };
    const active = activeRules(selection.states.values(), context);
    made.set(key, active);
    return active;
  };
}

/** What is the same for all replies of a run: the versions, the day and the settings. */
function keyOfRun(
  { base, overrides, flags, phrases, acts, outcomes, shared }: Settings,
  { version, today }: Parts,
): string {
  const states = [...base.values()].map(({ rule, kinds, options }) => [rule.id, [...kinds], options]);
  return hash(
    JSON.stringify(
      [version, today, states, overrides, [...flags], phrases, acts, outcomes, shared],
      mapAsList,
    ),
  );
}

function mapAsList(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...value] : value;
}

/** All that judging a reply depends on. */
function keyOf(reply: Reply, run: string, path: string, language: string | undefined): string {
  const { id, title, origin, locale, platform, evidence } = reply;
  const parts = reply.parts.map(({ role, markup, value, writable, twin }) => [
    role,
    markup,
    writable,
    value.trusted,
    value.text,
    twin?.value.text,
  ]);
  return hash(JSON.stringify([run, path, language, id, title, origin, locale, platform, evidence, parts]));
}
