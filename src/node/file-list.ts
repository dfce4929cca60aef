import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type FileText, unreadable } from './text.ts';

/** The files that a run is narrowed to. */
export interface FileList {
  /** Absolute. */
  readonly paths: readonly string[];
  /** Where their text comes from, if not from the disk. */
  read?(path: string): Promise<FileText>;
}

/** Which files a run is about could not be told: git is not there, a commit is not known, a list cannot be read. */
export class ListFault extends Error {}

/** Reads a list of files, one a line or with a NUL after each name. Throws `ListFault`. */
export async function readFileList(
  from: string | AsyncIterable<Uint8Array | string>,
  separator: 'line' | 'nul',
  cwd: string,
): Promise<FileList> {
  const bytes = typeof from === 'string' ? readList(resolve(cwd, from)) : await gather(from);
  const names = bytes
    .toString()
    .replace(/^\uFEFF/, '')
    .split(separator === 'nul' ? '\0' : /\r?\n/);
  return { paths: names.filter((name) => name !== '').map((name) => resolve(cwd, name)) };
}

function readList(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ListFault(`The list of files ${path}: ${unreadable(error).message}`);
  }
}

async function gather(stream: AsyncIterable<Uint8Array | string>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}
