import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { bracketCommand, githubCommand, teamcityMessage } from './agents.ts';
import { difficult } from './cases.ts';
import { render } from './sample.ts';
import { type Element, parseXml } from './xml.ts';

// The same findings in a text with a byte order mark, CRLF, a tab, emoji, overrides of direction and right-to-left
// letters; each reader of a report counts columns in its own way, or asks for lines alone.

const text = difficult.text!;
const said = ['we will fix it', 'we will\u202E fix it too', 'we will mend it', 'no words'];

interface Counted {
  readonly line: number;
  readonly before: string;
}

/** Each place as its line and what stands before it there, taken from the text alone. */
const places: readonly Counted[] = said.map((words) => {
  const before = text.slice(1, text.indexOf(words));
  const line = before.split('\r\n').length;
  return { line, before: before.split('\r\n').at(-1)! };
});

type Place = readonly [line: number, column?: number];

const units: readonly Place[] = places.map(({ line, before }) => [line, before.length + 1]);
const fromZero: readonly Place[] = places.map(({ line, before }) => [line, before.length]);
const bytes: readonly Place[] = places.map(({ line, before }) => {
  const mark = line === 1 ? '\uFEFF' : '';
  return [line, Buffer.byteLength(mark + before) + 1];
});
const lines: readonly Place[] = places.map(({ line }) => [line]);

const read = (name: string): string => render(reporters[name]!, [difficult]);
const rows = (name: string): string[] =>
  read(name)
    .split('\n')
    .filter((row) => row !== '');
const found = (name: string, form: RegExp): Place[] =>
  [...read(name).matchAll(form)].map(([, line, column]) =>
    column === undefined ? [Number(line)] : [Number(line), Number(column)],
  );
const numbers = (properties: Readonly<Record<string, string>>, line: string, column?: string): Place =>
  column === undefined ? [Number(properties[line])] : [Number(properties[line]), Number(properties[column])];
const elements = (element: Element, name: string): Element[] =>
  element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...elements(child, name)]);

const readers: Readonly<Record<string, readonly [expected: readonly Place[], read: () => readonly Place[]]>> =
  {
    json: [units, () => JSON.parse(read('json'))[0].messages.map((one: any) => [one.line, one.column])],
    ndjson: [
      units,
      () =>
        rows('ndjson')
          .map((row) => JSON.parse(row))
          .map(({ line, column }) => [line, column]),
    ],
    sarif: [
      units,
      () =>
        JSON.parse(read('sarif'))
          .runs[0].results.filter((one: any) => one.suppressions === undefined)
          .map((one: any) => one.locations[0].physicalLocation.region)
          .map((region: any) => [region.startLine, region.startColumn]),
    ],
    github: [
      units,
      () => rows('github').map((row) => numbers(githubCommand(row)!.properties, 'line', 'col')),
    ],
    azure: [
      units,
      () =>
        rows('azure').map((row) =>
          numbers(bracketCommand(row, '##vso[')!.properties, 'linenumber', 'columnnumber'),
        ),
    ],
    checkstyle: [
      units,
      () =>
        elements(parseXml(read('checkstyle')), 'error').map(({ attributes }) =>
          numbers(attributes, 'line', 'column'),
        ),
    ],
    junit: [units, () => found('junit', /name="[a-z-]+ at (\d+):(\d+)/g)],
    unix: [units, () => found('unix', /^[^\n]*?:(\d+):(\d+): /gm)],
    compact: [units, () => found('compact', /: line (\d+), col (\d+),/g)],
    tap: [units, () => found('tap', /"line":(\d+),"column":(\d+)/g)],
    rdjson: [
      bytes,
      () =>
        JSON.parse(read('rdjson')).diagnostics.map(({ location: { range } }: any) => [
          range.start.line,
          range.start.column,
        ]),
    ],
    rdjsonl: [
      bytes,
      () =>
        rows('rdjsonl')
          .map((row) => JSON.parse(row).location.range.start)
          .map(({ line, column }) => [line, column]),
    ],
    // A place without width has no column there: Sonar refuses it.
    sonar: [
      fromZero.map(([line, column], i) => (i === 3 ? [line] : [line, column!])),
      () =>
        JSON.parse(read('sonar'))
          .issues.map((one: any) => one.primaryLocation.textRange)
          .map((range: any) =>
            range.startColumn === undefined ? [range.startLine] : [range.startLine, range.startColumn],
          ),
    ],
    gitlab: [
      lines,
      () =>
        JSON.parse(read('gitlab')).map((one: any) => [
          one.location.lines?.begin ?? one.location.positions.begin.line,
        ]),
    ],
    bitbucket: [
      lines,
      () =>
        JSON.parse(read('bitbucket'))
          .annotations.flat()
          .map((one: any) => [one.line]),
    ],
    teamcity: [
      lines,
      () =>
        rows('teamcity')
          .map((row) => teamcityMessage(row)!)
          .filter(({ name }) => name === 'inspection')
          .map(({ properties }) => numbers(properties, 'line')),
    ],
    markdown: [lines, () => found('markdown', /^\| (\d+) \|/gm)],
    summary: [lines, () => found('summary', /^\| (\d+) \|/gm)],
    html: [lines, () => found('html', /<li id="f\d+".*\n<p>.*line (\d+)/g)],
    stylish: [units, () => found('stylish', /^\s+(\d+):(\d+)\b/gm)],
  };

test('every report is among them', () => {
  expect(Object.keys(readers).sort()).toEqual(Object.keys(reporters).sort());
});

const inOrder = (all: readonly Place[]): readonly Place[] => all.toSorted(([a], [b]) => a - b);

test.each(Object.entries(readers))('%s: the place is what its reader counts', (_, [expected, places]) => {
  expect(inOrder(places())).toEqual(expected);
});
