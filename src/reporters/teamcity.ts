import type { Finding } from '../model/finding.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import { reported, told } from './counts.ts';
import { crop } from './crop.ts';
import { teamcity as escaped, fold } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** Limits of a service message's values: ids and names, then texts. */
const [SHORT, LONG] = [255, 4000];

/** TeamCity's inspections: the type of a rule once, then each finding. */
export const teamcity: Reporter = {
  name: 'teamcity',
  summary: 'TeamCity inspections',
  begin(run) {
    const declared = new Set<string>();
    const declare = (rule: string): string => {
      if (declared.has(rule)) return '';
      declared.add(rule);
      return inspectionType(rule, run);
    };
    return {
      head: '',
      writing: {
        file(result, text) {
          const problems = result.problems.map((problem) => problemLine(problem, result.file, text));
          const findings = reported(result, run).map(
            (one) => declare(one.rule) + inspection(one, result.file),
          );
          return [...(problems.length > 0 ? [declare(UNREAD)] : []), ...problems, ...findings].join('');
        },
        end: () => '',
      },
    };
  },
};

const UNREAD = 'could-not-be-checked';

function inspectionType(id: string, { rules }: Run): string {
  const rule = rules.find((one) => one.id === id);
  const description = rule === undefined ? id : `${rule.summary} ${rule.why}`;
  return message('inspectionType', { id, name: id, category: 'replylint', description });
}

function inspection(finding: Finding, file: string): string {
  const SEVERITY = finding.severity === 'error' ? 'ERROR' : 'WARNING';
  const { rule, start } = finding;
  return message('inspection', { typeId: rule, message: told(finding), file, line: start.line, SEVERITY });
}

function problemLine(problem: Problem, file: string, text = ''): string {
  const { line } = problemPlace(problem, linesOf(text)).start;
  return message('inspection', { typeId: UNREAD, message: problem.message, file, line, SEVERITY: 'ERROR' });
}

function message(name: string, values: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(values).map(([key, value]) => {
    const limit = key === 'message' || key === 'description' || key === 'file' ? LONG : SHORT;
    return ` ${key}='${escaped(key === 'file' ? String(value) : crop(fold(String(value)), limit))}'`;
  });
  return `##teamcity[${name}${parts.join('')}]\n`;
}
