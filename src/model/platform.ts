/** What is known about one helpdesk: data, read by the scanner, the shapes, the rules and the screen. */
export interface Platform {
  readonly id: string;
  /** As its maker writes it: `Zendesk`. */
  readonly name: string;
  /** What this desk calls a template: `macro`, `saved reply`, `canned response`. */
  readonly template: string;
  /** Ids of the placeholder grammars that it prints values for, the first one being its own. */
  readonly grammars: readonly string[];
  /** Dotted names that a source documents. */
  readonly variables: readonly string[];
  /** Names from general knowledge only: they may hint, never prove. */
  readonly assumed: readonly string[];
  /** Regular expressions over whole names that are always accepted (custom fields by number). */
  readonly patterns: readonly string[];
  /** Patterns that accept nearly any name: they lower an unknown name to a warning. */
  readonly loosePatterns: readonly string[];
  readonly caseSensitive: boolean;
  /** How many blanks the desk allows on each side inside the delimiters; left out: any number. */
  readonly spacing?: readonly number[];
  /** What the customer sees for a name that the desk does not know, in plain words. */
  readonly onUnknown: string;
  /** What the customer sees for a known name without a value. */
  readonly onEmpty: string;
}
