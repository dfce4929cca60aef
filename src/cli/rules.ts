import { type Rule, rules } from '../index.ts';
import { json } from '../reporters/neutralise.ts';
import { wrap } from '../reporters/width.ts';
import { type Io, widthOf, write } from './io.ts';
import type { FileOptions } from './options.ts';
import { UsageFault } from './usage.ts';

/** The command that lists all rules. Gives the exit status. */
export async function listRules(
  options: FileOptions & { readonly format?: string; readonly outcomes?: true },
  io: Io,
): Promise<number> {
  const { format } = options;
  if (format !== undefined && format !== 'json')
    throw new UsageFault(`There is no format “${format}” for the rules. Known: json.`);
  if (options.outcomes) return (await import('./outcomes.ts')).listOutcomes(options, io);
  await write(io.stdout, format === 'json' ? `${json(rules.map(asData), 2)}\n` : table(widthOf(io)));
  return 0;
}

function asData(rule: Rule) {
  const { id, category, summary, why, recommended, options, kinds } = rule;
  return { id, category, severity: severityOf(rule), recommended, summary, why, kinds, options };
}

function severityOf({ recommended, kinds }: Rule): 'error' | 'warn' | 'off' {
  if (!recommended) return 'off';
  return Object.values<Rule['kinds'][string]>(kinds).some(({ severity }) => severity === 'error')
    ? 'error'
    : 'warn';
}

function table(columns: number): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const lines: string[] = [];
  let category = '';
  for (const rule of rules) {
    if (rule.category !== category) lines.push(...(category === '' ? [] : ['']), rule.category);
    category = rule.category;
    const head = `  ${rule.id.padEnd(width)}  ${severityOf(rule).padEnd(5)}  `;
    const summary = wrap(rule.summary, Math.max(20, columns - head.length));
    lines.push(...summary.map((line, i) => (i === 0 ? head : ' '.repeat(head.length)) + line));
  }
  const legend = 'error blocks, warn does not, off waits to be switched on. replylint explain ID says more.';
  lines.push('', ...wrap(legend, columns));
  return `${lines.join('\n')}\n`;
}
