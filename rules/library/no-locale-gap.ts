import { defineRule, type Gathered, type GatheredAt } from '../../src/model/rule.ts';

/** That a record has a text in a language. */
interface Fact {
  readonly record: string;
  /** A BCP 47 tag, or the desk's own name of a language that nobody else knows. */
  readonly locale: string;
  /** The placeholder that prints the record into other texts; '' if none does. */
  readonly printedAs: string;
}

export default defineRule({
  id: 'no-locale-gap',
  category: 'library',
  summary: 'Give every text the languages that the others have.',
  why: 'A customer whose language is missing gets the text in another one, or none at all, in the middle of a reply that is in theirs.',
  recommended: true,
  looksAt: 'library',
  anyLanguage: true,
  kinds: {
    gap: {
      severity: 'warn',
      message: '“{title}” has no text in {missing}; {others} of {all} such texts have one.',
      instead: 'Add the translation, or take the language out where it is no longer served.',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Your support team|]',
      title: 'Sign-off',
      platform: 'zendesk',
      evidence: { defines: 'dc.sign_off' },
      beside: [
        { text: 'Hi,', title: 'Greeting', platform: 'zendesk', evidence: { defines: 'dc.greeting' } },
        {
          text: 'Hola:',
          title: 'Greeting',
          platform: 'zendesk',
          locale: 'es',
          evidence: { defines: 'dc.greeting' },
        },
      ],
    },
  ],
  good: [
    {
      text: 'Your support team',
      title: 'Sign-off',
      platform: 'zendesk',
      evidence: { defines: 'dc.sign_off' },
      beside: [{ text: 'Hi,', title: 'Greeting', platform: 'zendesk', evidence: { defines: 'dc.greeting' } }],
    },
  ],
  gather({ parts, origin, locale, id, evidence }): readonly GatheredAt<Fact>[] {
    const part = parts.find(({ role }) => role === 'body');
    const told = locale || id.slice(origin.id.length + 1);
    const { defines: printedAs = '' } = evidence;
    if (!part || told === '') return [];
    const record = printedAs || origin.id;
    const spot = { part, span: { start: 0, end: part.value.text.length } };
    return [{ spot, fact: { record, locale: told, printedAs } }];
  },
  judge(facts, _context, report) {
    for (const records of libraries(facts)) {
      const all = records.length;
      const usual = usualIn(records);
      for (const texts of records) {
        const has = new Set(texts.map(({ fact }) => languageOf(fact.locale)));
        const missing = [...usual].filter(([locale]) => !has.has(languageOf(locale)));
        const first = texts[0]!;
        if (missing.length === 0) continue;
        report(first, 'gap', {
          title: first.reply.title || first.fact.record,
          missing: missing.map(([locale]) => shown(locale)).join(', '),
          others: Math.max(...missing.map(([, count]) => count)),
          all,
        });
      }
    }
  },
});

/** The texts of one record, a language each. */
type Item = readonly Gathered<Fact>[];

/** Texts that are printed into others belong together wherever they stand; of the rest, those of one file. */
function libraries(facts: readonly Gathered<Fact>[]): readonly (readonly Item[])[] {
  const byLibrary = new Map<string, Map<string, Gathered<Fact>[]>>();
  for (const one of facts) {
    const library = one.fact.printedAs === '' ? one.file : '';
    const records = byLibrary.get(library) ?? new Map<string, Gathered<Fact>[]>();
    byLibrary.set(library, records);
    const texts = records.get(one.fact.record);
    if (texts) texts.push(one);
    else records.set(one.fact.record, [one]);
  }
  return [...byLibrary.values()].map((records) => [...records.values()]);
}

/**
 * The languages that a text is meant to have, and how many have each. What other replies print has to be there in
 * half of them; sheets are often translated bit by bit, so there most must have it.
 */
function usualIn(records: readonly Item[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const texts of records)
    for (const locale of new Set(texts.map(({ fact }) => fact.locale)))
      count.set(locale, (count.get(locale) ?? 0) + 1);
  const all = records.length;
  if (records[0]?.[0]?.fact.printedAs !== '') return new Map([...count].filter(([, n]) => n * 2 >= all));
  const isMost = (n: number): boolean => all > 3 && n * 4 >= all * 3;
  // Where each record has a language of its own, none of them lacks another.
  const translated = isMost(records.filter((texts) => texts.length > 1).length);
  return new Map([...count].filter(([, n]) => translated && isMost(n)));
}

/** `pt` is there for `pt-BR`, and the reverse. */
function languageOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/, 1)[0]!;
}

function shown(locale: string): string {
  return /^\d+$/.test(locale) ? `the language ${locale}` : locale;
}
