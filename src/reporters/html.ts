import type { Finding } from '../model/finding.ts';
import { type Lines, linesOf } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult, Totals } from '../model/result.ts';
import { consequence, count, counted, reported, severityWord } from './counts.ts';
import { type Excerpt, excerptsOf } from './excerpt.ts';
import { SCRIPT, SCRIPT_HASH, STYLE, STYLE_HASH } from './html-page.ts';
import { fold, xml } from './neutralise.ts';
import { problemPlace } from './where.ts';

/** A page with more findings is slow to draw, and nobody reads it. */
const LIMIT = 5000;
/** Replies named in the table of those with the most findings. */
const LISTED = 20;
/** Columns of an excerpt; the page wraps it. */
const EXCERPT = 320;

/** One page to look at and to hand on: no network, all of it in one file. */
export const html: Reporter = {
  name: 'html',
  summary: 'One page to look at: by rule, by template, with filter and search',
  begin(run) {
    const draft: Draft = {
      run,
      sections: [],
      rules: new Map(),
      replies: new Map(),
      held: { blocks: 0, passes: 0 },
    };
    return {
      head: '',
      writing: {
        file: (result, text) => addFile(draft, result, text),
        end: (totals) => page(draft, totals),
      },
    };
  },
};

interface Article {
  readonly weight: 'blocks' | 'passes';
  readonly text: string;
}

interface Section {
  readonly file: string;
  readonly articles: readonly Article[];
}

interface Tally {
  readonly name: string;
  readonly file: string;
  errors: number;
  warnings: number;
}

interface Draft {
  readonly run: Run;
  readonly sections: Section[];
  readonly rules: Map<string, Tally>;
  readonly replies: Map<string, Tally>;
  /** How many articles of each weight were made; each is held up to the limit. */
  readonly held: Record<Article['weight'], number>;
}

function addFile(draft: Draft, result: FileResult, text: string | undefined): string {
  const { run, sections, rules, replies } = draft;
  const { file } = result;
  const lines = linesOf(text ?? '');
  const cut = text === undefined ? undefined : excerptsOf(lines);
  const articles: Article[] = [];
  for (const problem of result.problems)
    hold(draft, articles, 'blocks', () => problemArticle(problem, lines));
  for (const finding of reported(result, run)) {
    tally(rules, finding.rule, { name: finding.rule, file: '' }, finding);
    tally(
      replies,
      `${file}\0${finding.reply.id}`,
      { name: finding.reply.title || finding.reply.id, file },
      finding,
    );
    const weight = finding.severity === 'error' ? 'blocks' : 'passes';
    hold(draft, articles, weight, () => article(finding, cut?.(finding, EXCERPT)));
  }
  if (articles.length > 0) sections.push({ file, articles });
  return '';
}

function hold({ held }: Draft, articles: Article[], weight: Article['weight'], text: () => string): void {
  if (held[weight]++ < LIMIT) articles.push({ weight, text: text() });
}

function tally(
  table: Map<string, Tally>,
  key: string,
  named: Pick<Tally, 'name' | 'file'>,
  { severity }: Finding,
): void {
  const row = table.get(key) ?? { ...named, errors: 0, warnings: 0 };
  row[severity === 'error' ? 'errors' : 'warnings']++;
  table.set(key, row);
}

function article(finding: Finding, cut: Excerpt | undefined): string {
  const { rule, start, reply, message, why, instead, remedies } = finding;
  const word = severityWord(finding);
  const title = reply.title === '' ? '' : `${text(reply.title)}, `;
  return `<article data-rule="${xml(rule)}"${word === 'error' ? ' class="blocks"' : ''}>
<p class="soft"><strong class="${word}">${word}</strong> ${title}line ${start.line} <code>${xml(rule)}</code></p>
<h4>${text(message)}</h4>
${cut === undefined ? '' : drawExcerpt(cut)}${paragraph(why)}${paragraph(instead, '<strong class="good">Way out</strong> ')}${remedies
  .map((remedy) => paragraph(remedy.label, remedy.grade === 'safe' ? 'Fix: ' : 'Suggestion: '))
  .join('')}</article>
`;
}

