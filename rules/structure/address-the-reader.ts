import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'address-the-reader',
  category: 'structure',
  summary: 'Speak to the customer, not about them.',
  why: 'It is how an agent was told what to do, and it got into the answer. The customer reads a talk between others about themselves.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    about: {
      severity: 'error',
      message: '“{said}” speaks about the customer, in the text that the customer gets.',
      why: 'They read a talk between others about themselves.',
      instead:
        'Say “you”: “To find your purchase number, check your email.” If it is for the agent, move it to the description.',
    },
  },
  options: {},
  bad: [
    {
      text: '[|If user cancels|] their subscription they will have access until the end of the period.',
      better: 'If you cancel your subscription, you keep your access until the end of the period.',
    },
    {
      text: 'To find the purchase ID [|they should check their|] email.',
      better: 'To find the purchase ID, check your email.',
    },
    { text: '[|User should try|] again later.' },
    { text: '[|Tell the customer to|] restart the router.' },
  ],
  good: [
    { text: 'If a customer cancels an order, you see it on your dashboard.' },
    { text: 'When your customers pay, you get the money on the next day.' },
    { text: 'I’ve asked our engineers; they should know more on Monday.' },
  ],
  check(sentence, reading, _context, report) {
    const [about] = sentence.said('third-person');
    if (about) report({ reading, span: about.span }, 'about', { said: quote(reading, about.span) });
  },
});
