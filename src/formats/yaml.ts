import type { Format, Hints, Read } from '../model/format.ts';
import type { Node } from './containers/node.ts';
import { readYaml } from './containers/yaml.ts';
import { yamlEncoder } from './encode/yaml.ts';
import { readContent } from './records.ts';

function* read(text: string, hints: Hints): Generator<Read> {
  const file = readYaml(text);
  if ('message' in file) {
    yield { problem: file };
    return;
  }
  for (const comment of file.comments) yield { comment };
  const [only, second] = file.documents;
  if (only) yield* readContent({ root: second ? listOf(file.documents) : only }, hints);
}

/** Several documents are read as the items of one list. */
function listOf(items: readonly Node[]): Node {
  return { kind: 'list', items };
}

/** YAML: the same records as in JSON, written by hand, with comments. */
export const yaml: Format = { name: 'yaml', extensions: ['.yaml', '.yml'], read, encoder: yamlEncoder };
