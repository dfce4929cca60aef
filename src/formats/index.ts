import type { Format } from '../model/format.ts';

/** A format that is known, but not loaded. */
export interface KnownFormat {
  readonly name: string;
  load(): Promise<Format>;
}

const known = {
  markdown: { name: 'markdown', load: async () => (await import('./markdown.ts')).markdown },
  html: { name: 'html', load: async () => (await import('./html.ts')).html },
  text: { name: 'text', load: async () => (await import('./text.ts')).text },
  json: { name: 'json', load: async () => (await import('./json.ts')).json },
  jsonl: { name: 'jsonl', load: async () => (await import('./lines.ts')).jsonLines },
  yaml: { name: 'yaml', load: async () => (await import('./yaml.ts')).yaml },
  csv: { name: 'csv', load: async () => (await import('./csv.ts')).csv },
  salesforceMeta: {
    name: 'salesforce-meta',
    load: async () => (await import('./salesforce.ts')).salesforceMeta,
  },
  template: { name: 'template', load: async () => (await import('./template.ts')).template },
} satisfies Readonly<Record<string, KnownFormat>>;

const byExtension: ReadonlyMap<string, KnownFormat> = new Map([
  ['.md', known.markdown],
  ['.mdx', known.markdown],
  ['.markdown', known.markdown],
  ['.txt', known.text],
  ['.html', known.html],
  ['.htm', known.html],
  ['.json', known.json],
  ['.jsonl', known.jsonl],
  ['.ndjson', known.jsonl],
  ['.yaml', known.yaml],
  ['.yml', known.yaml],
  ['.csv', known.csv],
  ['.tsv', known.csv],
  ['.email', known.template],
  ['.liquid', known.template],
  ['.hbs', known.template],
]);

/** XML is read only where it tells about a Salesforce template. */
const SALESFORCE_META = '.email-meta.xml';

/** Every ending that is read, with its dot. */
export const endings: readonly string[] = [...byExtension.keys(), SALESFORCE_META];

/** The format of a path by its ending, in any case; each is only imported when it is loaded. */
export function formatFor(path: string): KnownFormat | undefined {
  if (path.toLowerCase().endsWith(SALESFORCE_META)) return known.salesforceMeta;
  const dot = path.lastIndexOf('.');
  return dot < 0 ? undefined : byExtension.get(path.slice(dot).toLowerCase());
}
