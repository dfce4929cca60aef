import type { Drawing } from '../../src/model/drawing.ts';
import type { Problem } from '../../src/model/problem.ts';
import { type Sample, sample } from './sample.ts';

/** Texts that try to get out of a report: commands, escapes, mark-up, hidden and broken characters. */
export const HOSTILE: readonly string[] = [
  '::error file=a.js,line=1::owned',
  '  \t::set-output name=x::y',
  '\u00a0\u2003::stop-commands::t',
  'text ::add-mask::x',
  '##[error]owned',
  'a ##[set-env name=PATH]/tmp',
  '###[group]x',
  '##vso[task.setvariable variable=PATH]x',
  "##teamcity[buildStatus text='owned']",
  '#\u200b#[error]zero width',
  '#\u00ad#vso[task.complete]soft hyphen',
  '#\ufe0f#\ufe0f[error]selectors',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b31m\u0090dcs\u009c\u0085next',
  'line\r\n::error::second line\n##[error]third',
  '\u0000\u0008\u007f\u2028\u2029',
  '\u202eevil\u202c \u2066iso\u2069 \u200f\u061c',
  'lone \ud800 and \udc00',
  '\ufffe\uffff\ufdd0',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></script><!-- --> ]]> <![CDATA[ &lt; &amp;#58;',
  '![beacon](https://evil.example/x.png) [click](javascript:alert(1))',
  '@everyone see #1, GH-2, org/repo#3 :tada: www.evil.example https://evil.example',
  '**bold** _it_ `code ```fence``` ~~x~~ $x$ | cell | </details>',
  '=cmd|calc!A1',
  '{{ticket.id}} %0A%0D %25 ;]|n|0x0041 \\u{1B} \\ud800',
  '# heading\n- item\n1. one\n> quote\n---',
  'ok # skip \\# TODO',
  '__proto__',
  '👨‍👩‍👧 ❤️ 1️⃣ नमस्‍ते می‌خواهم e\u0301',
];

/** A file whose name, text, messages, titles and problems are hostile. */
export function hostileSample(name: string, said: string): Sample {
  const text = `Before. ${said} After.\n${said}\n`;
  const problem: Problem = { kind: 'syntax', message: said, span: { start: 0, end: 3 } };
  const label = said.replace(/\s+/g, ' ');
  return sample(
    `macros/${name}`,
    text,
    [
      {
        words: said,
        message: said,
        why: said,
        instead: said,
        quote: said,
        reply: { id: said, title: said, pointer: said },
      },
      {
        words: 'After',
        rule: 'no-vague-timeframe',
        kind: 'soon',
        severity: 'warn',
        message: `“After”${said}`,
        remedies: [
          { label: `x${label}`, grade: 'safe', edits: [{ span: { start: 0, end: 2 }, text: said }] },
        ],
      },
      { words: 'Before', rule: 'no-blame', kind: 'you', suppressed: { reason: said } },
      {
        words: ' After.',
        rule: 'no-vague-timeframe',
        kind: 'later',
        message: said,
        under: { rule: 'no-promise-of-outcome', kind: 'resolution' },
      },
      {
        words: 'efore',
        rule: said,
        kind: said,
        severity: 'warn',
        message: said,
        fingerprint: '0123456789abcdef',
      },
    ],
    { problems: [problem], drawings: [drawing(said, text)] },
  );
}

/** The file as one reply, in pieces of one character: what is escaped apart can come together again. */
function drawing(said: string, text: string): Drawing {
  const pieces = Array.from({ length: text.length }, (_, at) => {
    return {
      text: text[at]!,
      span: { start: at, end: at + 1 },
      exact: at % 3 > 0,
      placeholder: at % 11 === 0,
    };
  });
  const acts = [{ act: 'promise', kind: said }] as const;
  return {
    id: said,
    title: said,
    pointer: said,
    line: 1,
    column: 1,
    stake: { level: 'grave', words: [said] },
    audience: 'customer',
    stage: 'update',
    blocks: [
      {
        role: 'body',
        kind: 'item',
        depth: 1,
        sentences: [
          { pieces, acts, ownLine: false, sometimes: true },
          { pieces: pieces.slice(0, 9), acts: [], ownLine: true, sometimes: false },
        ],
      },
    ],
  };
}

/** The same hostile text at the start of a file name, where a log line may begin with it. */
export function hostileName(said: string): Sample {
  const { result, text } = hostileSample('x.md', said);
  return { result: { ...result, file: said }, text };
}
