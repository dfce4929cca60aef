import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { all, broken, clean, difficult, exported, late, many } from './cases.ts';
import { corpus } from './corpus.ts';
import { render, rules, type Sample } from './sample.ts';
import { schemaPath, validator } from './schema.ts';
import { type Element, parseXml, xmllint } from './xml.ts';

/** Every case, every fixture and every hostile file. */
const everything: readonly Sample[] = [...all, ...(await corpus())];

const read = (name: string, samples: readonly Sample[]): any => JSON.parse(render(reporters[name]!, samples));
const readLines = (name: string, samples: readonly Sample[]): any[] =>
  render(reporters[name]!, samples)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('sarif', () => {
  const validate = validator('sarif/sarif-schema-2.1.0.json');

  test('is SARIF 2.1.0, whatever it is about', () => {
    expect(validate(read('sarif', everything))).toEqual([]);
    expect(validate(read('sarif', []))).toEqual([]);
    expect(validate(read('sarif', [clean]))).toEqual([]);
  });

  test('has all that GitHub asks for, and no empty string', () => {
    const { runs } = read('sarif', everything);
    const { driver } = runs[0].tool;
    for (const rule of driver.rules) {
      expect(rule.shortDescription.text && rule.fullDescription.text && rule.help.text).toBeTruthy();
    }
    for (const result of runs[0].results) {
      expect(driver.rules[result.ruleIndex].id).toBe(result.ruleId);
      expect(result.partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{1,16}:\d+$/);
      const { region } = result.locations[0].physicalLocation;
      expect(Object.values(region).every((number) => Number(number) >= 1)).toBe(true);
    }
    expect(JSON.stringify(runs).match(/"\w+":""/)).toBeNull();
  });

  test('names files as URIs that lead back to them', () => {
    const { runs } = read('sarif', [late, difficult]);
    const uris = runs[0].results.map(
      (result: any) => result.locations[0].physicalLocation.artifactLocation.uri,
    );
    expect([...new Set(uris)]).toEqual(['macros/late%20parcel%20%5B1%5D.md', 'macros/100%25%20%231.txt']);
    expect(decodeURIComponent(uris[0])).toBe('macros/late parcel [1].md');
  });

  test('says what could not be read, and what is excepted', () => {
    const { invocations, results } = read('sarif', [...broken, difficult]).runs[0];
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toHaveLength(2);
    const [excepted] = results.filter((result: { suppressions?: unknown }) => result.suppressions);
    expect(excepted.suppressions).toEqual([{ kind: 'inSource', justification: 'our own words' }]);
    expect(read('sarif', [late]).runs[0].invocations[0].executionSuccessful).toBe(true);
  });

  test('keeps to 25,000 results, errors first, and says how many more there are', () => {
    const { results, invocations } = read('sarif', [many(10, 25_100)]).runs[0];
    expect(results).toHaveLength(25_000);
    expect(results.filter((result: { level: string }) => result.level === 'error')).toHaveLength(10);
    expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('110 more findings');
  });
});

describe('gitlab', () => {
  const item = validator('gitlab/codeclimate.item.json');
  const strict = validator('own/gitlab-codequality.schema.json');

  test('is a Code Quality report whose fingerprints are all different', () => {
    const entries = read('gitlab', [...everything, ...all]);
    expect(strict(entries)).toEqual([]);
    expect(entries.flatMap((entry: unknown) => item(entry))).toEqual([]);
    expect(new Set(read('gitlab', all).map((entry: { fingerprint: string }) => entry.fingerprint)).size).toBe(
      read('gitlab', all).length,
    );
    expect(read('gitlab', [])).toEqual([]);
  });
});

describe('rdjson', () => {
  test('and rdjsonl are what reviewdog reads', () => {
    expect(validator('rdf/DiagnosticResult.json')(read('rdjson', everything))).toEqual([]);
    const diagnostic = validator('rdf/Diagnostic.json');
    const lines = readLines('rdjsonl', everything);
    expect(lines.flatMap(diagnostic)).toEqual([]);
    const keys = new Set(lines.flatMap((line) => Object.keys(line)));
    expect([...keys].sort()).toEqual(['code', 'location', 'message', 'severity', 'source', 'suggestions']);
  });

  test('counts columns in bytes of UTF-8, the end exclusive', () => {
    const found = readLines('rdjsonl', [difficult]).map((line) => line.location.range);
    const bytes = (text: string): number => Buffer.byteLength(text);
    const start = bytes('\uFEFFGrüße 👨‍👩‍👧 ') + 1;
    expect(found[0]).toEqual({ start: { line: 1, column: start }, end: { line: 1, column: start + 14 } });
    expect(found[1].start).toEqual({ line: 2, column: 2 });
    expect(found[1].end.column).toBe(2 + bytes('we will\u202E fix it too'));
    expect(found[2].start).toEqual({ line: 3, column: bytes('שלום ') + 1 });
  });
});

