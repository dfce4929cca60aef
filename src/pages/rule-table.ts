import { categories, type Rule } from '../model/rule.ts';
import { plain, table } from './markdown.ts';
import { severitiesOf } from './severity.ts';

/** The README's table of rules, by category; `catalogPath` is where their pages stand. */
export function ruleTable(rules: readonly Rule[], catalogPath = 'rules/README.md'): string {
  const rows = categories.flatMap((category) =>
    rules
      .filter((rule) => rule.category === category)
      .map((rule, i) => [
        i === 0 ? category : '',
        `[\`${rule.id}\`](${catalogPath}#${rule.id})`,
        plain(rule.summary),
        severitiesOf(rule),
      ]),
  );
  return table(['', 'rule', 'what it wants', 'by default'], rows);
}

/** A page with the text between `<!-- name:start -->` and `<!-- name:end -->` replaced; throws if they are not there. */
export function between(page: string, name: string, text: string): string {
  const opening = `<!-- ${name}:start -->`;
  const start = page.indexOf(opening);
  const end = page.indexOf(`<!-- ${name}:end -->`, start);
  if (start < 0 || end < 0) throw new RangeError(`The page has no ${opening} … <!-- ${name}:end -->.`);
  return `${page.slice(0, start + opening.length)}\n${text}\n${page.slice(end)}`;
}
