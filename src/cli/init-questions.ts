import { type Observed, type Offer, platforms } from '../index.ts';
import { count } from '../reporters/counts.ts';
import { lines, type Screen } from '../reporters/first-run/layout.ts';
import type { Asker } from './ask.ts';

/** What a person answered; without one, what Enter says. */
export interface Answers {
  readonly platform: string | undefined;
  readonly blanks: readonly string[];
  readonly outcomes: readonly Offer[];
}

const MOST_FILES = 10;

/** What was found where. */
export function drawFound(observed: readonly Observed[], screen: Screen): string {
  const { template } = screen;
  const replies = sum(observed.map((file) => file.replies.length));
  const off = sum(observed.map((file) => file.inactive));
  const desk = deskOf(observed);
  const where = observed.length === 1 ? observed[0]!.file : count(observed.length, 'file');
  const found = `Found ${count(replies + off, template)} in ${where}${desk === undefined ? '' : `, for ${platforms.get(desk)?.name}`}.`;
  const left = `${off} of them ${off === 1 ? 'is' : 'are'} switched off there, so ${off === 1 ? 'it is' : 'they are'} left out.`;
  const files = observed.length === 1 ? [] : observed.slice(0, MOST_FILES);
  const more = observed.length - MOST_FILES;
  return `${[
    ...lines(found, { indent: 0, look: 'bold' }, screen),
    ...files.flatMap(({ file, replies: held }) => lines(`${file}  ${held.length}`, { indent: 2 }, screen)),
    ...lines(more > 0 ? `and ${count(more, 'more file')}` : '', { indent: 2 }, screen),
    ...lines(off > 0 ? left : '', { indent: 0 }, screen),
  ].join('\n')}\n`;
}

/** The helpdesk that all files tell which use placeholders; undefined if one does not, or they tell several. */
function deskOf(observed: readonly Observed[]): string | undefined {
  const [desk, another] = new Set(observed.flatMap((file) => file.platforms));
  return another === undefined && !observed.some(isOpen) ? desk : undefined;
}

/** True: it uses placeholders and does not tell whose they are. */
function isOpen({ platforms: told, replies }: Observed): boolean {
  return told.length === 0 && replies.some(({ placeholders }) => placeholders.length > 0);
}

/** The helpdesk: asked for only where a file with placeholders does not tell it. */
export async function askPlatform(observed: readonly Observed[], asker: Asker): Promise<string | undefined> {
  const open = observed.filter(isOpen);
  if (open.length === 0) return deskOf(observed);
  const which = open.length === observed.length ? 'these' : few(open.map(({ file }) => file));
  const names = [...platforms.keys()];
  return asker.choice(
    `Which helpdesk sends ${which}? It decides which placeholders print something. (${names.join(', ')}; Enter: none of these)`,
    names,
  );
}

function few([first = '', ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} and ${count(rest.length, 'more file')}`;
}

/** One way of writing blanks in fewer replies than these is no habit. */
const HABIT = 3;

/** The team's own way of writing blanks: asked for only where there are several, or one that is a habit. */
export async function askBlanks(observed: readonly Observed[], asker: Asker): Promise<readonly string[]> {
  const counts = new Map<string, number>();
  for (const { replies } of observed)
    for (const { blanks } of replies)
      for (const blank of blanks) counts.set(blank, (counts.get(blank) ?? 0) + 1);
  const ways = [...counts].sort(([, a], [, b]) => b - a).slice(0, 9);
  if (ways.length < 2 && (ways[0]?.[1] ?? 0) < HABIT) return [];
  const chosen = await asker.several(
    'Blanks that the agent fills in are written in these ways. Which are yours? The others are reported then.',
    ways.map(([way, times]) => `${way}  in ${times}`),
    'leave them all',
  );
  return chosen.map((i) => ways[i]![0]);
}

/** What is true by policy: asked for once, for all folders that promise something. */
export async function askOutcomes(offers: readonly Offer[], asker: Asker): Promise<readonly Offer[]> {
  if (offers.length === 0) return [];
  const chosen = await asker.several(
    'These promise something to the customer. Which are sent only after it is decided? They are left alone then, unless one names another time.',
    offers.map(
      ({ place, what, sentences, within }) =>
        `${place}: ${count(sentences, 'sentence')} ${sentences === 1 ? 'promises' : 'promise'} a ${what[0]}${within === undefined ? '' : ` (${within})`}`,
    ),
    'none',
  );
  return chosen.map((i) => offers[i]!);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
