import type { Run } from '../model/reporter.ts';

/** The absolute path of a file of the run, with `/`. */
export function absolutePath(file: string, { cwd }: Pick<Run, 'cwd'>): string {
  if (/^(?:\/|[A-Za-z]:\/)/.test(file)) return file;
  const [drive = '', ...folders] = cwd.replace(/\/+$/, '').split('/');
  for (const segment of file.split('/')) {
    if (segment === '..') folders.pop();
    else if (segment !== '.') folders.push(segment);
  }
  return [drive, ...folders].join('/');
}
