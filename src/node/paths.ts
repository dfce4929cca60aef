import { isAbsolute, relative, sep } from 'node:path';

/** A path of this system with `/` between its steps. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}

/** An absolute path as reports and messages name it: relative to the working folder, with `/`. */
export function relativePath(cwd: string, path: string): string {
  const near = relative(cwd, path);
  if (near === '') return '.';
  return slashed(isAbsolute(near) ? path : near);
}
