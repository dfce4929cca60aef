import type { Finding } from '../../model/finding.ts';
import type { Urgency } from '../../model/first-run.ts';
import type { Category } from '../../model/rule.ts';

/** What an error of a category does to a customer. */
const ofErrors: { readonly [category in Category]: Urgency } = {
  safety: 'leak',
  placeholders: 'broken',
  expectations: 'promise',
  empathy: 'harsh',
  structure: 'other',
  clarity: 'other',
  library: 'other',
};

/** Rules whose errors are graver, or others, than those of their neighbours. */
const ofRules: ReadonlyMap<string, Urgency> = new Map([
  ['no-sensitive-placeholder', 'leak'],
  ['no-internal-placeholder', 'leak'],
  ['address-the-reader', 'leak'],
  ['no-empty-reply', 'broken'],
  ['words-match-actions', 'astray'],
]);

/** Categories whose warnings cannot wait where the customer stands to lose a lot. */
const pressing: ReadonlySet<Category> = new Set(['expectations', 'empathy', 'safety', 'placeholders']);

/** Why a finding makes its reply one to mend first; undefined: it can wait. `grave`: what is at stake in the reply. */
export function urgencyOf(
  { rule, severity }: Finding,
  category: Category,
  grave: boolean,
): Urgency | undefined {
  if (severity === 'error') return ofRules.get(rule) ?? ofErrors[category];
  return grave && pressing.has(category) ? 'grave' : undefined;
}
