import { type Io, main } from '../src/cli/main.ts';

/** Runs the command on this process: its arguments, streams and working folder go in, its exit status comes out. */
export async function run(): Promise<void> {
  const ending = new AbortController();
  for (const [signal, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => ending.abort(status));
  }
  const { stdout, stderr, env } = process;
  const io: Io = {
    // Opened only by who reads it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    cwd: process.cwd(),
    env,
    now: new Date(),
    signal: ending.signal,
  };
  process.exitCode = await main(process.argv.slice(2), io);
}
