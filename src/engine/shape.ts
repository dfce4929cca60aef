import { hint } from './nearest.ts';

/** Where a value stands inside the config: keys and 0-based indexes, from the root. */
export type Path = readonly (string | number)[];

/** Takes one fault: where, and what is wrong with the way out. */
export type Tell = (at: Path, message: string) => void;

/** A piece of JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** One declaration of what a value may be: it checks, it describes itself to editors, it types the result. */
export interface Shape<T> {
  readonly schema: JsonSchema;
  /** What is wanted, for messages: `a list of texts`. */
  readonly wants: string;
  /** The value, or undefined if it was faulty; then the fault has been told. */
  read(value: unknown, at: Path, tell: Tell): T | undefined;
}

/** The type of what a shape reads. */
export type Of<S> = S extends Shape<infer T> ? T : never;

/** A key of an object, with what it is for. */
export interface Key<T, N extends boolean = boolean> {
  readonly summary: string;
  readonly shape: Shape<T>;
  readonly needed: N;
}

type Keys = Readonly<Record<string, Key<unknown>>>;
type Needed<K extends Keys> = { [N in keyof K]: K[N] extends Key<unknown, true> ? N : never }[keyof K];
type ValueOf<K> = K extends Key<infer T> ? T : never;

/** What an object of these keys reads as. */
export type Keyed<K extends Keys> = { readonly [N in Needed<K>]: ValueOf<K[N]> } & {
  readonly [N in Exclude<keyof K, Needed<K>>]?: ValueOf<K[N]>;
};

/** A key that may be left out. */
export function key<T>(summary: string, shape: Shape<T>): Key<T, false> {
  return { summary, shape, needed: false };
}

/** A key that must be there. */
export function needed<T>(summary: string, shape: Shape<T>): Key<T, true> {
  return { summary, shape, needed: true };
}

