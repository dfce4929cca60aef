import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderOf, replylint } from './run.ts';

/** What a shell that has read the script prints. */
async function ask(shell: 'bash' | 'zsh' | 'fish', question: string): Promise<string> {
  const { status, stdout } = await replylint(folderOf({}), ['completion', shell]);
  expect(status).toBe(0);
  const { stdout: said, stderr } = spawnSync(shell, ['-c', `${stdout}\n${question}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return said;
}

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
const inBash = (...words: readonly string[]): string =>
  `COMP_WORDS=(replylint ${words.join(' ')}); COMP_CWORD=${words.length}; _replylint; echo "\${COMPREPLY[@]}"`;

describe('completion', () => {
  it.runIf(has('bash')).each([
    [['explain', 'no-promise'], 'no-promise-of-outcome\n'],
    [['-f', 'sa'], 'sarif\n'],
    [['--update'], '--update-baseline\n'],
    [['outl'], 'outline\n'],
  ])('bash completes %j', async (words, completed) => {
    expect(await ask('bash', inBash(...words))).toBe(completed);
  });

  it.runIf(has('fish'))('fish completes values with what they mean', async () => {
    expect(await ask('fish', 'complete -C "replylint --format sari"')).toContain('sarif');
    expect(await ask('fish', 'complete -C "replylint --upd"')).toContain('--update-baseline\ttake out');
  });

  it('names every command and option for zsh', async () => {
    const { stdout } = await replylint(folderOf({}), ['completion', 'zsh']);
    expect(stdout).toMatch(/^#compdef replylint\n/);
    for (const word of ['explain:', '--baseline[', '--staged[', 'print-config:'])
      expect(stdout).toContain(word);
  });

  it('knows three shells', async () => {
    const { status, stderr } = await replylint(folderOf({}), ['completion', 'zhs']);
    expect(status).toBe(2);
    expect(stderr).toContain('Did you mean “zsh”');
  });
});
