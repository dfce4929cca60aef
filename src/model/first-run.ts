import type { Finding } from './finding.ts';

/**
 * Why a reply is to be mended first, the most urgent reason first. `leak`: the customer reads what was never meant
 * for them; `broken`: what is sent has holes in it; `astray`: it says one thing and does another; `promise`: it says
 * what nobody can be sure of; `harsh`: it hurts; `other`: it blocks for another reason; `grave`: it does not block, but
 * the customer stands to lose a lot.
 */
export const urgencies = ['leak', 'broken', 'astray', 'promise', 'harsh', 'other', 'grave'] as const;

export type Urgency = (typeof urgencies)[number];

/** A reply to mend first. */
export interface Urgent {
  readonly urgency: Urgency;
  readonly file: string;
  /** All of the same reply, the most urgent first. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** Other replies in which one of these findings is made again in the same words: titles, or ids where there is none. */
  readonly alike: readonly string[];
}

/** The few replies to mend first, the worst first. */
export interface Today {
  readonly replies: readonly Urgent[];
  /** How many replies these are with all that are alike. */
  readonly touched: number;
  /** How many more replies have a reason to be mended soon. */
  readonly waiting: number;
}

/** A sentence that many replies say. */
export interface Repeated {
  /** With its placeholders as they are written. */
  readonly text: string;
  readonly replies: number;
  /** What is found in it wherever it stands; left out: nothing. */
  readonly finding?: Finding;
}

/** A length of time for one matter, as some replies name it. */
export interface Named {
  readonly text: string;
  /** Titles, or ids where there is none. */
  readonly replies: readonly string[];
}

/** A matter for which replies of one library name different times. */
export interface Disagreement {
  /** What the time is about: `refund`. */
  readonly matter: string;
  /** The shortest time first. */
  readonly times: readonly Named[];
}

/** One way of writing something, and how many replies write it so. */
export interface Way {
  readonly text: string;
  readonly replies: number;
}

/** How many replies do something, and their commonest ways of doing it. */
export interface Habit {
  readonly replies: number;
  /** The commonest first. */
  readonly ways: readonly Way[];
}

/** How a library writes: a description, not a judgement. */
export interface Habits {
  /** Replies to customers whose words could be read: what the other figures are of. */
  readonly replies: number;
  readonly greet: Habit;
  readonly signOff: Habit;
  readonly apologise: Habit;
  /** Replies that show that they see what the matter means to the customer. */
  readonly acknowledge: number;
  /** Replies in which something is at stake for the customer. */
  readonly atStake: number;
  /** Words of a reply. */
  readonly words: { readonly median: number; readonly longest: number };
  /** How placeholders are written: `{{name}}`, `{{ name }}`. */
  readonly placeholders: readonly Way[];
  /** How blanks for the agent are written: `[UPPER CASE]`. */
  readonly blanks: readonly Way[];
}

/** An entry for the register of outcomes that the findings of one place in the library call for. */
export interface Offer {
  /** `refund-approved`. */
  readonly id: string;
  /** The folder, file or title that the sentences stand in, for people. */
  readonly place: string;
  /** What they say will come, in the words that an entry looks for; the first is its name: `refund`. */
  readonly what: readonly string[];
  readonly sentences: number;
  /** The time that all of them name, where they name one. */
  readonly within?: string;
  /** Where the entry would hold, as the config writes it. */
  readonly where: { readonly replies: readonly string[] } | { readonly files: readonly string[] };
}

/** Which templates are sent, as far as the files count it: a record with several texts is one. */
export interface Usage {
  /** Templates whose uses are counted. */
  readonly counted: number;
  /** True: those are all. */
  readonly complete: boolean;
  /** The fewest that make nearly all of what is sent, and their share of it (0 to 1). */
  readonly most: { readonly replies: number; readonly share: number };
  readonly unused: number;
  /** The days that are counted, where the files say so. */
  readonly days?: number;
}

/** What a person is shown who runs the tool on a library for the first time. */
export interface FirstRun {
  /** Replies whose wording no rule could read. */
  readonly wordless: number;
  /** Left out: the files do not say what is sent. */
  readonly usage?: Usage;
  readonly today: Today;
  readonly repeated: readonly Repeated[];
  readonly disagreements: readonly Disagreement[];
  readonly habits: Habits;
  /** Findings that are left when those of today are mended, and the replies that they are in. */
  readonly rest: { readonly findings: number; readonly replies: number };
}
