import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { bracketCommand, githubCommand, teamcityMessage } from './agents.ts';
import { broken, clean, difficult, exported, late, many } from './cases.ts';
import { hostileName } from './hostile.ts';
import { render, type Sample } from './sample.ts';

const linesOf = (name: string, samples: readonly Sample[]): string[] =>
  render(reporters[name]!, samples)
    .split('\n')
    .filter((line) => line !== '');

describe('json', () => {
  const read = (samples: readonly Sample[], quiet = false): any[] =>
    JSON.parse(render(reporters['json']!, samples, { quiet }));

  test('is ESLint’s array: an entry a file, clean ones too, with absolute paths', () => {
    expect(read([])).toEqual([]);
    const results = read([late, clean]);
    expect(results.map((result) => result.filePath)).toEqual([
      '/home/me/support/macros/late parcel [1].md',
      '/home/me/support/macros/clean.md',
    ]);
    expect(results[1]).toEqual({
      filePath: '/home/me/support/macros/clean.md',
      messages: [],
      suppressedMessages: [],
      errorCount: 0,
      fatalErrorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
      usedDeprecatedRules: [],
    });
  });

  test('each message says what, where, and in which reply', () => {
    expect(read([exported])[0].messages[1]).toMatchObject({
      ruleId: 'no-robotic-phrases',
      severity: 1,
      message: '“Please do not hesitate” is a phrase nobody says aloud.',
      messageId: 'stock',
      kind: 'stock',
      line: 3,
      column: 35,
      endLine: 3,
      endColumn: 57,
      reply: { id: 'm1', title: 'Refunds::Late 2' },
    });
  });

  test('ranges count without the byte order mark; only the safe way is a fix', () => {
    const [{ messages, fixableErrorCount }] = read([difficult]);
    const text = difficult.text!.slice(1);
    expect(text.slice(...(messages[0].fix.range as [number, number]))).toBe(
      'it\r\n\tw'.slice(0, 0) + text.slice(17, 24),
    );
    expect(messages[0].fix).toEqual({ range: [17, 24], text: 'I am looking' });
    expect(messages[0].suggestions).toEqual([{ desc: 'Leave it out', fix: { range: [17, 31], text: '' } }]);
    expect(fixableErrorCount).toBe(1);
  });

  test('a remedy of several edits is one range', () => {
    const [first] = late.result.findings;
    const edits = [
      { span: { start: 10, end: 12 }, text: 'B' },
      { span: { start: 0, end: 3 }, text: 'A' },
    ] as const;
    const finding = { ...first!, remedies: [{ label: 'both', grade: 'safe' as const, edits }] };
    const [{ messages }] = read([{ ...late, result: { ...late.result, findings: [finding] } }]);
    expect(messages[0].fix).toEqual({ range: [0, 12], text: `A${late.text!.slice(3, 10)}B` });
  });

  test('exceptions are kept with their reason, problems are fatal', () => {
    const [result, syntax, unreadable] = read([difficult, ...broken]);
    expect(result.suppressedMessages[0].suppressions).toEqual([
      { kind: 'directive', justification: 'our own words' },
    ]);
    expect(syntax.messages[0]).toMatchObject({ ruleId: null, fatal: true, severity: 2, line: 1, column: 4 });
    expect([syntax.errorCount, syntax.fatalErrorCount]).toEqual([1, 1]);
    expect(unreadable.messages[0]).toMatchObject({ message: 'Permission denied.', line: 1, column: 1 });
  });

  test('quiet leaves warnings out and counts them', () => {
    const [result] = read([late], true);
    expect(result.messages).toHaveLength(1);
    expect(result.warningCount).toBe(1);
  });

  test('ndjson has one message a line, with its file', () => {
    const lines = linesOf('ndjson', [late, clean, exported]).map((line) => JSON.parse(line));
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatchObject({ filePath: '/home/me/support/macros/late parcel [1].md', line: 1 });
  });
});

