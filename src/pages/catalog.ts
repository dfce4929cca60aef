import type { Platform } from '../model/platform.ts';
import { type Category, categories, type Rule } from '../model/rule.ts';
import { configTable } from './config-table.ts';
import { type Figures, figuresTable } from './figures-table.ts';
import { code, plain, table } from './markdown.ts';
import { type Presets, presetTable } from './preset-table.ts';
import { rulePage } from './rule-page.ts';

/** What the catalog is made from. */
export interface CatalogSources {
  readonly rules: readonly Rule[];
  readonly presets: Presets;
  /** The JSON Schema of the config. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly platforms: Iterable<Platform>;
  readonly figures: Figures;
}

const about: Readonly<Record<Category, string>> = {
  expectations: 'What a reply lets the customer expect.',
  empathy: 'How a reply sounds to somebody who is waiting, upset or at a loss.',
  structure: 'What a reply is made of, and how long it is.',
  clarity: 'Whether it is understood at the first reading.',
  placeholders: 'What is filled in when the reply is sent.',
  safety: 'What must never reach a customer.',
  library: 'How the replies of one team fit together.',
};

/** `rules/README.md`: every rule with its kinds, options and examples, then phrases, helpdesks and the keys of the config. */
export function catalog({ rules, presets, schema, platforms, figures }: CatalogSources): string {
  const chapters = categories.flatMap((category) => {
    const held = rules.filter((rule) => rule.category === category);
    return held.length === 0 ? [] : [`## ${category}`, about[category], ...held.map(rulePage)];
  });
  const pages = [
    ...[START, presetTable(rules, presets), ...chapters],
    ...['## How well sentences are understood', figuresTable(figures)],
    ...[PHRASES, helpdesks(platforms), '## Every key of the config', configTable(schema)],
  ];
  return `${pages.join('\n\n')}\n`;
}

const START = `<!-- Made from the rules by \`npm run update\`; not edited by hand. -->

# The rules

An **error** blocks (exit status 1), a **warn**ing does not, unless \`--max-warnings\` says so. A rule is set in the config by a
severity, the most that it may say, or by a severity with options and kinds:

\`\`\`json
{ "rules": { "limit-sentence-length": ["warn", { "max": 28 }], "no-promise-of-outcome": ["error", { "arrival": "off" }] } }
\`\`\`

\`"error"\` on a rule that only warns makes its warnings errors. \`"*": "off"\` switches off all that is not named beside it.
In the examples, what the linter underlines is **bold**, and what has to hold besides stands *(in brackets)*.

A rule may find several **kinds** of things, each with its own severity and words; \`"off"\` for one kind leaves the others on.`;

const PHRASES = `## Your own phrases

Words that your team does not want are written in the config, each a rule called \`phrases/<id>\`:

\`\`\`json
{ "phrases": [{ "id": "brand-sign-in", "says": ["(log in | login) to"], "message": "We say “sign in”.", "better": "sign in to" }] }
\`\`\`

A phrase is words in any case and with any apostrophe; “we'll” is also “we will”.

| sign | means | sign | means |
| --- | --- | --- | --- |
| \`(a \\| b c)\` | either | \`_\` | any one word |
| \`word?\` | may be missing | \`...\` | up to four words of the same sentence |
| \`^\` \`$\` | where the sentence begins, ends | \`{{}}\` | a placeholder |
| \`[ ]\` | underline this part only | \`#\` | a number |

What \`unless\` matches is spared: no match counts that shares a word with it. \`hits\` and \`passes\` are sentences that the phrase
finds and lets pass; \`replylint test\` runs them. [PHRASES.md](PHRASES.md) teaches it all in five examples.`;

function helpdesks(platforms: Iterable<Platform>): string {
  const rows = [...platforms].map(({ id, name, template, variables }) => [
    code(id),
    plain(name),
    plain(template),
    variables.length > 0 ? String(variables.length) : 'none',
  ]);
  return `## Helpdesks\n\n${table(['`platform`', 'helpdesk', 'what it calls a reply', 'placeholders known by name'], rows)}`;
}
