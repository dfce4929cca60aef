import type { Act, ActName } from '../../model/act.ts';
import { isIng } from './draft.ts';
import type { Parsed } from './parse.ts';
import { is } from './tokens.ts';

/** A question that no phrase explains asks the reader, unless it is a heading or the reader's own. */
export function asked(parsed: Parsed, acts: readonly Act[]): Act[] {
  const { sentence, question } = parsed;
  if (acts.length === 0 && isNamedPolitely(parsed))
    return [{ name: 'request', span: sentence.span, words: [sentence.span], by: 'noun please' }];
  if (!question || acts.some((act) => answers(parsed, act))) return [];
  if (parsed.tokens.at(-1)?.quoted || isEcho(parsed) || isRhetorical(parsed)) return [];
  if (sentence.block.kind === 'heading' || isReaders(parsed)) return [];
  return [{ name: 'request', span: sentence.span, words: [sentence.span], by: 'question' }];
}

/** True if an act explains the question; after a cry or an offer, something else may be asked. */
function answers(parsed: Parsed, { name, by, span }: Act): boolean {
  if (name === 'sympathy') return /^\W*(?:how|what|why)/.test(by) || !isInverted(parsed);
  if (name === 'acknowledgement') return /^\W*who/.test(by);
  if (name === 'offer') return /^\W*(?:how|what|is)/.test(by) || !asksAfter(parsed, span.end);
  return name === 'request' || name === 'instruction' || name === 'blame';
}

/** "Glad to help, what's your postcode?" */
function asksAfter({ sentence, tokens }: Parsed, offset: number): boolean {
  return tokens.some(
    (token) => sentence.words[token.word]!.span.start >= offset && (is(token, 'known') || is(token, 'info')),
  );
}

/** True if a clause of the question begins with its auxiliary or a question word. */
function isInverted({ tokens }: Parsed): boolean {
  return tokens.some(
    (token, i) =>
      (i === 0 || token.gap !== 0) &&
      (is(token, 'be') || is(token, 'do') || is(token, 'have') || is(token, 'can') || is(token, 'wh')),
  );
}

/** "Subtitles in Welsh?": the reader's own question, taken up. */
function isEcho({ tokens, predicates }: Parsed): boolean {
  const asks = ['known', 'info', 'time', 'wh', 'you', 'your'] as const;
  return predicates.length === 0 && !tokens.some((token) => asks.some((name) => is(token, name)));
}

/** "Why does the price change?", "Not sure which one to pick?": asked for the reader, not of them. */
function isRhetorical({ tokens, predicates }: Parsed): boolean {
  const [first, second] = tokens;
  if (is(first, 'elliptic') && !is(second, 'chance')) return true;
  if (first === undefined || predicates.some(({ subject }) => subject === 'you')) return false;
  if (is(first, 'not') || (isIng(first) && !is(first, 'going'))) return true;
  const opens = is(first, 'and') || is(first, 'so') ? second : first;
  const named = ['your', 'you', 'asks-fact'] as const;
  return is(opens, 'asks-reason') && !tokens.some((token) => named.some((name) => is(token, name)));
}

/** "Order number and postcode, please." */
function isNamedPolitely({ tokens, predicates }: Parsed): boolean {
  const wanted = tokens.some((token) => is(token, 'known') || is(token, 'info'));
  return predicates.length === 0 && wanted && tokens.at(-1)?.text === 'please';
}

/** "How do I …", "Can I …": the reader's own question, as headings and lists of questions have it. */
function isReaders({ tokens }: Parsed): boolean {
  if (tokens[0]?.text === 'q') return true;
  const opens =
    is(tokens[0], 'wh') ||
    is(tokens[0], 'can') ||
    is(tokens[0], 'do') ||
    is(tokens[0], 'will') ||
    is(tokens[0], 'may');
  if (
    is(tokens[0], 'will') &&
    !tokens.some((token) => is(token, 'you') || is(token, 'your') || is(token, 'person'))
  )
    return true;
  if (tokens[1]?.text === 'i' && tokens[2]?.form.verb?.lemma === 'understand') return false;
  return opens && tokens.slice(1, 5).some((token) => is(token, 'mine'));
}

