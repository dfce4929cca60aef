/** A text cut to at most `limit` code units, with `…` at its end if it was longer; no surrogate pair is parted. */
export function crop(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
