import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-siding',
  category: 'empathy',
  summary: 'Stand by your company and its partners while you stand by the customer.',
  why: 'An agent who takes sides leaves the customer with a company that even its own people don’t trust. The next no is then a matter of somebody’s will.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    siding: {
      severity: 'warn',
      message: '“{said}” takes sides against your own house.',
      why: 'From now on, every no is somebody’s bad will.',
      instead:
        'Say what the rule is for, and what you can do: “The limit is there to keep payouts safe. Within it, I can …”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|If it were up to me|], I would let you sell it.',
      better: 'This kind of product can’t be sold here, because our bank partner excludes it.',
    },
    { text: 'I have [|pulled some strings|] to get this done.' },
    { text: '[|If it was my decision|], I’d refund you in a heartbeat.' },
    { text: 'That’s the restaurant’s [|fault, not ours|].' },
    { text: '[|Management won’t let me|] refund it.' },
  ],
  good: [
    { text: 'Please keep this between us ;)' },
    { text: 'The bank decides on the date.' },
    { text: 'I can see why the fee feels high. It pays for the customs check.' },
  ],
  check(sentence, reading, _context, report) {
    const [siding] = sentence.said('siding');
    if (siding) report({ reading, span: siding.span }, 'siding', { said: quote(reading, siding.span) });
  },
});
