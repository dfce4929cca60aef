import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const folder = new URL('../../fixtures/schemas/', import.meta.url);

/** The path of a schema on disk. */
export function schemaPath(name: string): string {
  return fileURLToPath(new URL(name, folder));
}

/** A function that lists what a value breaks of a JSON Schema in `fixtures/schemas`; empty if it is valid. */
export function validator(name: string): (value: unknown) => readonly string[] {
  const schema: { $schema?: string } = JSON.parse(readFileSync(schemaPath(name), 'utf8'));
  const old = schema.$schema?.includes('draft-04') === true;
  const ajv = old
    ? new AjvDraft04.default({ strict: false, allErrors: true })
    : new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv as unknown as Ajv.default);
  const validate = ajv.compile(schema);
  return (value) =>
    validate(value) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}
