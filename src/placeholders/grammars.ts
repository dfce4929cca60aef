/**
 * How placeholders are delimited, as data. A grammar is the smallest dialect that a placeholder as written needs:
 * `{{ name }}` is `curly` on every desk, `{{ name | upcase }}` is `liquid`; a platform lists the grammars that it
 * prints values for, so whatever else stands in its templates is another desk's.
 */
export interface Shape {
  readonly open: string;
  readonly close: string;
  /** True: a line break ends it, so what is not closed by then is no placeholder, or an unclosed one. */
  readonly oneLine?: true;
  /** Which dialects may stand inside; the first one that fits is the grammar. */
  readonly dialects: readonly Dialect[];
}

/** One way of writing the inside; the groups `name` and `fallback` say where these stand. */
export interface Dialect {
  readonly grammar: string;
  readonly kind: 'output' | 'tag';
  readonly form: RegExp;
  /** Set: one filter or more must follow, each of this form; without it the form is of the whole inside. */
  readonly filter?: RegExp;
}

const PATH = String.raw`[$@A-Za-z_][\w-]*(?:\.[\w-]+|\[(?:-?\d+|"[^"\]]*"|'[^'\]]*')\])*`;
const QUOTED = `"[^"]*"|'[^']*'`;
const WORDS = String.raw`(?!.*\.(?:\.|$))[\p{L}\p{N}#][\p{L}\p{N}\p{M} _.,’'/&#()?-]*`;
const HEAD = String.raw`(?:(?<name>${PATH})|${QUOTED}|-?\d[\d.]*)`;
const CALL = String.raw`\((?:[^()]|\([^()]*\))*\)`;
const PRINTS = `(?:"(?<fallback>[^"]*)"|'(?<single>[^']*)')`;

const output = (grammar: string, form: string, filter?: RegExp): Dialect => ({
  grammar,
  kind: 'output',
  form: new RegExp(`^${form}$`, 'u'),
  ...(filter && { filter }),
});
const tag = (grammar: string, form: string): Dialect => ({
  grammar,
  kind: 'tag',
  form: new RegExp(`^${form}$`, 'su'),
});

/** Go: `{{ .Contact.FirstName }}`, `{{ or .A "x" }}`, `{{ if .A }}` … `{{ else }}` … `{{ end }}`. */
const go: readonly Dialect[] = [
  tag('go', String.raw`(?<name>if|range|with|define|block|template)\s[^}]*`),
  tag('go', String.raw`(?<name>else|end)(?:\s+if\s[^}]*)?`),
  output('go', String.raw`or\s+(?<name>\.[\w.]+)\s+(?:"(?<fallback>[^"]*)"|[.$][\w.]*)`),
  output('go', String.raw`(?<name>\.(?:[A-Za-z_][\w.]*)?)(?:\s*\|[^}]*)?`),
  output('go', String.raw`(?:printf|index|len|and|or|not|eq|ne|html|urlquery)\s+[.$("][^}]*`),
];

const handlebars: readonly Dialect[] = [
  tag('handlebars', String.raw`#\*?>?\s*(?<name>[\w.-]+)(?![\w.-])[^}]*`),
  tag('handlebars', String.raw`\/(?<name>[\w.-]+)`),
  tag('handlebars', String.raw`(?<name>\^|else|else\s+if)[\w.\s-]*`),
  tag('handlebars', '(?<name>!)[^}]*'),
  output('handlebars', String.raw`[>&]\s*(?<name>${PATH})(?![\w-]|\.[\w-]|\[[-\d"'])[^}]*`),
];

