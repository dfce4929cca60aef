import type { Finding } from '../../model/finding.ts';
import type { Disagreement, Habit, Habits, Repeated, Way } from '../../model/first-run.ts';
import { count, plural } from '../counts.ts';
import { cut, heading, lines, listed, type Screen, share } from './layout.ts';

/** The sentences that many replies say, with what is found in them. */
export function drawRepeated(repeated: readonly Repeated[], screen: Screen): string[] {
  if (repeated.length === 0) return [];
  const digits = String(Math.max(...repeated.map(({ replies }) => replies))).length;
  const rows = repeated.flatMap(({ text, replies, finding }) => {
    const lead = `${String(replies).padStart(digits)} × `;
    const style = { indent: 2 + lead.length };
    const sentence = finding && quotes(finding, text) ? '' : `“${cut(text, 2 * screen.width - 30)}”`;
    const [first, ...rest] = [sentence, finding?.message ?? ''].filter((said) => said !== '');
    return [
      ...lines(first ?? '', { indent: 2, lead }, screen),
      ...lines(rest.join(''), style, screen),
      ...lines(finding?.instead ?? '', { ...style, lead: '→ ', look: 'good' }, screen),
    ];
  });
  const faulty = repeated.some(({ finding }) => finding !== undefined);
  return [
    ...heading(
      `Said in many ${plural(screen.template)}`,
      faulty
        ? 'One decision and one edit each: search for the sentence and replace it.'
        : 'Word for word the same, and nothing wrong with them: whoever changes one changes all.',
      screen,
    ),
    ...rows,
  ];
}

/** True: the message quotes so much of the sentence that it need not be told twice. */
function quotes({ message }: Finding, text: string): boolean {
  return message.includes(text.slice(0, Math.min(30, text.length - 1)));
}

/** What a time is about, as people say it. */
const matters: ReadonlyMap<string, string> = new Map([
  ['answer', 'When we answer'],
  ['refund', 'When a refund arrives'],
  ['payout', 'When a payout arrives'],
  ['delivery', 'When a delivery arrives'],
  ['review', 'How long a review takes'],
  ['return', 'How long things can be returned'],
]);

/** Titles that are named before the rest is only counted. */
const NAMED = 2;

/** The matters for which replies name different times. */
export function drawDisagreements(disagreements: readonly Disagreement[], screen: Screen): string[] {
  if (disagreements.length === 0) return [];
  const indent = 4 + Math.max(...disagreements.flatMap(({ times }) => times.map(({ text }) => text.length)));
  const rows = disagreements.flatMap(({ matter, times }) => [
    `  ${screen.paint.bold(matters.get(matter) ?? matter)}`,
    ...times.flatMap(({ text, replies }) =>
      lines(
        listed(replies, NAMED),
        { indent: 4, lead: `${cut(text, 30).padEnd(Math.min(30, indent - 4))}  ` },
        screen,
      ),
    ),
    '',
  ]);
  return [
    ...heading(
      'Times that disagree: which one is right?',
      `Customers act on the ${screen.template} that they got. Where both are right (two countries, two cards), say so in each.`,
      screen,
    ),
    ...rows.slice(0, -1),
  ];
}

const LABEL = 14;

/** How the library writes, without judging it. */
export function drawHabits(habits: Habits, screen: Screen): string[] {
  const { replies, words, atStake, acknowledge } = habits;
  if (replies === 0) return [];
  const { template } = screen;
  const rows: readonly (readonly [string, string])[] = [
    ['Length', `${count(words.median, 'word')} in the middle, ${words.longest} the longest`],
    ['Greeting', habit(habits.greet, replies, 'begin with one')],
    ['Sign-off', habit(habits.signOff, replies, 'end with one')],
    ['Sorry', habit(habits.apologise, replies, 'say it')],
    [
      'At stake',
      `${share(atStake, replies)} are about something that went wrong; ${seeing(acknowledge)} what it means`,
    ],
    ['Placeholders', ways(habits.placeholders)],
    ['Blanks', ways(habits.blanks)],
  ];
  return [
    ...heading(
      `How your ${plural(template)} are written`,
      `A description of ${count(replies, template)}, not a list of faults.`,
      screen,
    ),
    ...rows
      .filter(([, text]) => text !== '')
      .flatMap(([label, text]) => lines(text, { indent: 2, lead: label.padEnd(LABEL) }, screen)),
  ];
}

/** How many replies show the customer that they see something. */
function seeing(replies: number): string {
  if (replies > 1) return `${replies} show that they see`;
  return `${replies === 0 ? 'none' : 'one'} shows that it sees`;
}

function habit({ replies, ways: all }: Habit, of: number, does: string): string {
  const most = all.filter((way) => way.replies > 1);
  return `${share(replies, of)} ${does}${most.length === 0 ? '' : `: ${ways(most, '“', '”')}`}`;
}

function ways(all: readonly Way[], open = '', close = ''): string {
  return all.map(({ text, replies }) => `${open}${cut(text, 40)}${close} in ${replies}`).join(', ');
}
