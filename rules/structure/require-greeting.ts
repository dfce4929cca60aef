import type { Reply } from '../../src/model/reply.ts';
import { defineRule, type Gathered, type GatheredAt } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { opening, quote } from '../quote.ts';

/** So many letters of a folder make a habit, if so large a part of them greets. */
const ENOUGH = 10;
const NEARLY_ALL = 0.8;

/** How a letter opens, beside those of its folder and channel. */
interface Fact {
  readonly folder: string;
  readonly template: string;
  /** The greeting; '' where there is none. */
  readonly greeting: string;
  readonly opening: string;
}

export default defineRule({
  id: 'require-greeting',
  category: 'structure',
  summary: 'Greet, where nearly all letters of the same folder do.',
  why: 'One letter without a greeting among many that have one reads as if it had been cut off, or as if somebody were cross.',
  recommended: false,
  looksAt: 'library',
  kinds: {
    missing: {
      severity: 'warn',
      message:
        '“{opening}” opens this {template} without a greeting; {greeting} of the {count} in its folder greet.',
      instead: 'Open it as they do: “{like}”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Your new card is on its way.|] Please sign it on the back.',
      better: 'Hi Ana,\n\nYour new card is on its way. Please sign it on the back.',
      beside: Array.from({ length: 9 }, (_, i) => ({
        text: `Hi Ana,\n\nYour card number ${i} was sent. Please sign it on the back.`,
      })),
    },
  ],
  good: [
    { text: 'Your new card is on its way. Please sign it on the back.' },
    {
      text: 'Your new card is on its way. Please sign it on the back.',
      beside: Array.from({ length: 9 }, (_, i) => ({
        text: `Your card number ${i} was sent. Please sign it on the back.`,
      })),
    },
  ],
  gather(reply, { platform }, readings): readonly GatheredAt<Fact>[] {
    const bodies = readings.filter(({ part }) => part.role === 'body');
    const cold = bodies.find((reading) => greetingOf(reading) === undefined);
    const [reading] = cold ? [cold] : bodies;
    const first = reading?.sentences[0];
    if (!reading || !first || !isLetter(reply, reading)) return [];
    const template = platform?.template ?? 'template';
    const words = opening(reading, first.span);
    const greeting = cold ? '' : quote(reading, greetingOf(reading)!.span);
    return [
      {
        spot: { reading, span: first.span },
        fact: { folder: folderOf(reply), template, greeting, opening: words },
      },
    ];
  },
  judge(facts: readonly Gathered<Fact>[], _context, report) {
    for (const letters of byFolder(facts)) {
      const greetings = letters.map(({ fact }) => fact.greeting).filter((greeting) => greeting !== '');
      if (letters.length < ENOUGH || greetings.length < NEARLY_ALL * letters.length) continue;
      const like = commonest(greetings);
      for (const at of letters) {
        const { greeting, template, opening: words } = at.fact;
        const quoted = { opening: words, template, greeting: greetings.length, count: letters.length, like };
        if (greeting === '') report(at, 'missing', quoted);
      }
    }
  },
});

/** The words that greet; a letter may also open with nothing but a placeholder, which prints a name or a greeting. */
function greetingOf({ sentences }: Reading): Sentence | undefined {
  return sentences
    .slice(0, 2)
    .find((sentence) => does(sentence, 'greeting') || sentence.words.every((word) => word.standIn));
}

const LETTER = /^(?:|e-?mail|mail|letter|post|web|form|ticket)$/i;
const NO_LETTER = /\b(?:chat|sms|social|whatsapp|snippet|signature|footer|tweet|review)s?\b/i;

/** True: it is a mail of its own, of more than a sentence, and no answer in a list of questions and answers. */
function isLetter({ origin, title, evidence }: Reply, { sentences, audience }: Reading): boolean {
  if (sentences.length < 2 || evidence.question !== undefined || audience === 'public') return false;
  return LETTER.test(origin.channel ?? '') && !NO_LETTER.test(`${title} ${evidence.category ?? ''}`);
}

/** The folder that the helpdesk keeps it in: its category, or what stands before the first `::` of its title. */
function folderOf({ title, evidence, origin }: Reply): string {
  const folder = evidence.category ?? (title.includes('::') ? title.slice(0, title.indexOf('::')) : '');
  return `${folder.trim().toLowerCase()}\n${origin.channel ?? ''}`;
}

/** The letters of each folder; files of different folders on the disk are no neighbours. */
function byFolder(facts: readonly Gathered<Fact>[]): Iterable<readonly Gathered<Fact>[]> {
  const folders = new Map<string, Gathered<Fact>[]>();
  for (const at of facts) {
    const name = `${at.file.slice(0, at.file.lastIndexOf('/') + 1)}\n${at.fact.folder}`;
    const letters = folders.get(name);
    if (letters) letters.push(at);
    else folders.set(name, [at]);
  }
  return folders.values();
}

function commonest(greetings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const greeting of greetings) counts.set(greeting, (counts.get(greeting) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
