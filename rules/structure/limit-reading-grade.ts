import { option } from '../../src/model/option.ts';
import { STAND_IN } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { opening } from '../quote.ts';

/** Fewer words than these say nothing about how hard a text is: the formula was made on passages of 100 and more. */
const ENOUGH = 100;

export default defineRule({
  id: 'limit-reading-grade',
  category: 'structure',
  summary: 'Write so that most customers can read it at once.',
  why: 'Half of all adults read with ease what a pupil of thirteen can. What asks for more is read twice, or asked for again.',
  recommended: false,
  looksAt: 'reply',
  kinds: {
    hard: {
      severity: 'warn',
      message:
        'This reply asks for about {grade} years of school; the limit is {max}. Hardest is the sentence that begins “{opening}”.',
      instead: 'Begin with that sentence: cut it in two, and take the short word for the long one.',
    },
  },
  options: {
    max: option.number(
      'The most years of school that a reply may ask for, by the Automated Readability Index.',
      10,
    ),
  },
  bad: [
    {
      text: 'Thank you for submitting documentation regarding reimbursement of the expenditures associated with your interrupted journey. [|Notwithstanding the comprehensive documentation submitted, reimbursement of accommodation expenditures necessitates supplementary confirmation that alternative transportation arrangements were unavailable, that the originally contracted carrier acknowledged responsibility for the interruption, and that corresponding compensation was not previously disbursed by another institution or insurance provider.|] Consequently, we respectfully request additional confirmation from the transportation company, including official correspondence documenting cancellation, rescheduling possibilities and compensation previously offered. Following examination of the supplementary documentation by our responsible department, notification concerning eligibility will be communicated electronically. Supporting documentation is generally retained throughout the applicable statutory limitation period.',
      better:
        'Thank you for sending us the papers about your trip. To refund your hotel, we need one more letter from the airline. It tells us three things: that there was no other flight on that day, that the airline called the flight off, and that it has not paid you yet. Please ask the airline for it by mail; most of them send it within a week. You can photograph it with your phone and reply to this message with the photo. I will look at it on the day that it comes, and write to you with our answer by the end of the next working day.',
    },
  ],
  good: [
    { text: 'Notwithstanding aforementioned considerations, reimbursement necessitates documentation.' },
  ],
  check(reading, context, report) {
    // The formula was fitted to English.
    if (reading.language !== 'en') return;
    const counts = reading.sentences.map((sentence) => ({ sentence, ...countsOf(sentence) }));
    const words = sum(counts.map((one) => one.words));
    if (words < ENOUGH) return;
    const grade = gradeOf(
      sum(counts.map((one) => one.letters)),
      words,
      counts.filter((one) => one.words > 0).length,
    );
    const { max } = context.options;
    const hardest = counts
      .filter((one) => one.words > 0)
      .reduce((a, b) => (gradeOf(b.letters, b.words, 1) > gradeOf(a.letters, a.words, 1) ? b : a)).sentence;
    if (grade <= max) return;
    const facts = { grade, max, opening: opening(reading, hardest.span) };
    report({ reading, span: hardest.span }, 'hard', facts);
  },
});

/**
 * The years of school that a text asks for, by the Automated Readability Index: 4.71 letters a word plus 0.5 words a
 * sentence less 21.43, rounded up. E. A. Smith and R. J. Senter, “Automated Readability Index”, AMRL-TR-66-220,
 * Aerospace Medical Research Laboratories, 1967. It counts letters where others guess at syllables.
 */
function gradeOf(letters: number, words: number, sentences: number): number {
  return Math.ceil(4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43);
}

/** Words as a typist counts them, and their letters and digits; placeholders and addresses are neither hard nor easy. */
function countsOf({ text }: Sentence): { readonly words: number; readonly letters: number } {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !isAddress(word));
  return {
    words: words.length,
    letters: sum(words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '').length)),
  };
}

function isAddress(word: string): boolean {
  return word.includes(STAND_IN) || /[/@\\]|\w\.\w/.test(word);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
