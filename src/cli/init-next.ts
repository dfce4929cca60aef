import { type FirstRun, type Notice, type Offer, platforms } from '../index.ts';
import { count } from '../reporters/counts.ts';
import { heading, lines, type Screen } from '../reporters/first-run/layout.ts';
import { json, oneLine } from '../reporters/neutralise.ts';
import { entryOf } from './init-settings.ts';

/** What became of the findings that may stay for now. */
export type Known =
  /** They are so few that nothing remembers them. */
  | { readonly is: 'few' }
  | { readonly is: 'written'; readonly file: string }
  /** A file of that name was there before, and was left alone. */
  | { readonly is: 'there'; readonly file: string };

interface Done {
  readonly run: FirstRun;
  /** The helpdesk that the settings name. */
  readonly platform: string | undefined;
  /** Globs of what is checked from now on. */
  readonly files: readonly string[];
  readonly known: Known;
  /** Outcomes that nobody was there to decide on. */
  readonly open: readonly Offer[];
}

/** What was written, and what to do with it. */
export function nextSteps(done: Done, screen: Screen): string[] {
  return [
    ...heading('What now', '', screen),
    ...lines(burden(done, screen), { indent: 0 }, screen),
    '',
    ...drawWritten(done, screen),
    '',
    ...commands(done.known).flatMap(([command, says]) => drawCommand(command, says, screen)),
    '',
    ...drawOpen(done.open, screen),
    ...lines(
      'A rule that does not fit your team is switched off in .replylintrc.json: "rules": { "RULE": "off" }.',
      { indent: 0, look: 'dim' },
      screen,
    ),
  ];
}

/** How much there is to do, in numbers that do not frighten. */
function burden({ run, known }: Done, { template }: Screen): string {
  const { today, rest } = run;
  const first = load(today, template);
  if (rest.findings === 0) return `${first} Nothing else was found.`.trim();
  const others = `${count(rest.findings, `${first === '' ? '' : 'other '}finding`)} in ${count(rest.replies, template)}`;
  if (known.is === 'few') return `${first} ${others} can wait.`.trim();
  if (known.is === 'there')
    return `${first} ${others} can wait. ${known.file} was there before and was left alone; delete it before init to have it written anew.`.trim();
  return `${first} The ${others} may stay: ${known.file} remembers them by their sentences, so a sentence that changes is checked again, and so is every new ${template}.`.trim();
}

/** What the list of today asks for. */
function load({ replies, touched }: FirstRun['today'], template: string): string {
  if (touched === 0) return '';
  if (touched < 2 * replies.length) return `${count(touched, template)} to mend now.`;
  return `${count(replies.length, 'decision')} to make now: they mend ${count(touched, template)}, and most of it is search and replace.`;
}

function drawWritten({ platform, files, known, run }: Done, screen: Screen): string[] {
  const desk = platforms.get(platform ?? '')?.name;
  const settings = `your settings${desk === undefined ? '' : `, for ${desk}`}: checks ${files.join(', ')}`;
  const rows = [['.replylintrc.json', settings]];
  if (known.is === 'written') rows.push([known.file, `${count(run.rest.findings, 'finding')} that may stay`]);
  return [
    'Wrote',
    ...rows.flatMap(([name = '', says = '']) => lines(says, { indent: 2, lead: name.padEnd(21) }, screen)),
  ];
}

type Command = readonly [command: string, says: string];

function commands(known: Known): readonly Command[] {
  const page: Command = ['npx replylint -f html=report.html', 'one page to share with your team'];
  const explain: Command = ['npx replylint explain RULE', 'why a rule says what it says, with examples'];
  if (known.is === 'few') {
    return [['npx replylint', 'everything; in CI, too: an error turns the check red'], page, explain];
  }
  const check = `npx replylint --baseline ${known.file}`;
  return [
    [check, 'what is left of this list, and what is new; the line for CI, too'],
    [`${check} --update-baseline`, 'now and then: forgets what you have mended'],
    ['npx replylint --quiet', 'all that blocks, known or not: where to go on when this list is done'],
    page,
    explain,
  ];
}

function drawCommand(command: string, says: string, screen: Screen): string[] {
  return [...lines(command, { indent: 2, look: 'accent' }, screen), ...lines(says, { indent: 6 }, screen)];
}

/** Fewer sentences than these are mended sooner than settings are written. */
const WORTH_ASKING = 3;

/** The first outcome that was offered and not taken, with the entry to write. */
function drawOpen(open: readonly Offer[], screen: Screen): string[] {
  const [offer] = open;
  if (offer === undefined || offer.sentences < WORTH_ASKING) return [];
  const { place, what, sentences } = offer;
  const entry = json([entryOf(offer)], 2).split('\n');
  if (entry.some((line) => line.length > screen.width - 16)) return [];
  return [
    ...lines(
      `${place} promises a ${what[0]} in ${count(sentences, 'sentence')}. Are these sent only after it is decided? Then this in .replylintrc.json leaves them alone, unless one names another time:`,
      { indent: 0 },
      screen,
    ),
    '',
    ...entry.map((line, i) => `  ${i === 0 ? '"outcomes": ' : ''}${line}`),
    '',
  ];
}

/** So many remarks on files are told. */
const MOST_NOTICES = 3;

/** What the files could not tell, each once, with the line of the settings that answers it. */
export function drawNotices(notices: readonly Notice[], screen: Screen): string[] {
  const different = [...new Map(notices.map((notice) => [notice.id, notice])).values()];
  return different
    .slice(0, MOST_NOTICES)
    .flatMap(({ message, config = '' }) => [
      '',
      ...lines(message, { indent: 0 }, screen),
      ...(config === '' ? [] : [`  ${oneLine(config)}`]),
    ]);
}

/** What to do where nothing is to be checked yet; no settings are written, since there is nothing to tell them by. */
export function nothingYet(notices: readonly Notice[], screen: Screen): string {
  const open = notices.find(({ config }) => config !== undefined);
  const way = open
    ? 'Once the file .replylintrc.json holds this, npx replylint can read it:'
    : 'Put your templates into this folder: an export of your helpdesk (JSON), a sheet (CSV), or one Markdown file a reply. Then run it again:';
  const commands = open
    ? [`  { ${oneLine(open.config ?? '')} }`]
    : [
        '  npx replylint init             in this folder',
        '  npx replylint init FOLDER      if they are somewhere else',
      ];
  return `${[
    'No replies found here yet, so no settings were written.',
    '',
    ...lines(open?.message ?? '', { indent: 0 }, screen),
    ...lines(way, { indent: 0 }, screen),
    '',
    ...commands,
  ].join('\n')}\n`;
}
