import { execFile } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FileList, ListFault } from './file-list.ts';
import { decode, type FileText, sizeLimit, tooLarge } from './text.ts';

/** The files below `cwd` that the next commit would add or change, with the text that it would hold. Throws `ListFault`. */
export async function stagedFiles(cwd: string): Promise<FileList> {
  // Outside a repository “git diff” compares folders instead, and says so in riddles.
  await git(cwd, ['rev-parse', '--git-dir']);
  const entries = await differences(cwd, ['--cached']);
  const blobs = new Map(entries.map(({ name, blob }) => [resolve(cwd, name), blob]));
  return { paths: [...blobs.keys()], read: (path) => readBlob(cwd, blobs.get(path) ?? '') };
}

/**
 * The files below `cwd` that changed since the branch left `ref` (a commit, branch or tag; left out: since the last
 * commit), in commits or not, new ones among them. Throws `ListFault`.
 */
export async function changedFiles(cwd: string, ref: string | undefined): Promise<FileList> {
  const since = await startingPoint(cwd, ref);
  const tracked = since === undefined ? [] : (await differences(cwd, [since])).map(({ name }) => name);
  const others = [
    'ls-files',
    '--others',
    '--exclude-standard',
    '-z',
    ...(since === undefined ? ['--cached'] : []),
  ];
  const names = new Set([...tracked, ...pieces(await git(cwd, others))]);
  return { paths: [...names].map((name) => resolve(cwd, name)).filter(isRegular) };
}

/** The commit to compare with; undefined: there is none yet. */
async function startingPoint(cwd: string, ref: string | undefined): Promise<string | undefined> {
  const commit = await commitOf(cwd, ref ?? 'HEAD');
  if (commit === undefined && ref !== undefined) {
    const where = `To check only what changed in it, write --changed=HEAD ${ref}`;
    const hint = lstatSync(resolve(cwd, ref), { throwIfNoEntry: false })
      ? where
      : 'Fetch it first (in CI: fetch-depth: 0)';
    throw new ListFault(`--changed: git knows no commit “${ref}”. ${hint}.`);
  }
  if (commit === undefined || ref === undefined) {
    if (commit === undefined) await git(cwd, ['rev-parse', '--git-dir']);
    return commit;
  }
  const base = await git(cwd, ['merge-base', commit, 'HEAD']).catch(() => undefined);
  return base?.toString().trim() || commit;
}

async function commitOf(cwd: string, ref: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const found = await git(cwd, args).catch((error: unknown) => {
    if (error instanceof ListFault && error.cause === 'missing') throw error;
    return undefined;
  });
  return found?.toString().trim() || undefined;
}

interface Entry {
  /** Relative to the folder. */
  readonly name: string;
  /** The id of its text in the index; zeros where git has not read it yet. */
  readonly blob: string;
}

/** Regular files that differ, without those that were deleted, links and submodules. */
async function differences(cwd: string, what: readonly string[]): Promise<readonly Entry[]> {
  const form = ['--raw', '-z', '--no-abbrev', '--no-renames', '--diff-filter=ACMT', '--relative'];
  const safe = ['--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const fields = pieces(await git(cwd, ['diff', ...form, ...safe, ...what, '--']));
  const entries: Entry[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', , blob = ''] = fields[i]!.split(' ');
    if (mode.startsWith('100')) entries.push({ name: fields[i + 1]!, blob });
  }
  return entries;
}

async function readBlob(cwd: string, blob: string): Promise<FileText> {
  try {
    return decode(await git(cwd, ['cat-file', 'blob', blob]));
  } catch (error) {
    if (error instanceof ListFault && error.cause === 'size')
      return { problem: tooLarge(sizeLimit + 1, sizeLimit) };
    throw error;
  }
}

function pieces(output: Buffer): readonly string[] {
  return output
    .toString()
    .split('\0')
    .filter((piece) => piece !== '');
}

function isRegular(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Runs git, never through a shell, and without the programs that a repository's settings may name. */
function git(cwd: string, args: readonly string[]): Promise<Buffer> {
  // Windows would look for git in the working folder first, where a stranger may have put one.
  if (process.platform === 'win32') process.env['NoDefaultCurrentDirectoryInExePath'] = '1';
  const options = { cwd, encoding: 'buffer', maxBuffer: sizeLimit, windowsHide: true } as const;
  return new Promise((done, failed) => {
    execFile('git', ['-c', 'core.fsmonitor=false', ...args], options, (error, stdout, stderr) => {
      if (error) failed(fault(error, stderr.toString()));
      else done(stdout);
    });
  });
}

function fault({ code }: { code?: string | number | null | undefined }, said: string): ListFault {
  if (code === 'ENOENT')
    return new ListFault('git is not installed here, and --staged and --changed need it.', {
      cause: 'missing',
    });
  if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
    return new ListFault('git gave more than can be read.', { cause: 'size' });
  const [line = ''] = said.split('\n');
  return new ListFault(
    `git could not tell what changed: ${line.replace(/^(?:fatal|error): /, '') || 'it failed'}.`,
  );
}
