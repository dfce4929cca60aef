import rule from '../../rules/expectations/words-match-actions.ts';
import type { Example } from '../../src/model/rule.ts';
import { type Row, table } from './marked.ts';

const on =
  (more: Partial<Example>) =>
  (text: string): Row => ['zendesk', text, more];
const solved = on({ status: 'solved', evidence: { actions: ['status'] } });
const still = on({ status: 'open', evidence: { actions: ['status'] } });
const note = on({ evidence: { public: false, actions: [] } });

table(
  rule,
  {
    back: [
      'Thanks for the log. [|I’ll get back to you within 24 hours.|]',
      'Thanks for your letter. [|We’ll be in touch by Friday.|]',
      'Thanks. [|I will update you tomorrow.|]',
      'Thank you for the photo. [|We will get back to you as soon as we know more.|]',
      'Thanks for waiting. [|I’ll keep you posted.|]',
    ].map(solved),
    asked: [
      'I’m sorry that the mug is broken. [|Could you send us a photo of it?|]',
      'Thanks for writing. [|Please send us your order number.|]',
      'Thanks. [|Can you tell us which browser you use?|]',
      'Sorry about the noise. [|Which room are you in?|]',
    ].map(solved),
    handed: [
      'Thanks for the log. [|I’ve escalated this to our network team.|]',
      'Thanks. [|I have forwarded your email to the billing department.|]',
      'Thanks. [|I’ve passed this on to our engineers.|]',
      'Thanks. [|Your case has been escalated to a specialist.|]',
      'Thanks. [|I have passed this on to my manager.|]',
      'Thanks. [|I’ve raised this with our network team.|]',
      'Thanks. [|I’ve sent it to our warehouse team.|]',
      'Thanks. [|I’ve transferred your request to the parts desk.|]',
    ].map(still),
    private: [
      '[|Hi {{ticket.requester.first_name}},|]\n\nYour order has been sent.',
      '[|Hello {{ticket.requester.name}},|]\n\nHere is the invoice.',
      '[|Dear {{ticket.requester.last_name}},|]\n\nHere is the invoice.',
      '[|Thank you for contacting us.|] Your order has been sent.',
      '[|Thanks for reaching out!|] Here is the invoice.',
      '[|Thank you so much for your patience.|] Here is the invoice.',
      '[|Thanks for your message.|] The parcel left today.',
      '[|Thank you for your order.|] It left today.',
      'Hello. [|Thanks for getting in touch.|] Here is the form.',
    ].map(note),
  },
  [
    ...['open', 'pending', 'hold'].map((status) =>
      on({ status, evidence: { actions: ['status'] } })('Thanks. I’ll get back to you within 24 hours.'),
    ),
    solved('I’ve refunded the order. If it isn’t there after two weeks, just reply to this email.'),
    solved('I’ve changed the date. Your new ticket is attached.'),
    solved('Here is the guide: example.com/guide. Let us know if you need anything else.'),
    solved('If you write again, I’ll get back to you.'),
    solved('The book is on its way. Enjoy it!'),
    solved('Your refund was sent. Most banks show it within five days.'),
    ['zendesk', 'Thanks. I’ll get back to you within 24 hours.'],
    ['', 'Thanks. I’ve escalated this to our network team.'],
    ['zendesk', 'Thanks. I’ve escalated this to our network team.'],
    on({ evidence: { group: '360', actions: ['group_id'] } })(
      'Thanks. I’ve escalated this to our network team.',
    ),
    on({ evidence: { actions: ['assignee_id'] } })('Thanks. I’ve escalated this to our network team.'),
    on({ evidence: { actions: ['side_conversation'] } })('Thanks. I’ve escalated this to our network team.'),
    on({ evidence: { actions: ['priority'] } })('Thanks. I’ve escalated this to our network team.'),
    on({ tags: ['escalated'], evidence: { actions: ['current_tags'] } })(
      'Thanks. I’ve escalated this to our team.',
    ),
    on({ evidence: { actions: ['custom_fields_360'] } })('Thanks. I’ve passed this on to our engineers.'),
    [
      'gorgias',
      'I’ve passed this on to our engineers.',
      { evidence: { actions: ['setResponseText', 'addTags'] } },
    ],
    still('If we can’t solve it, it is escalated to our network team.'),
    still('Should I have it escalated to our network team?'),
    still('I’ve sent the parcel to your office.'),
    still('You can forward this email to your bank.'),
    note('The customer asked about {{ticket.requester.first_name}}’s order. Please check.'),
    note('Hi team, please check the stock for {{ticket.requester.name}}.'),
    note('Hi {{ticket.assignee.first_name}}, this one is yours.'),
    note('Escalated by {{current_user.first_name}}.'),
    note('Thanks for taking this over.'),
    note('Refund approved by finance.'),
  ],
);
