import { dirname, extname, resolve } from 'node:path';
import { globsMatch, type Notice, type Problem, type Rule, type Settings } from '../index.ts';
import type { FileList } from './file-list.ts';
import { createIgnores, type Ignores } from './files/ignore.ts';
import { targetsOfList } from './files/listed.ts';
import { type Target, type Targets, targetsOfGlobs, targetsOfPaths } from './files/targets.ts';
import type { Fixing } from './fixing.ts';
import { relativePath, slashed } from './paths.ts';
import { createSessions, type Session, type Sessions, type SettingsInit } from './session.ts';
import { type FileText, readText } from './text.ts';

/** What a run is about. */
export interface RunInit extends SettingsInit {
  /** Files, folders, globs, or `-` for stdin; none: the config's `files`, else the working folder. */
  readonly paths: readonly string[];
  /** In place of every `.replylintignore`; relative to the working folder. */
  readonly ignorePath?: string | undefined;
  readonly ignorePatterns?: readonly string[];
  /** False: no ignore file counts. */
  readonly ignore?: boolean;
  /** True: files named on the command line obey everything that walked ones do, and may hold no reply. */
  readonly forceExclude?: boolean;
  /** Only these of the files that the run would take. */
  readonly only?: FileList | undefined;
  /** Left out: nothing is fixed. */
  readonly fixing?: Fixing | undefined;
  readonly stdin?: { readonly name: string | undefined; read(): Promise<FileText> };
}

/** A file to read, with the settings that hold for it. */
export interface Unit {
  /** As reports name it. */
  readonly file: string;
  /** What its format is told by. */
  readonly path: string;
  /** True: named by the command line or the config, so a fault in it is a problem. */
  readonly named: boolean;
  readonly session: Session;
  read(): FileText | Promise<FileText>;
  /** True: it came through stdin, so its text is handed back, not written to the disk. */
  readonly piped?: true;
}

/** A run that is ready: its settings are checked and its files are known, none is read yet. */
export interface Prepared {
  /** By path. */
  readonly units: readonly Unit[];
  /** What could not be found or listed. */
  readonly obstacles: readonly { readonly file: string; readonly problem: Problem }[];
  /** Files that a walk passed over because no customer gets them, as reports name them. */
  readonly documents: readonly string[];
  /** Named, and left out by an ignore file, a pattern or the settings; as reports name them. */
  readonly ignored: readonly string[];
  /** What there is to say about the settings. */
  readonly notices: readonly Notice[];
  /** What holds for the working folder. */
  readonly session: Session;
  /** Every rule that is switched on for some file. */
  readonly rules: readonly Rule[];
  /** True: nothing was picked out, so these are all files of the library. */
  readonly whole: boolean;
  /** Left out: nothing is fixed. */
  readonly fixing: Fixing | undefined;
}

/** Checks settings and finds files. Throws `ConfigFault` if the settings are refused. */
export async function prepare(init: RunInit): Promise<Prepared> {
  const sessions = createSessions(init);
  const session = await sessions.in(init.cwd);
  const { ignorePath, ignorePatterns: patterns = [], ignore: enabled = true } = init;
  const ignores = createIgnores({
    cwd: init.cwd,
    ignorePath: ignorePath && resolve(init.cwd, ignorePath),
    patterns,
    enabled,
  });
  const targets = await findTargets(init, session.settings, ignores);
  const found = await unitsOf(targets.files, sessions, init);
  const stdin = await stdinUnit(init, sessions, ignores);
  const units = [...stdin.units, ...found.units];
  const ignored = [...targets.ignored, ...found.ignored, ...stdin.ignored].map((path) =>
    relativePath(init.cwd, path),
  );
  return {
    units,
    obstacles: targets.obstacles.map(({ path, problem }) => ({
      file: relativePath(init.cwd, path),
      problem,
    })),
    documents: targets.documents.map((path) => relativePath(init.cwd, path)),
    ignored,
    notices: [...sessions.notices].map((message) => ({ id: message, message })),
    session,
    rules: rulesOn([session, ...units.map((unit) => unit.session)]),
    whole: init.paths.length === 0 && !init.only,
    fixing: init.fixing,
  };
}

