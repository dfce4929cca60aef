import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence, Word } from '../../src/model/sentence.ts';
import { overlaps, type Span } from '../../src/model/span.ts';
import { quote } from '../quote.ts';
import { suggestion } from '../suggestion.ts';

export default defineRule({
  id: 'no-shouting',
  category: 'empathy',
  summary: 'Write calmly: no runs of capitals, no double exclamation marks.',
  why: 'In writing, capitals and “!!” are a raised voice. A customer who is upset hears it first.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    capitals: {
      severity: 'warn',
      message: '“{said}” is a raised voice in writing.',
      instead: 'Write it in plain letters; if it must stand out, make it bold or give it a line of its own.',
    },
    marks: {
      severity: 'warn',
      message: '“{said}” raises its voice at the end.',
      instead: 'One mark is enough.',
    },
  },
  options: {},
  bad: [
    {
      text: 'Please [|DO NOT REPLY|] to this message.',
      kind: 'capitals',
      better: 'Please do not reply to this message.',
    },
    { text: 'Thanks for waiting[|!!|]', kind: 'marks', better: 'Thanks for waiting!' },
  ],
  good: [
    { text: 'The NSFW and DMCA pages explain it.' },
    { text: 'ORDER NUMBER AND DATE: please send us both.' },
    { text: 'The screen says “CARD NOT VALID HERE”.' },
    { text: 'Hi [FIRST NAME LAST NAME], thanks for writing.' },
  ],
  check(sentence, reading, _context, report) {
    if (sentence.block.kind === 'heading' || isNote(sentence)) return;
    for (const run of capitals(sentence, reading)) {
      const remedies = suggestion(
        reading,
        run,
        'Write it in plain letters',
        sentenceCase(reading.prose.text, run),
      );
      report({ reading, span: run }, 'capitals', { said: quote(reading, run) }, { remedies });
    }
    const marks = /!\s?!+/.exec(sentence.text);
    if (!marks) return;
    const start = sentence.span.start + marks.index;
    const span = { start, end: start + marks[0].length };
    report(
      { reading, span },
      'marks',
      { said: marks[0] },
      { remedies: suggestion(reading, span, 'Keep one', '!') },
    );
  },
});

function isNote(sentence: Sentence): boolean {
  return ['agent-note', 'agent-choice', 'filler-mark'].some((idea) => sentence.said(idea).length > 0);
}

/** Runs of three words or more in capitals that are no label, no button, no quotation and no row of acronyms. */
function capitals(sentence: Sentence, reading: Reading): readonly Span[] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of [...sentence.words, undefined]) {
    if (word && isCapital(word.text)) run.push(word);
    else {
      if (run.length >= 3) runs.push(run);
      run = [];
    }
  }
  return runs
    .filter((words) => words.filter((word) => isPlainWord(word.text)).length >= 2)
    .map((words) => ({ start: words[0]!.span.start, end: words.at(-1)!.span.end }))
    .filter((span) => !isQuoted(reading, span) && reading.prose.text[span.end] !== ':');
}

function isCapital(text: string): boolean {
  return /^[\p{Lu}’'-]+$/u.test(text) && (text.length > 1 || text === 'I' || text === 'A');
}

const SHORT = new Set(
  'DO NOT NO IS ARE THE AND YOU YOUR WE TO BE IF MUST WILL ALL ANY CAN THIS ONLY IN ON OF'.split(' '),
);

/** True: a word of the language rather than an acronym, as far as letters tell. */
function isPlainWord(text: string): boolean {
  return (
    SHORT.has(text) ||
    text.length >= 6 ||
    (text.length >= 4 && /[AEIOU].*[^AEIOU][AEIOU]|[AEIOU]{2}/.test(text))
  );
}

function isQuoted(reading: Reading, span: Span): boolean {
  return (
    /[“"‘'«]/.test(reading.prose.text[span.start - 1] ?? '') ||
    reading.strong.some((bold) => overlaps(bold, span))
  );
}

function sentenceCase(text: string, span: Span): string {
  const lower = text.slice(span.start, span.end).toLowerCase().replace(/\bi\b/g, 'I');
  const opens = span.start === 0 || /[\n.!?]\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
  return opens ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower;
}
