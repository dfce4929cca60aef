import { describe, expect, test } from 'vitest';
import { folderOf, replylint } from '../cli/run.ts';

async function tested(settings: object, files: Readonly<Record<string, string>> = {}) {
  const folder = folderOf({ ...files, '.replylintrc.json': JSON.stringify(settings, null, 1) });
  return replylint(folder, ['test']);
}

const signIn = {
  id: 'sign-in',
  says: ['(log in | login) to'],
  message: 'We say “sign in”.',
  hits: ['Please [|log in to|] your account.'],
  passes: ['The login page is new.'],
};

describe('replylint test', () => {
  test('all is well', async () => {
    const { status, stdout } = await tested({
      phrases: [signIn],
      acts: {
        promise: {
          unless: ['refund within # days of delivery'],
          passes: ['We will refund within 30 days of delivery.'],
        },
        'sign-off': { says: ['stay curious'], hits: ['Stay curious!'], passes: ['We stayed late.'] },
      },
    });
    expect(stdout).toBe(
      '✔ All is found that is meant, and nothing else: 5 sentences for 1 phrase and 2 kinds of sentences.\n',
    );
    expect(status).toBe(0);
  });

  test.each([
    [
      'a sentence that is not found',
      { phrases: [{ ...signIn, hits: [...signIn.hits, 'Sign in here.'] }] },
      'phrases[0].hits[1]\n  Nothing is found in “Sign in here.”.',
    ],
    [
      'other words than those that are marked',
      { phrases: [{ ...signIn, hits: ['Please log in to [|your|] account.'] }] },
      'phrases[0].hits[0]\n  “your” is marked, and “log in to” is found.',
    ],
    [
      'a sentence that is found and was not meant',
      { phrases: [{ ...signIn, passes: ['You can login to it.'] }] },
      'phrases[0].passes[0]\n  “You can login to it.” is to be left alone, and “login to” is found in it.',
    ],
    [
      'a phrase that nothing lights',
      { phrases: [{ ...signIn, says: [...signIn.says, 'log on to'] }] },
      'phrases[0].says[1]\n  No sentence of “hits” holds “log on to”. Add one that does.',
    ],
    [
      'a phrase without any sentences',
      { phrases: [{ id: 'x', says: ['per se'], message: 'No.' }] },
      'phrases[0].says[0]\n  No sentence of “hits” holds “per se”.',
    ],
    [
      'what spares, and nothing needs',
      { phrases: [{ ...signIn, unless: ['login to server'] }] },
      'phrases[0].unless[0]\n  No sentence of “passes” holds “login to server”.',
    ],
    [
      'an act that is not read',
      { acts: { promise: { says: ['you are all set'], hits: ['You are all set.', 'We will see.'] } } },
      'acts.promise.hits[1]\n  No promise is found in “We will see.”.',
    ],
    [
      'an act that was to be spared',
      {
        acts: {
          promise: {
            unless: ['within # days of delivery'],
            passes: ['We will refund within 5 days of delivery.', 'We will refund you.'],
          },
        },
      },
      'acts.promise.passes[1]\n  “We will refund you.” is to be left alone, and “We will refund you” is found in it.',
    ],
  ])('%s', async (_what, settings, said) => {
    const { status, stdout } = await tested(settings);
    expect(stdout).toMatch(/^\.replylintrc\.json:\d+:\d+ {2}/);
    expect(stdout).toContain(said);
    expect(status).toBe(1);
  });

  test.each([
    ['a list that does not exist', { phrases: [{ ...signIn, says: ['in @moons'] }] }, 'phrases[0].says[0]: '],
    [
      'a phrase that breaks the notation',
      { acts: { promise: { says: ['(sign in'] } } },
      'acts.promise.says[0]: ',
    ],
    ['a phrase that can’t match', { acts: { promise: { says: ['... sign'] } } }, 'acts.promise.says[0]: '],
    [
      'a kind of sentence that does not exist',
      { acts: { promis: { says: ['x'] } } },
      'Did you mean “promise”?',
    ],
    [
      'an act that teaches nothing',
      { acts: { promise: { hits: ['x'] } } },
      'acts.promise: This teaches nothing.',
    ],
  ])('%s: the settings are refused', async (_what, settings, said) => {
    const { status, stdout, stderr } = await tested(settings);
    expect(stderr).toMatch(/\.replylintrc\.json:\d+:\d+ /);
    expect(stderr).toContain(said);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  test('phrases of a file that is extended are tested where they stand', async () => {
    const { status, stdout } = await tested(
      { extends: ['./house.json'] },
      { 'house.json': JSON.stringify({ phrases: [{ ...signIn, hits: ['Nothing.'] }] }) },
    );
    expect(stdout).toContain('house.json:1:');
    expect(status).toBe(1);
  });

  test('without phrases, and without settings', async () => {
    expect(await tested({})).toMatchObject({
      status: 0,
      stdout: '.replylintrc.json holds no phrases and teaches nothing, so there is nothing to test.\n',
    });
    expect(await replylint(folderOf({ 'a.md': 'Hello.\n' }), ['test'])).toMatchObject({
      status: 2,
      stdout: '',
    });
  });
});

describe('what a team teaches', () => {
  const reply = 'We will refund within 30 days of delivery. Your seat will soon be peachy.\n';
  const kinds = async (acts: object): Promise<readonly string[]> => {
    const settings = { extends: [], rules: { 'no-promise-of-outcome': 'error' }, acts };
    const folder = folderOf({ '.replylintrc.json': JSON.stringify(settings), 'a.md': reply });
    const { stdout } = await replylint(folder, ['-f', 'json', 'a.md']);
    const [file] = JSON.parse(stdout) as readonly { messages: readonly { kind: string; column: number }[] }[];
    return file!.messages.map(({ kind, column }) => `${kind} ${column}`);
  };

  test('spares what is no promise', async () => {
    expect(await kinds({})).toEqual(['remedy 1']);
    expect(await kinds({ promise: { unless: ['within # days of delivery'] } })).toEqual([]);
  });

  test('finds what is one', async () => {
    expect(await kinds({ promise: { says: ['be peachy'] } })).toEqual(['remedy 1', 'resolution 64']);
  });

  test('outline says who spared it', async () => {
    const acts = { promise: { unless: ['within # days of delivery'] } };
    const folder = folderOf({ '.replylintrc.json': JSON.stringify({ acts }), 'a.md': reply });
    const { stdout } = await replylint(folder, ['outline', 'a.md']);
    expect(stdout).toContain('not counted, since your settings say so (“within 30 days of delivery”)');
  });
});
