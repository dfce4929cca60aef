import { defaultLoaders } from 'cosmiconfig';
import { type Parsed, SyntaxFault } from './parsed.ts';
import { plainData } from './plain.ts';

/** Parses YAML with cosmiconfig's loader. Throws `SyntaxFault`. */
export function parseYaml(path: string, text: string): Parsed {
  let value: unknown;
  try {
    value = defaultLoaders['.yaml'](path, text);
  } catch (error) {
    throw yamlFault(error);
  }
  return plainData(value);
}

function yamlFault(error: unknown): SyntaxFault {
  const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
  const place = mark && { line: mark.line + 1, column: mark.column + 1 };
  return new SyntaxFault(`it is not valid YAML: ${reason ?? String(error)}`, place);
}
