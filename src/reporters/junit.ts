import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { reported, severityWord } from './counts.ts';
import { fold, xml } from './neutralise.ts';

/** JUnit XML after Jenkins' schema: a suite a file, a failing case a finding, one passing case for a clean file. */
export const junit: Reporter = {
  name: 'junit',
  summary: 'JUnit XML, for Jenkins, GitLab and others',
  begin(run) {
    return {
      head: '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="replylint">\n',
      writing: {
        file: (result) => suite(result, reported(result, run)),
        end: () => '</testsuites>\n',
      },
    };
  },
};

function suite(result: FileResult, findings: readonly Finding[]): string {
  const { file, problems } = result;
  const cases = [
    ...problems.map((problem) => problemCase(problem, file)),
    ...findings.map((finding) => findingCase(finding, file)),
  ];
  if (cases.length === 0)
    cases.push(`    <testcase${attributes({ name: 'no findings', classname: file })}/>\n`);
  const counts = { tests: cases.length, failures: findings.length, errors: problems.length, time: 0 };
  return `  <testsuite${attributes({ name: file, ...counts })}>\n${cases.join('')}  </testsuite>\n`;
}

function findingCase(finding: Finding, file: string): string {
  const { rule, reply, start } = finding;
  const name = `${rule} at ${start.line}:${start.column}${reply.title === '' ? '' : ` in ${fold(reply.title)}`}`;
  const failure = { type: severityWord(finding), message: fold(finding.message) };
  const lines = [`${file}:${start.line}:${start.column}`, finding.message, finding.why, finding.instead];
  const told = lines
    .filter((line) => line !== '')
    .map((line) => xml(fold(line)))
    .join('\n');
  return `    <testcase${attributes({ name, classname: file })}>
      <failure${attributes(failure)}>${told}</failure>
    </testcase>\n`;
}

function problemCase({ kind, message }: Problem, file: string): string {
  return `    <testcase${attributes({ name: 'could not be checked', classname: file })}>
      <error${attributes({ type: kind, message: fold(message) })}/>
    </testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}
