import type { Span } from './span.ts';

/** A length of time: the shortest and the longest that it allows, in minutes; a working day counts 7/5 of a day. */
export interface Duration {
  readonly from: number;
  readonly to: number;
}

/** A length of time that a text names, and where. */
export interface TimeSpan extends Duration {
  /** As written: `5-10 business days`. */
  readonly text: string;
  readonly span: Span;
}

/** True if what is said keeps to what was agreed: it ends at the same time, and begins no sooner. */
export function keepsTo(said: Duration, agreed: Duration): boolean {
  const begins = said.from === said.to || said.from >= agreed.from;
  return said.to === agreed.to && begins;
}
