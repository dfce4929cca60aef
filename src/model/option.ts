/** A whole number. */
export interface NumberOption {
  readonly type: 'number';
  readonly summary: string;
  readonly default: number;
  readonly min: number;
}
/** A list of words. */
export interface ListOption {
  readonly type: 'list';
  readonly summary: string;
  readonly default: readonly string[];
}
/** One of a few words. */
export interface ChoiceOption<C extends string = string> {
  readonly type: 'choice';
  readonly summary: string;
  readonly default: C;
  readonly choices: readonly [C, ...C[]];
}
/** Yes or no. */
export interface FlagOption {
  readonly type: 'flag';
  readonly summary: string;
  readonly default: boolean;
}

/** One declaration of a rule's option: it gives the type, the default, the docs, the schema and the check. */
export type Option = NumberOption | ListOption | ChoiceOption | FlagOption;
export type Options = Readonly<Record<string, Option>>;

/** The values of declared options, typed. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K] extends NumberOption
    ? number
    : O[K] extends FlagOption
      ? boolean
      : O[K] extends ChoiceOption<infer C>
        ? C
        : readonly string[];
};

export const option = {
  number: (summary: string, fallback: number, min = 1): NumberOption => ({
    type: 'number',
    summary,
    default: fallback,
    min,
  }),
  list: (summary: string, fallback: readonly string[] = []): ListOption => ({
    type: 'list',
    summary,
    default: fallback,
  }),
  choice: <const C extends string>(
    summary: string,
    choices: readonly [C, ...C[]],
    fallback: C,
  ): ChoiceOption<C> => ({
    type: 'choice',
    summary,
    default: fallback,
    choices,
  }),
  flag: (summary: string, fallback = false): FlagOption => ({ type: 'flag', summary, default: fallback }),
} as const;
