/** The inside of a placeholder as its desk would have it, freed of what an editor put there. */
export interface Inside {
  readonly text: string;
  /** True: markup, a no-break or zero-width character, a curly quote or a line break stood in it. */
  readonly broken: boolean;
}

const TAG = /<\/?[A-Za-z][^<>]{0,300}>/y;
const ENTITY = /&(?:#x?[\da-f]{1,6}|[a-z]{2,20});/iy;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const INVISIBLE_ENTITY =
  /^&(?:shy|zwnj|zwj|zerowidthspace|nobreak|#(?:8203|8204|8205|8288|65279|173|x200[b-d]|x2060|xfeff|xad));$/i;
const PLAIN_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&quot;', '"'],
  ['&#34;', '"'],
  ['&#39;', "'"],
  ['&#x27;', "'"],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
]);
const BROKEN_ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&#160;', ' '],
  ['&#xa0;', ' '],
  ['&ldquo;', '"'],
  ['&rdquo;', '"'],
  ['&lsquo;', "'"],
  ['&rsquo;', "'"],
]);

/** The offset after all tags and invisible characters that stand at `from`; `from` itself if none do. */
export function skipInvisible(value: string, from: number): number {
  let at = from;
  for (let next = stepInvisible(value, at); next > at; next = stepInvisible(value, at)) at = next;
  return at;
}

function stepInvisible(value: string, at: number): number {
  const unit = value.charCodeAt(at);
  if (unit === 60) return at + (matchAt(TAG, value, at)?.length ?? 0);
  if (unit === 38) {
    const entity = matchAt(ENTITY, value, at);
    return entity && INVISIBLE_ENTITY.test(entity) ? at + entity.length : at;
  }
  return unit > 127 && INVISIBLE.test(value[at]!) ? at + 1 : at;
}

/** The text that a sticky pattern matches at an offset. */
export function matchAt(pattern: RegExp, value: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(value)?.[0];
}

/** True if nothing in the text could need cleaning; most placeholders. */
const CLEAN = /^[\w .|:,"'()[\]/=!?#$@^>+-]*$/;

/** Frees the inside of a placeholder of what an editor put there, and says whether anything was there. */
export function clean(raw: string): Inside {
  if (CLEAN.test(raw)) return { text: raw, broken: false };
  let text = '';
  let broken = false;
  for (let at = 0; at < raw.length; ) {
    const quoted = quotedAt(raw, at, text);
    const step = quoted ?? dirtAt(raw, at) ?? { text: raw[at]!, length: 1, broken: false };
    text += step.text;
    broken ||= step.broken;
    at += step.length;
  }
  return { text, broken };
}

/** A quoted text that begins at an offset, with straight quotes; what it says is the writer's own. */
function quotedAt(raw: string, at: number, before: string): Step | undefined {
  const open = quoteAt(raw, at);
  if (!open || (open.text === "'" && /[\p{L}\p{N}]$/u.test(before))) return undefined;
  for (let end = at + open.length; end < raw.length; ) {
    const close = quoteAt(raw, end);
    if (close?.text === open.text && (open.broken || !close.broken)) {
      const inside = decodePlain(raw.slice(at + open.length, end));
      return {
        text: open.text + inside + open.text,
        length: end + close.length - at,
        broken: open.broken || close.broken,
      };
    }
    end += close?.length ?? 1;
  }
  return undefined;
}

/** A quote as a sign, an entity or, broken, a curly one. */
function quoteAt(raw: string, at: number): Step | undefined {
  const char = raw[at]!;
  if (char === '"' || char === "'") return { text: char, length: 1, broken: false };
  const curly = CURLY.get(char);
  if (curly !== undefined) return { text: curly, length: 1, broken: true };
  const entity = char === '&' ? entityAt(raw, at) : undefined;
  return entity && (entity.text === '"' || entity.text === "'") ? entity : undefined;
}

function decodePlain(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#x?[\da-f]{1,4}|[a-z]{2,4});/gi, (entity) => PLAIN_ENTITIES.get(entity) ?? entity)
    : text;
}

const CURLY: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‟', '"'],
  ['‘', "'"],
  ['’', "'"],
  ['‚', "'"],
]);

interface Step {
  readonly text: string;
  readonly length: number;
  readonly broken: boolean;
}

/** What an editor put at this offset, outside quotes, and what it stands for. */
function dirtAt(raw: string, at: number): Step | undefined {
  const char = raw[at]!;
  if (char === '<') return removed(matchAt(TAG, raw, at));
  if (char === '&') return entityAt(raw, at);
  if (char === '\u00A0' || char === '\u202F') return { text: ' ', length: 1, broken: true };
  if (INVISIBLE.test(char)) return { text: '', length: 1, broken: true };
  if (char === '\r' || char === '\n') return lineBreakAt(raw, at);
  if (char === '\\' && /[_*.{}[\]|-]/.test(raw[at + 1] ?? '')) return { text: '', length: 1, broken: true };
  if (char === '*' || char === '`') return { text: '', length: 1, broken: true };
  const curly = CURLY.get(char);
  if (curly === '"' || (curly && !/\p{L}/u.test(raw[at - 1] ?? '')))
    return { text: curly, length: 1, broken: true };
  return undefined;
}

function removed(tag: string | undefined): Step | undefined {
  return tag === undefined ? undefined : { text: '', length: tag.length, broken: true };
}

function entityAt(raw: string, at: number): Step | undefined {
  const entity = matchAt(ENTITY, raw, at);
  if (!entity) return undefined;
  if (INVISIBLE_ENTITY.test(entity)) return removed(entity);
  const lower = entity.toLowerCase();
  const plain = PLAIN_ENTITIES.get(lower);
  if (plain !== undefined) return { text: plain, length: entity.length, broken: false };
  const text = BROKEN_ENTITIES.get(lower);
  return text === undefined ? undefined : { text, length: entity.length, broken: true };
}

/** A line break between two pieces of a name breaks it; elsewhere it is a blank. */
function lineBreakAt(raw: string, at: number): Step {
  const length = raw[at] === '\r' && raw[at + 1] === '\n' ? 2 : 1;
  const inName =
    /[\w.]$/.test(raw.slice(Math.max(0, at - 1), at)) &&
    /^\s*[\w.]/.test(raw.slice(at + length, at + length + 40));
  return { text: inName ? '' : ' ', length, broken: inName };
}
