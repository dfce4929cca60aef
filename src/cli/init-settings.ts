import type { Offer } from '../index.ts';

/** What the settings are made of that a first run writes. */
export interface Chosen {
  readonly platform: string | undefined;
  /** Samples of the team's own blanks. */
  readonly blanks: readonly string[];
  readonly outcomes: readonly Offer[];
  /** Globs. */
  readonly files: readonly string[];
}

/** The settings, with nothing in them that nobody has chosen. */
export function settingsOf({ platform, blanks, outcomes, files }: Chosen): Readonly<Record<string, unknown>> {
  return {
    extends: ['replylint:recommended'],
    ...(platform && { platform }),
    files,
    ...(blanks.length > 0 && { placeholders: { blanks } }),
    ...(outcomes.length > 0 && { outcomes: outcomes.map(entryOf) }),
  };
}

/** An entry of the register of outcomes as the settings write it. */
export function entryOf({ id, what, within, where }: Offer): Readonly<Record<string, unknown>> {
  return { id, what, ...(within !== undefined && { within }), where };
}

/**
 * Globs that hold the files: a folder with all its files of these endings, and single files that stand outside any
 * or that were `named`.
 */
export function globsOf(files: readonly string[], named: readonly string[] = []): readonly string[] {
  const single = new Set(named.map((path) => path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')));
  const folders = new Map<string, Set<string>>();
  const globs: string[] = [];
  for (const file of files) {
    const [top = '', ...rest] = file.split('/');
    if (rest.length === 0 || single.has(file)) globs.push(escaped(file));
    else folders.set(top, (folders.get(top) ?? new Set()).add(file.slice(file.lastIndexOf('.') + 1)));
  }
  for (const [folder, endings] of folders) {
    const ending = endings.size === 1 ? [...endings][0] : `{${[...endings].sort().join(',')}}`;
    globs.push(`${escaped(folder)}/**/*.${ending}`);
  }
  return globs;
}

/** A name as a glob that means just this name. */
function escaped(name: string): string {
  return name.replace(/[*?[\]{}()!\\]/g, '?');
}
