import type { Finding } from '../model/finding.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { Category, Rule } from '../model/rule.ts';
import { reported, told } from './counts.ts';
import { openList } from './list.ts';
import { json, oneLine } from './neutralise.ts';
import { problemPlace } from './where.ts';

const UNREAD = 'could-not-be-checked';
const ENGINE = 'replylint';

/** Sonar's generic issues (10.3 and later): every rule that is named is listed, columns count from 0. */
export const sonar: Reporter = {
  name: 'sonar',
  summary: 'SonarQube generic issues',
  begin(run) {
    const list = openList();
    const named = new Set<string>();
    return {
      head: '{"issues": [',
      writing: {
        file(result, text) {
          const findings = reported(result, run);
          for (const finding of findings) named.add(finding.rule);
          if (result.problems.length > 0) named.add(UNREAD);
          return list([
            ...result.problems.map((problem) => json(problemIssue(problem, result.file, text))),
            ...findings.map((finding) => json(issue(finding, result.file))),
          ]);
        },
        end: () => `\n],\n"rules": ${json(ruleList(run, named))}}\n`,
      },
    };
  },
};

function issue(finding: Finding, filePath: string): object {
  return {
    ruleId: finding.rule,
    primaryLocation: { message: oneLine(told(finding)), filePath, textRange: textRange(finding) },
  };
}

/** Sonar refuses a range without a character in it: there the line stands for it. */
function textRange({ start, end }: Finding): object {
  const lines = { startLine: start.line, endLine: end.line };
  if (start.line === end.line && start.column === end.column) return lines;
  return { ...lines, startColumn: start.column - 1, endColumn: end.column - 1 };
}

function problemIssue(problem: Problem, filePath: string, text = ''): object {
  const { line } = problemPlace(problem, linesOf(text)).start;
  const message = oneLine(problem.message);
  return { ruleId: UNREAD, primaryLocation: { message, filePath, textRange: { startLine: line } } };
}

function ruleList(run: Run, named: ReadonlySet<string>): object[] {
  const known = new Set(run.rules.map((rule) => rule.id));
  const others = [...named].filter((id) => !known.has(id));
  return [...run.rules.map(ruleOf), ...others.map((id) => bare(id))];
}

const QUALITY: Readonly<Partial<Record<Category, string>>> = {
  safety: 'SECURITY',
  placeholders: 'RELIABILITY',
};

function ruleOf(rule: Rule): object {
  const severe = Object.values(rule.kinds).some((kind) => kind.severity === 'error');
  return {
    ...bare(rule.id, rule.summary),
    description: oneLine(rule.why),
    cleanCodeAttribute: rule.category === 'safety' ? 'TRUSTWORTHY' : 'CLEAR',
    impacts: [
      { softwareQuality: QUALITY[rule.category] ?? 'MAINTAINABILITY', severity: severe ? 'HIGH' : 'MEDIUM' },
    ],
  };
}

function bare(id: string, name = id): object {
  const impacts = [{ softwareQuality: 'MAINTAINABILITY', severity: 'MEDIUM' }];
  return { id, name: oneLine(name), engineId: ENGINE, impacts };
}
