import type { Finding } from '../model/finding.ts';
import type { Span } from '../model/span.ts';

/** A finding with its place in the file, and what tells it from its neighbours. */
export interface Located {
  readonly finding: Finding;
  /** Which reply of the file it is about; equal for findings of one reply. */
  readonly reply: string;
  /** Index into `reply.parts`. */
  readonly part: number;
  /** A hash of the sentence around it; '' for a finding about the whole reply. */
  readonly sentence: string;
}

/**
 * Rules that find the same cause, the strongest first: where one of them speaks, the later ones stand below it.
 * `words`: on the same words or in the same sentence; `reply`: anywhere in one reply.
 */
const causes: readonly { readonly within: 'words' | 'reply'; readonly rules: readonly string[] }[] = [
  { within: 'words', rules: ['no-internal-note', 'no-unfilled-blank', 'no-shouting'] },
  { within: 'words', rules: ['no-promise-of-outcome', 'no-vague-timeframe'] },
  { within: 'words', rules: ['no-vague-timeframe', 'require-timeframe'] },
  { within: 'words', rules: ['no-foreign-placeholder', 'no-unknown-placeholder'] },
  { within: 'reply', rules: ['no-hollow-apology', 'acknowledge-frustration'] },
  { within: 'reply', rules: ['no-support-loop', 'offer-next-steps'] },
  { within: 'reply', rules: ['offer-alternative', 'offer-next-steps', 'no-policy-shield'] },
];

/** Puts findings, sorted by place, below the one of their reply that has the same cause; silenced ones take no part. */
export function underOneCause(located: readonly Located[]): readonly Finding[] {
  const speaking = new Map<string, Speakers>();
  for (const one of located) {
    if (one.finding.suppressed) continue;
    const key = speakersKey(one, one.finding.rule);
    const speakers = speaking.get(key) ?? new Speakers();
    speaking.set(key, speakers);
    speakers.add(one);
  }
  return located.map((one) => {
    const above = one.finding.suppressed ? undefined : strongest(one, speaking);
    return above ? { ...one.finding, under: { rule: above.rule, kind: above.kind } } : one.finding;
  });
}

function strongest(one: Located, speaking: ReadonlyMap<string, Speakers>): Finding | undefined {
  for (const { within, rules } of causes) {
    for (const rule of rules.slice(0, Math.max(0, rules.indexOf(one.finding.rule)))) {
      const speakers = speaking.get(speakersKey(one, rule));
      const above = within === 'reply' ? speakers?.first : speakers?.besides(one);
      if (above) return above;
    }
  }
  return undefined;
}

function speakersKey({ reply }: Located, rule: string): string {
  return `${rule} ${reply}`;
}

/** The findings of one rule in one reply, so kept that a neighbour is found without looking at all of them. */
class Speakers {
  first: Finding | undefined;
  readonly #bySentence = new Map<string, Finding>();
  readonly #starts: number[] = [];
  /** Of the findings up to each start the one that reaches farthest. */
  readonly #farthest: Finding[] = [];

  add(one: Located): void {
    const before = this.#farthest.at(-1);
    this.first ??= one.finding;
    if (one.sentence !== '') this.#bySentence.set(sentenceKey(one), one.finding);
    this.#starts.push(one.finding.span.start);
    this.#farthest.push(before && before.span.end >= one.finding.span.end ? before : one.finding);
  }

  /** One in the same sentence, or on some of the same words. */
  besides(one: Located): Finding | undefined {
    return this.#bySentence.get(sentenceKey(one)) ?? this.#overlapping(one.finding.span);
  }

  #overlapping({ start, end }: Span<'file'>): Finding | undefined {
    let low = 0;
    let high = this.#starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! < end) low = middle + 1;
      else high = middle;
    }
    const farthest = this.#farthest[low - 1];
    return farthest && farthest.span.end > start ? farthest : undefined;
  }
}

function sentenceKey({ part, sentence }: Located): string {
  return `${part} ${sentence}`;
}
