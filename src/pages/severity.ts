import type { Kind, Rule } from '../model/rule.ts';

/** What a rule says under `recommended`: its severities, the gravest first, or `off`. */
export function severitiesOf(rule: Rule): string {
  if (!rule.recommended) return 'off';
  const kinds: readonly Kind[] = Object.values(rule.kinds);
  const spoken = new Set(kinds.filter(({ strict }) => !strict).map(({ severity }) => severity));
  return (['error', 'warn'] as const).filter((severity) => spoken.has(severity)).join(' / ') || 'off';
}
