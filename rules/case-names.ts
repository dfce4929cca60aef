import { firstNames } from './first-names.ts';

const GREETED =
  /^\W*(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)),? (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? ((?!Name|Customer|Last|First|Sur|Family|Blank)\p{Lu}\p{Ll}+)|(\p{Lu}\p{Ll}+))(?=\s*(?:$|[,!.:]|and\b|\p{Lu}\p{Ll}+\s*(?:$|[,!])))/u;

/** “The bill from Anna Freeman”. An order from somebody with two names may be one from a shop. */
const FULL_NAME =
  /\b(?:bill|invoice|account|payment|refund|claim)s?(?: (?:issued|sent|addressed|associated|belonging|made|registered|under|in the name))? (?:from|for|of|by|to|with) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b/u;

/** What each of these holds, since known first names are plain: quicker to look for, and to compile. */
const GREETS = /^\W*(?:Hi|Hello|Hey|Dear|Good \w+),? [A-Z]/;
const TWO_NAMES = / [A-Z][a-z]+ [^\sa-z]/;

/** The name of one customer, which ends the find: greeted, or in full beside a bill. */
export function caseName(text: string): RegExpExecArray | undefined {
  const greeted = GREETS.test(text) ? GREETED.exec(text) : undefined;
  if (greeted && (greeted[1] || firstNames.has(greeted[2]!))) return greeted;
  const full = TWO_NAMES.test(text) ? FULL_NAME.exec(text) : undefined;
  return full && firstNames.has(full[1]!.split(' ')[0]!) ? full : undefined;
}
