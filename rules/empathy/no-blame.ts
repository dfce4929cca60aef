import type { Act } from '../../src/model/act.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Sentence } from '../../src/model/sentence.ts';
import { overlaps } from '../../src/model/span.ts';
import { actsOf } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-blame',
  category: 'empathy',
  summary: 'Say what helps now instead of whose fault it was.',
  why: 'A customer who is told that it is their fault answers that, and the matter itself waits.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    reproach: {
      severity: 'error',
      message: '“{said}” tells the customer that it’s their fault.',
      why: 'Their next message is about that, and not about the way out.',
      instead:
        'Leave out who did what, and give what helps now: “Here is how payouts work: …”, “The form still needs a date of birth; you can add it here: …”',
    },
    slip: {
      severity: 'warn',
      message: '“{said}” states the customer’s slip as a fact.',
      why: 'If it was something else, you are wrong twice.',
      instead: 'Say what you see: “It looks like the code has one digit too few.”',
      strict: true,
    },
  },
  options: {},
  bad: [
    {
      text: '[|As I already told you|], the code is case-sensitive.',
      kind: 'reproach',
      better: 'The code is case-sensitive; capitals matter.',
    },
    {
      text: '[|You failed to|] return the router in time.',
      kind: 'reproach',
      better: 'The router is due back by the end of the month; here is a new label.',
    },
    {
      text: '[|You should have read|] the fare rules before paying.',
      kind: 'reproach',
      better: 'Here are the rules of this fare, with what is still possible.',
    },
    { text: 'The bill is estimated because [|you never send us|] your meter readings.', kind: 'reproach' },
    { text: 'The [|issue is on your end|].', kind: 'slip' },
    {
      text: '[|You entered an incorrect|] card number.',
      kind: 'slip',
      better: 'It looks like the card number has one digit too few.',
    },
  ],
  good: [
    { text: 'A chargeback can have consequences for your credit score.' },
    { text: 'If you forgot your password, choose “Reset password”.' },
    { text: 'It looks like you entered an old card number.' },
    { text: 'You should have received our email by now.' },
    { text: 'As mentioned in our last email, the new terms start in May.' },
  ],
  check(sentence, reading, _context, report) {
    if (sentence.said('seeming').length > 0 || sentence.said('threat').length > 0) return;
    const [slip] = sentence.said('slip');
    const fault = sentence.said('reproach')[0] ?? blamed(sentence);
    if (slip) report({ reading, span: slip.span }, 'slip', { said: quote(reading, slip.span) });
    else if (fault) report({ reading, span: fault.span }, 'reproach', { said: quote(reading, fault.span) });
  },
});

/** What blames the reader, unless the words only look like it. */
function blamed(sentence: Sentence): Act | undefined {
  const spared = sentence.said('blameless');
  return actsOf(sentence, 'blame').find((act) => !spared.some(({ span }) => overlaps(span, act.span)));
}
