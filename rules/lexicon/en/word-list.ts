/** The entries of a list of a lexicon, parted by commas. */
export function wordList(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