/** One act of a kind, and what one act rules out of another. */
export function tidy(parsed: Parsed, acts: readonly Act[]): readonly Act[] {
  const kept: Act[] = [];
  for (const one of acts) {
    const before = kept.findIndex(
      ({ name, spared }) =>
        name === one.name &&
        (spared === undefined || one.spared !== undefined) &&
        name !== 'promise' &&
        name !== 'commitment',
    );
    if (before < 0 && !isRuledOut(parsed, one, acts)) kept.push(one);
  }
  return kept;
}

function overlapping(a: Act, b: Act): boolean {
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

function isRuledOut(parsed: Parsed, one: Act, acts: readonly Act[]): boolean {
  const live = (name: ActName): Act | undefined =>
    acts.find((other) => other.name === name && other.spared === undefined);
  if (one.spared) return false;
  const blamed = live('blame');
  const told = one.name === 'instruction' || one.name === 'commitment' || one.name === 'request';
  if (told && blamed && (overlapping(one, blamed) || isPastWord(parsed, one))) return true;
  if (one.name === 'promise' && blamed && overlapping(one, blamed) && !/^(?:we|team)/.test(one.by))
    return true;
  if (one.name === 'sympathy' && isOwned(parsed, one, acts)) return true;
  const signed = live('sign-off');
  if (one.name === 'instruction' && signed && overlapping(one, signed)) return true;
  if (one.name === 'instruction' && parsed.question && !one.by.startsWith('statement')) return false;
  const rival =
    one.name === 'instruction'
      ? (live('offer') ?? live('request'))
      : one.name === 'commitment' && /^(?:we|team)/.test(one.by)
        ? live('offer')
        : undefined;
  if (rival && one !== rival && (overlapping(one, rival) || isWorded(parsed, one, rival))) return true;
  const held = live('offer');
  if (one.name === 'request' && one.by.startsWith('question') && held && overlapping(one, held))
    return !asksAfter(parsed, held.span.end);
  const shown = live('instruction');
  if (
    one.name === 'request' &&
    one.by.startsWith('question') &&
    shown?.by.includes('(') &&
    overlapping(one, shown)
  )
    return true;
  const wanted = live('request');
  if (
    one.name === 'offer' &&
    one.by.includes('(') &&
    wanted?.by.startsWith('order') &&
    overlapping(one, wanted)
  )
    return true;
  const refused = live('refusal');
  if (one.name === 'offer' && refused && isTakenBack(parsed, one, refused)) return true;
  if (one.name === 'commitment' && refused?.by.includes('(') && overlapping(one, refused)) return true;
  if (one.name === 'commitment')
    return acts.some(
      (other) =>
        other.name === 'promise' && other.spared === undefined && overlapping(one, other) && isFormula(one),
    );
  return one.name === 'thanks' && live('request') !== undefined && /^.*if/.test(one.by);
}

/** "We'd like to help, but we have no access": what is held out is taken back. */
function isTakenBack({ sentence, tokens }: Parsed, { span }: Act, refused: Act): boolean {
  if (span.end > refused.span.start) return false;
  return tokens.some((token) => {
    const { start } = sentence.words[token.word]!.span;
    return is(token, 'but') && start >= span.start && start < refused.span.end;
  });
}

/** "I explained this already": a word once said is no step beside a reproach. */
function isPastWord({ vocabulary }: Parsed, { by }: Act): boolean {
  const [, lemma = ''] = /^(?:we|team) done (\S+)/.exec(by) ?? [];
  return vocabulary.marks(lemma).has('saying');
}

/** Some other phrase of the rival's kind says it of these very words. */
function isWorded({ sentence }: Parsed, one: Act, { name }: Act): boolean {
  return sentence.said(`acts/${name}`).some(({ whole }) => overlapping(one, { ...one, span: whole }));
}

function isFormula({ by }: Act): boolean {
  return by.includes('(') || by.includes('_');
}

/** A fault owned up to beside what was done about it is no sympathy. */
function isOwned(parsed: Parsed, one: Act, acts: readonly Act[]): boolean {
  const condemns = /happened|unacceptable|acceptable|excuse/.test(one.by);
  return (
    condemns &&
    acts.some(
      (other) => other.name === 'commitment' && other.spared === undefined && parsed.predicates.length > 1,
    )
  );
}
