import type { Placeholder } from '../model/placeholder.ts';
import { ELEMENT, ENVIRONMENT, labels, PAIRED, PRESSABLE, PRESSED, STATE } from './lookalikes.ts';
import { capitals, instruction, isWholeThing, thing } from './vocabulary.ts';

/** One way of leaving a blank for the agent, as data: how it is written and when such writing is a blank. */
interface Blank {
  readonly grammar: string;
  /** Sticky; group 1 is its words. */
  readonly form: RegExp;
  /** True if it is a blank and not prose, code, a link or markup. */
  is(words: string, around: Around): boolean;
}

/** What stands beside it. */
interface Around {
  /** At most 24 units before it. */
  readonly before: string;
  /** At most 24 units after it. */
  readonly after: string;
  readonly value: string;
  readonly end: number;
  /** Labels that Markdown link definitions (`[label]: address`) give. */
  readonly defined: ReadonlySet<string>;
}

const isSnake = (words: string): boolean => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(words);
const isCamel = (words: string): boolean => /^[a-z]+(?:[A-Z][a-z0-9]*)+$/.test(words);
const count = (words: string): number => words.split(/\s+/).length;

const bracket: Blank = {
  grammar: 'blank:bracket',
  form: /\[((?:[^[\]\n]|\n(?!\s*\n)|\[[^[\]\n]{1,60}\]){1,240})\]/y,
  is(words, { before, after, defined }) {
    if (defined.has(words) || /[{}]/.test(words) || STATE.test(words)) return false;
    if (/^[([]/.test(after) || /[!\]\w\\]$/.test(before)) return false;
    if (/^(?:[\d\s,;.–-]*|[xX]|\^.*|[.…]+|sic|#?\d.*|email\sprotected)$/.test(words)) return false;
    if (/^ref:|https?:\/\/|^[@!#/\\.:;*_-]/.test(words)) return false;
    if (/^[A-Z0-9][A-Z0-9 _/'’.#-]*$/.test(words) && /[A-Z]{2}/.test(words)) return isCapitalBlank(words);
    if (isSnake(words) || isCamel(words)) return true;
    if (instruction.test(words) && (count(words) > 1 || thing.test(words)))
      return !isButton(words, before, after);
    if (count(words) === 1)
      return thing.test(words) && isWholeThing(words) && !isButton(words, before, after);
    return count(words) <= 14 && thing.test(words) && !isButton(words, before, after);
  },
};

function isCapitalBlank(words: string): boolean {
  const first = words.split(/[ _/]+/)[0]!;
  if (isWholeThing(words) || count(words) > 2) return true;
  return !labels.has(first) && !/^[A-Z]{1,6}-\d+$/.test(words) && !/^ACTION|^P[0-4]$/.test(words);
}

/** `Click [Save]` and `the [Settings] tab` are names of buttons. */
function isButton(words: string, before: string, after: string): boolean {
  if (PRESSABLE.test(after)) return true;
  return (
    /^[\p{Lu}]/u.test(words) &&
    count(words) <= 3 &&
    PRESSED.test(before) &&
    !/\b(?:to|the|your)\s+["“*]{0,2}$/i.test(before)
  );
}

const doubleBracket: Blank = {
  grammar: 'blank:double-bracket',
  form: /\[\[([^[\]\n]{1,60})\]\]/y,
  is: (words, { after }) => !after.startsWith('(') && (/[|_]/.test(words) || thing.test(words)),
};

const brace: Blank = {
  grammar: 'blank:brace',
  form: /\{ ?([\p{L}\p{N}#][\p{L}\p{N}\p{M} _.,/'’()#&-]{0,60}?) ?\}(?!\})/uy,
  is: (words, { before, after }) =>
    !/[\w$#%@\\{}=^]$|\)\s*$/.test(before) &&
    !/^\s*[{:;]/.test(after) &&
    (/\p{L}/u.test(words) || /^\d$/.test(words)) &&
    !/^(?:js|ts|css|json|code|note|tip|warning)$/i.test(words),
};

const doubleAngle: Blank = {
  grammar: 'blank:double-angle',
  form: /(?:<<|&lt;&lt;)([\p{L}][\p{L}\p{N} _.'’-]{0,40})(?:>>|&gt;&gt;)/uy,
  is: () => true,
};

const guillemets: Blank = {
  grammar: 'blank:guillemets',
  form: /«([\p{L}][\p{L}\p{N}_]{0,40})»/uy,
  is: (words) =>
    isCamel(words) ||
    /^(?:[A-Z][a-z]+){2,}$/.test(words) ||
    words.includes('_') ||
    (thing.test(words) && /^[A-Z_]+$/.test(words)),
};

const angle: Blank = {
  grammar: 'blank:angle',
  form: /(?:<|&lt;)(#?[\p{L}][\p{L}\p{N} _.,#'’-]{0,50}?)(?:>|&gt;)/uy,
  is(words, { before, value, end }) {
    if (/[\w<]$/.test(before) || /=|https?$/.test(words)) return false;
    const first = words.split(/[\s.]/)[0]!;
    if (
      ELEMENT.test(first) &&
      (count(words) === 1 || /^(?:a|br|hr|img|input|p|div|span)$/i.test(first) || /^[\w\s-]*=/.test(words))
    )
      return false;
    if (isClosedLater(first, value, end)) return false;
    if (PAIRED.test(words)) return true;
    if (/^[A-Z]\w*$/.test(words) && !/^[A-Z_]+$/.test(words)) return thing.test(words) && isWholeThing(words);
    return count(words) > 1
      ? thing.test(words) || instruction.test(words)
      : !/^[a-z]+-[a-z-]+$/.test(words) || thing.test(words);
  },
};

function isClosedLater(name: string, value: string, end: number): boolean {
  return value.slice(end, end + 2_000).includes(`</${name}`);
}

const percent: Blank = {
  grammar: 'blank:percent',
  form: /%([A-Za-z][A-Za-z0-9_]{1,30})%/y,
  is: (words, { before, after }) =>
    !/[\w%]$/.test(before) &&
    !/^[\w\\/]/.test(after) &&
    !/^[\dA-F]{2}/.test(words.slice(0, 2) === words ? words : '') &&
    !ENVIRONMENT.test(words) &&
    (/[A-Z_]/.test(words) || thing.test(words)),
};

const underscores: Blank = {
  grammar: 'blank:underscores',
  form: /__([A-Z][A-Z0-9_ ]{0,30}?)__/y,
  is: (words, { before, after }) =>
    !/[\w]$/.test(before) &&
    !/^\w/.test(after) &&
    (words.includes('_') || (thing.test(words) && isWholeThing(words))),
};

const line: Blank = {
  grammar: 'blank:line',
  form: /(_{4,})/y,
  // Alone on its line it is a rule between two texts, not a blank.
  is(_words, { before, after }) {
    const beside = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`;
    return !/\w$/.test(before) && /[^\s_*<>-]/.test(beside.replace(/<[^<>]*>/g, ''));
  },
};

const filler: Blank = {
  grammar: 'blank:filler',
  form: /(X{3,}(?:[-./ ]X{2,})*|TB[DC]|[Ll]orem ipsum)(?!\w)/y,
  is: (_words, { before, after }) =>
    !/[\w$]$/.test(before) && !/\d[-–. ]?$/.test(before) && !/^[-–. ]?\d/.test(after),
};

const at: Blank = {
  grammar: 'blank:at',
  form: /@(username|user_name|user|name|yourname|firstname|customer|handle|nickname|mention|author|reporter|op)(?![\w.@-])/iy,
  is: (_words, { before }) => !/[\w.@/`"'-]$/.test(before),
};

const hashes: Blank = {
  grammar: 'blank:hashes',
  form: /#{1,2}([A-Z][A-Z_]{2,30})#{1,2}/y,
  is: (words, { before, after }) =>
    !/[\w#&]$/.test(before) && !/^[\w#]/.test(after) && (words.includes('_') || thing.test(words)),
};

const pipes: Blank = {
  grammar: 'blank:pipes',
  form: /\*\|([A-Z][A-Z0-9_:]{1,30})\|\*/y,
  is: () => true,
};

const dollar: Blank = {
  grammar: 'blank:dollar',
  form: /\$([A-Z]{2,}(?:_[A-Z]+)*)\$?(?![\w{])/y,
  is: (words, { before }) =>
    !/[\w$]$/.test(before) && words.length > 3 && (words.includes('_') || isWholeThing(words)),
};

const capital: Blank = {
  grammar: 'blank:capitals',
  form: new RegExp(`(${capitals})(?!\\w)`, 'y'),
  is: (_words, { before }) => !/[\w$%#_-]$/.test(before),
};

/** Which blanks may begin with a sign, the likelier first. */
const bySign: Readonly<Record<string, readonly Blank[]>> = {
  '[': [doubleBracket, bracket],
  '{': [brace],
  '<': [doubleAngle, angle],
  '&': [doubleAngle, angle],
  '«': [guillemets],
  '%': [percent],
  _: [line, underscores],
  '@': [at],
  '#': [hashes],
  '*': [pipes],
  $: [dollar],
};

/** Reads the hand-fill blank that stands at an offset; undefined if what stands there is prose, code or markup. */
export function readBlank(
  value: string,
  start: number,
  defined: ReadonlySet<string>,
): Placeholder | undefined {
  const blanks = bySign[value[start]!] ?? [filler, capital];
  for (const blank of blanks) {
    blank.form.lastIndex = start;
    const match = blank.form.exec(value);
    if (!match) continue;
    const end = start + match[0].length;
    const around = {
      before: value.slice(Math.max(0, start - 24), start),
      after: value.slice(end, end + 24),
      value,
      end,
      defined,
    };
    const words = match[1]!;
    if (!blank.is(words.trim(), around)) continue;
    const from = start + match[0].indexOf(words);
    const name = words.trim();
    const at = from + words.indexOf(name);
    return {
      kind: 'blank',
      text: match[0],
      name,
      grammar: blank.grammar,
      span: { start, end },
      nameSpan: { start: at, end: at + name.length },
    };
  }
  return undefined;
}