/** The line with the words in question marked; the copy for screen readers says where the mark is. */
function drawExcerpt({ before, marked, after }: Excerpt): string {
  return `<pre>${xml(before)}<mark>${xml(marked)}</mark>${xml(after)}</pre>\n`;
}

function problemArticle(problem: Problem, lines: Lines): string {
  const { line } = problemPlace(problem, lines).start;
  return `<article data-rule="" class="blocks">
<p class="soft"><strong class="error">could not be checked</strong> line ${line}</p>
<h4>${text(problem.message)}</h4>
</article>
`;
}

function paragraph(said: string, lead = ''): string {
  return fold(said) === '' ? '' : `<p>${lead}${text(said)}</p>\n`;
}

function text(said: string): string {
  return xml(fold(said));
}

function page(draft: Draft, totals: Totals): string {
  const { run } = draft;
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
${header(totals, title)}<main>
${body(draft)}</main>
<footer class="soft">replylint ${xml(run.version)}, ${xml(run.time)}</footer>
${draft.sections.length === 0 ? '' : `<script>${SCRIPT}</script>\n`}</body>
</html>
`;
}

function header(totals: Totals, title: string): string {
  const problems =
    totals.problems > 0 ? `${count(totals.problems, 'problem')} kept files from being checked.` : '';
  const notes = [consequence(totals), problems].filter((note) => note !== '');
  const clean = totals.errors + totals.warnings + totals.problems === 0;
  return `<header>
<h1${clean ? ' class="good"' : ''}>${title}</h1>
<p class="soft">${[...notes, `${count(totals.files, 'file')} read.`].join(' ')}</p>
</header>
`;
}

function body(draft: Draft): string {
  if (draft.sections.length === 0) return '<p>Nothing to report.</p>\n';
  const { run, rules, replies } = draft;
  const template = run.template.charAt(0).toUpperCase() + run.template.slice(1);
  const tables = `${table('By rule', 'Rule', [...rules.values()])}${table(`By ${run.template}`, template, [...replies.values()])}`;
  return `${rules.size === 0 ? '' : `<div class="tables">\n${tables}</div>\n`}<h2>Findings</h2>
${filterForm([...rules.keys()])}${sections(draft)}`;
}

function table(caption: string, heading: string, tallies: readonly Tally[]): string {
  const sorted = tallies.toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings);
  const rows = sorted.slice(0, LISTED).map(({ name, file, errors, warnings }) => {
    const where = file === '' ? '' : ` <span class="soft">${xml(file)}</span>`;
    return `<tr><th scope="row">${text(name)}${where}</th><td class="n">${errors}</td><td class="n">${warnings}</td></tr>\n`;
  });
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

function filterForm(rules: readonly string[]): string {
  const options = rules.toSorted().map((rule) => `<option>${xml(rule)}</option>`);
  return `<form role="search" hidden>
<label class="field">Search <input type="search" name="words" autocomplete="off"></label>
<label class="field">Rule <select name="rule"><option value="">all rules</option>${options.join('')}</select></label>
<label><input type="checkbox" name="blocks"> only what blocks</label>
<output id="shown" class="soft" aria-live="polite"></output>
</form>
`;
}

/** The findings by file: all that block, and those that do not while there is room. */
function sections({ sections: all, held }: Draft): string {
  let room = Math.max(0, LIMIT - held.blocks);
  const kept = all.map(({ file, articles }) => {
    const fitting = articles.filter(({ weight }) => weight === 'blocks' || room-- > 0);
    const inside = fitting.map((one) => one.text).join('');
    return inside === '' ? '' : `<section class="file">\n<h3>${xml(file)}</h3>\n${inside}</section>\n`;
  });
  const leftOut = held.blocks + held.passes - LIMIT;
  return `${kept.join('')}${leftOut > 0 ? `<p>${count(leftOut, 'more finding')}: there is no room for them here.</p>\n` : ''}`;
}
