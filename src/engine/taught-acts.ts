import { type Act, type ActName, actNames } from '../model/act.ts';
import type { Sentence } from '../model/sentence.ts';
import { overlaps, type Span } from '../model/span.ts';
import { type LanguageReader, openLanguage } from '../text/language.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { checkAll } from './check-phrases.ts';
import type { Known } from './known.ts';
import { isObject, key, keyed, list, type Of, type Path, type Shape, type Tell, text } from './shape.ts';

const texts = list(text);

const act = keyed('an object that teaches a kind of sentence', {
  says: key('What makes a sentence one, in the phrase notation.', texts),
  unless: key('What makes it none after all.', texts),
  hits: key('Sentences that must be read as one.', texts),
  passes: key('Sentences that must not.', texts),
});

type Taught = Of<typeof act>;

/** What a config teaches about acts. */
export const acts = keyed(
  'an object that teaches kinds of sentences',
  Object.fromEntries(actNames.map((name) => [name, key(summaries()[name], act)])),
) as Shape<{ readonly [N in ActName]?: Taught }>;

/** One act with what the team taught about it. */
export interface TaughtAct extends Pick<Taught, 'says' | 'unless'> {
  readonly name: ActName;
}

/** What each act is called to people who know no grammar. */
function summaries(): Readonly<Record<ActName, string>> {
  return {
    greeting: 'Opens the letter.',
    'sign-off': 'Closes the letter.',
    thanks: 'Thanks the customer.',
    apology: 'Says sorry.',
    acknowledgement: 'Shows that the matter is seen.',
    sympathy: 'Takes the customer’s anger or grief on yourself.',
    promise: 'Promises a result.',
    commitment: 'Says what you do next.',
    request: 'Asks the customer for something.',
    instruction: 'Tells the customer how to do it.',
    refusal: 'Turns something down.',
    offer: 'Offers something.',
    blame: 'Puts it on the customer.',
  };
}

/** Tells acts that teach nothing, and phrases that break the notation. */
export function checkActs({ languages }: Known): (written: unknown, at: Path, tell: Tell) => void {
  return (written, at, tell) => {
    const readers = languages.map(openLanguage);
    for (const [name, taught] of Object.entries(written as object)) {
      if (!isObject(taught)) continue;
      if (!Object.hasOwn(taught, 'says') && !Object.hasOwn(taught, 'unless'))
        tell([...at, name], 'This teaches nothing. Write phrases under “says” or “unless”.');
      checkAll(taught['says'], readers, [...at, name, 'says'], tell);
      checkAll(taught['unless'], readers, [...at, name, 'unless'], tell);
    }
  };
}

/** The acts of a config as a list. */
export function taughtActs(config: Of<typeof acts> | undefined): readonly TaughtAct[] {
  return actNames.flatMap((name) => {
    const { says, unless } = config?.[name] ?? {};
    return says || unless ? [{ name, ...(says && { says }), ...(unless && { unless }) }] : [];
  });
}

/** The idea under which phrases that make an act are found, and that of phrases that spare it. */
export function actIdeas(name: ActName): { readonly says: string; readonly unless: string } {
  return { says: `taught/${name}`, unless: `taught/${name}/unless` };
}

/** The phrases of taught acts as lexicons of one language, for its matcher. */
export function actLexicons(taught: readonly TaughtAct[], locale: string): readonly Lexicon[] {
  return taught.flatMap(({ name, says = [], unless = [] }) => {
    const ideas = actIdeas(name);
    const rest = { locale, hits: [], passes: [] };
    return [
      { ...rest, idea: ideas.says, says },
      { ...rest, idea: ideas.unless, says: unless },
    ].filter((lexicon) => lexicon.says.length > 0);
  });
}

/** The same language with what the team taught: its phrases make acts, and spare them. */
export function taught(reader: LanguageReader, acts: readonly TaughtAct[]): LanguageReader {
  if (acts.length === 0) return reader;
  const names = [...new Set(acts.map(({ name }) => name))];
  return {
    ...reader,
    acts: (sentence) =>
      spared([...reader.acts(sentence), ...names.flatMap((name) => made(name, sentence))], names, sentence),
  };
}

function made(name: ActName, sentence: Sentence): readonly Act[] {
  return sentence.said(actIdeas(name).says).map(({ span, whole, phrase }): Act => {
    const held = { span: whole, words: [span], by: phrase };
    return name === 'promise' ? { ...held, name, kind: 'resolution' } : { ...held, name };
  });
}

/** Acts with those spared that share words with a phrase under `unless`. */
function spared(all: readonly Act[], names: readonly ActName[], sentence: Sentence): readonly Act[] {
  const sparing = new Map<ActName, readonly Span[]>(
    names.map((name) => [name, sentence.said(actIdeas(name).unless).map(({ whole }) => whole)]),
  );
  return all.map((one) => {
    const words = sparing.get(one.name)?.find((span) => overlaps(span, one.span));
    return words && !one.spared ? { ...one, spared: { by: 'team', words } } : one;
  });
}
