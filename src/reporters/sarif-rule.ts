import type { Example, Rule } from '../model/rule.ts';
import { crop } from './crop.ts';
import { markdown, oneLine } from './neutralise.ts';

/** GitHub refuses longer descriptions. */
const LONGEST = 1024;

/** Findings of these rules are security alerts on GitHub, with this score: what leaks or lures. */
const SECURITY_SEVERITY: ReadonlyMap<string, string> = new Map([
  ['no-personal-data', '7.0'],
  ['no-credential-request', '8.0'],
  ['no-sensitive-placeholder', '7.0'],
  ['no-internal-link', '4.0'],
  ['no-insecure-link', '4.0'],
]);

/** A rule as SARIF describes it: what it asks for, why, and an example with its better wording. */
export function describedRule(rule: Rule): object {
  const severe = Object.values(rule.kinds).some((kind) => kind.severity === 'error');
  const security = SECURITY_SEVERITY.get(rule.id);
  return {
    id: rule.id,
    shortDescription: { text: crop(oneLine(rule.summary), LONGEST) },
    fullDescription: { text: crop(oneLine(rule.why), LONGEST) },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    defaultConfiguration: { level: severe ? 'error' : 'warning' },
    properties: {
      tags: [rule.category, ...(security === undefined ? [] : ['security'])],
      precision: severe ? 'high' : 'medium',
      'problem.severity': severe ? 'error' : 'warning',
      ...(security === undefined ? {} : { 'security-severity': security }),
    },
  };
}

/** A rule of which only the id is known, as one of a team's own phrases. */
export function namedRule(id: string): object {
  const text = `A rule of your own configuration: ${oneLine(id)}.`;
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text, markdown: markdown(text) },
  };
}

function helpText(rule: Rule): string {
  const [bad] = rule.bad;
  const example = [
    `Not: ${wording(bad)}`,
    ...(bad.better === undefined ? [] : [`But: ${oneLine(bad.better)}`]),
  ];
  return [oneLine(rule.summary), oneLine(rule.why), ...example].join('\n');
}

function helpMarkdown(rule: Rule): string {
  const [bad] = rule.bad;
  const better = bad.better === undefined ? [] : [`> **But:** ${markdown(oneLine(bad.better))}`];
  return [
    `**${markdown(oneLine(rule.summary))}**`,
    markdown(oneLine(rule.why)),
    [`> **Not:** ${markdown(wording(bad))}`, ...better].join('\n>\n'),
  ].join('\n\n');
}

/** An example without its marks. */
function wording(example: Example): string {
  return oneLine(example.text.replaceAll('[|', '').replaceAll('|]', ''));
}