describe('github', () => {
  test('the runner reads back what was said', () => {
    const [error, warning] = linesOf('github', [late]).map(githubCommand);
    expect(error).toMatchObject({
      name: 'error',
      properties: {
        file: 'macros/late parcel [1].md',
        line: '1',
        endLine: '1',
        col: '103',
        endColumn: '142',
        title: 'no-promise-of-outcome in Late parcel',
      },
    });
    expect(error!.data.split('\n')).toEqual([
      '“I promise we’ll get it fixed right away” says the result is certain before anyone has looked.',
      'If it takes longer, a colleague has to take it back.',
      'Say your next step instead: “I’ll find out what went wrong and tell you what comes next.”',
    ]);
    expect(warning!.name).toBe('warning');
  });

  test('names with separators and breaks come back whole', () => {
    for (const name of ['a,b:c%25;d.md', 'two\nlines.md', 'col=1,line=2']) {
      expect(githubCommand(linesOf('github', [hostileName(name)])[0]!)!.properties['file']).toBe(name);
    }
  });

  test('ten errors, ten warnings, and how many more', () => {
    const lines = linesOf('github', [many(25, 14)]).map(githubCommand);
    expect(lines.map((line) => line!.name)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      'notice',
    ]);
    expect(lines.at(-1)!.data).toContain('15 errors and 4 warnings more');
    expect(linesOf('github', [many(10, 10)])).toHaveLength(20);
  });

  test('problems come as errors, words over several lines without columns', () => {
    const [first] = linesOf('github', [...broken]).map(githubCommand);
    expect(first).toMatchObject({
      name: 'error',
      properties: { file: 'macros/old.yaml', line: '1', col: '4' },
    });
    const [finding] = late.result.findings;
    const spread = { ...finding!, end: { line: 3, column: 2 } };
    const [line] = linesOf('github', [{ ...late, result: { ...late.result, findings: [spread] } }]);
    expect(githubCommand(line!)!.properties).not.toHaveProperty('col');
  });
});

describe('azure', () => {
  test('the agent reads back what was said', () => {
    const [first] = linesOf('azure', [late]).map((line) => bracketCommand(line, '##vso['));
    expect(first).toMatchObject({
      name: 'task.logissue',
      properties: {
        type: 'error',
        sourcepath: 'macros/late parcel [1].md',
        linenumber: '1',
        columnnumber: '103',
      },
    });
    expect(first!.data).toContain('“I promise we’ll get it fixed right away”');
    const odd = bracketCommand(linesOf('azure', [hostileName('a;b]c%.md')])[0]!, '##vso[');
    expect(odd!.properties['sourcepath']).toBe('a;b]c%.md');
  });
});

describe('teamcity', () => {
  test('each rule is declared once, before its first finding', () => {
    const messages = linesOf('teamcity', [late, exported, ...broken]).map((line) => teamcityMessage(line)!);
    const declared = messages.filter((message) => message.name === 'inspectionType');
    expect(declared.map((message) => message.properties['id'])).toEqual([
      'no-promise-of-outcome',
      'no-vague-timeframe',
      'no-robotic-phrases',
      'could-not-be-checked',
    ]);
    expect(messages[1]!.properties).toMatchObject({
      typeId: 'no-promise-of-outcome',
      file: 'macros/late parcel [1].md',
      line: '1',
      SEVERITY: 'ERROR',
    });
    expect(messages[1]!.properties['message']).toContain('“I promise we’ll');
  });
});

describe('one line a finding', () => {
  test('unix and compact', () => {
    expect(linesOf('unix', [late])[0]).toBe(
      'macros/late parcel [1].md:1:103: “I promise we’ll get it fixed right away” says the result is certain before anyone has looked. [Error/no-promise-of-outcome]',
    );
    expect(linesOf('compact', [late]).slice(1)).toEqual([
      'macros/late parcel [1].md: line 1, col 132, Warning - “right away” names no time. (no-vague-timeframe)',
      '2 findings',
    ]);
    expect(render(reporters['unix']!, [clean])).toBe('');
  });
});

describe('tap', () => {
  test('a test a file, which fails on errors and problems alone', () => {
    const lines = linesOf('tap', [late, exported, clean, ...broken]);
    expect(lines[0]).toBe('TAP version 13');
    expect(lines.filter((line) => /^(?:not )?ok/.test(line))).toEqual([
      'not ok 1 - macros/late parcel [1].md',
      'ok 2 - exports/macros.json',
      'ok 3 - macros/clean.md',
      'not ok 4 - macros/old.yaml',
      'not ok 5 - macros/gone.md',
    ]);
    expect(lines.at(-1)).toBe('1..5');
    expect(linesOf('tap', [hostileName('a # SKIP \\.md')])[1]).toBe('not ok 1 - a \\# SKIP \\\\.md');
  });
});