const curly: readonly Dialect[] = [
  ...go,
  ...handlebars,
  output('curly', `(?<name>${PATH})`),
  output('fallback', `(?<name>${PATH}|${WORDS})`, new RegExp(String.raw`^fallback\s*:\s*${PRINTS}$`)),
  // Liquid has `default`; to a `fallback` that it does not know it pays no heed.
  output(
    'liquid',
    HEAD,
    new RegExp(String.raw`^(?:default\s*:\s*${PRINTS}.*|(?!fallback\b)\w+(?:\s*:.*)?)$`, 's'),
  ),
  output(
    'call-filter',
    HEAD,
    new RegExp(String.raw`^(?:default\(\s*${PRINTS}.*\)|\w+(?:\s*${CALL})?)$`, 's'),
  ),
  output('liquid', QUOTED),
  output('expression', String.raw`(?<name>${PATH})\s*(?:\|\||\?\?|\bor\b)\s*${PRINTS}`),
  output('expression', String.raw`\w+\(\s*(?:"(?<name>[^"]*)"|'(?<named>[^']*)')\s*(?:,\s*${PRINTS}\s*)?\)`),
  output('expression', String.raw`[\w.]+${CALL}`),
  output('curly', `(?<name>${WORDS})`),
];

const percent: readonly Dialect[] = [
  tag(
    'tag',
    String.raw`(?<name>(?:end)?(?:if|unless|case|for|tablerow|capture|comment|raw|block|macro|filter|call|with|set|autoescape|form|paginate|ifchanged)|els(?:e|if|eif)|elif|when|assign|increment|decrement|cycle|break|continue|include|render|extends|import|from|echo|liquid|layout|do)(?:[\s(].*)?`,
  ),
  output('percent', String.raw`(?<name>[A-Za-z_][\w-]*(?:\.[\w-]+)*)`),
  output(
    'percent-fallback',
    String.raw`(?<name>[A-Za-z_][\w-]*(?:\.[\w-]+)*)\s*,\s*fallback=(?<fallback>.*)`,
  ),
  tag('tag', String.raw`(?<name>\w+)\s+.+`),
];

/** Longest opening first. */
export const shapes: readonly Shape[] = [
  {
    open: '{{{',
    close: '}}}',
    dialects: [output('triple', `(?<name>${PATH})`), output('triple', `(?<name>${WORDS})`)],
  },
  { open: '{{', close: '}}', dialects: curly },
  { open: '{%', close: '%}', dialects: percent },
  { open: '{#', close: '#}', dialects: [tag('jinja-comment', '.*')] },
  {
    open: '{!',
    close: '}',
    oneLine: true,
    dialects: [
      output('merge', String.raw`(?<name>\$?[A-Za-z][\w.$]*)`),
      output(
        'merge',
        String.raw`(?:NULLVALUE|BLANKVALUE)\(\s*(?<name>[\w.$]+)\s*,\s*(?:${PRINTS}|[\w.$]+)\s*\)`,
      ),
      output(
        'merge',
        String.raw`IF\(\s*(?:ISBLANK|ISNULL)\(\s*(?<name>[\w.$]+)\s*\)\s*,\s*${PRINTS}\s*,.*\)`,
      ),
      output('merge', String.raw`[A-Za-z]+\s*\(.*\)`),
    ],
  },
  {
    open: '#{',
    close: '}',
    oneLine: true,
    dialects: [output('hash', `(?<name>${PATH})`), output('hash', String.raw`(?<name>\w+\([^{}]*\))`)],
  },
  {
    open: '%{',
    close: '}',
    oneLine: true,
    dialects: [
      output('percent-curly', String.raw`(?<name>[A-Za-z_][\w.-]*)`),
      output('percent-curly-fallback', String.raw`(?<name>[A-Za-z_][\w.-]*),\s*fallback:(?<fallback>.+)`),
    ],
  },
  {
    open: '%7B',
    close: '%7D',
    oneLine: true,
    dialects: [output('percent-curly', String.raw`(?<name>[A-Za-z_][\w.]*)`)],
  },
  {
    open: '${',
    close: '}',
    oneLine: true,
    dialects: [output('dollar', String.raw`(?<name>[\p{L}_][\p{L}\p{N}_.-]*(?: [\p{L}\p{N}_.-]+)*)`)],
  },
];

/** What an unclosed placeholder may have written before it broke off. */
export const unclosedName = new RegExp(String.raw`[ \t]*(${PATH}|\.[\w.]+)`, 'y');