/** What a value is, in words, for messages. */
export function named(value: unknown): string {
  if (value === null) return 'nothing (null)';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text “${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
  return typeof value === 'object' ? 'an object' : `${String(value)}`;
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A shape told by one question. */
function simple<T>(wants: string, schema: JsonSchema, fits: (value: unknown) => value is T): Shape<T> {
  return {
    schema,
    wants,
    read(value, at, tell) {
      if (fits(value)) return value;
      tell(at, `This wants ${wants}, and it is ${named(value)}.`);
      return undefined;
    },
  };
}

/** Any text that is not empty. */
export const text: Shape<string> = simple(
  'a text',
  { type: 'string', minLength: 1 },
  (value): value is string => typeof value === 'string' && value !== '',
);

/** A text of one form. */
export function pattern(wants: string, form: RegExp): Shape<string> {
  return simple(
    wants,
    { type: 'string', pattern: form.source },
    (value): value is string => typeof value === 'string' && form.test(value),
  );
}

/** A name that people write in settings and files. */
export const slug: Shape<string> = pattern(
  'an id of small letters, digits and hyphens',
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
);

/** Yes or no. */
export const flag: Shape<boolean> = simple(
  'true or false',
  { type: 'boolean' },
  (value): value is boolean => typeof value === 'boolean',
);

/** A whole number from `min` on. */
export function whole(min: number): Shape<number> {
  return simple(
    `a whole number from ${min} on`,
    { type: 'integer', minimum: min },
    (value): value is number => Number.isInteger(value) && (value as number) >= min,
  );
}

/** One of a few words. `what` says what kind of word it is: `severity`. */
export function choice<const C extends string>(what: string, choices: readonly C[]): Shape<C> {
  const wants = `one of ${choices.map((word) => `“${word}”`).join(', ')}`;
  return {
    schema: { enum: choices },
    wants,
    read(value, at, tell) {
      if (choices.includes(value as C)) return value as C;
      const wrong = typeof value === 'string';
      tell(
        at,
        wrong
          ? `There is no ${what} “${value}”.${hint(value, choices)}`
          : `This wants ${wants}, and it is ${named(value)}.`,
      );
      return undefined;
    },
  };
}

/** A list; every faulty item is told. */
export function list<T>(item: Shape<T>): Shape<readonly T[]> {
  const wants = `a list, each entry ${item.wants}`;
  return {
    schema: { type: 'array', items: item.schema },
    wants,
    read(value, at, tell) {
      if (Array.isArray(value)) return items(item, value, at, tell);
      tell(at, `This wants ${wants}, and it is ${named(value)}.`);
      return undefined;
    },
  };
}

function items<T>(item: Shape<T>, values: readonly unknown[], at: Path, tell: Tell): readonly T[] {
  const found: T[] = [];
  values.forEach((value, i) => {
    const read = item.read(value, [...at, i], tell);
    if (read !== undefined) found.push(read);
  });
  return found;
}

/** One value, or a list of them; read as a list. */
export function oneOrMore<T>(item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { anyOf: [item.schema, { type: 'array', items: item.schema }] },
    wants: `${item.wants}, or a list of them`,
    read(value, at, tell) {
      if (Array.isArray(value)) return items(item, value, at, tell);
      const one = item.read(value, at, tell);
      return one === undefined ? undefined : [one];
    },
  };
}

/** A text, or an object; which of the two decides by the value's own kind. */
export function textOr<T>(other: Shape<T>): Shape<string | T> {
  return {
    schema: { anyOf: [text.schema, other.schema] },
    wants: `${text.wants} or ${other.wants}`,
    read: (value, at, tell) => (isObject(value) ? other.read(value, at, tell) : text.read(value, at, tell)),
  };
}

/** A shape with one more question about the value as it was written, asked if it has the right type. */
export function also<T>(shape: Shape<T>, check: (written: unknown, at: Path, tell: Tell) => void): Shape<T> {
  return {
    ...shape,
    read(value, at, tell) {
      const read = shape.read(value, at, tell);
      if (read !== undefined) check(value, at, tell);
      return read;
    },
  };
}

/** An object whose keys are the user's own; the result has no prototype. */
export function table<T>(wants: string, entry: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return {
    schema: { type: 'object', additionalProperties: entry.schema },
    wants,
    read(value, at, tell) {
      if (!isObject(value)) return void tell(at, `This wants ${wants}, and it is ${named(value)}.`);
      const found: Record<string, T> = Object.create(null);
      for (const [name, held] of Object.entries(value)) {
        const read = entry.read(held, [...at, name], tell);
        if (read !== undefined) found[name] = read;
      }
      return found;
    },
  };
}

/** An object of known keys; `wants` names it for messages. Every unknown, missing and faulty key is told. */
export function keyed<const K extends Keys>(wants: string, keys: K): Shape<Keyed<K>> {
  const known = new Map(Object.entries(keys));
  const demanded = [...known].filter(([, held]) => held.needed).map(([name]) => name);
  return {
    schema: objectSchema(known, demanded),
    wants,
    read(value, at, tell) {
      if (!isObject(value)) {
        // A whole file that is a text may be anybody's: settings can name any file, and its words go to no log.
        const is = at.length === 0 && typeof value === 'string' ? 'a text' : named(value);
        return void tell(at, `This wants ${wants}, and it is ${is}.`);
      }
      const found: Record<string, unknown> = Object.create(null);
      for (const [name, held] of Object.entries(value)) {
        const read = known.get(name)?.shape.read(held, [...at, name], tell);
        if (!known.has(name))
          tell([...at, name], `There is no key “${name}” here.${hint(name, [...known.keys()])}`);
        else if (read !== undefined) found[name] = read;
      }
      for (const name of demanded) {
        if (!Object.hasOwn(value, name))
          tell(at, `The key “${name}” is missing: ${known.get(name)!.summary}`);
      }
      return found as Keyed<K>;
    },
  };
}

function objectSchema(known: ReadonlyMap<string, Key<unknown>>, demanded: readonly string[]): JsonSchema {
  const described = [...known].map(([name, held]) => [
    name,
    { description: held.summary, ...held.shape.schema },
  ]);
  return {
    type: 'object',
    properties: Object.fromEntries(described),
    ...(demanded.length > 0 && { required: demanded }),
    additionalProperties: false,
  };
}
