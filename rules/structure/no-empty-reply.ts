import type { Part, Reply } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';

export default defineRule({
  id: 'no-empty-reply',
  category: 'structure',
  summary: 'Give every reply a text.',
  why: 'An agent in a hurry applies it, and the customer gets an empty message or a bare signature.',
  recommended: true,
  looksAt: 'reply',
  anyLanguage: true,
  kinds: {
    empty: {
      severity: 'error',
      message: '“{title}” has no text.',
      instead: 'Write its text, or delete it if nobody uses it.',
    },
  },
  options: {},
  bad: [{ text: '[||]', title: 'Refund denied' }],
  good: [{ text: '{{dc.refund_denied}}' }, { text: 'Thanks!' }],
  check(reading, _context, report) {
    const bodies = reading.reply.parts.filter((part) => part.role === 'body');
    if (reading.arm !== 0 || reading.part !== bodies[0] || bodies.some(hasText)) return;
    if (isEmptyFile(reading.reply)) return;
    const span = { start: 0, end: reading.part.value.text.length };
    report({ part: reading.part, span }, 'empty', { title: reading.reply.title || 'This reply' });
  },
});

/** An empty file is a file somebody has just made, not a reply. */
function isEmptyFile({ origin, evidence }: Reply): boolean {
  return origin.pointer === '' && Object.keys(evidence.front).length === 0;
}

/** True: there is more than blank space and mark-up; a quotation, code or a picture is something. */
function hasText(part: Part): boolean {
  const words = part.value.text.replace(/<(?!img|code|pre|blockquote)[^<>]*>|&nbsp;|[\s\u200b\ufeff]/gi, '');
  return words !== '';
}
