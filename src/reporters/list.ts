/** Writes the entries of a JSON array as they come: one a line, with a comma before each but the first. */
export function openList(): (entries: readonly string[]) => string {
  let written = 0;
  return (entries) => entries.map((entry) => `${written++ === 0 ? '' : ','}\n${entry}`).join('');
}
