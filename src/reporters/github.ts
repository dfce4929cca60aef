import type { Finding } from '../model/finding.ts';
import { linesOf, type Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter } from '../model/reporter.ts';
import { count, reported } from './counts.ts';
import { crop } from './crop.ts';
import { fold, githubData, githubProperty } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** GitHub shows so many annotations of each level a step (`ExecutionContext.cs`, `_maxCountPerIssueType`). */
const LIMIT = 10;
/** GitHub cuts longer messages at 4,096 characters. */
const LONGEST = 4000;

/** Workflow commands: the first ten errors, the first ten warnings, and how many more there are. */
export const github: Reporter = {
  name: 'github',
  summary: 'Annotations of a GitHub workflow (10 errors, 10 warnings, and how many more)',
  begin(run) {
    const errors: string[] = [];
    const warnings: string[] = [];
    let [moreErrors, moreWarnings] = [0, 0];
    return {
      head: '',
      writing: {
        file(result, text) {
          for (const problem of result.problems) {
            if (errors.length < LIMIT) errors.push(problemCommand(problem, result.file, text));
            else moreErrors++;
          }
          for (const finding of reported(result, run)) {
            const lines = finding.severity === 'error' ? errors : warnings;
            if (lines.length < LIMIT) lines.push(command(finding, result.file));
            else if (finding.severity === 'error') moreErrors++;
            else moreWarnings++;
          }
          return '';
        },
        end: () =>
          [...errors, ...warnings, ...more(moreErrors, moreWarnings)].map((line) => `${line}\n`).join(''),
      },
    };
  },
};

function command(finding: Finding, file: string): string {
  const { message, why, instead } = finding;
  const level = finding.severity === 'error' ? 'error' : 'warning';
  const place = [
    `line=${finding.start.line}`,
    `endLine=${finding.end.line}`,
    ...columns(finding.start, finding.end),
  ];
  const title = fold(`${finding.rule}${finding.reply.title === '' ? '' : ` in ${finding.reply.title}`}`);
  const said = [message, why, instead].filter((text) => text !== '').map(fold);
  const properties = `file=${githubProperty(file)},${place.join(',')},title=${githubProperty(title)}`;
  return `::${level} ${properties}::${githubData(crop(said.join('\n'), LONGEST))}`;
}

/** GitHub takes columns of one line only. */
function columns(start: Place, end: Place): string[] {
  return start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
}

function problemCommand(problem: Problem, file: string, text = ''): string {
  const { line, column } = problemPlace(problem, linesOf(text)).start;
  const place = problem.span === undefined ? '' : `,line=${line},col=${column}`;
  return `::error file=${githubProperty(file)}${place},title=could not be checked::${githubData(crop(fold(problem.message), LONGEST))}`;
}

function more(errors: number, warnings: number): string[] {
  if (errors + warnings === 0) return [];
  const parts = [errors > 0 ? count(errors, 'error') : '', warnings > 0 ? count(warnings, 'warning') : ''];
  const said = parts.filter((part) => part !== '').join(' and ');
  return [`::notice title=replylint::${said} more: GitHub shows ${LIMIT} of each, another report shows all.`];
}
