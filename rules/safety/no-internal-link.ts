import { defineRule } from '../../src/model/rule.ts';
import type { Reading } from '../../src/model/sentence.ts';
import type { Span } from '../../src/model/span.ts';

export default defineRule({
  id: 'no-internal-link',
  category: 'safety',
  summary: 'Give customers links that they can open.',
  why: 'The customer meets a sign-in page or an error, and learns what your systems are called.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    internal: {
      severity: 'warn',
      message: '“{host}” opens for your colleagues only.',
      instead: 'Link to the public page, or write the answer into the reply.',
    },
  },
  options: {},
  bad: [
    { text: 'The steps are here: [|https://docs.example.internal/refunds|]' },
    {
      text: 'The steps are [[|on this page|]](https://intranet.example.com/a).',
      markup: 'markdown',
    },
    { text: 'Please see [|https://example.atlassian.net/wiki/spaces/CS/1|] for the steps.' },
    { text: 'The form is here: [|http://10.12.0.7/form|]' },
  ],
  good: [
    { text: 'The steps are here: https://help.example.com/refunds' },
    { text: 'To set up the router, open http://192.168.1.1 in your browser.' },
  ],
  check(reading, _context, report) {
    if (reading.audience === 'employee' || reading.audience === 'colleague') return;
    for (const { span, href } of addresses(reading)) {
      const host = hostOf(href);
      if (isInternal(host, href)) report({ reading, span }, 'internal', { host });
    }
  },
});

interface Address {
  readonly span: Span;
  readonly href: string;
}

/** Where the links of a reading go, and the addresses that are written out. */
function addresses({ links, prose }: Reading): readonly Address[] {
  const written = [...prose.text.matchAll(/\bhttps?:\/\/[^\s<>"'()\]]*[^\s<>"'()\].,;:!?]/g)]
    .map((found) => ({ href: found[0], span: { start: found.index, end: found.index + found[0].length } }))
    .filter(({ span }) => !links.some((link) => link.span.start < span.end && span.start < link.span.end));
  return [...links, ...written];
}

function hostOf(href: string): string {
  return /^https?:\/\/(?:[^\s/@]*@)?([^\s/:?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';
}

const HOST =
  /^(?:localhost|intranet|jira|confluence)(?:\.|$)|(?:^|\.)intranet\.|\.(?:internal|local|corp|lan|intranet|localdomain)$|^(?:drive\.google\.com|(?:www\.)?notion\.so)$|\.sharepoint\.com$/;
const PLACE =
  /\.atlassian\.net\/(?:wiki|browse|jira)\b|\.slack\.com\/archives\/|^(?:https?:)?(?:\/\/)?docs\.google\.com\/\S*\/edit\b/;
const PRIVATE = /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)[\d.]+$/;
/** The addresses at which routers and modems of the customer's own are set up. */
const ROUTER = /^(?:192\.168\.\d+\.(?:1|254)|10\.0\.0\.(?:1|138)|192\.168\.100\.1)$/;

function isInternal(host: string, href: string): boolean {
  return HOST.test(host) || PLACE.test(href) || (PRIVATE.test(host) && !ROUTER.test(host));
}
