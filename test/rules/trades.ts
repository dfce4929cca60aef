import type { Example } from '../../src/model/rule.ts';

/** Texts as people write them, by the trade that they come from. */
type ByTrade = Readonly<Record<string, readonly string[]>>;

/** Texts of ten trades and more that a rule reports, and texts beside them that it lets pass. */
export interface Trades {
  /** What holds for each of them: options, neighbours in the library. */
  readonly under?: Partial<Example>;
  readonly reported: ByTrade;
  readonly passed: ByTrade;
}
