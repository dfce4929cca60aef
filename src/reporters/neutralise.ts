/**
 * The output boundary. Templates, file names and config text belong to strangers; a terminal, a CI agent or a
 * browser obeys what it reads. Every report passes what it quotes through one of these functions, one a target:
 * nothing quoted can become a terminal escape, a CI command (`::x::` at the start of a line, `##[x]`, `##vso[x]`,
 * `##teamcity[x]` anywhere), mark-up or a hidden character. What is taken away is shown, never dropped.
 */

/**
 * Characters that hide or steer: controls, bidirectional and zero-width ones, fillers, lone surrogates and
 * noncharacters. Spared are the joiners and variation selectors inside an emoji, and the joiners inside a word
 * of the scripts from Arabic to Sinhala.
 */
const HIDDEN =
  /(?!(?<=\p{ExtPict}|\p{EMod}|\uFE0F)\u200D(?=\p{ExtPict})|(?<=\p{ExtPict})[\uFE0E\uFE0F]|(?<=[0-9*])\uFE0F(?=\u20E3)|(?<=[\u0600-\u0DFF])[\u200C\u200D](?=[\u0600-\u0DFF]))[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{DI}\p{Noncharacter_Code_Point}]/u;

/** The first `#` of a log command that CI agents find anywhere in a line. */
const ANYWHERE = /#(?=#(?:\[|vso\[|teamcity\[))/i;

/** What stands before a workflow command, with its first `:`: agents trim the line, then look. */
const LEADING = /^\s*:(?=:)/;

const UNSAFE = new RegExp(`${HIDDEN.source}|${ANYWHERE.source}`, 'giu');
/** Texts without these need no closer look: Latin letters, quotation marks and dashes hide nothing. */
const SUSPECT = /[^ -~\u00A1-\u00AC\u00AE-\u02FF\u2010-\u2027\u2030-\u205E]|##|::/;

/** A stretch of a text that is shown otherwise; offsets in UTF-16 code units. */
export interface Shown {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The stretches of `text` that may not be written as they are, in order, with what is written for them. */
export function shownParts(text: string): readonly Shown[] {
  if (!SUSPECT.test(text)) return [];
  const parts = Array.from(text.matchAll(UNSAFE), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: visible(found),
  }));
  const colon = (LEADING.exec(text)?.[0].length ?? 0) - 1;
  if (colon < 0) return parts;
  return [...parts, { start: colon, end: colon + 1, text: visible(':') }].sort((a, b) => a.start - b.start);
}

/** For one line of a terminal or a log: what hides, steers or commands is written as `\u{…}`. No line break remains. */
export function shown(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text.replace(LEADING, (lead) => lead.slice(0, -1) + visible(':')).replace(UNSAFE, visible);
}

/** Runs of white space as one space, so that a quoted paragraph reads on in one line. */
export function fold(text: string): string {
  return text.replace(/[\t\n\r \u2028\u2029]+/g, ' ').trim();
}

/** Prose on one line of a terminal or a log. */
export function oneLine(text: string): string {
  return shown(fold(text));
}

function visible(char: string): string {
  return `\\u{${char.codePointAt(0)!.toString(16).toUpperCase()}}`;
}

const ESCAPE = /\\(?:u(d[89a-f][0-9a-f]{2})|[\s\S])/g;
const ALL_HIDDEN = new RegExp(HIDDEN.source, 'gu');
const HIDDEN_IN_JSON = new RegExp(`${HIDDEN.source}|#(?=#)`, 'gu');

/**
 * A value as JSON that no log reader obeys: the data is the same, what hides is written as an escape, and a lone
 * surrogate, which strict parsers refuse, is U+FFFD. `indent` as for `JSON.stringify`.
 */
export function json(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent)
    .replace(ESCAPE, (found, lone) => (lone === undefined ? found : '\\ufffd'))
    .replace(HIDDEN_IN_JSON, (char) => (char === '\n' ? char : units(char)));
}

