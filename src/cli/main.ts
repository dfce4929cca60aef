import type { Io } from './io.ts';

export type { Io } from './io.ts';

/** Runs the command line. Gives the exit status; writes are done when it returns. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  io.signal.addEventListener('abort', () => io.stdin.destroy(), { once: true });
  const { runProgram } = await import('./program.ts');
  const status = await runProgram(argv, io);
  return io.signal.aborted ? Number(io.signal.reason) : status;
}
