import type { Io, Terminal } from './io.ts';

/** Whether to colour what goes to a stream: flag, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function wantsColor(io: Io, stream: Terminal, flag: boolean | undefined): boolean {
  if (flag !== undefined) return flag;
  const { FORCE_COLOR: force, NO_COLOR: never, TERM: terminal } = io.env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (never) return false;
  return stream.isTTY === true && terminal !== 'dumb';
}