function units(char: string): string {
  return Array.from({ length: char.length }, (_, i) => {
    return `\\u${char.charCodeAt(i).toString(16).padStart(4, '0')}`;
  }).join('');
}

/** JSON for the inside of a `<script>` element. */
export function scriptJson(value: unknown): string {
  return json(value).replace(/[<>&]/g, units);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
const IN_MARKUP = /[&<>"'`]|#(?=#)|:(?=:)/g;

/** Text or a quoted attribute of XML or HTML, on one line. What XML forbids is shown, as in `shown`. */
export function xml(text: string): string {
  return revealed(text).replace(IN_MARKUP, (char) => ENTITIES[char] ?? `&#${char.charCodeAt(0)};`);
}

/** What hides is shown; commands and mark-up are left to the target's own escapes. */
function revealed(text: string): string {
  return text.replace(ALL_HIDDEN, visible);
}

/** What Markdown reads as mark-up inside a line, and at its start. */
const IN_MARKDOWN = /[\\`*_[\]<>|~&]|#(?=#)|:(?=:)|[-+#=](?<=^\s*.)|[.)](?<=^\s*\d+.)/g;
/** What GitHub and GitLab look for in the rendered text: mentions, references, links, emoji, formulas. */
const LIVE = /[@#!~%$](?=[\w"`])|&amp;(?=\d)|(?<=\bGH)-(?=\d)|:(?=\/\/|[\w+-]+:)|(?<=www)(?=\.)/gi;

/**
 * Prose for Markdown, on one line: no emphasis, link, image, table cell, HTML, emoji, formula, mention or reference
 * comes out of it. Where a backslash does not help, since it is gone in the rendered text, a comment parts the sign
 * from what follows.
 */
export function markdown(text: string): string {
  return revealed(text)
    .replace(IN_MARKDOWN, (char) =>
      char === '<' || char === '>' || char === '&' ? ENTITIES[char]! : `\\${char}`,
    )
    .replace(LIVE, (sign) => (sign === '$' ? '<span>$</span>' : `${sign}<!-- -->`));
}

/** A code span of Markdown around text on one line, fenced longer than any run of backticks in it; `|` is kept from tables. */
export function codeSpan(text: string): string {
  const inside = shown(text).replace(/\|/g, '\\|');
  const runs = inside.match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(inside) ? ' ' : '';
  return `${fence}${space}${inside}${space}${fence}`;
}

/** The message of a GitHub workflow command (`::error …::message`); a line break is kept as its escape. */
export function githubData(text: string): string {
  return shownButBreaks(text).replace(/[%\r\n]/g, percent);
}

/** A property of a GitHub workflow command (`file=`, `title=`); a line break is kept as its escape. */
export function githubProperty(text: string): string {
  return shownButBreaks(text).replace(/[%:,\r\n]/g, percent);
}

/** The message of an Azure Pipelines logging command: Microsoft's own reader knows no other escapes in it. */
export function azureData(text: string): string {
  return shownButBreaks(text).replace(/[%\r\n]/g, (char) => (char === '%' ? '%AZP25' : percent(char)));
}

/** A property of an Azure Pipelines logging command. */
export function azureProperty(text: string): string {
  return azureData(text).replace(/[;\]]/g, percent);
}

function shownButBreaks(text: string): string {
  return text
    .split(/([\r\n])/)
    .map((piece) => (piece === '\r' || piece === '\n' ? piece : shown(piece)))
    .join('');
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** A value of a TeamCity service message, without its quotes. */
export function teamcity(text: string): string {
  return revealed(text)
    .replace(/[|'[\]]/g, '|$&')
    .replace(/[^ -~]/g, (unit) => {
      return `|0x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    });
}

/** The description of a TAP test line. */
export function tap(text: string): string {
  return oneLine(text).replace(/[\\#]/g, '\\$&');
}

/** A path as a relative URI reference: every segment percent-encoded, so that `[`, `#`, `%` and spaces are safe. */
export function uri(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Cs}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, percent);
}
