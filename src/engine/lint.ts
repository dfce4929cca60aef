import { linesOf } from '../model/place.ts';
import type { Notice, Problem } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import { type Page, readExceptions, silenced, unused } from './directives.ts';
import { createJudge, type Judge } from './judge.ts';
import { judgeLibrary } from './library.ts';
import {
  type Judged,
  type Linted,
  type Linter,
  MOST_FINDINGS,
  type Parts,
  type TemplateFile,
} from './linter.ts';
import { byPlace, fingerprinted, locate, locateFact, type Site } from './locate.ts';
import { mend } from './mend/mend.ts';
import { targetOf } from './mend/place.ts';
import { type Located, underOneCause } from './one-cause.ts';
import { unknownOutcomes } from './outcomes-named.ts';
import { readAll } from './read.ts';
import { selectorOf } from './select.ts';
import type { Settings } from './settings.ts';

/** Makes the linter of a run. */
export function createLinter(settings: Settings, parts: Parts): Linter {
  const selector = selectorOf(settings);
  const judge = createJudge(settings, parts, selector);
  return {
    lint: (file, was) => lintFile(file, was, { settings, parts, judge }),
    mend: (file, linted, grades) =>
      mend(file, linted, grades, {
        read: (text) => readAll({ ...file, text }, settings),
        lint: (text, was) => lintFile({ ...file, text }, was, { settings, parts, judge }),
      }),
    judge: (results) => judgeLibrary(results, settings, parts, selector),
  };
}

interface Session {
  readonly settings: Settings;
  readonly parts: Parts;
  readonly judge: Judge;
}

function lintFile(file: TemplateFile, was: Linted | undefined, session: Session): Linted {
  const contents = readAll(file, session.settings);
  const active = contents.replies.filter((reply) => reply.evidence.active);
  const judged = session.judge(file.path, active, was?.judged ?? []);
  const cases = active.map((reply, i) => ({ reply, judged: judged[i]!, key: String(i) }));
  const site: Site = { file: file.path, lines: linesOf(file.text), target: targetOf(file.text, file.format) };
  const located = cases.flatMap(({ reply, judged, key }) =>
    judged.found.map((found) => locate(found, reply, key, site)),
  );
  const { findings, silences } = finish(
    located,
    { ...contents, replies: active, text: file.text, ...site },
    session,
  );
  return {
    file: file.path,
    ...countsOf(contents.replies, judged),
    findings: findings.slice(0, MOST_FINDINGS),
    notices: once([
      ...contents.notices,
      ...judged.flatMap((one) => one.notices),
      ...unknownOutcomes(active, session.settings),
    ]),
    problems: [...contents.problems, ...crashes(cases), ...tooMany(findings.length)],
    judged,
    facts: cases.flatMap(({ reply, judged }) =>
      judged.noted.map((noted) => locateFact(noted, reply, judged.selection, site)),
    ),
    silences,
  };
}

/** Sorts findings, names them, takes the exceptions of the file into account and puts one above the others of its cause. */
function finish(
  located: readonly Located[],
  page: Page & Site,
  { settings, parts }: Session,
): Pick<Linted, 'findings' | 'silences'> {
  const { silences, findings: faults } = parts.inline
    ? readExceptions(page, settings)
    : { silences: [], findings: [] };
  const idle = parts.reportUnused ? unused(page, silences, located, settings) : [];
  const sorted = [...located, ...faults, ...idle].sort((a, b) => byPlace(a.finding, b.finding));
  const heard = silenced(fingerprinted(sorted, page.file), silences);
  return { findings: underOneCause(heard), silences };
}

/** How many replies there are of which kind, and whose they are. */
function countsOf(
  replies: readonly Reply[],
  judged: readonly Judged[],
): Pick<Linted, 'replies' | 'platforms'> {
  const wordless = judged.filter(({ notices }) => notices.length > 0).length;
  const platforms = [...new Set(replies.flatMap(({ platform }) => platform ?? []))];
  return {
    replies: {
      linted: judged.length,
      inactive: replies.length - judged.length,
      ...(wordless > 0 && { wordless }),
    },
    ...(platforms.length > 0 && { platforms }),
  };
}

interface Case {
  readonly reply: Reply;
  readonly judged: Judged;
  readonly key: string;
}

/** One problem for each rule that threw, with the first reply that it broke on. */
function crashes(cases: readonly Case[]): readonly Problem[] {
  const told = new Map<string, Problem>();
  for (const { reply, judged } of cases) {
    for (const { rule, message } of judged.crashes) {
      const where = reply.title === '' ? reply.id : reply.title;
      const said =
        rule === ''
          ? `The reply “${where}” could not be read: ${message}. The other replies went on.`
          : `The rule “${rule}” broke on “${where}”: ${message}. The other rules went on.`;
      const span = reply.parts[0]?.source;
      if (!told.has(rule)) told.set(rule, { kind: 'crash', message: said, ...(span && { span }) });
    }
  }
  return [...told.values()];
}

function once(notices: readonly Notice[]): readonly Notice[] {
  return [...new Map(notices.map((notice) => [`${notice.id} ${notice.message}`, notice])).values()];
}

function tooMany(count: number): readonly Problem[] {
  if (count <= MOST_FINDINGS) return [];
  const message = `There are more than ${MOST_FINDINGS} findings in this file; the rest is left out. Switch off the loudest rules for it, or split it.`;
  return [{ kind: 'limit', message }];
}
