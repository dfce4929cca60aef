import type { ActName } from '../model/act.ts';
import { verbatim } from '../model/mapped.ts';
import type { Reply } from '../model/reply.ts';
import type { Reading, Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { type MarkedSentence, passageOf, readMarks } from '../text/example.ts';
import { type LanguagePack, type LanguageReader, openLanguage } from '../text/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { understand } from '../text/understand.ts';
import { type CheckedConfig, type ConfigSource, pathText } from './check-config.ts';
import type { Fault } from './known.ts';
import { languageShelf } from './languages.ts';
import type { Settings } from './settings.ts';
import type { Path } from './shape.ts';
import { actIdeas } from './taught-acts.ts';

/** What running a team's own sentences came to. */
export interface Proof {
  readonly faults: readonly Fault[];
  readonly phrases: number;
  readonly acts: number;
  readonly sentences: number;
}

/** One phrase or act of a config, with its sentences: what is found by it, and where each piece stands. */
interface Claim {
  readonly at: Path;
  /** For people: `phrases/brand-sign-in`, `promise`. */
  readonly name: string;
  readonly says: readonly string[];
  readonly unless: readonly string[];
  readonly hits: readonly string[];
  readonly passes: readonly string[];
  /** The idea that its `says` are found under. */
  readonly idea: string;
  /** Set: the sentence must do this, whatever phrase or pattern told so. */
  readonly act?: ActName;
}

/** What sentences are run against: the language with all that the settings teach. */
interface Bench {
  readonly reader: LanguageReader;
  read(sentence: string): { readonly marked: MarkedSentence; readonly reading: Reading };
}

/** Runs the sentences of a checked config, and of all that it extends, under the settings that they make. */
export function prove(
  config: CheckedConfig,
  source: ConfigSource,
  settings: Settings,
  languages: readonly LanguagePack[],
): Proof {
  const claims = claimsOf(config, source);
  const bench = benchOf(settings, languages);
  const faults = claims.flatMap(({ claim, source: { file, locate } }) => {
    const tell = (at: Path, message: string): Fault => {
      const place = locate?.(at);
      return { file, at: pathText(at), message, ...(place && { place }) };
    };
    return proveOne(claim, bench, tell);
  });
  const count = (wanted: boolean): number =>
    claims.filter(({ claim }) => (claim.act !== undefined) === wanted).length;
  return {
    faults,
    phrases: count(false),
    acts: count(true),
    sentences: claims.reduce((sum, { claim }) => sum + claim.hits.length + claim.passes.length, 0),
  };
}

interface Placed {
  readonly claim: Claim;
  readonly source: ConfigSource;
}

function claimsOf({ config, extended }: CheckedConfig, source: ConfigSource): readonly Placed[] {
  const sources = [...(source.extended?.values() ?? [])].filter((one) => 'data' in one);
  const inner = extended.flatMap((one) => {
    const from = typeof one === 'string' ? undefined : sources.find(({ file }) => file === one.file);
    return from && typeof one !== 'string' ? claimsOf(one, from) : [];
  });
  const phrases = (config.phrases ?? []).map(
    (phrase, i): Claim => ({
      ...sentencesOf(phrase),
      at: ['phrases', i],
      name: `phrases/${phrase.id}`,
      idea: `phrases/${phrase.id}`,
    }),
  );
  const acts = Object.entries(config.acts ?? {}).map(
    ([name, taught]): Claim => ({
      ...sentencesOf(taught),
      at: ['acts', name],
      name,
      idea: actIdeas(name as ActName).says,
      act: name as ActName,
    }),
  );
  return [...inner, ...[...phrases, ...acts].map((claim) => ({ claim, source }))];
}

type Written = Partial<Pick<Claim, 'says' | 'unless' | 'hits' | 'passes'>>;

function sentencesOf({ says = [], unless = [], hits = [], passes = [] }: Written): Required<Written> {
  return { says, unless, hits, passes };
}

function benchOf(settings: Settings, languages: readonly LanguagePack[]): Bench {
  const wanted = settings.locale?.toLowerCase().split(/[-_]/, 1)[0] ?? languages[0]?.id ?? '';
  const reader = languageShelf(languages, settings)(wanted);
  if (reader === undefined) throw new RangeError(`There are no word lists for the language “${wanted}”.`);
  return {
    reader,
    read(sentence) {
      const marked = readMarks(sentence);
      return { marked, reading: readingOf(marked.text, reader) };
    },
  };
}

/** A sentence as a letter of its own. */
function readingOf(text: string, reader: LanguageReader): Reading {
  const span = { start: 0, end: text.length };
  const part = {
    role: 'body',
    markup: 'plain',
    value: verbatim(text),
    source: span,
    writable: true,
    placeholders: [],
    passages: [passageOf(text)],
  } as const;
  const reply: Reply = {
    id: 'sentence',
    title: '',
    origin: { id: 'sentence', pointer: '', variants: 1 },
    locale: reader.id,
    platform: undefined,
    evidence: { tags: [], active: true, public: true, front: {} },
    parts: [part],
  };
  return understand(reply, reader)[0]!;
}

type TellFault = (at: Path, message: string) => Fault;

function proveOne(claim: Claim, bench: Bench, tell: TellFault): readonly Fault[] {
  return [
    ...claim.hits.flatMap((hit, i) =>
      proveHit(hit, claim, bench, (said) => tell([...claim.at, 'hits', i], said)),
    ),
    ...claim.passes.flatMap((pass, i) =>
      provePass(pass, claim, bench, (said) => tell([...claim.at, 'passes', i], said)),
    ),
    ...proveLit(claim, 'says', 'hits', bench, tell),
    ...proveLit(claim, 'unless', 'passes', bench, tell),
  ];
}

type Say = (message: string) => Fault;

function proveHit(sentence: string, claim: Claim, bench: Bench, say: Say): readonly Fault[] {
  const { marked, reading } = bench.read(sentence);
  const found = foundIn(reading, claim).map((span) => wordsAt(reading, span));
  if (found.length === 0) {
    const what = claim.act === undefined ? 'Nothing is found in' : `No ${claim.act} is found in`;
    return [say(`${what} “${marked.text}”.${whyNot(reading, claim)}`)];
  }
  const asMarked =
    marked.marks.length === 0 || claim.act !== undefined || found.join('|') === marked.marks.join('|');
  return asMarked
    ? []
    : [say(`“${marked.marks.join('”, “')}” is marked, and “${found.join('”, “')}” is found.`)];
}

/** What stood against it: an act that is there and does not count. */
function whyNot({ sentences }: Reading, { act }: Claim): string {
  const spared = sentences.flatMap(({ acts }) => acts).find(({ name, spared }) => name === act && spared);
  if (spared?.spared === undefined) return '';
  return spared.spared.by === 'team'
    ? ' A phrase under “unless” spares it.'
    : ` It does not count, because of: ${spared.spared.by}.`;
}

function provePass(sentence: string, claim: Claim, bench: Bench, say: Say): readonly Fault[] {
  const { marked, reading } = bench.read(sentence);
  const [found] = foundIn(reading, claim);
  if (found === undefined) return [];
  return [say(`“${marked.text}” is to be left alone, and “${wordsAt(reading, found)}” is found in it.`)];
}

/** A phrase that no sentence lights may be misspelt, or may never match: nobody would know. */
function proveLit(
  claim: Claim,
  key: 'says' | 'unless',
  by: 'hits' | 'passes',
  { reader, read }: Bench,
  tell: TellFault,
): readonly Fault[] {
  const idea = 'proof';
  const own: Lexicon = { idea, locale: reader.id, says: claim[key], hits: [], passes: [] };
  const alone = openLanguage(reader.pack).with([own]);
  const lit = new Set(
    claim[by].flatMap((sentence) => phrasesIn(readingOf(read(sentence).marked.text, alone).sentences, idea)),
  );
  return claim[key].flatMap((phrase, i) =>
    lit.has(phrase)
      ? []
      : [tell([...claim.at, key, i], `No sentence of “${by}” holds “${phrase}”. Add one that does.`)],
  );
}

function phrasesIn(sentences: readonly Sentence[], idea: string): readonly string[] {
  return sentences.flatMap((sentence) => sentence.said(idea)).map(({ phrase }) => phrase);
}

function foundIn({ sentences }: Reading, { idea, act }: Claim): readonly Span[] {
  if (act === undefined) return sentences.flatMap((sentence) => sentence.said(idea)).map(({ span }) => span);
  return sentences
    .flatMap(({ acts }) => acts.filter((one) => one.name === act && !one.spared))
    .map(({ span }) => span);
}

function wordsAt({ prose }: Reading, { start, end }: Span): string {
  return prose.text.slice(start, end).trim();
}
