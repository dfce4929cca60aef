import { describe, expect, it } from 'vitest';
import { broken, clean, folderOf, replylint } from './run.ts';

describe('exit status', () => {
  it('is 0 when everything is clean', async () => {
    const cwd = folderOf({ 'a.txt': clean });
    expect(await replylint(cwd, ['a.txt'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('is 1 for an error, 0 with --exit-zero', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const { status, stdout } = await replylint(cwd, ['a.txt']);
    expect(status).toBe(1);
    expect(stdout).toContain('no-malformed-placeholder');
    expect((await replylint(cwd, ['a.txt', '--exit-zero'])).status).toBe(0);
  });

  it('is 0 for warnings, 1 for more than --max-warnings', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const warn = ['a.txt', '--rule', 'no-malformed-placeholder: warn'];
    expect((await replylint(cwd, warn)).status).toBe(0);
    expect((await replylint(cwd, [...warn, '--max-warnings', '1'])).status).toBe(0);
    const { status, stderr } = await replylint(cwd, [...warn, '--max-warnings', '0']);
    expect(status).toBe(1);
    expect(stderr).toContain('1 warnings, and --max-warnings allows 0');
  });

  it('counts warnings that --quiet hides', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const quiet = ['a.txt', '--quiet', '--max-warnings', '0', '--rule', 'no-malformed-placeholder: warn'];
    const { status, stdout } = await replylint(cwd, quiet);
    expect(status).toBe(1);
    expect(stdout).not.toContain('a.txt');
  });

  it('is 2 for a missing path, and the other files are linted', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const { status, stdout } = await replylint(cwd, ['nope.md', 'a.txt']);
    expect(status).toBe(2);
    expect(stdout).toContain('There is no such file or folder');
    expect(stdout).toContain('no-malformed-placeholder');
    expect((await replylint(cwd, ['nope.md', '--exit-zero'])).status).toBe(2);
  });

  it('is 2 for a glob that matches nothing', async () => {
    const cwd = folderOf({ 'a.txt': clean });
    const { status, stdout } = await replylint(cwd, ['macros/**/*.md']);
    expect(status).toBe(2);
    expect(stdout).toContain('No file matches it');
  });

  it('is 2 where there is no file to read, and says what was looked for', async () => {
    for (const files of [{}, { 'package.json': '{}', 'README.md': '# x' }]) {
      const { status, stdout, stderr } = await replylint(folderOf(files), []);
      expect(status).toBe(2);
      expect(stdout).toBe('No template was found, so nothing was checked.\n');
      expect(stderr).toMatch(/end in:\n {2}\.md .*\.csv|Left alone.*README\.md/);
    }
  });

  it('is 0 where files were read and hold no reply, and says that nothing was checked', async () => {
    const cwd = folderOf({ 'package.json': '{}', 'data.json': '{ "port": 80 }' });
    const { status, stdout, stderr } = await replylint(cwd, []);
    expect(status).toBe(0);
    expect(stdout).toBe('No template was found, so nothing was checked.\n');
    expect(stderr).toContain('no reply in it: data.json');
    const named = await replylint(cwd, ['data.json']);
    expect(named).toMatchObject({ status: 0, stdout: 'No template is in 1 file, so nothing was checked.\n' });
  });

  it('is 0 for an empty file', async () => {
    const cwd = folderOf({ 'a.txt': '', 'b.md': '', 'c.json': '', 'd.csv': '', 'e.yaml': '', 'f.html': '' });
    expect(await replylint(cwd, ['a.txt', 'b.md', 'c.json', 'd.csv', 'e.yaml', 'f.html'])).toMatchObject({
      status: 0,
    });
  });

  it('is 0 for help and version, which go to stdout', async () => {
    const cwd = folderOf({});
    const help = await replylint(cwd, ['--help']);
    expect(help).toMatchObject({ status: 0, stderr: '' });
    expect(help.stdout).toContain('--max-warnings');
    expect(help.stdout).toContain('replylint ./rules');
    expect((await replylint(cwd, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  });

  it('is that of the signal when the run is ended', async () => {
    const cwd = folderOf({ 'a.txt': broken });
    const ending = new AbortController();
    const run = replylint(cwd, ['-'], { signal: ending.signal });
    setTimeout(() => ending.abort(130), 50);
    expect((await run).status).toBe(130);
  });
});

describe('a command line that cannot be', () => {
  const refused = async (argv: readonly string[]) => {
    const ran = await replylint(folderOf({ 'a.txt': broken }), argv);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr.trim().split('\n')).toHaveLength(1);
    return ran.stderr;
  };

  it('names the flag that was meant', async () => {
    expect(await refused(['--fromat', 'json', 'a.txt'])).toContain('Did you mean --format?');
  });
  it('names the format that was meant', async () => {
    expect(await refused(['--format', 'jsn', 'a.txt'])).toContain('Did you mean “json”?');
  });
  it('names the preset that was meant', async () => {
    expect(await refused(['--preset', 'recomended', 'a.txt'])).toContain('Did you mean “recommended”?');
  });
  it('names the platform that was meant', async () => {
    expect(await refused(['--platform', 'zendsk', 'a.txt'])).toContain('Did you mean “zendesk”?');
  });
  it('names what there is where nothing is near', async () => {
    expect(await refused(['--format', 'foo', 'a.txt'])).toMatch(/Known: stylish, .*html\./);
    expect(await refused(['--platform', 'nope', 'a.txt'])).toMatch(/Known: .*zendesk/);
    expect(await refused(['--rule', 'no-blame: warning', 'a.txt'])).toContain('Did you mean “warn”?');
    expect(await refused(['--rule', 'no-blame: fatal', 'a.txt'])).toContain('Known: off, warn, error.');
  });
  it('names the rule that was meant', async () => {
    expect(await refused(['--rule', 'no-blam: off', 'a.txt'])).toContain('Did you mean “no-blame”?');
    expect(await refused(['explain', 'no-blam'])).toContain('Did you mean “no-blame”?');
  });
  it('wants a number where a number belongs', async () => {
    expect(await refused(['--max-warnings', 'many', 'a.txt'])).toContain('whole number');
  });
  it('does not mix two reports', async () => {
    expect(await refused(['-f', 'json', '-f', 'sarif', 'a.txt'])).toContain('--format sarif=FILE');
  });
  it('says when a language is no language', async () => {
    expect(await refused(['--locale', 'english please', 'a.txt'])).toContain('--locale');
  });
  it('knows prototype names as no format', async () => {
    expect(await refused(['--format', '__proto__', 'a.txt'])).toContain('There is no format “__proto__”');
  });
});

describe('a slip of the keyboard', () => {
  it('in a command is noticed', async () => {
    const { status, stderr } = await replylint(folderOf({}), ['explian', 'no-blame']);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean “explain”?');
  });
});
