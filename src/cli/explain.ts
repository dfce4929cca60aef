import { hint, type Rule, rules } from '../index.ts';
import { wantsColor } from './color.ts';
import { type Io, write } from './io.ts';
import { type Paint, painted, unpainted } from './paint.ts';
import { UsageFault } from './usage.ts';

/** The command that says what a rule wants and why. Gives the exit status. */
export async function explain(id: string, io: Io): Promise<number> {
  const rule = rules.find((each) => each.id === id || each.formerly?.includes(id));
  if (!rule) {
    const names = rules.map((each) => each.id);
    throw new UsageFault(`There is no rule “${id}”.${hint(id, names)} “replylint rules” lists them all.`);
  }
  const paint = wantsColor(io, io.stdout, undefined) ? await painted() : unpainted;
  await write(io.stdout, draw(rule, paint));
  return 0;
}

function draw(rule: Rule, paint: Paint): string {
  const { id, category, recommended, summary, why } = rule;
  const where = recommended ? 'on by default' : 'off by default';
  const lines = [`${paint.bold(id)}  ${paint.dim(`${category}, ${where}`)}`, '', summary, '', why, ''];
  lines.push(...drawKinds(rule, paint), ...drawExamples(rule, paint), ...drawOptions(rule, paint));
  lines.push(paint.bold('In .replylintrc.json'), `  "rules": { "${id}": "off" }   or "warn", or "error"`);
  return `${lines.join('\n')}\n`;
}

function drawKinds({ kinds }: Rule, paint: Paint): readonly string[] {
  const lines = [paint.bold('What it says')];
  for (const [name, { severity, message, why, instead, strict }] of Object.entries(kinds)) {
    const blocks = severity === 'error' ? paint.error('error') : paint.warn('warning');
    lines.push(`  ${name}  ${blocks}${strict ? paint.dim('  (in strict only)') : ''}`);
    for (const words of [message, why, instead]) if (words) lines.push(`    ${withoutFacts(words)}`);
  }
  return [...lines, ''];
}

function drawExamples({ bad, good }: Rule, paint: Paint): readonly string[] {
  const lines = [paint.bold('Not so')];
  for (const { text, better } of bad.slice(0, 4)) {
    lines.push(`  ${paint.warn('✗')} ${onScreen(text, paint)}`);
    if (better) lines.push(`  ${paint.good('✓')} ${onScreen(better, paint)}`);
  }
  lines.push('', paint.bold('Fine as it is'));
  for (const { text } of good.slice(0, 4)) lines.push(`  ${paint.good('✓')} ${onScreen(text, paint)}`);
  return [...lines, ''];
}

/** A message before anything was found: what it would quote is left open. */
function withoutFacts(message: string): string {
  return message.replaceAll('{template}', 'template').replace(/\{\w+\}/g, '…');
}

/** An example with its marked words underlined; on a screen without colour they stand as they are. */
function onScreen(text: string, paint: Paint): string {
  const marked = text.replace(/\[\|([^|]*)\|\]/g, (_, words: string) => paint.underline(words));
  return marked.replaceAll('\n', '\n    ');
}

function drawOptions({ options }: Rule, paint: Paint): readonly string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const lines = entries.map(
    ([name, option]) => `  ${name}: ${option.summary} (${JSON.stringify(option.default)} if not set)`,
  );
  return [paint.bold('Options'), ...lines, ''];
}
