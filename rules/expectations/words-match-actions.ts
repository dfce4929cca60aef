import type { StandIn } from '../../src/model/reply.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Reading, Sentence } from '../../src/model/sentence.ts';
import { does } from '../acts.ts';
import { quote } from '../quote.ts';

export default defineRule({
  id: 'words-match-actions',
  category: 'expectations',
  summary: 'Let what a reply sets on the ticket agree with what it says.',
  why: 'The customer believes the words and the helpdesk follows the settings. Where they differ, a promise is broken that nobody wrote.',
  recommended: true,
  looksAt: 'reply',
  anyAudience: true,
  kinds: {
    back: {
      severity: 'error',
      message: '“{said}”, while this {template} sets the ticket to “{status}”: nobody will.',
      why: 'A solved ticket leaves every queue, and nobody is reminded.',
      instead: 'Set it to pending or on-hold, or drop the sentence.',
    },
    asked: {
      severity: 'warn',
      message: '“{said}” waits for an answer, while this {template} sets the ticket to “{status}”.',
      why: 'A solved ticket closes by itself before many people have answered.',
      instead: 'Set it to pending; it comes back when they answer.',
    },
    handed: {
      severity: 'error',
      message:
        '“{said}”, while this {template} sets no group, no assignee and no tag, and opens no side conversation.',
      why: 'The ticket stays where it is, and the colleagues that the customer waits for never see it.',
      instead: 'Let the {template} set the group or a tag, or drop the sentence.',
    },
    private: {
      severity: 'error',
      message: '“{said}” speaks to the customer, while this {template} writes an internal note.',
      why: 'The customer never gets it, and the ticket looks answered.',
      instead: 'Make the comment public, or write it to your colleagues.',
    },
  },
  options: {},
  bad: [
    { text: 'Thanks for the log. [|I’ll get back to you within 24 hours.|]', kind: 'back', status: 'solved' },
    {
      text: 'I’m sorry that the mug is broken. [|Could you send us a photo of it?|]',
      kind: 'asked',
      status: 'solved',
    },
    {
      text: 'Thanks for the log. [|I’ve escalated this to our network team.|] You’ll hear from them on Monday.',
      kind: 'handed',
      platform: 'zendesk',
      status: 'open',
      evidence: { actions: ['status'] },
    },
    {
      text: '[|Hi {{ticket.requester.first_name}},|]\n\nYour order has been sent.',
      kind: 'private',
      platform: 'zendesk',
      evidence: { public: false, actions: [] },
    },
  ],
  good: [
    {
      text: 'Thanks for the log. I’ve escalated this to our network team. You’ll hear from them on Monday.',
      platform: 'zendesk',
      evidence: { group: '360', actions: ['group_id'] },
    },
    {
      text: 'The customer asked for {{ticket.requester.first_name}}’s old order. Please check.',
      platform: 'zendesk',
      evidence: { public: false, actions: [] },
    },
    {
      text: 'We have reviewed your claim and regret to inform you that it is not covered.',
      status: 'solved',
    },
    { text: 'Settings holds it. Does that answer your question? If not, just reply.', status: 'solved' },
    { text: 'Thanks for the log. I’ll get back to you within 24 hours.', status: 'open' },
    {
      text: 'I’ve refunded the order. If it isn’t there after two weeks, just reply to this email.',
      status: 'solved',
    },
    { text: 'Thanks for the log. I’ll get back to you within 24 hours.' },
  ],
  check(reading, context, report) {
    const { status = '' } = reading.reply.evidence;
    const template = context.platform?.template ?? 'template';
    const say = (sentence: Sentence | undefined, kind: Kind, sure = true) => {
      if (!sentence) return;
      const facts = { said: quote(reading, sentence.span), template, status };
      report({ reading, span: sentence.span }, kind, facts, { sure });
    };
    if (reading.audience === 'colleague') {
      if (isNote(reading)) say(reading.sentences.find(greetsCustomer(reading)), 'private');
      return;
    }
    if (staysPut(reading)) say(reading.sentences.find(handsOver), 'handed', status !== '');
    if (status !== 'solved' && status !== 'closed') return;
    const back = reading.sentences.find((sentence) => does(sentence, 'commitment') && isAhead(sentence));
    const asked = reading.sentences.find(
      (sentence) =>
        does(sentence, 'request') && !isConditional(sentence) && sentence.said('check-back').length === 0,
    );
    if (back) say(back, 'back');
    else say(asked, 'asked');
  },
});

type Kind = 'back' | 'asked' | 'handed' | 'private';

/** Actions of Zendesk and Gorgias that leave a ticket with whoever has it. */
const STAYS = /^(?:status|subject|type|setStatus|setSubject|setResponseText|ticket_type_id|rating)$/;

/** True: the file lists what the macro does, and nothing of it takes the ticket to anybody else. */
function staysPut({ reply }: Reading): boolean {
  const { actions, group, tags } = reply.evidence;
  return (
    actions !== undefined &&
    group === undefined &&
    tags.length === 0 &&
    actions.every((name) => STAYS.test(name))
  );
}

/** True: it says that somebody else has the matter now. */
function handsOver(sentence: Sentence): boolean {
  return (
    sentence.said('hand-off').length > 0 &&
    /\b(?:escalated|forwarded|passed|handed|transferred|assigned|reassigned|raised|sent)\b/i.test(
      sentence.text,
    ) &&
    !isConditional(sentence) &&
    !sentence.text.trimEnd().endsWith('?')
  );
}

/** True: the macro writes it into the ticket for colleagues; a side conversation is a letter of its own. */
function isNote({ reply }: Reading): boolean {
  return !reply.evidence.public && !/side|email|sms/.test(reply.origin.channel ?? '');
}

const THANKS =
  /^\W{0,3}(?:thanks|thank you)(?: so much| very much)? for (?:contacting|reaching out|writing|getting in touch|your (?:patience|message|email|e-mail|order|purchase|call))\b/i;

/** What stands between the beginning of a greeting and the name: “Dear Ms. ”, but not “Hi team, please ask ”. */
const NEXT = /^\W{0,3}(?:\p{L}+[.,]? ){1,3}$/u;

/** True for a sentence that greets by the customer’s name or thanks the customer for writing. */
function greetsCustomer({ standIns }: Reading): (sentence: Sentence) => boolean {
  return (sentence) => {
    if (THANKS.test(sentence.text)) return true;
    if (!does(sentence, 'greeting')) return false;
    const { start, end } = sentence.span;
    const first = standIns.find(({ at }) => at >= start && at < end);
    return first !== undefined && isCustomer(first) && NEXT.test(sentence.text.slice(0, first.at - start));
  };
}

function isCustomer({ placeholder }: StandIn): boolean {
  const name = placeholder?.name ?? '';
  return (
    /(?:requester|customer|contact|recipient|end_?user)/i.test(name) &&
    !/assignee|agent|current_user/i.test(name)
  );
}

/** True: the company writes again. */
function isAhead(sentence: Sentence): boolean {
  return (
    sentence.said('who-writes').length > 0 &&
    sentence.said('adverse').length === 0 &&
    !isConditional(sentence)
  );
}

function isConditional(sentence: Sentence): boolean {
  return /\b(?:if|should|in case|unless|whenever|feel free)\b/i.test(sentence.text);
}