describe('sonar', () => {
  test('is a generic issue report that lists each rule it names, once', () => {
    const report = read('sonar', everything);
    expect(validator('own/sonar-generic-issues.schema.json')(report)).toEqual([]);
    const ids = report.rules.map((rule: { id: string }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const issue of report.issues) expect(ids).toContain(issue.ruleId);
  });

  test('counts columns from 0, and gives none to a place without width', () => {
    const ranges = read('sonar', [difficult]).issues.map((issue: any) => issue.primaryLocation.textRange);
    expect(ranges[1]).toEqual({ startLine: 2, endLine: 2, startColumn: 1, endColumn: 20 });
    expect(Object.keys(ranges.find((range: any) => range.startColumn === undefined))).toEqual([
      'startLine',
      'endLine',
    ]);
  });
});

describe('bitbucket', () => {
  const validate = validator('own/bitbucket-annotations.schema.json');

  test('writes batches that Bitbucket takes, at most 1,000 annotations, errors first', () => {
    const { annotations } = read('bitbucket', everything);
    expect(annotations.flatMap(validate)).toEqual([]);
    const long = read('bitbucket', [many(300, 900)]);
    expect(long.annotations.map((batch: unknown[]) => batch.length)).toEqual(Array(10).fill(100));
    expect(long.annotations.flat().filter((one: any) => one.severity === 'HIGH')).toHaveLength(300);
    expect(long.report.details).toBe('300 errors and 900 warnings. 200 more are left out here.');
    expect(long.report.details.length).toBeLessThan(2000);
  });
});

/** Which children and attributes an element may have; `!` marks what it must have. */
const JUNIT: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  testsuites: [['testsuite'], ['name', 'time', 'tests', 'failures', 'errors']],
  testsuite: [['testcase'], ['name!', 'tests!', 'failures!', 'errors!', 'time']],
  testcase: [
    ['failure', 'error', 'skipped'],
    ['name!', 'classname', 'time'],
  ],
  failure: [[], ['type', 'message']],
  error: [[], ['type', 'message']],
};
const CHECKSTYLE: typeof JUNIT = {
  checkstyle: [['file'], ['version']],
  file: [['error'], ['name!']],
  error: [[], ['line!', 'column', 'severity!', 'message!', 'source']],
};

function expectShape(element: Element, shape: typeof JUNIT): void {
  const [children, attributes] = shape[element.name]!;
  const names = Object.keys(element.attributes);
  expect(attributes.map((name) => name.replace('!', ''))).toEqual(expect.arrayContaining(names));
  for (const name of attributes) if (name.endsWith('!')) expect(names).toContain(name.slice(0, -1));
  for (const child of element.children) {
    expect(children).toContain(child.name);
    expectShape(child, shape);
  }
}

describe('junit', () => {
  test('is what Jenkins’ schema asks for', () => {
    const report = render(reporters['junit']!, everything);
    expectShape(parseXml(report), JUNIT);
    expect(xmllint(report, schemaPath('jenkins/junit-10.xsd')) ?? '').toBe('');
  });

  test('has one passing case for a clean file, a failure for a finding, an error for a problem', () => {
    const root = parseXml(render(reporters['junit']!, [clean, late, ...broken]));
    const [first, second, third] = root.children;
    expect(first!.children).toMatchObject([{ name: 'testcase', children: [] }]);
    expect(second!.attributes).toMatchObject({ tests: '2', failures: '2', errors: '0' });
    expect(second!.children[0]!.children[0]!.attributes['message']).toContain(
      '“I promise we’ll get it fixed',
    );
    expect(third!.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
  });
});

describe('checkstyle', () => {
  test('is what Jenkins and reviewdog read', () => {
    const report = render(reporters['checkstyle']!, everything);
    expectShape(parseXml(report), CHECKSTYLE);
    expect(xmllint(report, schemaPath('own/checkstyle.xsd')) ?? '').toBe('');
  });

  test('names the rule after the last dot, and a clean file without errors', () => {
    const root = parseXml(render(reporters['checkstyle']!, [late, clean, exported]));
    expect(root.children[0]!.children[0]!.attributes['source']).toBe('replylint.no-promise-of-outcome');
    expect(root.children[1]!.children).toEqual([]);
    expect(root.children[0]!.attributes['name']).toBe('macros/late parcel [1].md');
  });
});

test('rules of a run are described once, with an example', () => {
  const { driver } = read('sarif', [late]).runs[0].tool;
  expect(driver.rules[0].help.text).toContain('Not: I promise we’ll get it fixed.');
  expect(driver.rules.map((rule: { id: string }) => rule.id)).toEqual([
    ...rules.map((rule) => rule.id),
    'no-vague-timeframe',
  ]);
});
