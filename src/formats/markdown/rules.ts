import type { TextNode } from '../containers/node.ts';
import { greets } from './greeting.ts';
import type { Line } from './outline.ts';
import { stretch } from './values.ts';

const RULE = /^[ \t]*(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,}|~{3,})[ \t]*$/;

/** The messages between the rules (`---`) of a text, if there are several and each of them greets; else none. */
export function messagesBetweenRules(text: string, lines: readonly Line[]): readonly TextNode[] {
  const rules = lines.filter((line) => RULE.test(text.slice(line.from, line.end)));
  if (rules.length === 0) return [];
  const bounds = [lines[0]!.from, ...rules.map((line) => line.next)];
  const end = lines.at(-1)!.next;
  const nodes = bounds
    .map((from, n) => stretch(text, from, rules[n]?.from ?? end))
    .filter((node) => node.text !== '');
  return nodes.length > 1 && nodes.every((node) => greets(node.text)) ? nodes : [];
}
