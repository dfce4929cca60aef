import { HOSTILE, hostileName, hostileSample } from './hostile.ts';
import { type Sample, sample } from './sample.ts';

const WOW =
  'Wow. I can’t believe that we made this kind of mistake. I’m so sorry that you have to deal with this, I promise we’ll get it fixed right away.\n';

const vague = {
  rule: 'no-vague-timeframe',
  kind: 'soon',
  severity: 'warn',
  message: '“right away” names no time.',
  why: 'Everyone hears another hour.',
  instead: 'Say when you write next.',
} as const;

/** One reply a file, with a cause and what follows from it. */
export const late: Sample = sample('macros/late parcel [1].md', WOW, [
  { words: 'I promise we’ll get it fixed right away' },
  { ...vague, words: 'right away', under: { rule: 'no-promise-of-outcome', kind: 'resolution' } },
]);

/** An export with one line per macro, the same sentence in each. */
export const exported: Sample = sample(
  'exports/macros.json',
  `[\n${[1, 2, 3, 4, 5].map((n) => `{"title":"Late ${n}","body":"Hi 👋🏽 Please do not hesitate."}`).join(',\n')}\n]\n`,
  [0, 1, 2, 3, 4].map((nth) => ({
    words: 'Please do not hesitate',
    nth,
    rule: 'no-robotic-phrases',
    kind: 'stock',
    severity: 'warn',
    message: '“Please do not hesitate” is a phrase nobody says aloud.',
    why: 'It tells the customer that a template is talking.',
    instead: 'Try “Just reply to this e-mail.”',
    reply: { id: `m${nth}`, title: `Refunds::Late ${nth + 1}`, pointer: `/${nth}` },
  })),
);

const marked =
  '\uFEFFGrüße 👨‍👩‍👧 we will fix it\r\n\twe will\u202E fix it too\r\nשלום we will mend it\r\nno words\r\n';

/** A byte order mark, CRLF, a tab, emoji, a direction override, right-to-left text, a place without width, a fix. */
export const difficult: Sample = sample('macros/100% #1.txt', marked, [
  {
    words: 'we will fix it',
    remedies: [
      {
        label: 'Say what you do',
        grade: 'safe',
        edits: [{ span: { start: 18, end: 25 }, text: 'I am looking' }],
      },
      { label: 'Leave it out', grade: 'manual', edits: [{ span: { start: 18, end: 32 }, text: '' }] },
    ],
  },
  { words: 'we will\u202E fix it too', kind: 'arrival', severity: 'warn' },
  { words: 'we will mend it', rule: 'no-personal-data', kind: 'card' },
  { words: '', nth: marked.indexOf('no words'), rule: 'offer-next-steps', kind: 'missing', severity: 'warn' },
  { words: 'words', suppressed: { reason: 'our own words' } },
]);

export const clean: Sample = sample('macros/clean.md', 'Hello there.\n', []);

/** A file that is not YAML, and one that could not be read at all. */
export const broken: readonly Sample[] = [
  sample('macros/old.yaml', 'a: [1\n', [], {
    replies: { linted: 0, inactive: 0 },
    problems: [
      { kind: 'syntax', message: 'The list that opens here is never closed.', span: { start: 3, end: 4 } },
    ],
  }),
  {
    ...sample('macros/gone.md', '', [], {
      replies: { linted: 0, inactive: 0 },
      problems: [{ kind: 'unreadable', message: 'Permission denied.' }],
    }),
    text: undefined,
  },
];

/** Everything at once. */
export const all: readonly Sample[] = [
  late,
  exported,
  difficult,
  clean,
  ...broken,
  ...HOSTILE.flatMap((said, i) => [hostileSample(`${i}.md`, said), hostileName(said)]),
];

/** A file with so many errors and so many warnings. */
export function many(errors: number, warnings: number): Sample {
  const said = Array.from({ length: errors + warnings }, (_, i) => ({
    words: `word${i};`,
    severity: i < errors ? ('error' as const) : ('warn' as const),
    message: `“word${i}” is number ${i}.`,
  }));
  return sample('macros/many.md', said.map((one) => `${one.words}\n`).join(''), said);
}
