import { type ConfigSource, checkConfig } from '../../src/engine/check-config.ts';
import type { Known } from '../../src/engine/known.ts';
import { createLinter } from '../../src/engine/lint.ts';
import type { Linter, Parts } from '../../src/engine/linter.ts';
import { type Settling, settle } from '../../src/engine/settle.ts';
import type { Format, Hints, Read } from '../../src/model/format.ts';
import { type Mapped, verbatim } from '../../src/model/mapped.ts';
import { option } from '../../src/model/option.ts';
import type { Part, Reply } from '../../src/model/reply.ts';
import { defineRule, type Rule } from '../../src/model/rule.ts';

/** What a test says about a reply; the rest is ordinary. */
export type Draft = Partial<Omit<Reply, 'parts'>> & { readonly parts?: readonly Part[] };

export function partOf(text: string, more: Partial<Part> & { at?: number; prose?: Mapped } = {}): Part {
  const { at = 0, prose = verbatim(text), ...init } = more;
  const block = { kind: 'paragraph' as const, span: { start: 0, end: prose.text.length }, depth: 0 };
  return {
    role: 'body',
    markup: 'plain',
    value: verbatim(text, at),
    source: { start: at, end: at + text.length },
    writable: true,
    placeholders: [],
    passages: [{ arm: 0, prose, blocks: [block], standIns: [], links: [], strong: [] }],
    ...init,
  };
}

export function replyOf(id: string, parts: readonly Part[], draft: Draft = {}): Reply {
  return {
    id,
    title: id,
    origin: { id, pointer: '', variants: 1 },
    locale: 'en',
    platform: undefined,
    evidence: { tags: [], active: true, public: true, front: {} },
    parts,
    ...draft,
  };
}

/** A format that gives these things whatever the text is. */
export function given(...reads: readonly Read[]): Format {
  return { name: 'text', extensions: ['txt'], read: () => reads };
}

/** Each line of a file is a reply named by what stands before `|`; `<!-- … -->` lines are comments. */
export const lineFormat: Format = {
  name: 'text',
  extensions: ['txt'],
  *read(text: string, hints: Hints): Iterable<Read> {
    for (const match of text.matchAll(/[^\n]+/g)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (match[0].startsWith('<!--')) yield { comment: { text: match[0], span } };
      else {
        const [id, body = ''] = match[0].split('|');
        const at = match.index + id!.length + 1;
        const platform = hints.platform;
        yield { reply: replyOf(id!, [partOf(body, { at })], { locale: hints.locale ?? 'en', platform }) };
      }
    }
  },
};

/** A rule that reports a word wherever it stands in a sentence. */
export function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    category: 'clarity',
    summary: `Leave out “${word}”.`,
    why: 'It is a word.',
    recommended: true,
    looksAt: 'sentence',
    anyLanguage: true,
    kinds: { word: { severity: 'warn', message: '“{said}” is there.', instead: 'Leave it out.' } },
    options: {
      max: option.number('How many.', 3),
      words: option.list('Which.'),
      tone: option.choice('How.', ['calm', 'loud'], 'calm'),
    },
    bad: [{ text: word }],
    good: [{ text: 'x' }],
    check(sentence, reading, _context, report) {
      const at = sentence.text.indexOf(word);
      const start = sentence.span.start + at;
      if (at >= 0) report({ reading, span: { start, end: start + word.length } }, 'word', { said: word });
    },
    ...(more as object),
  });
}

export const known: Known = {
  rules: [
    wordRule('no-alpha', 'alpha'),
    wordRule('no-beta', 'beta', {
      kinds: { hard: { severity: 'error', message: 'h' }, soft: { severity: 'warn', message: 's' } },
    }),
    wordRule('no-gamma', 'gamma', { recommended: false, formerly: ['no-old-gamma'] }),
    wordRule('no-delta', 'delta', {
      category: 'safety',
      kinds: {
        word: { severity: 'error', message: '“{said}”' },
        extra: { severity: 'warn', message: 'x', strict: true },
      },
    }),
    wordRule('no-epsilon', 'epsilon', { recommended: false, regulated: true }),
  ],
  version: '1.2.3',
  platforms: ['zendesk', 'intercom'],
  shapes: ['zendesk-macros'],
  languages: [],
  plugins: true,
};

export const parts: Parts = {
  languages: [],
  platforms: new Map(),
  today: '2027-01-01',
  version: '1.2.3',
  inline: true,
  reportUnused: false,
};

export function sourceOf(data: unknown, more: Partial<ConfigSource> = {}): ConfigSource {
  return { file: '.replylintrc.json', folder: '/desk', data, ...more };
}

/** The settings of a config that must be right. */
export function settled(
  data: unknown,
  more: Partial<Settling> = {},
  source: Partial<ConfigSource> = {},
  rules = known.rules,
) {
  const { value, faults } = checkConfig(sourceOf(data, source), { ...known, rules });
  if (value === undefined) throw new Error(faults.map((fault) => `${fault.at}: ${fault.message}`).join('\n'));
  return settle(value, { cwd: '/desk', rules, ...more });
}

/** A linter with these rules under a config. */
export function linterOf(rules: readonly Rule[], data: unknown = {}, more: Partial<Parts> = {}): Linter {
  return createLinter(settled(data, {}, {}, rules), { ...parts, ...more });
}
