/** Texts as people write them, by the trade that they come from. */
type ByTrade = Readonly<Record<string, readonly string[]>>;

/** Texts of ten trades and more that a rule reports, and texts beside them that it lets pass. */
export interface Trades {
  readonly reported: ByTrade;
  readonly passed: ByTrade;
}
