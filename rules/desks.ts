import type { Placeholder } from '../src/model/placeholder.ts';
import type { Platform } from '../src/model/platform.ts';
import { spelledLike } from './names.ts';

/** How a grammar opens and closes a plain name. */
const SIGNS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  curly: ['{{', '}}'],
  go: ['{{ ', ' }}'],
  triple: ['{{{', '}}}'],
  percent: ['{%', '%}'],
  merge: ['{!', '}'],
  hash: ['#{', '}'],
  'percent-curly': ['%{', '}'],
  dollar: ['${', '}'],
  'brace-dollar': ['{', '}'],
  brace: ['{', '}'],
};

/** The desks that a way of writing is known from, where several share it. */
const KNOWN_FOR: Readonly<Record<string, string>> = {
  curly: 'zendesk',
  liquid: 'zendesk',
  tag: 'zendesk',
  'call-filter': 'gorgias',
  expression: 'hubspot',
  percent: 'helpscout',
  'percent-curly': 'osticket',
  dollar: 'servicenow',
  'brace-dollar': 'request-tracker',
  handlebars: 'salesforce-lightning',
};

type Desks = ReadonlyMap<string, Platform>;

/** Desks other than this one, `generic` left out. */
function* others(desk: Platform, desks: Desks): Generator<Platform> {
  for (const other of desks.values()) if (other !== desk && other.id !== 'generic') yield other;
}

/** The desk whose way of writing a placeholder is: one that knows the name too, else the one best known for it. */
export function deskOf({ grammar, name }: Placeholder, desk: Platform, desks: Desks): Platform | undefined {
  let best = desks.get(KNOWN_FOR[grammar] ?? '');
  for (const other of others(desk, desks)) {
    if (!other.grammars.includes(grammar)) continue;
    if (other.variables.includes(name)) return other;
    best ??= other;
  }
  return best;
}

/** A desk that documents this very name. */
export function deskThatNames(name: string, desk: Platform, desks: Desks): Platform | undefined {
  for (const other of others(desk, desks)) if (other.variables.includes(name)) return other;
  return undefined;
}

/** What the customer sees for a placeholder that is no way of this desk to write one. */
export function seenOn(desk: Platform, text: string): string {
  const own = SIGNS[desk.grammars[0] ?? '']?.[0].trim();
  return own !== undefined && text.startsWith(own) ? desk.onUnknown : 'the placeholder, as typed';
}

/** What this desk calls a name, where it knows the same one in its own spelling. */
export function equivalent(name: string, desk: Platform): string | undefined {
  return name === '' ? undefined : spelledLike(name.replace(/^[.$]/, ''), desk.variables);
}

/** A name between the signs of this desk. */
export function written(name: string, desk: Platform): string | undefined {
  const signs = SIGNS[desk.grammars[0] ?? ''];
  const gap = desk.spacing && !desk.spacing.includes(0) ? ' ' : '';
  return signs && `${signs[0]}${gap}${name}${gap}${signs[1]}`;
}

/** The placeholder without its fallback, where that makes it one of this desk: the signs are the same. */
export function bareForm({ text, name }: Placeholder, desk: Platform): string | undefined {
  const signs = SIGNS[desk.grammars[0] ?? ''];
  if (!signs || !text.startsWith(signs[0].trim()) || /^\{\{\{/.test(text) || desk.grammars[0] === 'go')
    return undefined;
  return written(name, desk);
}
