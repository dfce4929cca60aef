import type { Standing } from '../model/outcome.ts';
import type { Reply } from '../model/reply.ts';
import type { LanguagePack } from '../text/language.ts';
import { timeSpanOf } from '../text/time-span.ts';
import { globsMatch, matchesText } from './glob.ts';
import type { Outcome } from './outcomes-config.ts';
import { resolvePath } from './path.ts';
import type { Placed, Settings } from './settings.ts';

/** How the register of outcomes stands for a reply; equal answers are the same list. */
export type Register = (path: string, reply: Reply) => readonly Standing[];

interface Entry {
  readonly placed: Placed<Outcome>;
  readonly standing: Omit<Standing, 'here'>;
}

/** Makes the register of a run. `path` is relative to the working folder, with `/`. */
export function registerOf(settings: Settings, languages: readonly LanguagePack[], today: string): Register {
  const entries = settings.outcomes.map(
    (placed): Entry => ({ placed, standing: standingOf(placed.value, languages, today) }),
  );
  const made = new Map<string, readonly Standing[]>();
  return (path, reply) => {
    const held = entries.map(({ placed }) => isHere(placed, resolvePath(settings.cwd, path), reply));
    const known =
      made.get(held.join()) ?? entries.map(({ standing }, i) => ({ ...standing, here: held[i]! }));
    made.set(held.join(), known);
    return known;
  };
}

function standingOf(
  entry: Outcome,
  languages: readonly LanguagePack[],
  today: string,
): Omit<Standing, 'here'> {
  const { id, what, within, until } = entry;
  const time = within === undefined ? undefined : lengthOf(within, languages);
  return {
    id,
    what,
    expired: until !== undefined && until < today,
    way: wayTo(entry),
    ...(time && within !== undefined && { within: { text: within, ...time } }),
  };
}

function lengthOf(
  within: string,
  languages: readonly LanguagePack[],
): { from: number; to: number } | undefined {
  for (const { times } of languages) {
    const time = times && timeSpanOf(within, times);
    if (time) return { from: time.from, to: time.to };
  }
  return undefined;
}

/** How a reply is put under an entry: by its tag where it has one, else by its name. */
function wayTo({ id, where }: Outcome): string {
  const tag = where?.tags?.find((name) => !name.includes('*'));
  return tag === undefined ? `write “outcome: ${id}” in it` : `tag it “${tag}”`;
}

/** One of the things that an entry asks is enough; so is its name in the file. */
function isHere({ folder, value }: Placed<Outcome>, path: string, { id, title, evidence }: Reply): boolean {
  const { where } = value;
  if (where === undefined || evidence.outcomes?.includes(value.id)) return true;
  const any = (patterns: readonly string[] | undefined, held: readonly string[]): boolean =>
    patterns?.some((one) => held.some((text) => matchesText(text, one))) ?? false;
  return (
    any(where.replies, [title, id]) ||
    any(where.tags, evidence.tags) ||
    (where.files !== undefined && globsMatch(path, folder, where.files))
  );
}