function findTargets(init: RunInit, { files }: Settings, ignores: Ignores): Promise<Targets> {
  const { cwd, paths, forceExclude = false, only } = init;
  if (only) return targetsOfList(only.paths, { cwd, paths, ignores });
  if (paths.length === 0 && files) {
    return targetsOfGlobs(
      files.globs.map((glob) => ({ folder: files.folder, glob })),
      ignores,
    );
  }
  const written = paths.length === 0 ? ['.'] : paths.filter((path) => path !== '-');
  return targetsOfPaths({ cwd, paths: written, ignores, forceExclude });
}

interface Chosen {
  readonly units: Unit[];
  /** Named, but left out by the config's `ignores` (or, with `forceExclude`, not among its `files`). */
  readonly ignored: string[];
}

/** Gives each file its settings, and leaves out what those leave out. */
async function unitsOf(targets: readonly Target[], sessions: Sessions, init: RunInit): Promise<Chosen> {
  const chosen: Chosen = { units: [], ignored: [] };
  for (const { path, named } of targets) {
    const session = await sessions.in(dirname(path));
    const listed = isListed(path, session.settings);
    const taken =
      !isIgnored(path, session.settings) && (named && !init.forceExclude ? true : listed !== false);
    if (taken) {
      const file = relativePath(init.cwd, path);
      chosen.units.push({
        file,
        path,
        named: (named && !init.forceExclude) || listed === true,
        session,
        read: readerOf(path, init),
      });
    } else if (named) chosen.ignored.push(path);
  }
  return chosen;
}

function readerOf(path: string, { only }: RunInit): Unit['read'] {
  return () => only?.read?.(path) ?? readText(path);
}

/** Whether the config's `files` hold a path; undefined if the config has none. */
function isListed(path: string, { files }: Settings): boolean | undefined {
  return files && globsMatch(slashed(path), files.folder, files.globs);
}

function isIgnored(path: string, { ignores }: Settings): boolean {
  return ignores.some(({ folder, globs }) => globsMatch(slashed(path), folder, globs));
}

async function stdinUnit(init: RunInit, sessions: Sessions, ignores: Ignores): Promise<Chosen> {
  const chosen: Chosen = { units: [], ignored: [] };
  const { stdin, cwd, paths } = init;
  if (!stdin || !paths.includes('-')) return chosen;
  const path = resolve(cwd, stdin.name ?? 'stdin.txt');
  const session = await sessions.in(dirname(path));
  const ignored =
    stdin.name !== undefined && ((await ignores.named(path)) || isIgnored(path, session.settings));
  if (ignored) chosen.ignored.push(path);
  else
    chosen.units.push({
      file: stdin.name ?? '<stdin>',
      path,
      named: true,
      piped: true,
      session,
      read: () => stdin.read(),
    });
  return chosen;
}

function rulesOn(sessions: readonly Session[]): readonly Rule[] {
  const on = new Map<string, Rule>();
  for (const { settings } of new Set(sessions)) for (const rule of speaking(settings)) on.set(rule.id, rule);
  return [...on.values()];
}

/** The rules that speak somewhere under these settings. */
export function speaking({ base, rules, overrides, flags }: Settings): readonly Rule[] {
  const raised = new Set(
    overrides
      .flatMap(({ value }) => [...value.rules])
      .filter(([, setting]) => setting.severity !== 'off')
      .map(([id]) => id),
  );
  return [...rules.values()].filter(({ id }) => {
    const flag = flags.get(id);
    if (flag?.severity !== undefined) return flag.severity !== 'off';
    return base.get(id)?.severity !== 'off' || raised.has(id) || flag !== undefined;
  });
}

/** Endings are all that tells a format; without one a file cannot be read. */
export function noFormat(path: string): string {
  const ending = extname(path);
  const what = ending === '' ? 'A file without an ending' : `A ${ending} file`;
  return `${what} is nothing replylint reads. Rename it, or pipe it in: replylint - --stdin-filename NAME.txt`;
}
