import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'say-who-acts',
  category: 'clarity',
  summary: 'When something went wrong, say who did what.',
  why: 'A fault that nobody made sounds like one that nobody looks after.',
  recommended: true,
  looksAt: 'sentence',
  formerly: ['no-hidden-responsibility'],
  kinds: {
    nobody: {
      severity: 'warn',
      message: '“{said}” says that it happened, and not who it was.',
      instead:
        'Name the one who acts, and what they do now: “Our warehouse packed the wrong size, and I’ve sent the right one.”',
    },
  },
  options: {},
  bad: [
    {
      text: '[|Mistakes were made|] with your booking.',
      better: 'Our hotel booked the wrong week for you, and I’ve changed it.',
    },
    { text: 'Your letter [|slipped through the cracks|].' },
  ],
  good: [
    { text: 'We made a mistake with your booking, and I’ve changed it.' },
    { text: 'The decision was made by the claims team.' },
  ],
  check(sentence, reading, _context, report) {
    const [nobody] = sentence.said('actorless');
    if (nobody) report({ reading, span: nobody.span }, 'nobody', { said: quote(reading, nobody.span) });
  },
});
