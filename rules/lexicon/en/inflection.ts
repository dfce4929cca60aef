/** The five forms of a regular English verb: base, third person, past, participle, -ing. */
export function inflect(base: string): readonly string[] {
  const past = pastOf(base);
  return [base, thirdOf(base), past, past, ingOf(base)];
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function ingOf(base: string): string {
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

/** What a word may be a regular form of: `tries` of `try`, `trie` and `tri`; the word itself stands last. */
export function bases(word: string): readonly string[] {
  const less = (count: number, ending = ''): string => `${word.slice(0, -count)}${ending}`;
  if (word.endsWith('ing')) return [less(3), less(3, 'e'), word];
  if (word.endsWith('ied')) return [less(3, 'y'), less(1), less(2), word];
  if (word.endsWith('ed')) return [less(2), less(1), word];
  if (word.endsWith('ies')) return [less(3, 'y'), less(1), less(2), word];
  if (word.endsWith('es')) return [less(1), less(2), word];
  return word.endsWith('s') ? [less(1), word] : [word];
}
