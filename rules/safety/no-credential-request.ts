import { defineRule } from '../../src/model/rule.ts';
import type { Match, Sentence } from '../../src/model/sentence.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'no-credential-request',
  category: 'safety',
  summary: 'Never ask for a password, a code or a card number in a reply.',
  why: 'It stays in two mailboxes for years, and a customer who learns to send it to you sends it to whoever asks next.',
  recommended: true,
  looksAt: 'sentence',
  kinds: {
    secret: {
      severity: 'error',
      message: '“{said}” asks the customer to send a secret.',
      instead:
        'Take it on your own page, or do without: “You can enter the card here: …”, “The last four digits of the card are enough.”',
    },
    sensitive: {
      severity: 'warn',
      message: '“{said}” asks for papers that somebody else can use, by reply.',
      why: 'Mail is kept, forwarded and searched, and this is what identities are stolen with.',
      instead: 'Give a secure form: “You can upload it here: …”',
    },
  },
  options: {},
  bad: [
    {
      text: 'Please [|reply with your full card number|], expiry date and CVV.',
      kind: 'secret',
      better: 'The last four digits of your card are enough.',
    },
    { text: 'Pls [|send me your password|] and the 6 digit code.', kind: 'secret' },
    { text: 'Could you [|tell us the code we sent|] to your phone?', kind: 'secret' },
    { text: 'Please [|send us a photo of your passport|].', kind: 'sensitive' },
    { text: 'Please [|send us your date of birth|].', kind: 'sensitive' },
  ],
  good: [
    { text: 'Please send us the last four digits of your card number.' },
    { text: 'Never send us your password.' },
    { text: 'Please provide the verification code to the driver.' },
    { text: 'We will send you a verification code.' },
    { text: 'Please enter the code in the app.' },
    { text: 'Please share your password on the secure page of your bank.' },
    { text: 'Let us know if your password works again.' },
  ],
  check(sentence, reading, _context, report) {
    const secret = sentence.said('secret-asked').find((match) => isAsked(sentence, match));
    const paper = sentence.said('paper-asked').find((match) => isAsked(sentence, match));
    const found = secret ?? paper;
    const kind = secret ? 'secret' : 'sensitive';
    if (found) report({ reading, span: found.span }, kind, { said: quote(reading, found.span) });
  },
});

const PLACE =
  /\b(?:in|on|into|through|via|using|at) (?:the|our|your|this|a) (?:\w+ ){0,2}(?:app|page|form|portal|website|site|screen|field|box|settings|checkout)\b/i;

/** True: the customer is to send it, and neither warned nor led to a page for it. */
function isAsked({ text, span }: Sentence, asked: Match): boolean {
  const before = text.slice(0, asked.span.start - span.start);
  const denied =
    /\b(?:never|not|nobody|no one|without|cannot)\b|n[’']t\b|\bwe(?:[’']ll| will| have|[’']ve)\b/i;
  if (
    /\bto (?:the|your) (?:driver|courier|rider|postman|technician|cashier|clerk|receptionist)\b/i.test(text)
  )
    return false;
  return !denied.test(before) && !PLACE.test(text) && !/\blast (?:four|4|three|3)\b/i.test(text);
}
