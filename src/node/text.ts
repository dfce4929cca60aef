import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import type { Problem } from '../index.ts';

/** Bytes of the largest file that is read; a string of JavaScript ends at 512 MB, and maps cost several times the text. */
export const sizeLimit = 64 * 1024 * 1024;

/** The text of a file (a byte order mark is kept), or why there is none. */
export type FileText = { readonly text: string } | { readonly problem: Problem };

/** Reads a regular file as UTF-8. A pipe, a socket or a device is refused without waiting for it. */
export function readText(path: string, limit = sizeLimit): FileText {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const stats = fstatSync(file);
    return refusal(stats, limit) ?? decode(readFileSync(file));
  } catch (error) {
    return { problem: unreadable(error) };
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Reads a stream to its end as UTF-8. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  limit = sizeLimit,
): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) return { problem: tooLarge(size, limit) };
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks));
}

/** Bytes to text; anything but UTF-8 is a problem that says how to convert it. */
export function decode(bytes: Buffer): FileText {
  const encoding = wideEncoding(bytes);
  if (encoding) return fault(`it is saved as ${encoding}. Save it as UTF-8 (in Excel: “CSV UTF-8”)`);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return fault(
      `line ${lineOf(bytes, nul)} holds a NUL byte, so it is not a text file. Leave it out with --ignore-pattern`,
    );
  if (isUtf8(bytes)) return { text: bytes.toString('utf8') };
  return fault(
    `line ${firstBadLine(bytes)} is not valid UTF-8. Save the file as UTF-8 (in Excel: “CSV UTF-8”)`,
  );
}

function fault(message: string): FileText {
  return { problem: { kind: 'encoding', message: `Could not be read: ${message}.` } };
}

/** UTF-16 and UTF-32 by their byte order marks, UTF-16 without one by a NUL in every second byte. */
function wideEncoding(bytes: Buffer): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const head = bytes.subarray(0, 4096);
  if (!head.includes(0)) return undefined;
  const nuls = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nuls[i & 1]!++;
  const half = head.length / 2;
  const [even = 0, odd = 0] = nuls;
  const one = Math.max(even, odd);
  return half >= 2 && one > half * 0.6 && Math.min(even, odd) < half * 0.1 ? 'UTF-16' : undefined;
}

function lineOf(bytes: Buffer, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** No character of UTF-8 holds the byte of a line feed, so each line can be checked alone. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
  }
  return line;
}

function refusal(stats: Stats, limit: number): FileText | undefined {
  if (stats.isDirectory())
    return { problem: { kind: 'unreadable', message: 'Could not be read: it is a folder.' } };
  if (!stats.isFile()) {
    return {
      problem: {
        kind: 'unreadable',
        message: 'Could not be read: it is a pipe, a socket or a device, not a file.',
      },
    };
  }
  return stats.size > limit ? { problem: tooLarge(stats.size, limit) } : undefined;
}

/** The problem of a file with more bytes than are read. */
export function tooLarge(size: number, limit: number): Problem {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 2 : 0);
  const message = `Could not be read: it has more than ${megabytes(limit)} MB (${megabytes(size)}). Split it into smaller files.`;
  return { kind: 'limit', message };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist. Check the path',
  ENOTDIR: 'it does not exist. Check the path',
  EACCES: 'you are not allowed to read it. Check its permissions',
  EPERM: 'you are not allowed to read it. Check its permissions',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  ENXIO: 'it is a pipe, a socket or a device, not a file',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
};

/** Why a file could not be opened or read, from the error that Node threw. */
export function unreadable(error: unknown): Problem {
  const { code = '', message = String(error) } = error as NodeJS.ErrnoException;
  const kind = code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'unreadable';
  return { kind, message: `Could not be read: ${reasons[code] ?? message}.` };
}
