import type { Encode } from '../../model/format.ts';

/** Characters that text cannot hold as they are, or not in every place. */
const ALWAYS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);
/** Characters that some writers escape and others don't: as the text does already. */
const SOMETIMES: ReadonlyMap<string, string> = new Map([
  ["'", '&apos;'],
  ['"', '&quot;'],
]);
/** What no reference can stand for in XML 1.0. */
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;

/** Writes into the text of an XML element, with the references and line ends that it has already; CDATA as it stands. */
export function xmlEncoder(file: string): Encode {
  const feed = file.includes('\r\n') ? '\r\n' : '\n';
  return (text, at, { source }) => {
    if (FORBIDDEN.test(text)) return undefined;
    const literal = file.slice(source.start, source.end);
    const before = file.slice(source.start, at.start);
    if (before.lastIndexOf('<![CDATA[') > before.lastIndexOf(']]>'))
      return /\]\]>|\r/.test(text) ? undefined : text.replaceAll('\n', feed);
    const carriage = literal.includes('&#13;') ? '&#13;' : '&#xD;';
    return text.replace(/[&<>'"\r\n]/g, (sign) => {
      if (sign === '\n') return feed;
      if (sign === '\r') return carriage;
      const form = SOMETIMES.get(sign);
      if (form !== undefined) return literal.includes(form) ? form : sign;
      return ALWAYS.get(sign) ?? sign;
    });
  };
}
