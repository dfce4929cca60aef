import type { Placeholder } from '../../src/model/placeholder.ts';
import type { Part } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import { valuesOf } from '../bodies.ts';

export default defineRule({
  id: 'no-sensitive-placeholder',
  category: 'placeholders',
  summary: 'Send no password, no other person’s data and no pair of old and new addresses by reply.',
  why: 'A reply stays in two mailboxes for years, and it is read by whoever reads them then.',
  recommended: true,
  looksAt: 'reply',
  anyRole: true,
  anyLanguage: true,
  anyAudience: true,
  kinds: {
    secret: {
      severity: 'error',
      message: '“{text}” sends {what} by e-mail.',
      why: 'It stays in two mailboxes for years, and opens the account to whoever reads them.',
      instead: 'Send a link where the customer sets a new one.',
    },
    address: {
      severity: 'error',
      message: '“{text}” names the old or the new address of an account.',
      why: 'If somebody took the account over, this reply tells them which mailbox to try next.',
      instead: 'Say that the address was changed, without naming it, and how to object.',
    },
    person: {
      severity: 'error',
      message: '“{text}” gives the customer another person’s data.',
      why: 'That person did not agree to it, and you answer for it.',
      instead: 'Offer to pass a message on.',
    },
  },
  options: {},
  bad: [
    { text: 'Password: [|[INSERT GENERATED PASSWORD]|]', kind: 'secret' },
    {
      text: 'We changed your email from [|[OLD EMAIL]|] to [|[NEW EMAIL]|].',
      kind: 'address',
    },
    { text: 'Please write to the creator at [|{INSERT CREATOR EMAIL}|].', kind: 'person' },
  ],
  good: [
    { text: 'Set a new password here: [PASSWORD RESET LINK]' },
    { text: 'We write to {{ticket.requester.email}}.', platform: 'zendesk' },
  ],
  check(reading, _context, report) {
    const inside = reading.audience === 'colleague';
    for (const part of valuesOf(reading)) {
      const hasOld = namesOld(part);
      for (const placeholder of part.placeholders) {
        if (placeholder.kind === 'tag') continue;
        const kind = kindOf(placeholder, part, hasOld);
        if (!kind || (inside && kind !== 'secret')) continue;
        const facts = { text: placeholder.text, what: what(placeholder, part) };
        report({ part, span: placeholder.span }, kind, facts);
      }
    }
  },
});

const SECRET =
  /\b(?:pass ?words?|passwort|passcode|pass ?phrase|pwd|otp|pin code|one time (?:pass ?word|pass ?code|code|pin)|(?:verification|security|login|recovery|backup|2fa|mfa|auth) codes?|cvv|cvc|pin number|api (?:key|token|secret)|(?:access|auth|secret) (?:key|token)|private key|secret key|seed phrase|recovery phrase|ssn|social security(?: number)?|card number|credit card)\b|^pin$/;
/** Beside such a word a secret is only talked about. */
const ABOUT =
  /\b(?:link|url|reset|page|form|forgot|change|changed|expiry|expires?|expiration|help|article|policy|rules?|requirements?|length|hint|last (?:4|four)|masked|date|type|brand|manager|attempts|settings?)\b/;
const LABEL = /\b(?:pass ?word|passwort|passcode|one[- ]time code|pin)(?:\s+is)?\s{0,2}[:=]?[\s"“*_`]{0,4}$/i;

const PERSON =
  /\b(?:creator|buyer|guest|host|driver|courier|neighbou?r|complainant|reporter|other (?:user|customer|party|person|member|guest|owner)|(?:former|previous) (?:owner|tenant|customer|user)|roommate|spouse|tenant|patient|student|collaborator|colleague|employee|friend|cc)(?: s)? (?:[a-z]+ )?(?:e ?mail|email address|phone|phone number|mobile|number|address|home address|full name|birthday|date of birth|dob)\b/;
const CHANGED = /^(?:insert |enter |the )?(?:old|new|previous|former)(?: (?:account|login|contact|user))?$/;
const CHANGED_MAIL =
  /\b(?:old|new|previous|former)(?: [a-z]+)? (?:e ?mail|mail)\b|\b(?:e ?mail|mail address|mail)(?: address)? (?:old|new)\b/;

/** A name as words in small letters: `user.tempPassword` is `user temp password`. */
function wordsOf({ name }: Placeholder): string {
  return name
    .slice(0, 120)
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^a-z\d\u00c0-\uffff]+/g, ' ')
    .trim();
}

type Kind = 'secret' | 'address' | 'person';

function kindOf(placeholder: Placeholder, part: Part, hasOld: boolean): Kind | undefined {
  const words = wordsOf(placeholder);
  if (ABOUT.test(words)) return undefined;
  if (SECRET.test(words) || isLabelled(placeholder, part)) return 'secret';
  if (PERSON.test(words)) return 'person';
  return hasOld && isChanged(placeholder, part) ? 'address' : undefined;
}

/** True: the text in front calls it a password, and its name says nothing else. */
function isLabelled({ span, name, text }: Placeholder, part: Part): boolean {
  const before = part.value.text.slice(Math.max(0, span.start - 48), span.start).replace(/<[^<>]*>/g, '');
  return LABEL.test(before) && (name === text || !/link|url/i.test(name));
}

/** True: it names an old or a new address, in its own words or beside the word “email”. */
function isChanged(placeholder: Placeholder, part: Part): boolean {
  const words = wordsOf(placeholder);
  if (CHANGED_MAIL.test(words)) return true;
  const { start } = placeholder.span;
  return CHANGED.test(words) && /e-?mail/i.test(part.value.text.slice(Math.max(0, start - 120), start));
}

/** A new address alone is what the customer asked for; beside an old one it tells where the account went. */
function namesOld(part: Part): boolean {
  return part.placeholders.some(
    (each) => /\b(?:old|previous|former)\b/i.test(wordsOf(each)) && isChanged(each, part),
  );
}

function what(placeholder: Placeholder, part: Part): string {
  const words = SECRET.exec(wordsOf(placeholder))?.[0];
  if (words === undefined) return isLabelled(placeholder, part) ? 'a password' : '';
  return /^(?:pass ?words?|passwort|pwd)$/.test(words) ? 'a password' : `“${words}”`;
}
