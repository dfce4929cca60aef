/** How a stretch of a file writes characters with escapes: the first form of each, and its habits for whole classes. */
export interface EscapeStyle {
  /** The escape of a character, as it was written first. */
  readonly forms: ReadonlyMap<string, string>;
  /** True: characters beyond ASCII are escaped; false: they stand as they are; undefined: there are none. */
  readonly beyondAscii: boolean | undefined;
  /** True: hex digits are in upper case. */
  readonly upper: boolean;
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|U([\da-fA-F]{8})|[\s\S])/g;
const RAW = /[^\x00-\x7f]/;

/** Reads the style of one literal, or of a file: what it escapes and how. */
export function styleOf(source: string, decode: (letter: string) => string): EscapeStyle {
  const forms = new Map<string, string>();
  let escaped = false;
  let upper = false;
  for (const match of source.matchAll(ESCAPE)) {
    const [form, four, two, eight] = match;
    const digits = four ?? two ?? eight;
    const char = digits === undefined ? decode(form.charAt(1)) : charOf(digits);
    if (!forms.has(char)) forms.set(char, form);
    if (digits === undefined) continue;
    if (Number.parseInt(digits, 16) > 0x7f) escaped = true;
    upper ||= /[A-F]/.test(digits);
  }
  const raw = RAW.test(source);
  return { forms, beyondAscii: raw ? false : escaped ? true : undefined, upper };
}

function charOf(digits: string): string {
  const code = Number.parseInt(digits, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** The style of a literal, and where it has none, that of the whole file, which is read when first asked for. */
export interface Styles {
  /** The escape that the literal or the file writes this code unit with, if they do. */
  formOf(literal: EscapeStyle, char: string): string | undefined;
  escapesBeyondAscii(literal: EscapeStyle): boolean;
  hex(literal: EscapeStyle, unit: number, digits: number): string;
}

/** Opens the styles of a file. */
export function stylesOf(file: string, decode: (letter: string) => string): Styles {
  let known: EscapeStyle | undefined;
  const whole = (): EscapeStyle => {
    known ??= styleOf(file, decode);
    return known;
  };
  return {
    formOf: (literal, char) => literal.forms.get(char) ?? whole().forms.get(char),
    escapesBeyondAscii: (literal) => literal.beyondAscii ?? whole().beyondAscii ?? false,
    hex(literal, unit, digits) {
      const text = unit.toString(16).padStart(digits, '0');
      return literal.upper || whole().upper ? text.toUpperCase() : text;
    },
  };
}
