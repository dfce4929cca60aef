import type { Promised } from '../model/act.ts';
import type { Mapped } from '../model/mapped.ts';
import type { Block, Link, Part, Passage, Reply, StandIn } from '../model/reply.ts';
import type { Audience, Reading, Sentence, Stage, Stake } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';
import { endsOf, sentencesOf } from './boundaries.ts';
import type { LanguageReader } from './reader.ts';
import { ReadSentence, type Source } from './sentence.ts';
import { createSymbols } from './symbols.ts';
import { readTokens } from './tokens.ts';

/**
 * Reads a reply: one reading for each passage of each part, in order. Without a reader there are words and
 * sentences, but no acts and no ideas, and nothing is at stake.
 */
export function understand(reply: Reply, reader: LanguageReader | undefined): readonly Reading[] {
  return reply.parts.flatMap((part) =>
    part.passages.map((passage) => new PassageReading(reply, part, passage, reader)),
  );
}

const noEnds = endsOf({});
const nothingAtStake: Stake = { level: 'none', named: false, words: [] };

/** A passage that is read when its sentences are first asked for; each answer is worked out once. */
class PassageReading implements Reading {
  readonly reply: Reply;
  readonly part: Part;
  readonly arm: number;
  readonly taken?: NonNullable<Passage['taken']>;
  readonly prose: Mapped;
  readonly blocks: readonly Block[];
  readonly standIns: readonly StandIn[];
  readonly links: readonly Link[];
  readonly strong: readonly Span[];
  readonly language: string | undefined;
  readonly #reader: LanguageReader | undefined;
  #sentences: readonly Sentence[] | undefined;
  #stake: Stake | undefined;
  #audience: Audience | undefined;
  #stage: Stage | undefined;

  constructor(reply: Reply, part: Part, passage: Passage, reader: LanguageReader | undefined) {
    this.reply = reply;
    this.part = part;
    this.arm = passage.arm;
    if (passage.taken) this.taken = passage.taken;
    this.prose = passage.prose;
    this.blocks = passage.blocks;
    this.standIns = passage.standIns;
    this.links = passage.links;
    this.strong = passage.strong;
    this.language = reader?.id;
    this.#reader = reader;
  }

  get sentences(): readonly Sentence[] {
    this.#sentences ??= this.#read();
    return this.#sentences;
  }

  get stake(): Stake {
    this.#stake ??= this.#reader?.pack.appraise?.stake(this) ?? nothingAtStake;
    return this.#stake;
  }

  get audience(): Audience {
    this.#audience ??=
      this.#reader?.pack.appraise?.audience(this) ?? (this.reply.evidence.public ? 'customer' : 'colleague');
    return this.#audience;
  }

  get stage(): Stage {
    this.#stage ??= this.#reader?.pack.appraise?.stage(this) ?? 'unknown';
    return this.#stage;
  }

  decided(promise: Promised): boolean {
    return this.#reader?.pack.appraise?.decided(this, promise) ?? false;
  }

  #read(): readonly Sentence[] {
    const tokens = readTokens(this, this.#reader?.symbols ?? createSymbols());
    const source: Source = { tokens, reader: this.#reader, reading: () => this };
    const ends = this.#reader?.ends ?? noEnds;
    const ranges = this.blocks.flatMap(({ span }, index) => sentencesOf(tokens, index, span, ends));
    return ranges.map((range, index) => new ReadSentence(source, range, this.blocks[range.block]!, index));
  }
}
