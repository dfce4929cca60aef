import type { Paint } from '../index.ts';

export type { Paint } from '../index.ts';

const plain = (text: string): string => text;

/** No colour at all. */
export const unpainted: Paint = {
  error: plain,
  warn: plain,
  dim: plain,
  bold: plain,
  underline: plain,
  good: plain,
  accent: plain,
};

/** The colours of a terminal; chalk is loaded only here, since most reports have none. */
export async function painted(): Promise<Paint> {
  const { Chalk } = await import('chalk');
  const { red, yellow, dim, bold, underline, green, cyan } = new Chalk({ level: 1 });
  return { error: red, warn: yellow, dim, bold, underline, good: green, accent: cyan };
}
