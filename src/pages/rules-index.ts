import { categories } from '../model/rule.ts';

/** `rules/index.ts` for its files (`<category>/<id>.ts`; others are passed over), in the order of the categories, then by id. */
export function rulesIndex(paths: readonly string[]): string {
  const found = paths.flatMap((path) => {
    const [, category, id] = /^([a-z]+)[/\\]([a-z-]+)\.ts$/.exec(path) ?? [];
    return category !== undefined && id !== undefined ? [{ category, id }] : [];
  });
  const byPath = found.toSorted((a, b) => compare(`${a.category}/${a.id}`, `${b.category}/${b.id}`));
  const rank = ({ category }: { category: string }): number =>
    (categories as readonly string[]).indexOf(category);
  const listed = byPath.filter((rule) => rank(rule) >= 0);
  const ordered = listed.toSorted((a, b) => rank(a) - rank(b) || compare(a.id, b.id));
  return `// Made from the folders beside it by \`npm run update\`; not edited by hand.
import type { Rule } from '../src/model/rule.ts';
${listed.map(({ category, id }) => `import ${nameOf(id)} from './${category}/${id}.ts';`).join('\n')}

/** Every built-in rule, by category and id. */
export const rules: readonly Rule[] = [
${ordered.map(({ id }) => `  ${nameOf(id)},`).join('\n')}
];
`;
}

function nameOf(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
