/** Text as Markdown shows it to the letter, on one line. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|~#]/g, '\\$&').replace(/(?<!\s)\s*\n\s*/g, ' ⏎ ');
}

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A word to be typed as it stands. */
export function code(text: string): string {
  return `\`${text}\``;
}
