import type { Placeholder } from '../../src/model/placeholder.ts';
import type { Platform } from '../../src/model/platform.ts';
import type { Remedy } from '../../src/model/remedy.ts';
import type { Part } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading } from '../../src/model/sentence.ts';

export default defineRule({
  id: 'require-fallback',
  category: 'placeholders',
  summary: 'Give a name in a greeting a fallback, for customers whose name nobody knows.',
  why: 'The greeting is the first thing that the customer reads, and a hole in it says that nobody wrote this.',
  recommended: true,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    missing: {
      severity: 'warn',
      message: 'Without a name, “{greeting}” reaches the customer as “{printed}”.',
      instead: 'Give it a fallback: “{fallback}”.',
    },
    odd: {
      severity: 'warn',
      message: 'Without a name, “{greeting}” reaches the customer as “{printed}”.',
      instead: '{desk} knows no fallback: greet without the name (“{word},”).',
    },
    gap: {
      severity: 'warn',
      strict: true,
      message: 'Without a name, “{greeting}” reaches the customer as “{printed}”.',
      instead: '{desk} knows no fallback: greet without the name (“{word},”).',
    },
  },
  options: {},
  bad: [
    { text: 'Hi [|{%customer.firstName%}|], thanks for writing.', kind: 'missing', platform: 'helpscout' },
    { text: 'Hello [|#{ticket.customer.firstname}|], thanks for writing.', kind: 'odd', platform: 'zammad' },
    { text: 'Hi [|{{contact.first_name}}|], thanks for writing.', kind: 'gap', platform: 'chatwoot' },
  ],
  good: [
    { text: 'Hi {%customer.firstName,fallback=there%}, thanks for writing.', platform: 'helpscout' },
    { text: 'Hi {{ticket.requester.first_name}}, thanks for writing.', platform: 'zendesk' },
    { text: 'Hello, thanks for writing about #{ticket.title}.', platform: 'zammad' },
  ],
  check(reading, { platform }, report) {
    if (!platform?.mayBeEmpty) return;
    for (const { placeholder, word, between, after } of greeted(reading)) {
      if (!mayBeEmpty(placeholder, platform) || isGuarded(placeholder, reading.part)) continue;
      const fallback = platform.fallback?.replace('NAME', () => placeholder.name);
      const empty = emptyOf(platform);
      const facts = {
        greeting: word + between + placeholder.text + after,
        printed: word + between + empty + after,
        word,
        desk: platform.name,
        fallback: fallback ?? '',
      };
      const kind = fallback === undefined ? (empty === '' ? 'gap' : 'odd') : 'missing';
      const remedies = fallback === undefined ? [] : rewriting(placeholder, fallback);
      report({ part: reading.part, span: placeholder.span }, kind, facts, { remedies });
    }
  },
});

const GREETING =
  /(?:^|[\n.!?,]\s{0,4})((?:hi|hiya|hello|hey|heya|howdy|dear|greetings|welcome|good (?:morning|afternoon|evening|day)|hallo|liebe(?:r|\/r|\(r\))?|guten (?:tag|morgen|abend)|moin|servus|grüezi|bonjour|bonsoir|salut|cher|chère|hola|estimad[oa]|querid[oa]|buen(?:os|as) (?:días|tardes|noches)|ciao|buongiorno|gentile|car[oa]|ol[áa]|prezad[oa]|hej|hei|hoi|beste|geachte|hejsa|cześć|dzień dobry)(?: (?:there|again|back|mr|mrs|ms|mx|dr|herr|frau|monsieur|madame|señor|señora)\.?)?)([,:]? {0,2}@?)$/iu;

interface Greeted {
  readonly placeholder: Placeholder;
  /** The greeting as it is written. */
  readonly word: string;
  readonly between: string;
  /** The sign behind the name. */
  readonly after: string;
}

/** The placeholders that stand right behind a greeting. */
function greeted({ standIns, prose }: Reading): readonly Greeted[] {
  return standIns.flatMap(({ at, placeholder }) => {
    if (placeholder?.kind !== 'output') return [];
    const before = GREETING.exec(prose.text.slice(Math.max(0, at - 48), at));
    if (!before) return [];
    const after = /^[,!:.]?/.exec(prose.text.slice(at + 1, at + 2))![0];
    return [{ placeholder, word: before[1]!, between: before[2]!, after }];
  });
}

function mayBeEmpty(
  { name, fault, fallback, local, grammar, text }: Placeholder,
  platform: Platform,
): boolean {
  if (fault || fallback !== undefined || local || !platform.grammars.includes(grammar)) return false;
  return (
    (platform.mayBeEmpty ?? []).includes(name) && !/\bor\b|\|\||\?\?|ISBLANK|NULLVALUE|BLANKVALUE/.test(text)
  );
}

/** True: a condition of the template asks for the name first. */
function isGuarded({ name, span }: Placeholder, part: Part): boolean {
  return part.placeholders.some(
    (tag) => tag.kind === 'tag' && tag.span.start < span.start && tag.text.includes(name),
  );
}

/** What is printed in place of an empty value: the words that the desk’s table puts in quotation marks, else nothing. */
function emptyOf({ onEmpty }: Platform): string {
  return /“([^“”]*)”/.exec(onEmpty)?.[1] ?? '';
}

function rewriting({ span }: Placeholder, text: string): readonly Remedy[] {
  return [{ label: `Write “${text}”`, grade: 'manual', edits: [{ span, text }] }];
}
