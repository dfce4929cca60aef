import { code, plain, table } from './markdown.ts';

type Schema = Readonly<Record<string, unknown>>;

/** The keys of the config as a table, read from its JSON Schema; keys of objects stand below theirs, with a dot. */
export function configTable(schema: Schema): string {
  return table(['key', 'what it is', 'what it takes'], rowsOf(schema, ''));
}

function rowsOf(schema: Schema, prefix: string): readonly (readonly string[])[] {
  const properties = Object.entries((schema['properties'] ?? {}) as Readonly<Record<string, Schema>>);
  return properties.flatMap(([name, held]) => {
    const row = [code(prefix + name), plain(String(held['description'] ?? '')), takes(held)];
    if (name === 'rules') return [row];
    const items = held['items'] as Schema | undefined;
    return [row, ...rowsOf(items ?? held, `${prefix}${name}${items ? '[].' : '.'}`)];
  });
}

/** What a value may be, in a few words. */
function takes(schema: Schema): string {
  const { enum: choices, anyOf, type, items }: Schema = schema;
  if (Array.isArray(choices))
    return choices.length > 8
      ? `one of ${choices.length} names`
      : choices.map((choice) => code(JSON.stringify(choice))).join(', ');
  if (Array.isArray(anyOf)) return [...new Set((anyOf as Schema[]).map(takes))].join(', or ');
  if (type === 'array') return `a list (${takes(items as Schema)})`;
  return type === 'string' ? 'text' : type === 'object' || schema['$ref'] ? 'an object' : String(type ?? '');
}
