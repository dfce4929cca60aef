import type { Readable, Writable } from 'node:stream';

/** The world that the command line sees: handed in, so that tests drive it with streams in memory. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
  /** Absolute. */
  readonly cwd: string;
  readonly env: Environment;
  readonly now: Date;
  /** Aborted by Ctrl-C or a request to end; its reason is the exit status. */
  readonly signal: AbortSignal;
}

/** The environment variables that are looked at. */
export interface Environment {
  readonly CI?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly NO_COLOR?: string | undefined;
  readonly REPLYLINT_NO_PLUGINS?: string | undefined;
  readonly TERM?: string | undefined;
}

/** A stream that may be a terminal. */
export type Terminal = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Columns for prose on stdout: those of the terminal, 80 elsewhere, and no more than tire the eye. */
export function widthOf({ stdout }: Io): number {
  return Math.max(40, Math.min(100, stdout.columns ?? 80));
}

/**
 * Writes a text and waits until the stream took it, so that a long report through a pipe is complete. A reader
 * that went away (`| head`) is no error: there is nobody left to tell.
 */
export function write(stream: Writable, text: string): Promise<void> {
  if (text === '' || stream.destroyed) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => (isGone(error) ? resolve() : reject(error));
    stream.once('error', failed);
    stream.write(text, (error) => {
      if (error) return failed(error);
      stream.off('error', failed);
      resolve();
    });
  });
}

function isGone({ code }: NodeJS.ErrnoException): boolean {
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED' || code === 'ERR_STREAM_WRITE_AFTER_END';
}
