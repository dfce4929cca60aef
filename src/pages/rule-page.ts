import type { Option } from '../model/option.ts';
import type { Example, Kind, Rule } from '../model/rule.ts';
import { conditionsOf } from './conditions.ts';
import { code, plain, table } from './markdown.ts';
import { severitiesOf } from './severity.ts';

/** The page of one rule in Markdown, under a heading of the third level. */
export function rulePage(rule: Rule): string {
  const presets = rule.regulated ? ' · also in `replylint:regulated`' : '';
  const blocks = [
    `### ${rule.id}`,
    `**${plain(rule.summary)}** (${severitiesOf(rule)} in \`recommended\`${presets})`,
    plain(rule.why),
    kindTable(Object.entries(rule.kinds)),
    ...optionTable(Object.entries(rule.options)),
    rule.bad.map((example) => badLine(example, rule)).join('\n'),
    ['Fine as it is:', '', ...rule.good.map((example) => `- ✓ ${conditioned(example, rule)}`)].join('\n'),
    ...(rule.formerly ? [`Formerly ${rule.formerly.map(code).join(', ')}; the old names still work.`] : []),
  ];
  return blocks.join('\n\n');
}

function kindTable(kinds: readonly (readonly [string, Kind])[]): string {
  const rows = kinds.map(([name, { severity, strict, message, instead }]) => [
    code(name),
    strict ? `${severity}, in \`strict\` only` : severity,
    plain(message),
    plain(instead ?? ''),
  ]);
  return table(['kind', 'severity', 'what it says', 'the way out'], rows);
}

function optionTable(options: readonly (readonly [string, Option])[]): readonly string[] {
  if (options.length === 0) return [];
  const rows = options.map(([name, option]) => [
    code(name),
    plain(
      option.type === 'choice' ? `${option.summary} One of ${option.choices.join(', ')}.` : option.summary,
    ),
    code(JSON.stringify(option.default)),
  ]);
  return [table(['option', 'what it sets', 'if not set'], rows)];
}

function badLine(example: Example, rule: Rule): string {
  const wayOut = example.better ?? example.fixed;
  return `- ✗ ${conditioned(example, rule)}${wayOut === undefined ? '' : `\n  - ✓ ${quoted(wayOut)}`}`;
}

/** An example and under what it holds: the same words may be right for another helpdesk. */
function conditioned(example: Example, rule: Rule): string {
  const conditions = conditionsOf(example, rule);
  return `${quoted(example.text)}${conditions === '' ? '' : ` *(${plain(conditions)})*`}`;
}

/** An example with what is underlined in bold. */
function quoted(text: string): string {
  const pieces = text.split(/\[\||\|\]/);
  return (
    pieces.map((piece, i) => (i % 2 === 1 && piece !== '' ? `**${plain(piece)}**` : plain(piece))).join('') ||
    '(nothing)'
  );
}
