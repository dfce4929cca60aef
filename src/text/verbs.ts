export const verbFormNames = ['base', 's', 'ing', 'past', 'done'] as const;
/** A form of a verb: refund, refunds, refunding, refunded, (have) refunded. */
export type VerbForm = (typeof verbFormNames)[number];

/** A verb in its five forms; a form may be several words (`sorted out`). */
export type Verb = Readonly<Record<VerbForm, string>>;

export interface VerbTable {
  readonly verbs: readonly Verb[];
}

/** Reads `base, s, ing, past[, done]`; throws an Error that names the row if forms are missing. */
export function verbForms(row: string): Verb {
  const [base, s, ing, past, done = past, ...more] = row.split(',').map((form) => form.trim());
  if (!base || !s || !ing || !past || !done || more.length > 0)
    throw new Error(`In the verb row "${row}": four or five forms are needed (base, s, ing, past, done).`);
  return { base, s, ing, past, done };
}
