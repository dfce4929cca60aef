import type { Problem } from '../../model/problem.ts';
import { at, type Found } from '../containers/path.ts';
import type { Draft } from './draft.ts';
import { draftsOf, type Fields, type Manner } from './fields.ts';

/** How the files of one helpdesk look: where the records stand, how to know one, what in it is a reply. */
export interface Shape {
  /** The name that `sources[].shape` takes. */
  readonly id: string;
  /** The desks that write it, the usual one first; none for a shape of nobody's. */
  readonly platforms: readonly string[];
  /** Paths to the records, tried in this order; '' is the whole file. */
  readonly records: readonly string[];
  /** True if this is a record of the shape. */
  fits(record: Found): boolean;
  read(record: Found): readonly Draft[];
  /** Why records of this shape cannot be linted at all. */
  readonly refuses?: Problem;
}

/** A shape that needs no code. */
export interface Table extends Manner {
  readonly id: string;
  readonly platforms: readonly string[];
  readonly records: readonly string[];
  /** Paths that every record has, be it with nothing in them. */
  readonly has: readonly string[];
  /** At least one of these too. */
  readonly hasOneOf?: readonly string[];
  readonly lacks?: readonly string[];
  /** What the text at a path must match, where keys alone do not tell. */
  readonly matches?: Readonly<Record<string, RegExp>>;
  readonly fields: Fields;
}

export function shapeOf(table: Table): Shape {
  const { id, platforms, records, fields } = table;
  return {
    id,
    platforms,
    records,
    fits: (record) => fits(record, table),
    read: (record) => draftsOf(record, fields, table),
  };
}

function fits({ node }: Found, { has, hasOneOf, lacks = [], matches = {} }: Table): boolean {
  const holds = (path: string): boolean => at(node, path) !== undefined;
  if (!has.every(holds) || lacks.some(holds)) return false;
  if (hasOneOf && !hasOneOf.some(holds)) return false;
  return Object.entries(matches).every(([path, pattern]) => {
    const found = at(node, path);
    return found !== undefined && 'text' in found && pattern.test(found.text);
  });
}
