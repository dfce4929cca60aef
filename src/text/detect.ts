import { fold } from './characters.ts';
import { eachWord } from './tokens.ts';

/** Words that each language uses in nearly every paragraph; what two of them share tells nothing, and is left out. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the and you your to of is are we our for with have this will that can please be it not if from has been i my me do how thanks thank sorry a an on at so they what when would could should by or as was all any but get just more about out up',
  de: 'der die das und ist nicht wir sie ihre ihr bitte für mit haben ein eine auf zu den dem uns ihnen sich werden wird ich es im von vielen dank leider aus bei',
  fr: 'le les des et est vous votre nous pour dans une avec sur pas que qui vos notre ce cette être avez avons du',
  es: 'el los las y es su por para con una usted nos que del más puede nuestro hemos tiene esta este como lo sus',
  it: 'il gli che e è per con una non del della sono il suo si ci nostro questo questa può abbiamo vostro alla nel',
  pt: 'os você e é para com uma não que do da seu sua nos por em nosso mais pode esta este temos obrigado ao',
  nl: 'de het een en is niet wij u uw van voor met op te dat we je zijn hebben onze deze kunt worden bij naar',
  sv: 'och att det är en ett på för med du din vi har inte som av till kan om vår den ditt från eller',
  pl: 'i w na nie się do jest z że to proszę dla jak czy za po od przez są mamy możesz twoje oraz został',
  tr: 've bir bu için ile da de çok olarak siz sizin biz bizim lütfen olan daha değil var teşekkür ederiz size kadar',
};

const languagesOf: ReadonlyMap<string, readonly string[]> = index();

function index(): ReadonlyMap<string, readonly string[]> {
  const languages = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of new Set(words.split(' ')))
      languages.set(word, [...(languages.get(word) ?? []), language]);
  }
  return languages;
}

/** A contraction tells by what stands before its apostrophe: “we'll” by “we”. */
function languagesOfFolded(word: string): readonly string[] {
  if (FOLDED.test(word)) return none;
  const folded = fold(word);
  const apostrophe = folded.indexOf("'");
  return (
    languagesOf.get(folded) ??
    (apostrophe < 0 ? undefined : languagesOf.get(folded.slice(0, apostrophe))) ??
    none
  );
}

/** A word that folding leaves as it is. */
const FOLDED = /^[a-z]+$/;

const none: readonly string[] = [];

/** Function words that decide a text of any length, and how few decide a short one. */
const plenty = 4;
const fewest = 1;
/** A text of so many words has at least one function word. */
const wordsEach = 12;
/** How much of a text is read, in UTF-16 code units: more does not change the answer. */
const enough = 2_000;
/** A language with so many function words is the text's, if no other has a third of them. */
const clear = 24;

/** The language of a text (`en`, `de` …) by its function words; undefined if there are too few, or two are close. */
export function detectLanguage(text: string): string | undefined {
  const scores = new Map<string, number>();
  let words = 0;
  for (const word of eachWord(text.slice(0, enough))) {
    words++;
    const languages = languagesOf.get(word) ?? languagesOfFolded(word);
    for (const language of languages) {
      const score = (scores.get(language) ?? 0) + 1 / languages.length;
      scores.set(language, score);
      if (score >= clear && standsAlone(language, scores)) return language;
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < Math.min(plenty, Math.max(fewest, words / wordsEach))) return undefined;
  return second === undefined || best[1] >= 1.6 * second[1] ? best[0] : undefined;
}

function standsAlone(language: string, scores: ReadonlyMap<string, number>): boolean {
  const most = scores.get(language)! / 3;
  for (const [other, score] of scores) if (other !== language && score > most) return false;
  return true;
}
