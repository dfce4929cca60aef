import {
  createLinter,
  createObserver,
  type FileResult,
  type Finding,
  formatFor,
  languages,
  type Observed,
  platforms,
  rules,
  settle,
} from '../../src/index.ts';

/** A macro of Zendesk as a test writes it. */
export interface Macro {
  readonly title: string;
  readonly body: string;
  readonly active?: boolean;
  readonly status?: string;
  /** How often it was sent in 30 days. */
  readonly uses?: number;
}

/** The export that holds these macros, with ids from 1 on. */
export function macros(all: readonly Macro[]): string {
  return JSON.stringify({
    macros: all.map(({ title, body, active = true, status, uses }, i) => ({
      id: i + 1,
      title,
      active,
      ...(uses === undefined ? {} : { usage_30d: uses }),
      actions: [
        ...(status ? [{ field: 'status', value: status }] : []),
        { field: 'comment_value', value: body },
      ],
    })),
  });
}

/** What is seen and found in files under the recommended preset. */
export async function look(files: Readonly<Record<string, string>>): Promise<{
  readonly observed: readonly Observed[];
  readonly results: readonly FileResult[];
}> {
  const settings = settle(undefined, { rules, cwd: '/' });
  const linter = createLinter(settings, {
    languages,
    platforms,
    today: '2026-03-01',
    version: '0',
    inline: true,
    reportUnused: false,
  });
  const observer = createObserver(settings, languages);
  const observed: Observed[] = [];
  const results: FileResult[] = [];
  for (const [path, text] of Object.entries(files)) {
    const format = (await formatFor(path)?.load())!;
    observed.push(observer({ path, text, format }));
    results.push(linter.lint({ path, text, format }));
  }
  return { observed, results };
}

/** A finding about words at a place; the rest is ordinary. */
export function findingOf(more: Partial<Finding> & { readonly rule: string }): Finding {
  const { quote = 'words', reply = { id: 'a', title: 'A', pointer: '' } } = more;
  return {
    kind: 'only',
    severity: 'error',
    message: `“${quote}” is wrong.`,
    why: 'It is.',
    instead: 'Leave it out.',
    reply,
    span: { start: 0, end: 5 },
    start: { line: 1, column: 1 },
    end: { line: 1, column: 6 },
    quote,
    remedies: [],
    fingerprint: `${more.rule}${reply.id}${quote}`,
    signature: `${more.rule}${quote}`,
    ...more,
  };
}

/** A file with these findings. */
export function resultOf(file: string, findings: readonly Finding[]): FileResult {
  return { file, replies: { linted: findings.length, inactive: 0 }, findings, notices: [], problems: [] };
}
