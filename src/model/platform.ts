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
  /** Names of the customer that are often without a value: a greeting with one of them needs a fallback. */
  readonly mayBeEmpty?: readonly string[];
  /** How a fallback is written, with `NAME` in place of the name and `there` as what is printed; left out: there is none. */
  readonly fallback?: string;
  /** Regular expressions over whole names whose values are meant for agents, not for the customer. */
  readonly internal?: readonly string[];
  /** Names that print the agent's own record where a writer means the ticket's. */
  readonly agentsOwn?: readonly string[];
  /** Set: in code the customer sees placeholders as typed; the words say when, '' stands for always. */
  readonly rawInCode?: string;
  /** Names that are filled in certain templates only: regular expressions over whole names, and in which. */
  readonly elsewhere?: readonly { readonly names: string; readonly where: string }[];
  /** Regular expressions over whole names whose values are texts of many lines. */
  readonly texts?: readonly string[];
  /** The token that leads an answer back to its case: names that are about a case, names of the token, how it is written. */
  readonly thread?: { readonly about: string; readonly token: string; readonly write: string };
}

/** What a desk's table says of a dotted name: `loose`, where only a pattern that accepts nearly any name holds it. */
export type NameVerdict = 'known' | 'loose' | 'undeclared' | 'unknown';

/**
 * Looks a dotted name up in a desk's table. `fields` are the team's own fields, if they are listed: a pattern that
 * one of them fits accepts no others then, and a name that only such a pattern would hold is `undeclared`.
 */
export function judgeName(platform: Platform, name: string, fields: readonly string[] = []): NameVerdict {
  const table = tableOf(platform);
  const fold = (text: string): string => (platform.caseSensitive ? text : text.toLowerCase());
  if (table.names.has(fold(name)) || fields.some((field) => fold(field) === fold(name))) return 'known';
  const certain = table.certain.filter((form) => form.test(name));
  const loose = table.loose.filter((form) => form.test(name));
  const isOpen = (form: RegExp): boolean => !isClosed(form, fields);
  if (certain.some(isOpen)) return 'known';
  if (certain.length === 0 && loose.some(isOpen)) return 'loose';
  return certain.length + loose.length > 0 ? 'undeclared' : 'unknown';
}

const closed = new WeakMap<readonly string[], Map<RegExp, boolean>>();

/** True: the team has listed its fields of this form. */
function isClosed(form: RegExp, fields: readonly string[]): boolean {
  if (fields.length === 0) return false;
  const known = closed.get(fields) ?? new Map<RegExp, boolean>();
  closed.set(fields, known);
  const is = known.get(form) ?? fields.some((field) => form.test(field));
  known.set(form, is);
  return is;
}

interface Table {
  readonly names: ReadonlySet<string>;
  readonly certain: readonly RegExp[];
  readonly loose: readonly RegExp[];
}

const tables = new WeakMap<Platform, Table>();

function tableOf(platform: Platform): Table {
  const kept = tables.get(platform);
  if (kept) return kept;
  const names = [...platform.variables, ...platform.assumed];
  const whole = (source: string): RegExp => new RegExp(`^(?:${source})$`, platform.caseSensitive ? '' : 'i');
  const table: Table = {
    names: new Set(platform.caseSensitive ? names : names.map((name) => name.toLowerCase())),
    certain: platform.patterns.map(whole),
    loose: platform.loosePatterns.map(whole),
  };
  tables.set(platform, table);
  return table;
}
