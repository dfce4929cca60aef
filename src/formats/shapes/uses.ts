import type { Uses } from '../../model/reply.ts';
import type { Node } from '../containers/node.ts';
import { textAt } from '../containers/path.ts';

/** Digits, with or without commas between thousands; more of them are no count. */
const NUMBER = /^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,9})?$/;

/** How often the field says that a record was sent; its name may say in how many days (`usage_30d`). */
export function usesAt(record: Node, path: string | undefined): Uses | undefined {
  const text = path === undefined ? undefined : textAt(record, path)?.trim();
  if (path === undefined || text === undefined || !NUMBER.test(text)) return undefined;
  const times = Number(text.replaceAll(',', ''));
  const days = /(\d{1,3}) ?_?d(?:ays?)?\)?$/i.exec(path)?.[1];
  return days === undefined ? { times } : { times, days: Number(days) };
}

/** True: a field `usage` that counts; elsewhere it says what a reply is for. */
export function isUsageCount(path: string, sample: readonly Node[]): boolean {
  if (path.trim().toLowerCase() !== 'usage') return false;
  const filled = sample.filter((node) => (textAt(node, path) ?? '').trim() !== '');
  return filled.length > 0 && filled.every((node) => usesAt(node, path));
}
