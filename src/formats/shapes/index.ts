import { desks } from './desks/index.ts';
import { helpscoutPreviews } from './helpscout.ts';
import { kustomer } from './kustomer.ts';
import { type Shape, shapeOf } from './shape.ts';
import { zendeskMacros, zendeskTriggers } from './zendesk.ts';

/** Every known shape; the first that fits a file holds. */
export const shapes: readonly Shape[] = [
  zendeskMacros,
  zendeskTriggers,
  helpscoutPreviews,
  kustomer,
  ...desks.map(shapeOf),
];
