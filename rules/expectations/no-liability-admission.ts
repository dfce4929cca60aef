import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-liability-admission',
  category: 'expectations',
  summary: 'State what happened and what you do, and leave the question of liability to those who decide it.',
  why: 'In banking, insurance, health and travel, a template that admits liability does so for every case it is sent in, before anyone has looked at one.',
  recommended: false,
  regulated: true,
  looksAt: 'sentence',
  kinds: {
    admission: {
      severity: 'warn',
      message: '“{said}” admits liability for every case that this text is sent in.',
      instead:
        'Say what happened and what you did: “The second charge came from our system, and I’ve refunded it.”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|We accept full liability|] for the damage.',
      better: 'The driver dropped the box, and I’ve opened a claim for it.',
    },
    { text: 'This [|was entirely our fault|].' },
  ],
  good: [
    { text: 'We charged you twice, and I’ve refunded the second charge.' },
    { text: 'We do not accept liability for lost keys.' },
  ],
  check(sentence, reading, _context, report) {
    const [admission] = sentence.said('liability');
    if (admission)
      report({ reading, span: admission.span }, 'admission', { said: quote(reading, admission.span) });
  },
});
