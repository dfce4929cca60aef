import type { Finding } from '../model/finding.ts';
import { hash } from '../model/hash.ts';
import { linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter } from '../model/reporter.ts';
import { reported, told } from './counts.ts';
import { keysOf } from './keys.ts';
import { openList } from './list.ts';
import { json, oneLine } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** GitLab's Code Quality report. It drops all after the first invalid entry, and entries with equal fingerprints. */
export const gitlab: Reporter = {
  name: 'gitlab',
  summary: 'GitLab Code Quality',
  begin(run) {
    const list = openList();
    const keyOf = keysOf();
    return {
      head: '[',
      writing: {
        file: (result, text) =>
          list([
            ...result.problems.map((problem) => json(problemEntry(problem, result.file, text))),
            ...reported(result, run).map((finding) => json(entry(finding, result.file, keyOf(finding)))),
          ]),
        end: () => '\n]\n',
      },
    };
  },
};

function entry(finding: Finding, file: string, fingerprint: string): object {
  return {
    type: 'issue',
    description: oneLine(told(finding)),
    check_name: finding.rule,
    fingerprint,
    severity: finding.severity === 'error' ? 'major' : 'minor',
    location: { path: repositoryPath(file), lines: { begin: finding.start.line, end: finding.end.line } },
  };
}

function problemEntry(problem: Problem, file: string, text = ''): object {
  const { line } = problemPlace(problem, linesOf(text)).start;
  return {
    type: 'issue',
    description: oneLine(problem.message),
    check_name: `could-not-be-checked`,
    fingerprint: hash(`${problem.kind}\0${problem.message}`) + hash(`${file}\0${line}`),
    severity: 'critical',
    location: { path: repositoryPath(file), lines: { begin: line } },
  };
}

/** GitLab takes neither absolute paths nor a leading `./`. */
function repositoryPath(file: string): string {
  return file.replace(/^(?:[A-Za-z]:)?(?:\.?\/)+/, '');
}
