import type { Finding } from '../../model/finding.ts';
import type { FirstRun, Urgency, Urgent } from '../../model/first-run.ts';
import { count, plural } from '../counts.ts';
import { cut, heading, lines, listed, type Screen } from './layout.ts';

/** What the replies of one urgency have in common. */
const reasons: Readonly<Record<Urgency, string>> = {
  leak: 'Never meant for the customer',
  broken: 'Sent with holes in it',
  astray: 'Says one thing and does another',
  promise: 'Promised, and nobody can be sure of it',
  harsh: 'Words that hurt',
  other: 'Blocks for another reason',
  grave: 'A lot is at stake for the customer here',
};

/** Further findings in one reply are in the full report. */
const MOST = 3;

const INDENT = 5;

/** Titles of replies that are alike, before the rest is only counted. */
const NAMED = 2;

/** What was said further up, so that it need not be said again. */
interface Told {
  readonly reasons: Set<string>;
  /** Ways out, with the number of the entry that told them. */
  readonly ways: Map<string, number>;
}

/** The replies to mend first, under the reasons why. */
export function drawToday({ today, wordless }: FirstRun, screen: Screen): string[] {
  const { replies, waiting } = today;
  const { template } = screen;
  if (replies.length === 0) return drawNothing(wordless, screen);
  const told: Told = { reasons: new Set(), ways: new Map() };
  const entries = replies.flatMap((one, i) => {
    const isFirst = one.urgency !== replies[i - 1]?.urgency;
    return [...(isFirst ? drawReason(one.urgency, screen) : []), ...drawUrgent(one, i + 1, told, screen)];
  });
  const more =
    waiting === 0
      ? ''
      : `${count(waiting, `more ${template}`)} ${waiting === 1 ? 'has' : 'have'} something of this kind; ${waiting === 1 ? 'it comes' : 'they come'} after these.`;
  return [
    ...heading(
      `Mend these first: ${count(replies.length, template)}`,
      `The worst first. Where other ${plural(template)} say the same, one stands for all.`,
      screen,
    ),
    ...entries,
    ...lines(more, { indent: 0, look: 'dim' }, screen),
  ];
}

function drawNothing(wordless: number, screen: Screen): string[] {
  const said =
    wordless > 0
      ? 'Nothing has to be mended today, in what could be read.'
      : `Nothing has to be mended today: no ${screen.template} sends what it must not.`;
  return ['', ...lines(said, { indent: 0, look: wordless > 0 ? 'warn' : 'good' }, screen)];
}

function drawReason(urgency: Urgency, screen: Screen): string[] {
  const look = urgency === 'grave' ? 'warn' : 'error';
  return [...lines(reasons[urgency], { indent: 0, look }, screen), ''];
}

function drawUrgent({ file, findings, alike }: Urgent, number: number, told: Told, screen: Screen): string[] {
  const { width, paint, template } = screen;
  const [{ reply, start }] = findings;
  const title = cut(reply.title || reply.id, width - INDENT);
  const more = findings.length - MOST;
  return [
    `${String(number).padStart(INDENT - 2)}  ${paint.bold(title)}`,
    ...lines(`${file}:${start.line}`, { indent: INDENT, look: 'dim' }, screen),
    ...findings.slice(0, MOST).flatMap((finding) => drawFinding(finding, number, told, screen)),
    ...lines(more > 0 ? `and ${more} more here` : '', { indent: INDENT, look: 'dim' }, screen),
    ...lines(
      alike.length > 0
        ? `The same in ${count(alike.length, `other ${template}`)}: ${listed(alike, NAMED)}`
        : '',
      { indent: INDENT, look: 'accent' },
      screen,
    ),
    '',
  ];
}

/** What it says, why that matters, and the way out; the last two once. */
function drawFinding(
  { rule, message, why, instead }: Finding,
  number: number,
  told: Told,
  screen: Screen,
): string[] {
  const reason = `${rule}\n${why}`;
  const isNew = !told.reasons.has(reason);
  told.reasons.add(reason);
  const before = told.ways.get(instead);
  const way = before === undefined ? instead : before === number ? '' : `as in ${before}`;
  told.ways.set(instead, before ?? number);
  return [
    ...lines(message, { indent: INDENT }, screen),
    ...lines(isNew ? why : '', { indent: INDENT, look: 'dim' }, screen),
    ...lines(way, { indent: INDENT, lead: '→ ', look: 'good' }, screen),
  ];
}
