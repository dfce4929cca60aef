import { declaration } from './config.ts';
import type { Known } from './known.ts';
import type { JsonSchema } from './shape.ts';

/** The JSON Schema (draft-07) of a config, made from the declaration that checks it. */
export function configSchema(known: Known): JsonSchema {
  const rules = new Map(known.rules.map((rule) => [rule.id, rule]));
  const book = {
    version: known.version,
    rules,
    formerly: new Map(),
    passedOver: () => false,
    notice: () => {},
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of replylint',
    ...declaration(known, book).schema,
  };
}
