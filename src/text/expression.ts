import type { List, Lists } from './lexicon.ts';
import { fail, type Piece, parseEntry } from './notation.ts';
import { PLACEHOLDER, type Symbols } from './symbols.ts';
import { wordsOf } from './tokens.ts';
import { type VerbForm, verbFormNames } from './verbs.ts';

export const ANY = 'any';
export const NUMBER = 'number';
/** What a step takes: any word, a number, or one of a set of symbols. */
export type Test = typeof ANY | typeof NUMBER | ReadonlySet<number>;

/** A phrase over symbols: its words read, its lists unfolded. */
export type Expression =
  | { readonly kind: 'step'; readonly test: Test }
  | { readonly kind: 'sequence'; readonly of: readonly Expression[] }
  | { readonly kind: 'either'; readonly ways: readonly Expression[] }
  | { readonly kind: 'optional'; readonly of: Expression }
  | { readonly kind: 'mark'; readonly of: Expression }
  | { readonly kind: 'start' | 'end' };

/** How many words `...` can take. */
const widestGap = 4;
/** How many pieces a list may unfold to, other lists in it included. */
const largestList = 20_000;

/** An entry that needs no parser: most do not. */
const plainWords = /^[a-z]+(?: [a-z]+)*$/;

/** Turns pieces of the notation into expressions; each list is unfolded once. */
export function createResolver(symbols: Symbols) {
  const unfolded = new WeakMap<object, Map<string, Expression>>();
  const wordExpressions = new Map<string, Expression>();
  const placeholder: Expression = step(new Set([PLACEHOLDER]));

  function resolve(
    phrase: string,
    pieces: readonly Piece[],
    lists: Lists,
    within: readonly string[] = [],
  ): Expression {
    const one = (piece: Piece): Expression => {
      switch (piece.kind) {
        case 'word':
          return wordExpression(piece.text);
        case 'list':
          return listExpression(phrase, piece.name, piece.form, lists, within);
        case 'any':
          return step(ANY);
        case 'number':
          return step(NUMBER);
        case 'placeholder':
          return placeholder;
        case 'gap':
          return gap;
        case 'start':
        case 'end':
          return { kind: piece.kind };
        case 'optional':
          return { kind: 'optional', of: sequence(piece.of.map(one)) };
        case 'mark':
          return { kind: 'mark', of: sequence(piece.of.map(one)) };
        case 'either':
          return either(piece.ways.map((way) => sequence(way.map(one))));
      }
    };
    return sequence(pieces.map(one));
  }

  function wordExpression(text: string): Expression {
    let expression = wordExpressions.get(text);
    if (expression === undefined) {
      const ways = symbols.phraseReadings(symbols.of(text));
      expression = either(ways.map((words) => sequence(words.map((word) => step(new Set([word]))))));
      wordExpressions.set(text, expression);
    }
    return expression;
  }

  function listExpression(
    phrase: string,
    name: string,
    form: VerbForm | undefined,
    lists: Lists,
    within: readonly string[],
  ): Expression {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list === undefined) fail(phrase, `no list is called @${name}`);
    if (within.includes(name)) fail(phrase, `the list @${name} holds itself`);
    const entries = entriesOf(phrase, name, list, form);
    // A list that names no other means the same in every lexicon.
    const owner = entries.some((entry) => entry.includes('@')) ? lists : list;
    const known = unfolded.get(owner) ?? new Map<string, Expression>();
    unfolded.set(owner, known);
    const key = `${name}.${form ?? ''}`;
    let expression = known.get(key);
    if (expression === undefined) {
      const path = [...within, name];
      expression = either(
        entries.map((entry) =>
          plainWords.test(entry)
            ? sequence(entry.split(' ').map(wordExpression))
            : resolve(entry, parseEntry(entry), lists, path),
        ),
      );
      if (size(expression) > largestList) fail(phrase, `the list @${name} unfolds into too many words`);
      known.set(key, expression);
    }
    return expression;
  }
  return { resolve };
}

function entriesOf(phrase: string, name: string, list: List, form: VerbForm | undefined): readonly string[] {
  if ('verbs' in list) {
    const forms = form === undefined ? verbFormNames : [form];
    return [...new Set(list.verbs.flatMap((verb) => forms.map((each) => verb[each])))];
  }
  if (form !== undefined)
    fail(phrase, `@${name}.${form}: @${name} is a list of words, and only verbs have forms`);
  if (list.length === 0) fail(phrase, `the list @${name} is empty`);
  return list;
}

/** The words of a list with what each is a form of; entries of several words are left out. */
export function lemmasOf(
  list: List,
  form: VerbForm | undefined,
): readonly (readonly [word: string, lemma: string])[] {
  if (!('verbs' in list))
    return list.filter((entry) => wordsOf(entry).length === 1).map((entry) => [entry, entry]);
  const forms = form === undefined ? verbFormNames : [form];
  return list.verbs.flatMap((verb) => forms.map((each) => [verb[each], verb.base] as const));
}

function step(test: Test): Expression {
  return { kind: 'step', test };
}

function sequence(of: readonly Expression[]): Expression {
  return of.length === 1 ? of[0]! : { kind: 'sequence', of };
}

/** A set of more words than this is shared by all phrases that name it, never copied into another. */
const fewWords = 8;

/** Single words among the ways become one step over a set, so that a long list costs one look-up. */
function either(ways: readonly Expression[]): Expression {
  const flat = ways.flatMap((way) => (way.kind === 'either' ? way.ways : [way]));
  const words = new Set<number>();
  const others: Expression[] = [];
  for (const way of flat) {
    const small = way.kind === 'step' && typeof way.test !== 'string' && way.test.size <= fewWords;
    if (small) for (const word of way.test) words.add(word);
    else others.push(way);
  }
  const all = words.size === 0 ? others : [step(words), ...others];
  return all.length === 1 ? all[0]! : { kind: 'either', ways: all };
}

const nothing: Expression = { kind: 'sequence', of: [] };

const gap = Array.from({ length: widestGap }).reduce<Expression>(
  (inner) => ({ kind: 'optional', of: sequence([step(ANY), inner]) }),
  nothing,
);

/** How many steps an expression holds. */
function size(expression: Expression): number {
  switch (expression.kind) {
    case 'step':
      return 1;
    case 'start':
    case 'end':
      return 0;
    case 'sequence':
      return expression.of.reduce((sum, each) => sum + size(each), 0);
    case 'either':
      return expression.ways.reduce((sum, each) => sum + size(each), 0);
    default:
      return size(expression.of);
  }
}

/** The most words that an expression can take. */
export function longestOf(expression: Expression): number {
  switch (expression.kind) {
    case 'step':
      return 1;
    case 'start':
    case 'end':
      return 0;
    case 'sequence':
      return expression.of.reduce((sum, each) => sum + longestOf(each), 0);
    case 'either':
      return expression.ways.reduce((most, each) => Math.max(most, longestOf(each)), 0);
    default:
      return longestOf(expression.of);
  }
}
