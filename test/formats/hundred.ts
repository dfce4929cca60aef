/** A reply as its writer thinks of it, before any helpdesk writes it down. */
export interface Written {
  readonly title: string;
  /** Paragraphs; one that begins with `- ` is a list, an item a line. */
  readonly blocks: readonly string[];
}

/** What replies are about: good ones, and ones with something to say about most of what the rules look at. */
const matters: readonly (readonly string[])[] = [
  ['Your parcel left us today. You get the tracking number tonight.'],
  ['We’ll refund you right away, I promise it will never happen again.'],
  ['You failed to send the form, so we can’t help you.', 'Please do the needful.'],
  ['Unfortunately your claim was declined because of our policy.'],
  ['Please send us your password and the the code from the text message.'],
  ['Here is what we need:', '- The number on the label\n- A photo of the “front” & back\n- Your café’s name'],
  ['The amount is XXXX and the order is [ORDER NUMBER].'],
  ['We will get back to you as soon as possible.'],
  ['Your card was charged twice. I’m sorry about this; the second charge goes back today.'],
  ['The update 2.4 <beta> fixes it: open Settings > Sound and pick “Low”.'],
  ['Open https://example.com/help?a=1&b=2 and sign in.', 'If that fails, answer this mail.'],
  ['THIS IS THE LAST REMINDER!!! Pay now or we close your account.'],
  ['It is 100% safe and guaranteed to work for you.'],
  ['We understand how frustrating it is to wait for money that is yours, but there is nothing we can do.'],
  ['Mistakes were made in your invoice. It will be looked into.'],
  ['The bug is a known issue. Our developers will fix it soon, hopefully.'],
  ['Your shipment {{ticket.reqester.name}} is late {{ticket.id}.'],
  ['Hello again: שלום, مرحبا and お世話になります, from all of us.'],
  ['The cafe\u0301 on 5th Ave. is open 9–5 👩‍👩‍👧 every day, e.g. on Sundays.'],
  ['As you should know by now, calm down and read the manual.'],
  ['I’m sorry for any inconvenience this may have caused.'],
  ['A path like C:\\new\\temp and a rate of 3*4_5 stay as they are.'],
  ['Your refund of €20 was approved on Monday. It is with your bank now.'],
  ['We only do this for you as an exception, don’t tell the others.'],
  ['{{ticket.requester.first_name | fallback: "friend"}}, this is how {{recipient.first_name}} wrote it.'],
];

const manners: readonly (readonly [open: readonly string[], close: readonly string[]])[] = [
  [['Hi {{ticket.requester.first_name}},'], ['Kind regards,', 'The support team']],
  [
    ['Hello,', 'Thank you for writing to us.'],
    ['Best wishes,', 'Ana 🙂'],
  ],
  [['Dear {{ticket.requester.last_name}},'], []],
  [[], ['If anything is unclear, answer this mail & we’ll explain.']],
];

/** One list of 100 replies. */
export const hundred: readonly Written[] = manners.flatMap(([open, close], manner) =>
  matters.map((matter, i) => ({
    title: `Reply ${manner * matters.length + i + 1}`,
    blocks: [...open, ...matter, ...close],
  })),
);
