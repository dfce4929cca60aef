import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { type Io, main } from '../../src/cli/main.ts';

/** A folder with these files, gone after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'replylint-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

interface World {
  readonly stdin?: string | Uint8Array;
  readonly env?: Io['env'];
  readonly signal?: AbortSignal;
  /** Whether all three streams are a terminal. */
  readonly terminal?: boolean;
}

interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a folder with streams in memory. */
export async function replylint(cwd: string, argv: readonly string[], world: World = {}): Promise<Ran> {
  const { env = {}, terminal = false, signal = new AbortController().signal } = world;
  const stdout = collector(terminal);
  const stderr = collector(terminal);
  const stdin = world.stdin === undefined ? new PassThrough() : Readable.from([Buffer.from(world.stdin)]);
  const io: Io = {
    stdin: Object.assign(stdin, { isTTY: terminal }),
    stdout: stdout.stream,
    stderr: stderr.stream,
    cwd,
    env,
    now: new Date('2026-03-01T12:00:00Z'),
    signal,
  };
  const status = await main(argv, io);
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(isTTY: boolean) {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream: Object.assign(stream, { isTTY }), text: () => Buffer.concat(chunks).toString() };
}

/** A reply with one error that no word list has a say in. */
export const broken = 'Hi {{ticket.requester.first_name, we are looking into it.\n';

/** A reply that no rule has anything to say about. */
export const clean =
  'Thank you for bringing this issue to our attention. I understand how frustrating this kind of thing can be. ' +
  'Please let me do what I can to find out what went wrong and determine the next steps toward a resolution.\n';
