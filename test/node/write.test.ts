import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { replaceText } from '../../src/node/write/replace.ts';
import { tidy } from '../../src/node/write/tidy.ts';

let root = '';
let path = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'replylint-write-'));
  path = join(root, 'a.md');
  writeFileSync(path, 'old');
});

const folder = (): string => {
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
};

describe('a file is written', () => {
  test('with its mode, and nothing is left beside it', () => {
    chmodSync(path, 0o640);
    expect(replaceText({ path, was: 'old', text: '\ufeffnew\r\n', root: folder() })).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('\ufeffnew\r\n');
    expect(statSync(path).mode & 0o7777).toBe(0o640);
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test('through a link inside the root, which stays a link', () => {
    const link = join(root, 'b.md');
    symlinkSync('a.md', link);
    expect(replaceText({ path: link, was: 'old', text: 'new', root: folder() })).toBeUndefined();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(
      readdirSync(root, { withFileTypes: true }).map((each) => [each.name, each.isSymbolicLink()]),
    ).toEqual([
      ['a.md', false],
      ['b.md', true],
    ]);
  });

  test('under all its names', () => {
    const other = join(root, 'b.md');
    linkSync(path, other);
    expect(replaceText({ path, was: 'old', text: 'a longer new', root: folder() })).toBeUndefined();
    expect(readFileSync(other, 'utf8')).toBe('a longer new');
    expect(statSync(other).ino).toBe(statSync(path).ino);
    expect(replaceText({ path, was: 'a longer new', text: 'n', root })).toBeUndefined();
    expect(readFileSync(other, 'utf8')).toBe('n');
    expect(readdirSync(root)).toEqual(['a.md', 'b.md']);
  });
});

describe('a file is left alone', () => {
  const refused = (init: Partial<Parameters<typeof replaceText>[0]>): string | undefined =>
    replaceText({ path, was: 'old', text: 'new', root: folder(), ...init })?.message;

  test('that changed since it was read', () => {
    writeFileSync(path, 'newer');
    expect(refused({})).toContain('it was changed while it was read');
    expect(readFileSync(path, 'utf8')).toBe('newer');
    expect(readdirSync(root)).toEqual(['a.md']);
  });

  test('that is read-only', () => {
    chmodSync(path, 0o444);
    expect(refused({})).toContain('it is read-only');
    expect(readFileSync(path, 'utf8')).toBe('old');
  });

  test('that is gone', () => {
    rmSync(path);
    expect(refused({})).toContain('it was deleted');
    expect(readdirSync(root)).toEqual([]);
  });

  test('behind a link that leads out of the root', () => {
    const outside = mkdtempSync(join(tmpdir(), 'replylint-outside-'));
    onTestFinished(() => rmSync(outside, { recursive: true, force: true }));
    writeFileSync(join(outside, 'c.md'), 'old');
    symlinkSync(join(outside, 'c.md'), join(root, 'c.md'));
    symlinkSync(outside, join(root, 'folder'));
    expect(refused({ path: join(root, 'c.md') })).toContain('leads out of this folder');
    expect(refused({ path: join(root, 'folder', 'c.md') })).toContain('leads out of this folder');
    expect(readFileSync(join(outside, 'c.md'), 'utf8')).toBe('old');
    expect(refused({ path: join(outside, 'c.md') })).toBeUndefined();
    expect(readFileSync(join(outside, 'c.md'), 'utf8')).toBe('new');
  });
});

describe('what a run left that was cut short', () => {
  const backup = (): string => join(root, '.a.md.4194305.replylint-backup');

  test('temporary files go, other files stay', () => {
    writeFileSync(join(root, '.replylint-4194305-0123abcd-7.tmp'), 'x');
    writeFileSync(join(root, `.replylint-${process.ppid}-0123abcd-7.tmp`), 'of a run that goes on');
    writeFileSync(join(root, '.hidden'), 'x');
    folder();
    expect(tidy([path])).toEqual([]);
    expect(readdirSync(root).sort()).toEqual([
      '.hidden',
      `.replylint-${process.ppid}-0123abcd-7.tmp`,
      'a.md',
    ]);
  });

  test('a file that was half written gets its old text back', () => {
    folder();
    writeFileSync(backup(), 'the old text');
    writeFileSync(path, 'the new te');
    expect(tidy([path])).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('the old text');
    expect(existsSync(backup())).toBe(false);
  });

  test('a file that another run is writing is left to it', () => {
    folder();
    const theirs = join(root, `.a.md.${process.ppid}.replylint-backup`);
    writeFileSync(theirs, 'the old text');
    expect(tidy([path])).toEqual([]);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(existsSync(theirs)).toBe(true);
  });

  test('a file that somebody changed long after is theirs', () => {
    folder();
    writeFileSync(backup(), 'the old text');
    const before = new Date(Date.now() - 3_600_000);
    utimesSync(backup(), before, before);
    expect(tidy([path])).toEqual([{ path, backup: backup() }]);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(existsSync(backup())).toBe(true);
  });
});
