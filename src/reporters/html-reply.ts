import type { Drawing } from '../model/drawing.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import { count, severityWord } from './counts.ts';
import type { Excerpt } from './excerpt.ts';
import { drawPicture, text } from './html-picture.ts';
import { markerOf, type Numbered } from './html-words.ts';
import { fold, xml } from './neutralise.ts';

/** Findings of one reply that are listed; errors go first where there are more. */
const LISTED = 300;

/** What the page says in one box: a reply with what was found in it. */
export interface Box {
  readonly file: string;
  /** Undefined: there is no picture of it, and lines of the file stand in. */
  readonly drawing: Drawing | undefined;
  readonly findings: readonly Finding[];
}

/** The last numbers that were given out on the page. */
export interface Numbers {
  reply: number;
  finding: number;
}

/** What a box does to a check. */
export type Weight = 'blocks' | 'passes' | 'clean';

/** Blocks with an error, passes with warnings alone. */
export function weightOf(findings: readonly Finding[]): Weight {
  if (findings.length === 0) return 'clean';
  return findings.some(({ severity }) => severity === 'error') ? 'blocks' : 'passes';
}

/** Draws a box; `cut` gives the line of the file that a finding stands on. */
export function drawReply(
  box: Box,
  cut: ((finding: Finding) => Excerpt) | undefined,
  numbers: Numbers,
): string {
  const { drawing, findings } = box;
  const listed = worst(findings).map((finding) => ({ finding, number: ++numbers.finding }));
  const marker = markerOf(listed);
  const picture = drawing === undefined ? '' : drawPicture(drawing, marker);
  const told = new Set<string>();
  const items = listed.map((one) => {
    const excerpt = marker.isDrawn(one) ? undefined : cut?.(one.finding);
    return drawFinding(one, excerpt, told);
  });
  const list =
    items.length === 0 ? '' : `<ol class="findings" aria-label="Findings">\n${items.join('')}</ol>\n`;
  const more = findings.length - listed.length;
  return `<article id="r${++numbers.reply}" class="${weightOf(findings)}" ${sought(box)}>
${heading(box)}${picture}${list}${more > 0 ? `<p>${count(more, 'more finding')} in this reply.</p>\n` : ''}</article>
`;
}

/** What the filter of the page asks for. */
function sought({ drawing, findings }: Box): string {
  const acts = new Set(
    drawing?.blocks.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => sentence.acts.map(({ act }) => act)),
    ),
  );
  const rules = new Set(findings.map(({ rule }) => rule));
  return `data-acts="${[...acts].join(' ')}" data-rules="${xml([...rules].join(' '))}"`;
}

function worst(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= LISTED) return findings;
  const errors = findings.filter(({ severity }) => severity === 'error').slice(0, LISTED);
  const warnings = findings.filter(({ severity }) => severity === 'warn').slice(0, LISTED - errors.length);
  const kept = new Set([...errors, ...warnings]);
  return findings.filter((finding) => kept.has(finding));
}

function heading({ file, drawing, findings }: Box): string {
  const { title, id, pointer } = drawing ?? findings[0]!.reply;
  const { line } = drawing ?? findings[0]!.start;
  const where = [file, ...(pointer !== title ? [pointer] : []), `line ${line}`];
  const said = where.filter((one) => one !== '').map(text);
  return `<header>
<h3>${text(title || id) || text(file)}</h3>
<p class="soft">${said.join(', ')}</p>
${drawing === undefined ? '' : facts(drawing)}</header>
`;
}

function facts({ stake: { level, words }, audience, stage }: Drawing): string {
  const because = words.length === 0 ? '' : ` (${words.map((word) => `“${text(word)}”`).join(', ')})`;
  const all = [`at stake: ${level === 'none' ? 'nothing' : level}${because}`, `for: ${audience}`];
  if (stage !== 'unknown') all.push(stage);
  return `<p class="soft">${all.join(' · ')}</p>\n`;
}

/** What stands below another finding is told in one sentence; a reason is told once in a reply. */
function drawFinding(
  { finding, number }: Numbered & { readonly finding: Finding },
  excerpt: Excerpt | undefined,
  told: Set<string>,
): string {
  const { rule, start, message, why, instead, remedies, under } = finding;
  const word = severityWord(finding);
  const reasons = under ? [] : [paragraph(why), paragraph(instead, '<strong class="good">Instead</strong> ')];
  const fresh = reasons.filter((reason) => !told.has(reason));
  for (const reason of fresh) told.add(reason);
  const ways = remedies.map(({ label, grade }) =>
    paragraph(label, grade === 'safe' ? 'Fix: ' : 'Suggestion: '),
  );
  const also = under ? ` comes with <code>${xml(under.rule)}</code>` : '';
  return `<li id="f${number}" value="${number}">
<p><strong class="${word}">${word}</strong> <code>${xml(rule)}</code> <span class="soft">line ${start.line}${also}</span></p>
<p class="message">${text(message)}</p>
${excerpt === undefined ? '' : drawExcerpt(excerpt)}${fresh.join('')}${ways.join('')}</li>
`;
}

/** The line of the file with the words in question marked, where no picture shows them. */
function drawExcerpt({ before, marked, after }: Excerpt): string {
  return `<pre>${xml(before)}<mark>${xml(marked)}</mark>${xml(after)}</pre>\n`;
}

function paragraph(said: string, lead = ''): string {
  return fold(said) === '' ? '' : `<p>${lead}${text(said)}</p>\n`;
}

/** Draws what kept a file from being checked. */
export function drawProblem({ message }: Problem, file: string, line: number): string {
  return `<article class="blocks" data-acts="" data-rules="">
<header>
<h3>${text(file)}</h3>
<p class="soft">line ${line}</p>
</header>
<p><strong class="error">could not be checked</strong></p>
<p class="message">${text(message)}</p>
</article>
`;
}
