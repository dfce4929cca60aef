import type { Drawing } from '../model/drawing.ts';
import type { Finding } from '../model/finding.ts';
import { linesOf } from '../model/place.ts';
import type { Reporter, Run } from '../model/reporter.ts';
import type { FileResult, Totals } from '../model/result.ts';
import { reported } from './counts.ts';
import { excerptsOf } from './excerpt.ts';
import { drawFrame, type Tally } from './html-frame.ts';
import { type Box, drawProblem, drawReply, type Numbers, type Weight, weightOf } from './html-reply.ts';
import { problemPlace } from './where.ts';

/** A page with more findings is slow to draw, and nobody reads it. Sentences of the pictures count a tenth. */
const LIMIT = 5000;
/** Columns of an excerpt; the page wraps it. */
const EXCERPT = 320;

/** One page to look at and to hand on: no network, all of it in one file. */
export const html: Reporter = {
  name: 'html',
  summary: 'One page to look at: every reply drawn, with filter and search',
  draws: true,
  begin(run) {
    const draft: Draft = {
      run,
      articles: [],
      boxes: 0,
      held: { blocks: 0, passes: 0, clean: 0 },
      rules: new Map(),
      replies: new Map(),
      numbers: { reply: 0, finding: 0 },
    };
    return {
      head: '',
      writing: {
        file(result, text) {
          addFile(draft, result, text);
          return '';
        },
        end: (totals) => page(draft, totals),
      },
    };
  },
};

/** A box of the page, drawn. */
interface Article {
  readonly weight: Weight;
  readonly cost: number;
  readonly drawn: string;
}

interface Draft {
  readonly run: Run;
  readonly articles: Article[];
  /** All boxes, those that were not drawn too. */
  boxes: number;
  /** The cost of what came, by weight: each weight is drawn up to the limit, since what blocks may come last. */
  readonly held: Record<Weight, number>;
  readonly rules: Map<string, Tally>;
  readonly replies: Map<string, Tally>;
  readonly numbers: Numbers;
}

function addFile(draft: Draft, result: FileResult, text: string | undefined): void {
  const { file } = result;
  const lines = linesOf(text ?? '');
  for (const problem of result.problems) {
    const { line } = problemPlace(problem, lines).start;
    hold(draft, 'blocks', 1, () => drawProblem(problem, file, line));
  }
  const excerpt = text === undefined ? undefined : excerptsOf(lines);
  const cut = excerpt && ((finding: Finding) => excerpt(finding, EXCERPT));
  for (const box of boxesOf(file, result.drawings ?? [], reported(result, draft.run))) {
    const isDrawn = hold(draft, weightOf(box.findings), costOf(box), () =>
      drawReply(box, cut, draft.numbers),
    );
    tally(draft, box, isDrawn ? `#r${draft.numbers.reply}` : '');
  }
}

/** Replies in the order of the file with what was found in them; first what was found in replies without a drawing. */
function boxesOf(file: string, drawings: readonly Drawing[], findings: readonly Finding[]): readonly Box[] {
  const drawn = new Map(drawings.map((drawing) => [drawing.id, boxOf(file, drawing)]));
  const others = new Map<string, ReturnType<typeof boxOf>>();
  for (const finding of findings) {
    const { id } = finding.reply;
    const box = drawn.get(id) ?? others.get(id) ?? boxOf(file, undefined);
    if (box.drawing === undefined) others.set(id, box);
    box.findings.push(finding);
  }
  return [...others.values(), ...drawn.values()];
}

function boxOf(file: string, drawing: Drawing | undefined): Box & { readonly findings: Finding[] } {
  return { file, drawing, findings: [] };
}

function costOf({ drawing, findings }: Box): number {
  const sentences = drawing?.blocks.reduce((sum, block) => sum + block.sentences.length, 0) ?? 0;
  return Math.max(1, findings.length) + sentences / 10;
}

/** True: there was room. */
function hold(draft: Draft, weight: Weight, cost: number, draw: () => string): boolean {
  const fits = draft.held[weight] < LIMIT;
  if (fits) draft.articles.push({ weight, cost, drawn: draw() });
  draft.held[weight] += cost;
  draft.boxes++;
  return fits;
}

function tally({ rules, replies }: Draft, { file, drawing, findings }: Box, link: string): void {
  for (const finding of findings) {
    const { title, id } = drawing ?? finding.reply;
    add(rules, finding.rule, { name: finding.rule, file: '', link: '#replies' }, finding);
    add(replies, `${file}\0${id}`, { name: title || id || file, file, link }, finding);
  }
}

function add(
  table: Map<string, Tally>,
  key: string,
  named: Pick<Tally, 'name' | 'file' | 'link'>,
  { severity }: Finding,
): void {
  const row = table.get(key) ?? { ...named, errors: 0, warnings: 0 };
  row[severity === 'error' ? 'errors' : 'warnings']++;
  table.set(key, row);
}

function page(draft: Draft, totals: Totals): string {
  const kept = fitting(draft.articles);
  return drawFrame({
    run: { ...draft.run, template: totals.template ?? draft.run.template },
    totals,
    rules: [...draft.rules.values()],
    replies: [...draft.replies.values()],
    boxes: kept.map(({ drawn }) => drawn),
    leftOut: draft.boxes - kept.length,
  });
}

/** What blocks, then what does not, then what is clean, while there is room; in the order of the files. */
function fitting(articles: readonly Article[]): readonly Article[] {
  let room = LIMIT;
  const kept = new Set<Article>();
  for (const weight of ['blocks', 'passes', 'clean'] as const) {
    for (const article of articles) {
      if (article.weight !== weight || room <= 0) continue;
      room -= article.cost;
      kept.add(article);
    }
  }
  return articles.filter((article) => kept.has(article));
}
