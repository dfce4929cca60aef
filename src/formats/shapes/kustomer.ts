import type { Mapped } from '../../model/mapped.ts';
import type { TextNode } from '../containers/node.ts';
import { type Found, select, textAt, textNodeAt } from '../containers/path.ts';
import type { Draft } from './draft.ts';
import { draftsOf, type Fields } from './fields.ts';
import type { Shape } from './shape.ts';

const FIELDS: Fields = {
  bodies: [{ path: 'attributes.draft.text', markup: 'plain' }],
  id: 'id',
  title: 'attributes.name',
  inactive: 'attributes.deleted',
};
const BLOCKS = 'attributes.payload.text.blocks[].text';

/** Shortcuts: a Draft.js text counts in ranges, so its plain copy is linted and nothing is written back. */
export const kustomer: Shape = {
  id: 'kustomer',
  platforms: ['kustomer'],
  records: ['data[]', 'data', '[]', ''],
  fits: (record) =>
    textAt(record.node, 'attributes.name') !== undefined &&
    (textNodeAt(record.node, 'attributes.draft.text') ?? select(record, BLOCKS)[0]) !== undefined,
  read: draftsIn,
};

function draftsIn(record: Found): readonly Draft[] {
  const drafts = draftsOf(record, FIELDS, { writable: false });
  if (drafts.length > 0) return drafts;
  const [base] = draftsOf(
    record,
    { ...FIELDS, bodies: [{ path: 'attributes.name', markup: 'plain' }] },
    { writable: false },
  );
  const blocks = select(record, BLOCKS).flatMap(({ node }) => (node.kind === 'text' ? [node] : []));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!base || !first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  const node: TextNode = {
    kind: 'text',
    text: blocks.map(({ text }) => text).join('\n'),
    span,
    map: () => joined(blocks),
  };
  return [{ ...base, parts: [{ role: 'body', node, markup: 'plain' }] }];
}

/** One text of several, a line each. */
function joined(nodes: readonly TextNode[]): Mapped {
  const runs: Mapped['runs'][number][] = [];
  let text = '';
  let end = 0;
  for (const node of nodes) {
    const mapped = node.map(node);
    if (text !== '' || runs.length > 0) {
      runs.push({ at: text.length, length: 1, from: end, to: node.span.start, exact: false });
      text += '\n';
    }
    const at = text.length;
    runs.push(...mapped.runs.map((run) => ({ ...run, at: run.at + at })));
    text += mapped.text;
    end = node.span.end;
  }
  return { text, runs, trusted: true };
}
