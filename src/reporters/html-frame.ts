import type { Run } from '../model/reporter.ts';
import type { Totals } from '../model/result.ts';
import { consequence, count, counted, plural } from './counts.ts';
import { SCRIPT, SCRIPT_HASH, STEPS, STYLE, STYLE_HASH } from './html-page.ts';
import { actOptions, drawLegend, text } from './html-picture.ts';
import { xml } from './neutralise.ts';

/** Rows of a table: the worst rules, and the templates with the most findings. */
const LISTED = 12;

/** What was found under one rule, or in one reply. */
export interface Tally {
  readonly name: string;
  /** The file of a reply; '' for a rule. */
  readonly file: string;
  /** Where the page shows it; '' where it does not. */
  readonly link: string;
  errors: number;
  warnings: number;
}

/** All that a page holds. */
export interface Page {
  readonly run: Run;
  readonly totals: Totals;
  readonly rules: readonly Tally[];
  readonly replies: readonly Tally[];
  readonly boxes: readonly string[];
  /** Boxes that had no room. */
  readonly leftOut: number;
}

/** Draws the whole page. */
export function drawFrame(page: Page): string {
  const { run, totals, boxes } = page;
  const title = `${counted(totals)} in ${text(count(totals.replies, run.template))}`;
  const policy = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>replylint: ${title}</title>
<style>${STYLE}</style>
</head>
<body>
${boxes.length === 0 ? '' : '<a class="skip" href="#replies">Skip to the replies</a>\n'}${header(page, title)}<main>
${boxes.length === 0 ? '<p>Nothing to report.</p>\n' : body(page)}</main>
<footer class="soft">replylint ${xml(run.version)}, ${xml(run.time)}</footer>
${boxes.length === 0 ? '' : `<script>${SCRIPT}</script>\n`}</body>
</html>
`;
}

function header({ run, totals }: Page, title: string): string {
  const { errors, warnings, problems, replies, files } = totals;
  const kept = problems > 0 ? `${count(problems, 'problem')} kept files from being checked.` : '';
  const notes = [consequence(totals), kept].filter((note) => note !== '');
  const figures = [
    figure(errors, errors === 1 ? 'error' : 'errors', errors > 0 ? 'error' : 'soft'),
    figure(warnings, warnings === 1 ? 'warning' : 'warnings', warnings > 0 ? 'warning' : 'soft'),
    figure(replies, replies === 1 ? run.template : plural(run.template)),
    figure(files, files === 1 ? 'file' : 'files'),
  ];
  const isClean = errors + warnings + problems === 0;
  return `<header>
<h1${isClean ? ' class="good"' : ''}>${title.charAt(0).toUpperCase()}${title.slice(1)}</h1>
${notes.length === 0 ? '' : `<p class="soft">${notes.join(' ')}</p>\n`}<ul class="figures" aria-label="Totals">${figures.join('')}</ul>
</header>
`;
}

function figure(number: number, noun: string, look = ''): string {
  return `<li${look === '' ? '' : ` class="${look}"`}><strong>${number}</strong> ${text(noun)}</li>`;
}

function body({ run, rules, replies, boxes, leftOut }: Page): string {
  const tables = `${table('By rule', 'Rule', rules)}${table(`By ${run.template}`, capital(run.template), replies)}`;
  const more =
    leftOut > 0
      ? `<p>${leftOut} more: there is no room for ${leftOut === 1 ? 'it' : 'them'} here.</p>\n`
      : '';
  return `${rules.length === 0 ? '' : `<div class="tables">\n${tables}</div>\n`}<h2 id="replies">${text(capital(plural(run.template)))}</h2>
${drawLegend()}${filterForm(rules, replies.length > 0)}${boxes.join('')}${more}`;
}

function capital(noun: string): string {
  return noun.charAt(0).toUpperCase() + noun.slice(1);
}

function table(caption: string, heading: string, tallies: readonly Tally[]): string {
  const sorted = tallies.toSorted(
    (a, b) => b.errors - a.errors || b.warnings - a.warnings || (a.name < b.name ? -1 : 1),
  );
  const most = Math.max(...sorted.map(({ errors, warnings }) => errors + warnings));
  const rows = sorted.slice(0, LISTED).map((tally) => row(tally, most));
  const more = sorted.length > LISTED ? `<p class="soft">and ${sorted.length - LISTED} more</p>\n` : '';
  return `<section>
<h2>${text(caption)}</h2>
<table>
<thead><tr><th scope="col">${text(heading)}</th><th scope="col" class="n">Errors</th><th scope="col" class="n">Warnings</th></tr></thead>
<tbody>
${rows.join('')}</tbody>
</table>
${more}</section>
`;
}

function row({ name, file, link, errors, warnings }: Tally, most: number): string {
  const said =
    link === ''
      ? text(name)
      : `<a href="${link}"${file === '' ? ` data-rule="${xml(name)}"` : ''}>${text(name)}</a>`;
  const where = file === '' ? '' : `<span class="soft">${text(file)}</span>`;
  const bar = (number: number, look: string): string =>
    number === 0 ? '' : `<i class="bar ${look} w${Math.max(1, Math.round((number / most) * STEPS))}"></i>`;
  return `<tr><th scope="row">${said}${where}<span class="bars" aria-hidden="true">${bar(errors, 'error')}${bar(warnings, 'warning')}</span></th><td class="n">${errors}</td><td class="n">${warnings}</td></tr>\n`;
}

function filterForm(rules: readonly Tally[], hasFindings: boolean): string {
  const options = rules
    .map(({ name }) => name)
    .toSorted()
    .map((rule) => `<option>${xml(rule)}</option>`);
  return `<form role="search" aria-label="Filter" hidden>
<label>Search <input type="search" name="words" autocomplete="off"></label>
<label>Show <select name="show"><option value="">all</option><option value="found"${hasFindings ? ' selected' : ''}>with findings</option><option value="blocks">what blocks</option></select></label>
<label>Rule <select name="rule"><option value="">any</option>${options.join('')}</select></label>
<label>The text <select name="act"><option value="">does anything</option>${actOptions()}</select></label>
<output id="shown" class="soft"></output>
</form>
`;
}
