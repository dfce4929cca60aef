import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

it('the mirror for pre-commit installs the version of this package', () => {
  const hooks = readFileSync('pre-commit-mirror/.pre-commit-hooks.yaml', 'utf8');
  const installed = [...hooks.matchAll(/additional_dependencies: \["replylint@(.*)"\]/g)];
  expect(installed.map(([, named]) => named)).toEqual(Array(hooks.match(/^- id:/gm)!.length).fill(version));
  expect(JSON.parse(readFileSync('pre-commit-mirror/package.json', 'utf8'))).toMatchObject({ version });
  expect(readFileSync('pre-commit-mirror/README.md', 'utf8')).toContain(`rev: v${version}`);
});

it('its hooks are those of the repository itself, apart from how they are started', () => {
  const ids = (file: string): string[] =>
    [
      ...readFileSync(file, 'utf8').matchAll(/^(?:- id| {2}(?:name|description|files|pass_filenames)): .*/gm),
    ].map(([line]) => line);
  expect(ids('pre-commit-mirror/.pre-commit-hooks.yaml')).toEqual(ids('.pre-commit-hooks.yaml'));
});
