import type { Finding } from '../model/finding.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter } from '../model/reporter.ts';
import { reported, severityWord, told } from './counts.ts';
import { fold, xml } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** Checkstyle XML. Jenkins takes what stands after the last dot of `source` for the rule. */
export const checkstyle: Reporter = {
  name: 'checkstyle',
  summary: 'Checkstyle XML, for Jenkins, reviewdog and others',
  begin(run) {
    return {
      head: '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
      writing: {
        file({ file, problems, ...result }, text) {
          const entries = [
            ...problems.map((problem) => problemElement(problem, text)),
            ...reported({ file, problems, ...result }, run).map(element),
          ];
          return `  <file name="${xml(file)}">\n${entries.join('')}  </file>\n`;
        },
        end: () => '</checkstyle>\n',
      },
    };
  },
};

function element(finding: Finding): string {
  const { rule, start } = finding;
  const at = `line="${start.line}" column="${start.column}" severity="${severityWord(finding)}"`;
  return `    <error ${at} message="${xml(fold(told(finding)))}" source="${xml(`replylint.${rule}`)}"/>\n`;
}

function problemElement(problem: Problem, text = ''): string {
  const { line, column } = problemPlace(problem, linesOf(text)).start;
  const at = `line="${line}" column="${column}" severity="error"`;
  return `    <error ${at} message="${xml(fold(problem.message))}" source="replylint.could-not-be-checked"/>\n`;
}
