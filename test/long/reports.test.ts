import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { bracketCommand, githubCommand } from '../reporters/agents.ts';
import { all } from '../reporters/cases.ts';
import { corpus } from '../reporters/corpus.ts';
import { render, type Sample } from '../reporters/sample.ts';
import { fetched, program } from './judge.ts';

// Every report that a machine reads, about every case, fixture and hostile file, before a reader that is not ours.

let everything: readonly Sample[];
let folder: string;

beforeAll(async () => {
  everything = [...all, ...(await corpus())];
  folder = mkdtempSync(join(tmpdir(), 'replylint-judged-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (name: string): string => render(reporters[name]!, everything);
const linesOf = (name: string): string[] =>
  report(name)
    .split('\n')
    .filter((line) => line !== '');

function written(name: string, ending: string): string {
  const path = join(folder, `${name}.${ending}`);
  writeFileSync(path, report(name));
  return path;
}

test('sarif: Microsoft’s validator, with the rules of GitHub’s ingestion', (context) => {
  const judge = fetched('@microsoft/sarif-multitool-linux', '5.7.0', context);
  const [log, verdict] = [written('sarif', 'sarif'), join(folder, 'verdict.sarif')];
  const tool = judge.file('@microsoft/sarif-multitool-linux/Sarif.Multitool');
  program(context, 'chmod', ['+x', tool]);
  const ran = program(context, tool, [
    'validate',
    log,
    '--output',
    verdict,
    '--log',
    'ForceOverwrite',
    '--rule-kind',
    'Sarif;Ghas',
    '--level',
    'Error;Warning',
  ]);
  expect(ran.stdout + ran.stderr).toContain('Analysis completed');
  const { runs } = JSON.parse(readFileSync(verdict, 'utf8'));
  const said = runs
    .flatMap(({ results = [] }: any) => results)
    .map((one: any) => [one.ruleId, one.level ?? 'warning', one.message.text ?? one.message.arguments]);
  expect(said.filter(([, level]: string[]) => level !== 'note').slice(0, 3)).toEqual([]);
});

test('github: the commands are those that GitHub’s own package writes', async (context) => {
  const judge = fetched('@actions/core', '3.0.1', context);
  const { issueCommand } = await import(judge.file('@actions/core/lib/command.js'));
  for (const line of linesOf('github')) {
    const { name, properties, data } = githubCommand(line)!;
    expect(printed(() => issueCommand(name, { ...properties }, data))).toBe(`${line}\n`);
  }
});

test('azure: Microsoft’s package reads each command and writes the same', (context) => {
  const { TaskCommand, commandFromString } = fetched('azure-pipelines-task-lib', '5.281.0', context).require(
    'azure-pipelines-task-lib/taskcommand.js',
  );
  for (const line of linesOf('azure')) {
    const { command, properties, message } = commandFromString(line);
    expect(command).toBe('task.logissue');
    const ours = bracketCommand(line, '##vso[')!;
    expect([{ ...properties }, message]).toEqual([{ ...ours.properties }, ours.data]);
    expect(commandFromString(new TaskCommand(command, properties, message).toString())).toEqual({
      command,
      properties,
      message,
    });
  }
});

test('junit: xmllint with Jenkins’ schema, and junit2json', async (context) => {
  const path = written('junit', 'xml');
  const ran = program(context, 'xmllint', [
    '--noout',
    '--huge',
    '--schema',
    'fixtures/schemas/jenkins/junit-10.xsd',
    path,
  ]);
  expect(ran.stderr).toContain('validates');
  const { parse } = await fetched('junit2json', '4.0.0', context).import('junit2json');
  const { testsuite } = await parse(report('junit'));
  expect(testsuite).toHaveLength(everything.length);
});

test('checkstyle: xmllint', (context) => {
  const ran = program(context, 'xmllint', [
    '--noout',
    '--huge',
    '--schema',
    'fixtures/schemas/own/checkstyle.xsd',
    written('checkstyle', 'xml'),
  ]);
  expect(ran.stderr).toContain('validates');
});

test('tap: tap-parser, strictly, and Perl’s harness', async (context) => {
  const { Parser } = await fetched('tap-parser', '18.3.4', context).import('tap-parser');
  const results = await new Promise<any>((done) => {
    const parser = new Parser({ strict: true }, done);
    parser.end(report('tap'));
  });
  expect([results.count, results.plan.end, results.failures.filter((one: any) => one.tapError)]).toEqual([
    everything.length,
    everything.length,
    [],
  ]);
  const script =
    'use TAP::Parser; local $/; my $p = TAP::Parser->new({ tap => <STDIN> }); while ($p->next) {} print join "|", $p->tests_run, $p->parse_errors;';
  expect(program(context, 'perl', ['-e', script], report('tap')).stdout).toBe(String(everything.length));
});

test.for(['unix', 'compact', 'checkstyle', 'junit', 'tap'])(
  'json: ESLint’s own %s formatter takes the results',
  (name, context) => {
    const results = JSON.parse(report('json'));
    const format = fetched(`eslint-formatter-${name}`, '9.0.1', context).require(`eslint-formatter-${name}`);
    const messages = results.flatMap((result: any) => result.messages);
    const text: string = format(results, { cwd: '/home/me/support' });
    expect(text.split(messages[0].ruleId).length).toBeGreaterThan(1);
  },
);

test('unix: vim finds every finding with its place', (context) => {
  const path = written('unix', 'txt');
  const out = join(folder, 'quickfix.json');
  const commands = [
    'set errorformat=%f:%l:%c:\\ %m',
    `cgetfile ${path}`,
    `call writefile([json_encode(map(filter(getqflist(), "v:val.valid"), "[v:val.lnum, v:val.col]"))], "${out}")`,
    'qa!',
  ];
  program(context, 'vim', [
    '-u',
    'NONE',
    '-i',
    'NONE',
    '-n',
    '-es',
    ...commands.flatMap((one) => ['-c', one]),
  ]);
  const places = linesOf('unix').flatMap((line) => {
    const at = /:(\d+):(\d+): /.exec(line);
    return at ? [[Number(at[1]), Number(at[2])]] : [];
  });
  expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(places);
});

test.for(['markdown', 'summary'])(
  '%s: GitHub’s own renderer makes nothing of a stranger’s an element',
  (name, context) => {
    const page = program(
      context,
      'cmark-gfm',
      ['--unsafe', '-e', 'table', '-e', 'autolink', '-e', 'strikethrough', '-e', 'tagfilter'],
      report(name),
    ).stdout;
    const elements = new Set([...page.matchAll(/<\/?([a-zA-Z][^\s/>]*)/g)].map(([, element]) => element));
    expect([...elements].sort()).toEqual([
      'code',
      'details',
      'h2',
      'p',
      'span',
      'strong',
      'summary',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
    ]);
  },
);

test('html: the checker of the W3C', (context) => {
  const jar = fetched('vnu-jar', '26.9.27', context).file('vnu-jar/build/dist/vnu.jar');
  const ran = program(context, 'java', [
    '-jar',
    jar,
    '--format',
    'json',
    '--errors-only',
    written('html', 'html'),
  ]);
  expect(JSON.parse(ran.stderr).messages.slice(0, 3)).toEqual([]);
});

test('json, sarif and their kin: jq and Python read them', (context) => {
  for (const name of ['json', 'sarif', 'gitlab', 'rdjson', 'bitbucket', 'sonar']) {
    const script = 'import json, sys; json.dumps(json.load(sys.stdin)).encode("utf-8")';
    expect([name, program(context, 'python3', ['-c', script], report(name)).stderr]).toEqual([name, '']);
  }
  for (const name of ['ndjson', 'rdjsonl']) {
    const script = 'import json, sys\nfor line in sys.stdin: json.loads(line)';
    expect([name, program(context, 'python3', ['-c', script], report(name)).stderr]).toEqual([name, '']);
  }
});

/** What a function writes to stdout. */
function printed(work: () => void): string {
  const { write } = process.stdout;
  let text = '';
  process.stdout.write = ((chunk: string) => {
    text += chunk;
    return true;
  }) as typeof write;
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return text;
}
