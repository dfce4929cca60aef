import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/text/matcher.ts';
import { buildNet } from '../../src/text/net.ts';
import { createSymbols, type Symbols } from '../../src/text/symbols.ts';
import { english, found, seeded } from './reading.ts';

/** A phrase as a tree, to be printed in the notation and matched the slow way. */
type Tree =
  | { readonly kind: 'leaf'; readonly sign: string }
  | { readonly kind: 'all' | 'one'; readonly of: readonly Tree[] }
  | { readonly kind: 'maybe'; readonly of: Tree };

const vocabulary = ['a', 'b', 'c', 'will', 'not', '7'];
const tokens = [...vocabulary, "a'll", 'cannot', 'b-c', 'x', '\uFFFC'];

const leaf = fc
  .constantFrom(...vocabulary, 'cannot', "a'll", 'b-c')
  .map((sign): Tree => ({ kind: 'leaf', sign }));
const loose = fc.constantFrom('_', '#', '{{}}', '...').map((sign): Tree => ({ kind: 'leaf', sign }));
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    leaf,
    fc.oneof(leaf, loose),
    fc
      .tuple(
        fc.constantFrom('all' as const, 'one' as const),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, of]): Tree => ({ kind, of })),
    tie('tree')
      .filter(({ kind }) => kind !== 'maybe')
      .map((of): Tree => ({ kind: 'maybe', of })),
  ),
})).tree;
const phrase = fc
  .tuple(leaf, tree, leaf)
  .map(([first, middle, last]): Tree => ({ kind: 'all', of: [first, middle, last] }));

function print(node: Tree): string {
  if (node.kind === 'leaf') return node.sign;
  if (node.kind === 'maybe') return `(${print(node.of)})?`;
  return node.kind === 'all' ? `(${node.of.map(print).join(' ')})` : `(${node.of.map(print).join(' | ')})`;
}

/** Every sequence of signs that a tree stands for. */
function unfold(node: Tree): readonly (readonly string[])[] {
  if (node.kind === 'leaf')
    return node.sign === '...' ? [0, 1, 2, 3, 4].map((n) => Array<string>(n).fill('_')) : [[node.sign]];
  if (node.kind === 'maybe') return [[], ...unfold(node.of)];
  if (node.kind === 'one') return node.of.flatMap(unfold);
  return node.of.reduce<readonly (readonly string[])[]>(
    (heads, part) => heads.flatMap((head) => unfold(part).map((tail) => [...head, ...tail])),
    [[]],
  );
}

/** The tokens that `signs` can end with if it begins in token `first`, the slow way: every reading, every start. */
function lastsOf(
  signs: readonly string[],
  text: readonly string[],
  first: number,
  symbols: Symbols,
): ReadonlySet<number> {
  const lasts = new Set<number>();
  const words = signs.flatMap((sign) => [symbols.phraseReadings(symbols.of(sign))[0]!.map(symbols.text)]);
  const plain = signs.flatMap((sign, i) => (['_', '#', '{{}}'].includes(sign) ? [sign] : words[i]!));
  const walk = (token: number, rest: readonly string[], starts: boolean): void => {
    if (token >= text.length) return;
    for (const { words: way, open } of symbols.readings(symbols.of(text[token]!))) {
      for (let from = 0; from < (starts && open ? way.length : 1); from++) {
        const taken = way.slice(from, from + rest.length);
        if (!taken.every((word, i) => takes(rest[i]!, word, symbols))) continue;
        const whole = from + taken.length === way.length;
        if (taken.length === rest.length && (whole || open)) lasts.add(token);
        else if (whole && taken.length < rest.length) walk(token + 1, rest.slice(taken.length), false);
      }
    }
  };
  walk(first, plain, true);
  return lasts;
}

function takes(sign: string, word: number, symbols: Symbols): boolean {
  return sign === '_' || (sign === '#' ? symbols.isNumber(word) : symbols.text(word) === sign);
}

/** Leftmost, then longest, without overlap. */
function slowly(
  node: Tree,
  text: readonly string[],
  symbols: Symbols,
): readonly (readonly [number, number])[] {
  const sequences = unfold(node);
  const hits: (readonly [number, number])[] = [];
  for (let first = 0; first < text.length; first++) {
    const last = Math.max(-1, ...sequences.flatMap((signs) => [...lastsOf(signs, text, first, symbols)]));
    if (last < first) continue;
    hits.push([first, last]);
    first = last;
  }
  return hits;
}

describe('the matcher', () => {
  it('finds what a naive matcher finds, phrase by phrase', () => {
    const symbols = english([]).symbols;
    const texts = fc.array(fc.constantFrom(...tokens), { maxLength: 12 });
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), texts, (trees, written) => {
        const text = written.map((token) => (token === '\uFFFC' ? '{{}}' : token));
        const lexicons = trees.map((each, i) => ({
          idea: `${i}`,
          locale: 'en',
          says: [print(each)],
          hits: [],
          passes: [],
        }));
        const matcher = createMatcher(lexicons, {}, symbols);
        const sighting = matcher.look({
          symbols: text.map((token) => symbols.of(token)),
          first: 0,
          past: text.length,
          breaks: () => false,
        });
        trees.forEach((each, i) => {
          const mine = (sighting.get(`${i}`) ?? []).map(({ first, last }) => [first, last]);
          expect(mine).toEqual(slowly(each, text, symbols));
        });
      }),
      { ...seeded, numRuns: 1500 },
    );
  });

  it('is told nothing by the shape of quotation marks', () => {
    const reader = english(["don't (worry | @x)", "we'll", "it's been", 'will not'], {
      lists: { x: ["can't"] },
    });
    const straight = fc.array(
      fc.constantFrom("don't", 'worry', "we'll", "it's", 'been', "won't", "can't", "'", ','),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(straight, (parts) => {
        const text = parts.join(' ');
        expect(found(text.replaceAll("'", '’'), reader)).toEqual(
          found(text, reader).map((each) => each.replaceAll("'", '’')),
        );
      }),
      seeded,
    );
  });

  it('finds phrases that name no word, too', () => {
    expect(found('it took 7 days or 8', english(['# _? _? #']))).toEqual(['7 days or 8']);
    expect(found('it took 7 days', english(['#']))).toEqual(['7']);
  });

  it('asks for the rarest word that a phrase cannot do without', () => {
    const symbols = createSymbols();
    const phrases = ['we will refund you', 'we will call you', 'we (will | shall) go', 'we _? we'];
    const net = buildNet(
      phrases.map((phrase) => ({ phrase, lists: {} })),
      symbols,
    );
    const named = net.anchors.map((own) => [...(own?.words ?? [])].map(symbols.text).sort());
    expect(named).toEqual([['refund'], ['call'], ['go'], ['we']]);
    expect(net.anchors.map((own) => own?.before)).toEqual([2, 2, 2, 0]);
    expect(net.anchored(symbols.of('refund'))).toEqual([0]);
  });
});
