import type { Act } from '../model/act.ts';
import { type Ends, endsOf } from './boundaries.ts';
import { type Joints, jointsOf } from './clauses.ts';
import type { CompiledNet } from './compiled.ts';
import { lemmasOf } from './expression.ts';
import type { Lexicon } from './lexicon.ts';
import { compileLexicons, createMatcher, type Matcher } from './matcher.ts';
import type { LanguagePack, Memo, ParsedSentence } from './pack.ts';
import { wordsOfNet } from './read-net.ts';
import { createMemory, remembering } from './remembered.ts';
import { createSymbols, type Symbols } from './symbols.ts';
import { verbFormNames } from './verbs.ts';

/** A language ready to read with: its symbols, and its phrases as matchers. Keep it; it warms up as it reads. */
export interface LanguageReader {
  /** Id of the language (`en`). */
  readonly id: string;
  readonly pack: LanguagePack;
  readonly symbols: Symbols;
  readonly ends: Ends;
  readonly joints: Joints;
  /** The matcher of the pack's lexicons, then one for each call of `with`. */
  readonly matchers: () => readonly Matcher[];
  /** The word of a list of the language that a symbol is a form of; see `ParsedSentence.lemma`. */
  lemma(symbol: number, list: string): string | undefined;
  /** What was worked out about the words of a sentence before. */
  memo(sentence: ParsedSentence): Memo;
  /** What a sentence does; [] if the pack recognises no acts. */
  acts(sentence: ParsedSentence): readonly Act[];
  /** The same language with a team's own lexicons besides; shares everything else. Throws a PhraseError. */
  with(lexicons: readonly Lexicon[]): LanguageReader;
}

export function createReader(pack: LanguagePack): LanguageReader {
  const compiled = pack.compiled?.();
  const symbols = createSymbols(pack.words, compiled && wordsOfNet(compiled));
  const builtIn = once(() => [createMatcher(pack.lexicons, pack.lists, symbols, compiled)]);
  const lemmas = new Map<string, ReadonlyMap<number, string>>();
  const base: Omit<LanguageReader, 'matchers' | 'memo' | 'acts' | 'with'> = {
    id: pack.id,
    pack,
    symbols,
    ends: endsOf(pack.words),
    joints: jointsOf(pack.words),
    lemma(symbol, list) {
      let table = lemmas.get(list);
      if (table === undefined) {
        table = lemmaTable(pack, list, symbols);
        lemmas.set(list, table);
      }
      return table.get(symbol);
    },
  };
  const make = (matchers: () => readonly Matcher[]): LanguageReader => ({
    ...base,
    matchers,
    memo: createMemory((digits) => matchers().some(({ names }) => names(symbols.of(digits)))),
    acts: pack.recognise ? remembering(pack.recognise) : () => [],
    with(lexicons) {
      const own = createMatcher(lexicons, pack.lists, symbols);
      return make(once(() => [...matchers(), own]));
    },
  });
  return make(builtIn);
}

/** The phrases of a language as data, for `LanguagePack.compiled`. Throws a PhraseError. */
export function compilePack({ lexicons, lists, words }: LanguagePack): CompiledNet {
  return compileLexicons(lexicons, lists, createSymbols(words));
}

/** Computes when first asked, and keeps the answer. */
function once<T>(compute: () => T): () => T {
  let answer: { readonly value: T } | undefined;
  return () => {
    answer ??= { value: compute() };
    return answer.value;
  };
}

function lemmaTable(pack: LanguagePack, path: string, symbols: Symbols): ReadonlyMap<number, string> {
  const [name, form] = path.split('.');
  const list = Object.hasOwn(pack.lists, name!) ? pack.lists[name!] : undefined;
  if (list === undefined) throw new Error(`No list of "${pack.id}" is called @${name}.`);
  const table = new Map<number, string>();
  for (const [word, lemma] of lemmasOf(
    list,
    verbFormNames.find((each) => each === form),
  )) {
    for (const words of symbols.phraseReadings(symbols.of(word))) {
      if (words.length === 1 && !table.has(words[0]!)) table.set(words[0]!, lemma);
    }
  }
  return table;
}
