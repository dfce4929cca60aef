import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placed } from '../../src/engine/mend/edit.ts';
import type { TextNode } from '../../src/formats/containers/node.ts';
import { jsonEncoder } from '../../src/formats/encode/json.ts';
import { yamlEncoder } from '../../src/formats/encode/yaml.ts';
import type { Encode } from '../../src/model/format.ts';
import { type Container, containers, inUtf8, numRuns, seed, simple, text } from './containers.ts';

console.info(`encode: seed ${seed}, ${numRuns} cases a container`);

const edited = fc.record({
  value: fc.oneof(text, simple),
  from: fc.nat(),
  to: fc.nat(),
  put: fc.oneof(text, simple),
});

/** What became of an edit: refused, or written such that the file reads as was meant. */
function edit(
  container: Container,
  { value, from, to, put }: { value: string; from: number; to: number; put: string },
) {
  const file = container.write(value);
  const nodes = container.read(file);
  const index = nodes?.findIndex((node) => node.text === value) ?? -1;
  if (!nodes || index < 0) return 'not held';
  const node = nodes[index]!;
  const map = node.map(node);
  const [start = 0, end = 0] = [from % (value.length + 1), to % (value.length + 1)].sort((a, b) => a - b);
  const span = placed(map, { start, end }, file);
  const written = span && container.encoder(file)(put, span, { source: node.span, value: map });
  if (!span || written === undefined) return 'refused';
  const now = container.read(file.slice(0, span.start) + written + file.slice(span.end));
  const meant = value.slice(0, start) + put + value.slice(end);
  const others = (all: readonly TextNode[]) => all.filter((_, i) => i !== index).map((each) => each.text);
  const isMeant =
    now?.[index]?.text === meant && JSON.stringify(others(now)) === JSON.stringify(others(nodes));
  return isMeant ? 'written' : 'astray';
}

describe.each(Object.entries(containers))('an edit in %s', (_name, container) => {
  test('is written as it is meant', () => {
    const count = { written: 0, refused: 0, astray: 0, 'not held': 0 };
    fc.assert(
      fc.property(edited, (one) => {
        fc.pre(container.holds?.(one.value) ?? inUtf8(one.value));
        const outcome = edit(container, one);
        count[outcome]++;
        if (!container.refuses && outcome === 'astray') return false;
        return true;
      }),
      { seed, numRuns, maxSkipsPerRun: 200 },
    );
    expect(count.written).toBeGreaterThan(numRuns / 5);
  });
});

test('an escape keeps its style', () => {
  const put = (file: string, encoder: (file: string) => Encode, at: string, wanted: string) => {
    const start = file.indexOf(at);
    const source = { start: file.indexOf('"'), end: file.lastIndexOf('"') + 1 };
    const value = { text: '', runs: [], trusted: true };
    return encoder(file)(wanted, { start, end: start + at.length }, { source, value });
  };
  expect(put('"it\\u2019s here"', jsonEncoder, 'here', '\u201chere\u201d')).toBe('\\u201chere\\u201d');
  expect(put('"it\\u201Cs here"', jsonEncoder, 'here', '\u201d')).toBe('\\u201D');
  expect(put('"it\u2019s here"', jsonEncoder, 'here', '\u201chere\u201d')).toBe('\u201chere\u201d');
  expect(put('"<p>x<\\/p> here"', jsonEncoder, 'here', 'a/b')).toBe('a\\/b');
  expect(put('"\\u003cp\\u003e here"', jsonEncoder, 'here', '<b>')).toBe('\\u003cb\\u003e');
  expect(put('"here"', jsonEncoder, 'here', 'a\n"\\\u0001')).toBe('a\\n\\"\\\\\\u0001');
  expect(put('"caf\\xe9 here"', yamlEncoder, 'here', '\u00fc \ud83d\ude42')).toBe('\\xfc \\U0001f642');
});
