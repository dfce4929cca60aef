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

function walk(found: readonly Placeholder[]): {
  unbalanced: ReadonlySet<number>;
  branches: readonly Branch[];
} {
  const unbalanced = new Set<number>();
  const branches: Branch[] = [];
  const stack: Open[] = [];
  const counts = new Map<string, number>();
  const add = (word: string, by: number): void => void counts.set(word, (counts.get(word) ?? 0) + by);
  found.forEach((each, index) => {
    if (each.kind !== 'tag' || each.grammar === 'jinja-comment') return;
    const word = keyword(each);
    const top = stack.at(-1);
    if (opens.test(word)) {
      stack.push({ index, word, dividers: [] });
      add(closed(word), 1);
    } else if (divides.test(word)) {
      if (top && mayDivide.test(top.word)) top.dividers.push(each);
      else unbalanced.add(index);
    } else if (/^(?:end|\/)/.test(word)) {
      const closes = word.replace(/^(?:end|\/)/, '');
      if (closes === '' ? stack.length === 0 : !counts.get(closes)) return void unbalanced.add(index);
      for (let open = stack.pop(); open; open = stack.pop()) {
        add(closed(open.word), -1);
        if (closes === '' || closed(open.word) === closes)
          return void pushBranch(branches, found[open.index]!, open, each);
        unbalanced.add(open.index);
      }
    }
  });
  for (const open of stack) unbalanced.add(open.index);
  return { unbalanced, branches };
}

const closed = (word: string): string => word.replace('#', '');

/** A tag's keyword as it is balanced: `#if`, `/if`, `endif`, `end`. */
function keyword(tag: Placeholder): string {
  if (tag.grammar !== 'handlebars') return tag.name;
  const sign = /^\{\{[-~]?\s*([#/])/.exec(tag.text)?.[1] ?? '';
  return sign + tag.name.replace(/\s+/g, ' ');
}

function pushBranch(branches: Branch[], opening: Placeholder, open: Open, end: Placeholder): void {
  const span = { start: opening.span.start, end: end.span.end };
  if (open.word === 'comment')
    return void branches.push({ span, arms: [{ start: span.end, end: span.end }] });
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
  /^\{[{%]-?\s*(?:(?:assign|set|capture|increment|decrement|macro)\s+(\w+)|(?:for|tablerow)\s+(\w+)(?:\s*,\s*(\w+))?\s+in\b|#\w+[^|}]*\bas\s*\|\s*(\w+)(?:\s+(\w+))?)/;
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
