import { type Io, write } from './io.ts';

/** Tells a waiting person how far the run is. */
export interface Progress {
  step(done: number, of: number): Promise<void>;
  /** Takes the line away, before anything else is written. */
  clear(): Promise<void>;
}

const silent: Progress = { step: async () => {}, clear: async () => {} };

/** One line on stderr after the first second, on a terminal only. `clock` gives milliseconds. */
export function createProgress(io: Io, clock: () => number = () => performance.now()): Progress {
  if (!io.stderr.isTTY || io.env.CI || io.env.TERM === 'dumb') return silent;
  let next = clock() + 1000;
  let shown = false;
  return {
    async step(done, of) {
      const now = clock();
      if (now < next) return;
      next = now + 100;
      shown = true;
      await write(io.stderr, `\r\u001B[K${done} of ${of} files`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      await write(io.stderr, '\r\u001B[K');
    },
  };
}
