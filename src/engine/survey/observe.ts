import type { ActName } from '../../model/act.ts';
import { below } from '../../model/mapped.ts';
import type { Reply, Uses } from '../../model/reply.ts';
import type { Reading, Sentence, StakeLevel } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import { asWritten } from '../../model/stand-in.ts';
import type { LanguagePack } from '../../text/language.ts';
import type { TemplateFile } from '../linter.ts';
import type { Settings } from '../settings.ts';
import { createReader, mainReading } from '../understood.ts';
import { matterNamed, type Wait, waitsIn } from './waits.ts';
import { writtenIn } from './written.ts';

/** What one file holds. Plain JSON. */
export interface Observed {
  /** Relative to the working folder, with `/`. */
  readonly file: string;
  /** Replies that are in use. */
  readonly replies: readonly ObservedReply[];
  /** How many replies are switched off in the helpdesk. */
  readonly inactive: number;
  /** Ids of the helpdesks that its replies are for. */
  readonly platforms: readonly string[];
}

/** What one reply shows of the ways of its library. */
export interface ObservedReply {
  readonly id: string;
  /** The record that it is a text of; its own id if it is the only one. */
  readonly record: string;
  /** How often the record was sent; left out: the file does not say. */
  readonly uses?: Uses;
  readonly title: string;
  /** The folder that the file names for it; '' if it names none. */
  readonly folder: string;
  readonly stake: StakeLevel;
  /** False: its words could not be read, or they are for colleagues. */
  readonly isLetter: boolean;
  readonly words: number;
  /** What it does to its reader in which words, the first of each. */
  readonly ways: { readonly [act in 'greeting' | 'sign-off' | 'apology']?: string };
  readonly acknowledges: boolean;
  readonly sentences: readonly ObservedSentence[];
  readonly waits: readonly Wait[];
  /** How it writes placeholders (`{{ name }}`), each way once. */
  readonly placeholders: readonly string[];
  /** How it writes blanks for the agent (`[UPPER CASE]`), each way once. */
  readonly blanks: readonly string[];
}

/** A sentence that says something, with where it stands. */
export interface ObservedSentence {
  /** With its placeholders as they are written, on one line. */
  readonly text: string;
  readonly at: Span<'file'>;
  /** What it promises, as the act names it (`refund`). */
  readonly promises?: string;
  /** What that is about, as the ideas `wait/…` know it. */
  readonly matter?: string;
  /** The length of time that it names, where it names one. */
  readonly within?: string;
}

/** Looks at files under these settings, without judging them. */
export function createObserver(
  settings: Settings,
  languages: readonly LanguagePack[],
): (file: TemplateFile) => Observed {
  const read = createReader(settings, languages);
  return (file) => {
    const { replies } = read(file);
    const active = replies.filter(({ reply }) => reply.evidence.active);
    return {
      file: file.path,
      replies: active.map(({ reply, readings }) => observe(reply, mainReading(readings))),
      inactive: replies.length - active.length,
      platforms: [...new Set(replies.flatMap(({ reply }) => reply.platform ?? []))],
    };
  };
}

function observe(reply: Reply, reading: Reading | undefined): ObservedReply {
  const { origin, evidence } = reply;
  const isLetter = reading?.language !== undefined && reading.audience !== 'colleague';
  const sentences = isLetter ? reading.sentences : [];
  return {
    id: reply.id,
    record: origin.variants > 1 ? origin.id : reply.id,
    ...(evidence.uses && { uses: evidence.uses }),
    title: reply.title,
    folder: evidence.category ?? '',
    stake: reading?.stake.level ?? 'none',
    isLetter,
    words: sentences.reduce((sum, { words }) => sum + words.length, 0),
    ways: reading ? waysOf(reading, sentences) : {},
    acknowledges: sentences.some((sentence) => doing(sentence, 'acknowledgement')),
    sentences: reading ? sentences.filter(saysMore).map((sentence) => observed(sentence, reading)) : [],
    waits: isLetter ? waitsIn(reading) : [],
    ...writtenIn(reply),
  };
}

/** A sentence of so many words is told whole. */
const SHORT = 6;

function waysOf(reading: Reading, sentences: readonly Sentence[]): ObservedReply['ways'] {
  const ways: { [act in 'greeting' | 'sign-off' | 'apology']?: string } = {};
  for (const sentence of sentences) {
    for (const name of ['greeting', 'sign-off', 'apology'] as const) {
      const act = doing(sentence, name);
      const span = act && (sentence.words.length <= SHORT ? sentence.span : act.span);
      if (span) ways[name] ??= oneLine(asWritten(reading, span));
    }
  }
  return ways;
}

function doing({ acts }: Sentence, name: ActName) {
  return acts.find((act) => act.name === name && !act.spared);
}

/** Shorter ones are greetings, labels and names. */
const FEWEST_WORDS = 4;

/** True: it does more than open or close the letter. */
function saysMore({ acts, words }: Sentence): boolean {
  const frames = acts.filter((act) => !act.spared);
  const frame = frames.length > 0 && frames.every(({ name }) => name === 'greeting' || name === 'sign-off');
  return !frame && words.length >= FEWEST_WORDS;
}

function observed(sentence: Sentence, reading: Reading): ObservedSentence {
  const promise = sentence.acts.filter((act) => act.name === 'promise').find((act) => !act.spared);
  const [time, another] = sentence.times;
  return {
    text: oneLine(asWritten(reading, sentence.span)),
    at: inFile(reading, sentence.span),
    ...(promise && { promises: promise.what ?? '', ...aboutOf(sentence) }),
    ...(time && !another && { within: time.text }),
  };
}

function aboutOf(sentence: Sentence): Pick<ObservedSentence, 'matter'> {
  const matter = matterNamed(sentence);
  return matter === undefined ? {} : { matter };
}

function inFile({ prose, part }: Reading, span: Span): Span<'file'> {
  const { start, end } = below<'value'>(prose, span, { start: 0, end: part.value.text.length });
  return below<'file'>(part.value, { start, end }, part.source);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
