import { defineRule } from '../../src/model/rule.ts';
import { hollowApologies } from '../apologies.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-hollow-apology',
  category: 'empathy',
  summary: 'Apologise for what happened, by its name, or not at all.',
  why: 'An apology that doubts the matter, or fits every matter, tells the customer that nobody has read theirs.',
  recommended: true,
  looksAt: 'reply',
  kinds: {
    if: {
      severity: 'warn',
      message: '“{said}” doubts that anything went wrong.',
      why: 'If something went wrong, the customer knows it. If nothing did, there is nothing to be sorry for.',
      instead:
        'Say sorry for the thing itself: “I’m sorry that the driver was late.” Not sure yet? Leave it out and say what you check.',
    },
    feel: {
      severity: 'warn',
      message: '“{said}” apologises for the customer’s feeling, not for what caused it.',
      why: 'It reads as “the problem is you”.',
      instead: 'Name what happened: “I’m sorry that nobody called you back.”',
    },
    inconvenience: {
      severity: 'warn',
      message: '“{said}” is the only apology here, and it fits every matter there is.',
      why: 'People read past it, and look for the sentence that is about them.',
      instead: 'Name theirs: “I’m sorry that your refund took three weeks.”',
    },
  },
  options: {},
  bad: [
    {
      text: 'We are [|sorry if|] our driver was rude.',
      kind: 'if',
      better: 'I’m sorry that our driver was rude.',
    },
    {
      text: 'I’m [|sorry you feel|] that way.',
      kind: 'feel',
      better: 'I’m sorry that nobody called you back.',
    },
    {
      text: 'Your account has been suspended. We [|apologize for any inconvenience|].',
      kind: 'inconvenience',
    },
  ],
  good: [
    { text: 'We are sorry for the late delivery and any inconvenience. I’ve sent a new parcel.' },
    { text: 'The shop is closed on Monday. We apologise for any inconvenience.' },
    { text: 'I’m sorry that the room was cold.' },
    { text: 'Thank you for telling us about the payment problem. We apologise for any inconvenience.' },
    { text: 'Your line is down again. We apologise for the inconvenience. We’ve replaced the box.' },
    { text: 'Sorry if I misunderstood you.' },
  ],
  check(reading, _context, report) {
    for (const { kind, span } of hollowApologies(reading)) {
      report({ reading, span }, kind, { said: quote(reading, span) });
    }
  },
});
