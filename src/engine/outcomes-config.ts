import { timeSpanOf } from '../text/time-span.ts';
import type { Known } from './known.ts';
import {
  key,
  keyed,
  needed,
  type Of,
  oneOrMore,
  type Path,
  pattern,
  slug,
  type Tell,
  text,
} from './shape.ts';

const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const where = keyed('an object that says in which replies', {
  replies: key('Titles or ids; * crosses everything.', oneOrMore(text)),
  tags: key('Tags; * crosses everything.', oneOrMore(text)),
  files: key('Globs of files.', oneOrMore(text)),
});

/** An entry of the register of outcomes, as the config declares it. */
export const outcome = keyed('an object about an outcome that is true by policy', {
  id: needed('Its name, for messages and for “outcome: …” in a file.', slug),
  what: needed('What comes true: “refund”, “credit”, “update”.', oneOrMore(text)),
  within: key('When, as customers are told it: “5-10 business days”.', text),
  where: key('The replies in which it is true; one of these is enough. Left out: all.', where),
  because: key('The policy that makes it true.', text),
  owner: key('Who answers for it.', text),
  until: key(
    'The last day on which it holds without a new look: 2027-06-30.',
    pattern('a day such as 2027-06-30', DAY),
  ),
});

export type Outcome = Of<typeof outcome>;

/** Tells entries that share an id, select nothing, or name a time that is no length of time. */
export function checkOutcomes({ languages }: Known): (written: unknown, at: Path, tell: Tell) => void {
  return (written, at, tell) => {
    const seen = new Set<string>();
    for (const [i, entry] of (written as readonly Outcome[]).entries()) {
      const { id, within, where } = Object(entry) as Partial<Outcome>;
      if (id !== undefined && seen.has(id))
        tell([...at, i, 'id'], `Another outcome is called “${id}” too; each needs its own id.`);
      if (id !== undefined) seen.add(id);
      if (typeof within === 'string' && languages.length > 0 && !isTime(within, languages))
        tell(
          [...at, i, 'within'],
          `“${within}” is no length of time. Write it like “5-10 business days” or “24 hours”.`,
        );
      if (where && Object.keys(where).length === 0)
        tell(
          [...at, i, 'where'],
          'This selects nothing. Say which: replies, tags or files; or leave “where” out for all.',
        );
    }
  };
}

function isTime(within: string, languages: Known['languages']): boolean {
  return languages.some(({ times }) => times && timeSpanOf(within, times) !== undefined);
}
