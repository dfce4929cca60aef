/** A macro of the library, with what is to be reported about it. */
export interface Macro {
  readonly title: string;
  readonly body: string;
  readonly tags?: readonly string[];
  readonly reported?: string;
}

/** The register that the library is held against. */
export const outcomes = [
  {
    id: 'refund-approved',
    what: ['refund', 'credit'],
    within: '5-10 business days',
    where: { replies: ['Refunds::Approved*'], tags: ['refund_approved'] },
    because: 'Refund policy v4, section 2',
    owner: 'billing-ops',
    until: '2027-06-30',
  },
  {
    id: 'goodwill-voucher',
    what: ['voucher'],
    within: '2 days',
    where: { replies: ['Goodwill::*'] },
    because: 'Goodwill budget 2025',
    owner: 'retention',
    until: '2025-12-31',
  },
  { id: 'first-reply', what: ['update'], within: '24 hours', owner: 'support-ops' },
];

const times = [
  '5-10 business days',
  '5 to 10 business days',
  'five to ten working days',
  '10 business days',
  'two weeks',
  '5 – 10 working days',
];

const sentences = [
  (time: string) => `You will receive your refund within ${time}.`,
  (time: string) => `We will refund you within ${time}.`,
  (time: string) => `Your refund will be issued within ${time}.`,
  (time: string) => `The refund will appear on your statement in ${time}.`,
  (time: string) => `You’ll get a refund in ${time}, and it goes to the card that you paid with.`,
];

const agreeing: readonly Macro[] = Array.from({ length: 28 }, (_, i) => {
  const body = `Hi there,\n\nThanks for sending the parcel back. ${sentences[i % sentences.length]!(times[i % times.length]!)}`;
  return i % 4 === 3
    ? { title: `Parcel is back ${i}`, body, tags: ['refund_approved'] }
    : { title: `Refunds::Approved ${i}`, body };
});

const inside = (title: string, body: string, reported?: string): Macro => ({
  title: `Refunds::Approved::${title}`,
  body,
  ...(reported !== undefined && { reported }),
});

/** 40 macros about refunds: five name another time, three stand outside, one leans on an entry that has expired. */
export const library: readonly Macro[] = [
  ...agreeing,
  inside('Store credit', 'The credit will be on your account in 10 business days.'),
  inside('How it works', 'Refunds take 5-10 business days to reach your card.'),
  inside(
    'Second part',
    'Your refund has been approved. The money will be back on your card within two weeks.',
  ),
  inside('Three days', 'You will receive your refund within 3 days.', 'times-match-outcomes/other-time'),
  inside('Month', 'We will refund you within one month.', 'times-match-outcomes/other-time'),
  inside('Credit note', 'Your credit will be issued within 48 hours.', 'times-match-outcomes/other-time'),
  inside('Slow bank', 'Refunds take 2-3 weeks to reach your card.', 'times-match-outcomes/other-time'),
  inside('Early', 'You should see the refund within 5-7 business days.', 'times-match-outcomes/other-time'),
  {
    title: 'Refunds::Asked',
    body: 'We will refund you within 5-10 business days.',
    reported: 'no-promise-of-outcome/remedy',
  },
  {
    title: 'Returns::First answer',
    body: 'You will receive your refund within 10 business days.',
    reported: 'no-promise-of-outcome/remedy',
  },
  {
    title: 'Late parcel',
    body: 'You will get a credit for the shipping.',
    reported: 'no-promise-of-outcome/remedy',
  },
  {
    title: 'Goodwill::Voucher',
    body: 'You will receive a voucher within 2 days.',
    reported: 'times-match-outcomes/expired',
  },
];
