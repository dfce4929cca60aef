import type { VerbClass, WordClass, WordName } from './classes.ts';
import type { VerbMark, WordMark } from './marks.ts';
import type { Stance } from './stance.ts';

/** The grammar of a language as data. Word lists are words parted by white space or commas. */
export interface Grammar {
  readonly words: Readonly<Record<WordClass, string>>;
  /** A word that has marks alone may still be anything. */
  readonly wordMarks: Readonly<Record<WordMark, string>>;
  /** `look into` is a verb with its particle, `put ~ right` one that may embrace its object. */
  readonly verbs: Readonly<Record<VerbClass, string>>;
  /** Base forms: a verb has its marks with any particle. */
  readonly verbMarks: Readonly<Record<VerbMark, string>>;
  /** Base forms of verbs that only lead to the next one (`try to fix`, `start fixing`), by how they colour it. */
  readonly leads: Readonly<Partial<Record<Stance, string>>>;
  /** Five forms a verb (base, third person, past, participle, -ing), verbs parted by `;`. */
  readonly irregular: string;
  /** The five regular forms of a base form. */
  inflect(base: string): readonly string[];
  /** What a word may be a regular form of, verbs or not: for every form of a base, that base is among them. */
  bases(word: string): readonly string[];
}

export const form = { base: 1, s: 2, past: 4, done: 8, ing: 16 } as const;

/** A verb that a word may be a form of. */
export interface VerbReading {
  readonly lemma: string;
  /** Bits of `form`. */
  readonly forms: number;
  readonly marks: ReadonlySet<VerbMark>;
  /** Set: it may only lead to the next verb, and colours it so. */
  readonly leads: Stance | undefined;
}

/** What is known about a word form: its classes and marks, and the verb it may be a form of. */
export interface Form {
  readonly classes: ReadonlySet<WordName>;
  /** True: it has a class. Marks alone leave open what a word is. */
  readonly classed: boolean;
  readonly verb: VerbReading | undefined;
}

/** A verb with its particles, and what it does. */
export interface VerbEntry {
  readonly particles: readonly string[];
  /** True: its object may stand between verb and particle. */
  readonly embraces: boolean;
  readonly classes: ReadonlySet<VerbClass>;
}

export interface Vocabulary {
  form(word: string): Form;
  /** Entries of a verb, those with particles first. */
  entries(lemma: string): readonly VerbEntry[];
  /** What turns of phrase ask of a verb, listed or not. */
  marks(lemma: string): ReadonlySet<VerbMark>;
}

const unknown: Form = { classes: new Set(), classed: false, verb: undefined };
const unmarked: ReadonlySet<VerbMark> = new Set();

/** Reads the data of a language; linear in it. What a word is, is worked out when it is first met. */
export function openVocabulary(grammar: Grammar): Vocabulary {
  const entries = readEntries(grammar);
  const verbMarks = byWord(grammar.verbMarks);
  const marks = (lemma: string): ReadonlySet<VerbMark> => verbMarks.get(lemma) ?? unmarked;
  const verbs = readVerbs(grammar, (lemma) => entries.has(lemma), marks);
  const classes = byWord(grammar.words);
  const wordMarks = byWord(grammar.wordMarks);
  const forms = new Map<string, Form>();
  return {
    entries: (lemma) => entries.get(lemma) ?? [],
    marks,
    form(word) {
      const known = forms.get(word);
      if (known) return known;
      const made = formOf(classes.get(word) ?? timeOf(classes, word), wordMarks.get(word), verbs(word));
      if (made !== unknown) forms.set(word, made);
      return made;
    },
  };
}

function formOf(
  classes: ReadonlySet<WordClass> | undefined,
  marks: ReadonlySet<WordMark> | undefined,
  verb: VerbReading | undefined,
): Form {
  if (classes === undefined && marks === undefined && verb === undefined) return unknown;
  const names = marks ? new Set<WordName>([...(classes ?? []), ...marks]) : (classes ?? unknown.classes);
  return { classes: names, classed: classes !== undefined, verb };
}

/** `tomorrow's`, `friday's`: a time is one in the possessive too. */
function timeOf(
  classes: ReadonlyMap<string, ReadonlySet<WordClass>>,
  word: string,
): ReadonlySet<WordClass> | undefined {
  if (!word.endsWith("'s")) return undefined;
  const stem = classes.get(word.slice(0, -2));
  return stem?.has('time') ? stem : undefined;
}

/** A table of words by name as the names of each word. */
function byWord<Name extends string>(
  table: Readonly<Partial<Record<Name, string>>>,
): ReadonlyMap<string, ReadonlySet<Name>> {
  const names = new Map<string, Set<Name>>();
  for (const name of Object.keys(table) as Name[]) {
    for (const word of list(table[name] ?? '')) {
      const own = names.get(word);
      if (own) own.add(name);
      else names.set(word, new Set([name]));
    }
  }
  return names;
}

function readEntries(grammar: Grammar): Map<string, VerbEntry[]> {
  const rows = new Map<string, Set<VerbClass>>();
  for (const [name, text] of Object.entries(grammar.verbs)) {
    for (const row of text.split(',').map((part) => part.trim())) {
      if (row === '') continue;
      const own = rows.get(row);
      if (own) own.add(name as VerbClass);
      else rows.set(row, new Set([name as VerbClass]));
    }
  }
  const entries = new Map<string, VerbEntry[]>();
  for (const [row, classes] of rows) {
    const [lemma = '', ...rest] = row.split(/ +/);
    const embraces = rest[0] === '~';
    const entry = { particles: embraces ? rest.slice(1) : rest, embraces, classes };
    const own = entries.get(lemma);
    if (own) own.push(entry);
    else entries.set(lemma, [entry]);
  }
  for (const own of entries.values()) own.sort((a, b) => rank(b) - rank(a));
  return entries;
}

/** A particle right behind the verb counts more than one after its object. */
function rank({ particles, embraces }: VerbEntry): number {
  return particles.length === 0 ? 0 : particles.length + (embraces ? 0 : 4);
}

const bits = [form.base, form.s, form.past, form.done, form.ing];

type Verbs = (word: string) => VerbReading | undefined;

/** Irregular forms are listed; a regular verb is told by the base that a word would have. */
function readVerbs(grammar: Grammar, isVerb: (lemma: string) => boolean, marks: Vocabulary['marks']): Verbs {
  const leads = byWord(grammar.leads);
  const reading = (lemma: string, forms: number): VerbReading => {
    const [stance] = leads.get(lemma) ?? [];
    return { lemma, forms, marks: marks(lemma), leads: stance };
  };
  const listed = new Map<string, VerbReading>();
  const irregular = new Set<string>();
  for (const row of grammar.irregular.split(';')) {
    const forms = list(row);
    if (forms.length === 0) continue;
    const lemma = forms[0] ?? '';
    irregular.add(lemma);
    for (const word of forms) if (!listed.has(word)) listed.set(word, reading(lemma, bitsOf(word, forms)));
  }
  return (word) => {
    const known = listed.get(word);
    if (known) return known;
    const lemma = grammar.bases(word).find((base) => isVerb(base) && !irregular.has(base));
    const forms = lemma === undefined ? 0 : bitsOf(word, grammar.inflect(lemma));
    return lemma === undefined || forms === 0 ? undefined : reading(lemma, forms);
  };
}

/** Which of the five forms a word is. */
function bitsOf(word: string, forms: readonly string[]): number {
  return forms.reduce((sum, each, i) => (each === word ? sum | (bits[i] ?? 0) : sum), 0);
}

function list(text: string): string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '');
}
