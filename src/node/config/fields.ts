import { resolve } from 'node:path';
import { fieldFiles, fieldNames } from '../../index.ts';
import { readText } from '../text.ts';

/** An export of fields may be this large, in bytes. */
const sizeLimit = 16 * 1024 * 1024;

type Fields = readonly string[] | { readonly trouble: string };

/** Reads the exports that the config's `placeholders.fields` names, each relative to the folder of the config. */
export function loadFields(data: unknown, folder: string): ReadonlyMap<string, Fields> {
  return new Map(fieldFiles(data).map((name) => [name, read(resolve(folder, name))]));
}

function read(path: string): Fields {
  const read = readText(path, sizeLimit);
  if ('problem' in read) return { trouble: read.problem.message.replace('Could not be read: ', '') };
  try {
    const names = fieldNames(JSON.parse(read.text.replace(/^\uFEFF/, '')));
    return names ?? { trouble: 'it holds no list of fields.' };
  } catch {
    return { trouble: 'it is no JSON.' };
  }
}
