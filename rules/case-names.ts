import { firstNames } from './first-names.ts';

const GREETED =
  /^\W*(?:Hi|Hello|Hey|Dear|Good (?:morning|afternoon|evening)),? (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? ((?!Name|Customer|Last|First|Sur|Family|Blank)\p{Lu}\p{Ll}+)|(\p{Lu}\p{Ll}+))(?=\s*(?:$|[,!.:]|and\b|\p{Lu}\p{Ll}+\s*(?:$|[,!])))/u;

/** “The bill from Anna Freeman”. An order from somebody with two names may be one from a shop. */
const FULL_NAME =
  /\b(?:bill|invoice|account|payment|refund|claim)s?(?: (?:issued|sent|addressed|associated|belonging|made|registered|under|in the name))? (?:from|for|of|by|to|with) (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\b/u;

/** Every FULL_NAME holds this, and it is quicker to look for. */
const TWO_NAMES = / \p{Lu}\p{Ll}+ \p{Lu}/u;

/** The name of one customer, which ends the find: greeted, or in full beside a bill. */
export function caseName(text: string): RegExpExecArray | undefined {
  const greeted = GREETED.exec(text);
  if (greeted && (greeted[1] || firstNames.has(greeted[2]!))) return greeted;
  const full = TWO_NAMES.test(text) ? FULL_NAME.exec(text) : undefined;
  return full && firstNames.has(full[1]!.split(' ')[0]!) ? full : undefined;
}
