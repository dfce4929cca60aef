import type { Severity } from './finding.ts';
import type { Options, Values } from './option.ts';
import type { Standing } from './outcome.ts';
import type { Platform } from './platform.ts';
import type { Remedy } from './remedy.ts';
import type { Evidence, Markup, Part, Reply } from './reply.ts';
import type { Reading, Sentence } from './sentence.ts';
import type { Span } from './span.ts';

export const categories = [
  'expectations',
  'empathy',
  'structure',
  'clarity',
  'placeholders',
  'safety',
  'library',
] as const;
export type Category = (typeof categories)[number];

/** A rule's id says what it does: `no-` forbids, `require-` demands, `prefer-` replaces, `limit-` counts. */
export type RuleId = string;

/** Facts that a message quotes. */
export type Facts = Readonly<Record<string, string | number>>;

/** One thing a rule can say (a message id), with its own severity, reason and way out. */
export interface Kind {
  readonly severity: Severity;
  /** What was found, quoting it: `“{said}” says the result is certain before anyone has looked.` `{x}` is a fact. */
  readonly message: string;
  /** Why it matters; the rule's own `why` if left out. */
  readonly why?: string;
  /** The way out, with words to use. `{x}` is a fact. */
  readonly instead?: string;
  /** True: silent in `recommended`, spoken in `strict` and `all`. */
  readonly strict?: true;
}

/** A sentence or a whole reply with its marks: `[|…|]` is what must be underlined, exactly. */
export interface Example {
  readonly text: string;
  /** For `bad`: the kind that must be reported; the rule's only kind if left out. */
  readonly kind?: string;
  /** How a person would rewrite it; must be silent under every rule of the recommended preset that looks at sentences. */
  readonly better?: string;
  /** What `--fix` must write, to the letter. */
  readonly fixed?: string;
  /** Default `plain`. */
  readonly markup?: Markup;
  /** The subject; the marks of the example stand in it or in the text. */
  readonly subject?: string;
  /** The plain copy that the helpdesk stores beside the text. */
  readonly copy?: string;
  readonly title?: string;
  readonly tags?: readonly string[];
  /** The status that the reply sets on its ticket. */
  readonly status?: string;
  readonly platform?: string;
  readonly locale?: string;
  /** What the file says about the reply besides. */
  readonly evidence?: Partial<Pick<Evidence, 'public' | 'group' | 'actions' | 'defines' | 'outdated'>>;
  /** Other replies of the same run. */
  readonly beside?: readonly Example[];
  readonly options?: Readonly<Record<string, unknown>>;
  /** How the register of outcomes stands. */
  readonly outcomes?: readonly Standing[];
  /** The team's own fields, where it lists them. */
  readonly fields?: readonly string[];
}

/** Where a finding stands inside its reply: on words of a reading, or on units of a part's value. */
export type Spot =
  | { readonly reading: Reading; readonly span: Span }
  | { readonly part: Part; readonly span: Span<'value'> };

/** Says that something was found. `kind` is one of the rule's kinds; `facts` fill its message. */
export type Report<K extends string = string> = (
  spot: Spot,
  kind: K,
  facts?: Facts,
  more?: {
    readonly remedies?: readonly Remedy<'value'>[];
    /** One more sentence of the way out, for this finding alone. */
    readonly besides?: string;
    /** False: not certain, so a warning at most. */
    readonly sure?: boolean;
  },
) => void;

/** What every rule may ask for besides the reply: no clock, no disk. */
export interface Context<V = unknown> {
  /** The day of the run, `YYYY-MM-DD`. */
  readonly today: string;
  readonly options: V;
  /** What is known about the reply's platform; undefined if the platform is not known. */
  readonly platform: Platform | undefined;
  /** Every platform that is known, by id: for saying whose syntax something is. */
  readonly platforms: ReadonlyMap<string, Platform>;
  readonly settings: RuleSettings;
  /** How the register of outcomes stands for the reply; empty for rules that look at the library. */
  readonly outcomes: readonly Standing[];
}

/** The settings of the config that several rules share. */
export interface RuleSettings {
  readonly placeholders: {
    /** Names that the team's helpdesk knows besides the built-in table; `*` stands for anything. */
    readonly allow: readonly string[];
    /** The team's own fields by name, if it lists them; they are in `allow` too. */
    readonly fields: readonly string[];
    /** The team's own hand-fill blank styles, as samples: `[UPPER CASE]`, `{lower_case}`, `<lower case>`. */
    readonly blanks: readonly string[];
  };
  readonly contacts: readonly string[];
}

interface RuleBase<K extends string, O extends Options> {
  readonly id: RuleId;
  readonly category: Category;
  /** One sentence, imperative: what a reply does that obeys it. */
  readonly summary: string;
  /** At most three sentences, for the writer of the reply. */
  readonly why: string;
  /** False: off in `recommended`. */
  readonly recommended: boolean;
  readonly regulated?: true;
  /** Ids that this rule had in earlier versions. */
  readonly formerly?: readonly string[];
  readonly kinds: Readonly<Record<K, Kind>>;
  readonly options: O;
  /** True: it reads no words, so it speaks about replies of any language. */
  readonly anyLanguage?: true;
  /** True: it also speaks about notes for colleagues (secrets and placeholders only). */
  readonly anyAudience?: true;
  /** True: it also speaks about a subject that stands alone, its text being in another file. */
  readonly anyRole?: true;
  readonly bad: readonly [Example, ...Example[]];
  readonly good: readonly [Example, ...Example[]];
}

export interface SentenceRule<K extends string = string, O extends Options = Options> extends RuleBase<K, O> {
  readonly looksAt: 'sentence';
  check(sentence: Sentence, reading: Reading, context: Context<Values<O>>, report: Report<K>): void;
}

/** Runs once per reading of the body. */
export interface ReplyRule<K extends string = string, O extends Options = Options> extends RuleBase<K, O> {
  readonly looksAt: 'reply';
  check(reading: Reading, context: Context<Values<O>>, report: Report<K>): void;
}

/** A fact with the place it was seen at. */
export interface Gathered<F> {
  readonly file: string;
  readonly reply: { readonly id: string; readonly title: string; readonly locale: string };
  readonly span: Span<'file'>;
  readonly fact: F;
}

/** A fact of one reply; its remedies are offered if `judge` reports it. */
export interface GatheredAt<F> {
  readonly spot: Spot;
  readonly fact: F;
  readonly remedies?: readonly Remedy<'value'>[];
}

/** `gather` gives plain JSON, `judge` sees nothing else: so shards, threads and caches carry the first step. */
export interface LibraryRule<K extends string = string, O extends Options = Options, F = unknown>
  extends RuleBase<K, O> {
  readonly looksAt: 'library';
  gather(reply: Reply, context: Context<Values<O>>, readings: readonly Reading[]): readonly GatheredAt<F>[];
  judge(
    facts: readonly Gathered<F>[],
    context: Context<Values<O>>,
    report: (at: Gathered<F>, kind: K, facts?: Facts) => void,
  ): void;
}

export type Rule = SentenceRule | ReplyRule | LibraryRule;

/** The identity on data: a rule is checked by its types, and two copies of the package get along. */
export function defineRule<const K extends string, const O extends Options>(rule: SentenceRule<K, O>): Rule;
export function defineRule<const K extends string, const O extends Options>(rule: ReplyRule<K, O>): Rule;
export function defineRule<const K extends string, const O extends Options, F>(
  rule: LibraryRule<K, O, F>,
): Rule;
export function defineRule(rule: unknown): Rule {
  return rule as Rule;
}
