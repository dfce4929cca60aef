import type { Finding } from '../model/finding.ts';
import { linesOf, type Place } from '../model/place.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult } from '../model/result.ts';
import { count, reported } from './counts.ts';
import { oneLine, shown } from './neutralise.ts';
import { problemPlace } from './where.ts';

interface Said {
  readonly file: string;
  readonly at: Place;
  readonly level: 'Error' | 'Warning';
  readonly message: string;
  readonly rule: string;
}

/** A report of one line a finding, as programs with a pattern for each line read it. */
function lineReporter(name: string, summary: string, line: (said: Said) => string): Reporter {
  return {
    name,
    summary,
    begin(run) {
      let lines = 0;
      return {
        head: '',
        writing: {
          file(result, text) {
            const said = saidOf(result, text, run);
            lines += said.length;
            return said.map((one) => `${line(one)}\n`).join('');
          },
          end: () => (lines === 0 ? '' : `\n${count(lines, 'finding')}\n`),
        },
      };
    },
  };
}

function saidOf(result: FileResult, text: string | undefined, run: Run): Said[] {
  const file = shown(result.file);
  const lines = linesOf(text ?? '');
  const problems = result.problems.map((problem): Said => {
    const at = problemPlace(problem, lines).start;
    return { file, at, level: 'Error', message: oneLine(problem.message), rule: 'could-not-be-checked' };
  });
  return [...problems, ...reported(result, run).map((finding) => saidBy(finding, file))];
}

function saidBy({ start, severity, message, rule }: Finding, file: string): Said {
  const level = severity === 'error' ? 'Error' : 'Warning';
  return { file, at: start, level, message: oneLine(message), rule: shown(rule) };
}

/** `file: line 1, col 2, Error - message (rule)` */
export const compact = lineReporter('compact', 'One line a finding, as ESLint’s compact', (said) => {
  return `${said.file}: line ${said.at.line}, col ${said.at.column}, ${said.level} - ${said.message} (${said.rule})`;
});

/** `file:1:2: message [Error/rule]` */
export const unix = lineReporter('unix', 'One line a finding, as compilers write it', (said) => {
  return `${said.file}:${said.at.line}:${said.at.column}: ${said.message} [${said.level}/${said.rule}]`;
});
