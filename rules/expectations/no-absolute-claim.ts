import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-absolute-claim',
  category: 'expectations',
  summary:
    'On safety, law, tax, health, returns and availability, say what you do instead of what can never be.',
  why: 'These are the sentences that a customer, a regulator or a court quotes. One exception makes each of them false.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    claim: {
      severity: 'warn',
      message: '“{said}” is a claim without limits, on something that somebody can be held to.',
      why: 'One exception makes it false, and it is in writing.',
      instead:
        'Say what you do, or who says so: “Card numbers are encrypted, and our bank partner keeps them.” “Our auditor’s report is here: …”',
    },
  },
  options: {},
  bad: [
    { text: 'Don’t worry, [|your money is safe|].', better: 'Your balance is held at our partner bank.' },
    { text: 'Our terms [|are GDPR compliant|]!' },
    { text: 'Here you [|don’t have to worry about VAT|].' },
    { text: 'Our food is [|completely allergen free|].' },
    { text: 'It is a plan with [|guaranteed returns|].' },
  ],
  good: [
    { text: 'To keep your account safe, change the password.' },
    { text: 'As always, we’re happy to help.' },
    { text: 'Never share your password.' },
    { text: 'Is your data secure? Here is what we do.' },
  ],
  check(sentence, reading, _context, report) {
    const [claim] = sentence.text.trimEnd().endsWith('?') ? [] : sentence.said('absolute-claim');
    if (claim) report({ reading, span: claim.span }, 'claim', { said: quote(reading, claim.span) });
  },
});
