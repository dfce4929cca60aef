import type { Finding } from '../model/finding.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter } from '../model/reporter.ts';
import { reported, severityWord, told } from './counts.ts';
import { azureData, azureProperty, fold } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** Logging commands of Azure Pipelines, which knows errors and warnings. */
export const azure: Reporter = {
  name: 'azure',
  summary: 'Azure Pipelines log issues',
  begin: (run) => ({
    head: '',
    writing: {
      file: (result, text) =>
        [
          ...result.problems.map((problem) => problemIssue(problem, result.file, text)),
          ...reported(result, run).map((finding) => issue(finding, result.file)),
        ].join(''),
      end: () => '',
    },
  }),
};

function issue(finding: Finding, sourcepath: string): string {
  const { line, column } = finding.start;
  const properties = { type: severityWord(finding), sourcepath, linenumber: line, columnnumber: column };
  return command({ ...properties, code: finding.rule }, told(finding));
}

function problemIssue(problem: Problem, sourcepath: string, text = ''): string {
  const { line, column } = problemPlace(problem, linesOf(text)).start;
  return command({ type: 'error', sourcepath, linenumber: line, columnnumber: column }, problem.message);
}

function command(properties: Readonly<Record<string, string | number>>, message: string): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${azureProperty(String(value))};`);
  return `##vso[task.logissue ${pairs.join('')}]${azureData(fold(message))}\n`;
}
