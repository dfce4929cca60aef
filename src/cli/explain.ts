import { hint, type Rule, rules } from '../index.ts';
import { conditionsOf } from '../pages/conditions.ts';
import { wrap } from '../reporters/width.ts';
import { wantsColor } from './color.ts';
import { type Io, widthOf, write } from './io.ts';
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
  await write(io.stdout, draw(rule, { paint, width: widthOf(io) }));
  return 0;
}

/** What the page of a rule is drawn with. */
interface Screen {
  readonly paint: Paint;
  /** Columns. */
  readonly width: number;
}

function draw(rule: Rule, screen: Screen): string {
  const { paint } = screen;
  const { id, category, recommended, summary, why } = rule;
  const where = recommended ? 'on by default' : 'off by default';
  const lines = [`${paint.bold(id)}  ${paint.dim(`${category}, ${where}`)}`, ''];
  lines.push(...wrap(summary, screen.width), '', ...wrap(why, screen.width), '');
  lines.push(...drawKinds(rule, screen), ...drawExamples(rule, screen), ...drawOptions(rule, screen));
  lines.push(paint.bold('In .replylintrc.json'), `  "rules": { "${id}": "off" }   or "warn", or "error"`);
  const [[name, kind] = ['', undefined], ...others] = Object.entries(rule.kinds);
  if (kind && others.length > 0) lines.push(`  one kind alone: ["${kind.severity}", { "${name}": "off" }]`);
  return `${lines.join('\n')}\n`;
}

function drawKinds({ kinds }: Rule, { paint, width }: Screen): readonly string[] {
  const lines = [paint.bold('What it says')];
  for (const [name, { severity, message, why, instead, strict }] of Object.entries(kinds)) {
    const blocks = severity === 'error' ? paint.error('error') : paint.warn('warning');
    lines.push(`  ${name}  ${blocks}${strict ? paint.dim('  (in strict only)') : ''}`);
    for (const words of [message, why, instead])
      if (words) lines.push(...wrap(withoutFacts(words), width - 4).map((line) => `    ${line}`));
  }
  return [...lines, ''];
}

function drawExamples(rule: Rule, screen: Screen): readonly string[] {
  const { paint } = screen;
  const lines = [paint.bold('Not so')];
  for (const example of rule.bad.slice(0, 4)) {
    lines.push(...onScreen(example.text, paint.warn('✗'), conditionsOf(example, rule), screen));
    if (example.better) lines.push(...onScreen(example.better, paint.good('✓'), '', screen));
  }
  lines.push('', paint.bold('Fine as it is'));
  for (const example of rule.good.slice(0, 4))
    lines.push(...onScreen(example.text, paint.good('✓'), conditionsOf(example, rule), screen));
  return [...lines, ''];
}

/** A message before anything was found: what it would quote is left open. */
function withoutFacts(message: string): string {
  return message.replaceAll('{template}', 'template').replace(/\{\w+\}/g, '…');
}

/** An example with its marked words underlined (on a screen without colour they stand as they are), and what has to hold. */
function onScreen(
  text: string,
  sign: string,
  conditions: string,
  { paint, width }: Screen,
): readonly string[] {
  const plain = text.replace(/\[\|([^|]*)\|\]/g, '$1') || '(nothing)';
  const lines = plain.split('\n').flatMap((line) => wrap(line, width - 4));
  const marked = markedAgain(text, lines, paint);
  const beneath = conditions === '' ? [] : wrap(`(${conditions})`, width - 4).map((line) => paint.dim(line));
  return [...marked, ...beneath].map((line, i) => (i === 0 ? `  ${sign} ${line}` : `    ${line}`.trimEnd()));
}

/** Underlines in lines, which were broken at spaces alone, what the marks of the text hold. */
function markedAgain(text: string, lines: readonly string[], paint: Paint): readonly string[] {
  const pieces = text.split(/\[\||\|\]/).map((piece, i) => ({ left: piece.length, isMarked: i % 2 === 1 }));
  return lines.map((line) => {
    let drawn = '';
    // The break behind the line is one character of the text, too.
    for (let at = 0; at <= line.length; ) {
      const piece = pieces[0];
      if (piece === undefined) return drawn + line.slice(at);
      const taken = Math.min(piece.left, line.length + 1 - at);
      const words = line.slice(at, at + taken);
      drawn += piece.isMarked && words !== '' ? paint.underline(words) : words;
      piece.left -= taken;
      if (piece.left === 0) pieces.shift();
      at += taken;
    }
    return drawn;
  });
}

function drawOptions({ options }: Rule, { paint, width }: Screen): readonly string[] {
  const entries = Object.entries(options);
  if (entries.length === 0) return [];
  const lines = entries.flatMap(([name, option]) =>
    wrap(`${name}: ${option.summary} (${JSON.stringify(option.default)} if not set)`, width - 4).map(
      (line, i) => `${i === 0 ? '  ' : '    '}${line}`,
    ),
  );
  return [paint.bold('Options'), ...lines, ''];
}
