import type { Placeholder } from '../model/placeholder.ts';
import type { Span } from '../model/span.ts';

/** A template branch: its tags and, between them, the arms of which the customer gets one. */
export interface Branch {
  readonly span: Span<'value'>;
  readonly arms: readonly Span<'value'>[];
}

const opens =
  /^#?(?:if|unless|case|for|each|tablerow|capture|comment|raw|block|macro|filter|call|with|autoescape|form|paginate|range|define|ifchanged)$/;
const divides = /^(?:else|elsif|elseif|elif|else if|when|\^)$/;
const mayDivide = /^#?(?:if|unless|case|for|each|with|range|tablerow)$/;
/** Blocks whose text is read by some customers only, even without an `else`. */
const chooses = /^#?(?:if|unless|case|with)$/;

interface Open {
  readonly index: number;
  readonly word: string;
  readonly dividers: Placeholder[];
}

/** The placeholders with every unbalanced tag marked and local names named, and the branches that they make. */
export function balance(found: readonly Placeholder[]): {
  placeholders: readonly Placeholder[];
  branches: readonly Branch[];
} {
  if (!found.some((each) => each.kind === 'tag')) return { placeholders: found, branches: [] };
  const { unbalanced, branches } = walk(found);
  const locals = localNames(found);
  const placeholders = found.map((each, index): Placeholder => {
    if (unbalanced.has(index) && !each.fault) return { ...each, fault: 'unbalanced' };
    return each.kind === 'output' && locals.has(/^[\w$@]*/.exec(each.name)![0])
      ? { ...each, local: true }
      : each;
  });
  return { placeholders, branches };
}

/** The tags that are open while the placeholders are walked through. */
class Nest {
  readonly unbalanced = new Set<number>();
  readonly branches: Branch[] = [];
  private readonly found: readonly Placeholder[];
  private readonly stack: Open[] = [];
  /** How many blocks of a keyword are open, so that an end without one is known at once. */
  private readonly counts = new Map<string, number>();

  constructor(found: readonly Placeholder[]) {
    this.found = found;
  }

  open(index: number, word: string): void {
    this.stack.push({ index, word, dividers: [] });
    this.count(word, 1);
  }

  divide(index: number): void {
    const top = this.stack.at(-1);
    if (top && mayDivide.test(top.word)) top.dividers.push(this.found[index]!);
    else this.unbalanced.add(index);
  }

  /** `end` closes whatever is open last; what lies between an end and its beginning is unbalanced. */
  close(index: number, word: string): void {
    const closes = word.replace(/^(?:end|\/)/, '');
    if (closes === '' ? this.stack.length === 0 : !this.counts.get(closes)) {
      this.unbalanced.add(index);
      return;
    }
    for (let open = this.stack.pop(); open; open = this.stack.pop()) {
      this.count(open.word, -1);
      if (closes === '' || bare(open.word) === closes) {
        pushBranch(this.branches, this.found[open.index]!, open, this.found[index]!);
        return;
      }
      this.unbalanced.add(open.index);
    }
  }

  end(): void {
    for (const open of this.stack) this.unbalanced.add(open.index);
  }

  private count(word: string, by: number): void {
    this.counts.set(bare(word), (this.counts.get(bare(word)) ?? 0) + by);
  }
}

function walk(found: readonly Placeholder[]): Nest {
  const nest = new Nest(found);
  for (const [index, each] of found.entries()) {
    if (each.kind !== 'tag' || each.grammar === 'jinja-comment') continue;
    const word = keyword(each);
    if (opens.test(word)) nest.open(index, word);
    else if (divides.test(word)) nest.divide(index);
    else if (/^(?:end|\/)/.test(word)) nest.close(index, word);
  }
  nest.end();
  return nest;
}

const bare = (word: string): string => word.replace('#', '');

/** A tag's keyword as it is balanced: `#if`, `/if`, `endif`, `end`. */
function keyword(tag: Placeholder): string {
  if (tag.grammar !== 'handlebars') return tag.name;
  const sign = /^\{\{[-~]?\s*([#/])/.exec(tag.text)?.[1] ?? '';
  return sign + tag.name.replace(/\s+/g, ' ');
}

function pushBranch(branches: Branch[], opening: Placeholder, open: Open, end: Placeholder): void {
  const span = { start: opening.span.start, end: end.span.end };
  if (open.word === 'comment') {
    branches.push({ span, arms: [{ start: span.end, end: span.end }] });
    return;
  }
  if (!chooses.test(open.word) && open.dividers.length === 0) return;
  const bounds = [opening, ...open.dividers, end];
  const arms = bounds
    .slice(0, -1)
    .map((each, n) => ({ start: each.span.end, end: bounds[n + 1]!.span.start }));
  const cases = open.word === 'case' ? arms.slice(1) : arms;
  const last = open.dividers.at(-1);
  const complete = last !== undefined && /^(?:else|\^)$/.test(keyword(last)) && !/\bif\b/.test(last.text);
  const empty = { start: end.span.start, end: end.span.start };
  branches.push({ span, arms: complete ? cases : [...cases, empty] });
}

const ASSIGNS =
  /^\{[{%]-?\s*(?:(?:assign|set|capture|increment|decrement|macro)\s+(\w+)|(?:for|tablerow)\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b|#\w[^|}]*\bas\s*\|\s*(\w+)(?:\s+(\w+))?)/;
const GO_ASSIGNS = /(\$\w+)\s*(?:,\s*(\$\w+)\s*)?:=/;

/** Names that the template makes for itself. */
function localNames(found: readonly Placeholder[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const tag of found) {
    if (tag.kind !== 'tag') continue;
    const made = [...(ASSIGNS.exec(tag.text) ?? []), ...(GO_ASSIGNS.exec(tag.text) ?? [])];
    for (const name of made.slice(1)) if (name && /^[\w$]+$/.test(name)) names.add(name);
    if (/^(?:for|tablerow)$/.test(tag.name))
      for (const name of ['forloop', 'tablerowloop', 'loop']) names.add(name);
    if (tag.name === 'each')
      for (const name of ['this', '@index', '@key', '@first', '@last']) names.add(name);
  }
  return names;
}
