/** Names of languages, in English and in themselves, as heads of columns and values of cells have them. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic العربية',
  bg: 'bulgarian български',
  bn: 'bengali bangla',
  ca: 'catalan català',
  cs: 'czech čeština',
  da: 'danish dansk',
  de: 'german deutsch',
  el: 'greek ελληνικά',
  en: 'english',
  es: 'spanish español castellano',
  et: 'estonian eesti',
  fa: 'persian farsi فارسی',
  fi: 'finnish suomi',
  fil: 'filipino tagalog',
  fr: 'french français',
  he: 'hebrew עברית',
  hi: 'hindi हिन्दी',
  hr: 'croatian hrvatski',
  hu: 'hungarian magyar',
  id: 'indonesian bahasa',
  it: 'italian italiano',
  ja: 'japanese 日本語',
  ko: 'korean 한국어',
  lt: 'lithuanian lietuvių',
  lv: 'latvian latviešu',
  ms: 'malay melayu',
  nb: 'bokmål',
  nl: 'dutch nederlands',
  no: 'norwegian norsk',
  pl: 'polish polski',
  pt: 'portuguese português',
  ro: 'romanian română',
  ru: 'russian русский',
  sk: 'slovak slovenčina',
  sl: 'slovenian slovenščina',
  sr: 'serbian srpski',
  sv: 'swedish svenska',
  sw: 'swahili kiswahili',
  th: 'thai ไทย',
  tr: 'turkish türkçe',
  uk: 'ukrainian українська',
  ur: 'urdu اردو',
  vi: 'vietnamese việt',
  zh: 'chinese mandarin 中文',
};

const byName: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([tag, names]) => names.split(' ').map((name) => [name, tag] as const)),
);

const TAG = /^([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?$/i;

/** The language tag (BCP 47) that a code (`en_US`, `pt-br`) or a name (`Español`) stands for, if it is one. */
export function languageOf(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  const named = byName.get(name);
  if (named) return named;
  const tag = TAG.exec(name);
  if (!tag || !Object.hasOwn(NAMES, tag[1]!)) return undefined;
  const script = tag[2] && tag[2].charAt(0).toUpperCase() + tag[2].slice(1);
  return [tag[1], script, tag[3]?.toUpperCase()].filter((part) => part !== undefined).join('-');
}
