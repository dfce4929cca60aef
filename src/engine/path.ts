/** `path` as an absolute path with `/`, its `.` and `..` taken; `from` is absolute. */
export function resolvePath(from: string, path: string): string {
  const absolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
  const steps: string[] = [];
  for (const step of (absolute ? path : `${from}/${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return `/${steps.join('/')}`;
}

/** `path` seen from `folder`, both as `resolvePath` gives them; undefined if it is not inside. */
export function inside(folder: string, path: string): string | undefined {
  const start = folder.endsWith('/') ? folder : `${folder}/`;
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}
