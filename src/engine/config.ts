import type { Audience } from '../model/sentence.ts';
import { checkPhrases } from './check-phrases.ts';
import type { Known } from './known.ts';
import { checkOutcomes, outcome } from './outcomes-config.ts';
import { type RuleBook, ruleSettings } from './rule-setting.ts';
import {
  also,
  choice,
  key,
  keyed,
  list,
  needed,
  type Of,
  oneOrMore,
  type Path,
  pattern,
  slug,
  type Tell,
  table,
  text,
  textOr,
} from './shape.ts';
import { acts, checkActs } from './taught-acts.ts';

const audiences = [
  'customer',
  'employee',
  'partner',
  'colleague',
  'public',
] as const satisfies readonly Audience[];

/** A BCP 47 tag; only its form is checked. */
const locale = pattern('a language such as “en” or “pt-BR”', /^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/);

const texts = list(text);
const patterns = oneOrMore(text);

/** Which key or column plays which role in a record. */
const fields = keyed('an object that says which key or column is what', {
  id: key('What names the reply for ever.', text),
  title: key('Its title.', text),
  body: key(
    'Its text; for several languages an object of language and column.',
    textOr(table('an object of language and column', text)),
  ),
  subject: key('The subject of the mail.', text),
  tags: key('Its tags.', text),
  category: key('Its folder or group.', text),
  description: key('What agents are told about it.', text),
  locale: key('Its language.', text),
  active: key('Whether it is switched on.', text),
  channel: key('Chat, mail and so on.', text),
  question: key('The customer’s question that it answers.', text),
});

const source = (known: Known) =>
  keyed('an object about some files', {
    files: needed('Which files this is about, as globs.', patterns),
    shape: key(
      'The helpdesk’s export that they are.',
      known.shapes.length > 0 ? choice('shape', known.shapes) : text,
    ),
    list: key('Where the records are, as a dotted path such as “data.items”.', text),
    fields: key('Which key or column is the title, the body and so on.', fields),
    kind: key('How the texts are written.', choice('kind', ['html', 'markdown', 'plain'])),
    platform: key('Whose placeholders they use.', choice('platform', known.platforms)),
    locale: key('The language of these files.', locale),
    replies: key(
      'What is a reply in a Markdown page.',
      choice('choice', ['fences', 'quotes', 'sections', 'file']),
    ),
  });

const selects = (written: unknown, at: Path, tell: Tell): void => {
  if (Object.keys(written as object).some((name) => name !== 'rules')) return;
  tell(
    at,
    'This selects nothing. Say which: files, replies, tags, locales, channels, platforms or audience.',
  );
};

const override = (rules: ReturnType<typeof ruleSettings>) =>
  keyed('an object that selects replies and sets rules', {
    files: key('Globs of files.', patterns),
    replies: key('Titles or ids; * crosses everything.', patterns),
    tags: key('Tags; * crosses everything.', patterns),
    locales: key('Languages; “en” is also “en-GB”.', oneOrMore(locale)),
    channels: key('Channels, as the file names them.', patterns),
    platforms: key('Helpdesks.', patterns),
    audience: key('Who reads the reply.', oneOrMore(choice('audience', audiences))),
    rules: needed('The settings that hold for them.', { ...rules, schema: { $ref: '#/properties/rules' } }),
  });

const phrase = keyed('an object that describes a phrase', {
  id: needed('Its rule is called phrases/<id>.', slug),
  says: needed('What your team does not write, in the phrase notation.', texts),
  unless: key('What spares a match that it overlaps.', texts),
  hits: key('Sentences that it must find.', texts),
  passes: key('Sentences that it must leave alone.', texts),
  message: needed('What to say about it.', text),
  better: key('What to write instead.', text),
  severity: key('Default: warn.', choice('severity', ['warn', 'error'])),
});

const placeholders = keyed('an object about placeholders', {
  allow: key('Names that your helpdesk knows besides the built-in ones; * stands for anything.', texts),
  fields: key(
    'Your own fields: their names, or files with them as your helpdesk exports them (JSON). Fields like them that are not listed are errors then.',
    oneOrMore(text),
  ),
  blanks: key('Your own blanks to fill in by hand, as samples such as “[UPPER CASE]”.', texts),
});

/** The one declaration of a config: it checks the file, makes the JSON Schema and the table of keys. */
export function declaration(known: Known, book: RuleBook) {
  const rules = ruleSettings(book);
  return keyed('an object', {
    $schema: key('The JSON Schema, for editors.', text),
    extends: key(
      'Presets, files or packages that this builds on; without it “replylint:recommended” holds.',
      oneOrMore(text),
    ),
    files: key('What to lint when no path is given, as globs.', patterns),
    ignores: key('What never to lint, as globs.', patterns),
    platform: key('Whose placeholders the replies use.', choice('platform', known.platforms)),
    locale: key('The language of the replies.', locale),
    rules: key(
      'Rules and their settings: "off", "warn", "error", or ["warn", { options and kinds }].',
      rules,
    ),
    sources: key('What the files cannot tell by themselves.', list(source(known))),
    placeholders: key('What your placeholders look like.', placeholders),
    outcomes: key(
      'What is true by policy, and when: no promise there, and another time is an error.',
      also(list(outcome), checkOutcomes(known)),
    ),
    contacts: key('Your own addresses and telephone numbers, which may stand in replies.', texts),
    phrases: key(
      'Words that your team does not want, each a rule of its own.',
      also(list(phrase), checkPhrases(known)),
    ),
    acts: key(
      'What a kind of sentence is, and is not, in your team’s words: “promise”, “apology”.',
      also(acts, checkActs(known)),
    ),
    overrides: key('Other settings for some files or replies.', list(also(override(rules), selects))),
    plugins: key('Modules with rules of your own.', oneOrMore(text)),
    reasons: key('Whether an exception in a file must say why.', choice('choice', ['required', 'optional'])),
  });
}

/** A checked config. */
export type Config = Of<ReturnType<typeof declaration>>;
export type Override = NonNullable<Config['overrides']>[number];
export type Phrase = Of<typeof phrase>;

/** The keys of the config that name other files, before it is checked; anything odd is left out. */
export function namesIn(data: unknown): {
  readonly extends: readonly string[];
  readonly plugins: readonly string[];
} {
  const held = typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
  return { extends: namesUnder(held, 'extends'), plugins: namesUnder(held, 'plugins') };
}

/** The files that `placeholders.fields` names, before the config is checked; anything odd is left out. */
export function fieldFiles(data: unknown): readonly string[] {
  const { placeholders } = Object(data) as { readonly placeholders?: unknown };
  return namesUnder(Object(placeholders) as Readonly<Record<string, unknown>>, 'fields').filter(isFieldFile);
}

/** True for a path; anything else in `placeholders.fields` is the name of a field. */
export function isFieldFile(name: string): boolean {
  return /[/\\]|\.json$/i.test(name);
}

function namesUnder(data: Readonly<Record<string, unknown>>, name: string): readonly string[] {
  const value: unknown = Object.hasOwn(data, name) ? data[name] : [];
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.filter((held): held is string => typeof held === 'string' && held !== '');
}
