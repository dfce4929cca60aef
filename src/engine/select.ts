import type { Hints } from '../model/format.ts';
import type { Audience } from '../model/sentence.ts';
import type { Override } from './config.ts';
import { globsMatch, matchesText } from './glob.ts';
import { resolvePath } from './path.ts';
import { type RuleState, underSettings } from './rule-state.ts';
import type { Placed, Settings } from './settings.ts';

/** What an override may ask about a reply. */
export interface Subject {
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  /** The reply's own or the one it was told by; '' if unknown. */
  readonly locale: string;
  readonly channel: string | undefined;
  readonly platform: string | undefined;
  readonly audience: Audience;
}

/** The settings that hold for some replies; the same object for all that the same overrides select. */
export interface Selection {
  /** The indexes of the overrides that hold, as a text. */
  readonly key: string;
  readonly states: ReadonlyMap<string, RuleState>;
}

/** What holds in one file. */
export interface FileSettings {
  /** What holds whatever reply it is. */
  readonly always: Selection;
  /** Overrides that hold for some of its replies. */
  readonly sometimes: readonly Placed<Override>[];
  of(subject: Subject): Selection;
}

/** Finds the settings of replies; what it made once it keeps. */
export interface Selector {
  /** `path` is relative to the working folder, with `/`. */
  file(path: string): FileSettings;
  /** The selection that a key stands for. */
  selection(key: string): Selection;
}

/** Makes the selector of a run. */
export function selectorOf(settings: Settings): Selector {
  const made = new Map<string, Selection>();
  const selection = (key: string): Selection => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const states = statesOf(settings, key === '' ? [] : key.split(',').map(Number));
    const selected = { key, states };
    made.set(key, selected);
    return selected;
  };
  return {
    selection,
    file(path) {
      const here = resolvePath(settings.cwd, path);
      const all = [...settings.overrides.entries()].filter(([, override]) => holdsIn(override, here));
      const keyOf = (held: typeof all): string => held.map(([i]) => i).join(',');
      const isSure = ([, { value }]: (typeof all)[number]): boolean => !asksAboutReplies(value);
      return {
        always: selection(keyOf(all.filter(isSure))),
        sometimes: all.filter((one) => !isSure(one)).map(([, override]) => override),
        of: (subject) => selection(keyOf(all.filter(([, { value }]) => selects(value, subject)))),
      };
    },
  };
}

/** What is known about a file from the config: the last of `sources` that names it, platform and language. */
export function hintsFor(settings: Settings, path: string): Hints {
  const here = resolvePath(settings.cwd, path);
  const source = settings.sources.findLast(({ folder, value }) =>
    globsMatch(here, folder, [value.files].flat()),
  )?.value;
  const platform = source?.platform ?? settings.platform;
  const locale = source?.locale ?? settings.locale;
  return { path, ...(source && { source }), ...(platform && { platform }), ...(locale && { locale }) };
}

function statesOf(settings: Settings, overrides: readonly number[]): ReadonlyMap<string, RuleState> {
  let states = settings.base;
  for (const i of overrides) {
    const { value, from } = settings.overrides[i]!;
    states = underSettings(states, value.rules, from);
  }
  return settings.flags.size > 0 ? underSettings(states, settings.flags, '--rule') : states;
}

function holdsIn({ folder, value }: Settings['overrides'][number], path: string): boolean {
  return value.files === undefined || globsMatch(path, folder, value.files);
}

function asksAboutReplies(override: Override): boolean {
  return Object.keys(override).some((name) => name !== 'files' && name !== 'rules');
}

/** All that an override asks about replies is true of this one; any entry of a list will do. */
function selects(override: Override, subject: Subject): boolean {
  const asked: readonly (readonly [readonly string[] | undefined, readonly string[]])[] = [
    [override.replies, [subject.title, subject.id]],
    [override.tags, subject.tags],
    [override.channels, subject.channel === undefined ? [] : [subject.channel]],
    [override.platforms, subject.platform === undefined ? [] : [subject.platform]],
    [override.audience, [subject.audience]],
  ];
  if (override.locales && !override.locales.some((locale) => isLocale(subject.locale, locale))) return false;
  return asked.every(
    ([patterns, held]) =>
      !patterns || patterns.some((pattern) => held.some((text) => matchesText(text, pattern))),
  );
}

/** `en` covers `en-GB`, not the reverse. */
function isLocale(locale: string, wanted: string): boolean {
  const plain = (tag: string): string => tag.replaceAll('_', '-').toLowerCase();
  return plain(locale) === plain(wanted) || plain(locale).startsWith(`${plain(wanted)}-`);
}
