import type { Trades } from '../trades.ts';

/** Exceptions told as favours, and rules, requests or plain noes beside them. */
export default {
  reported: {
    airline: [
      'We wouldn’t usually waive the change fee, but I’ve done it for you this time.',
      'I’ve bent the rules slightly and moved you to the evening flight.',
    ],
    bank: [
      'As a gesture of goodwill, and on this occasion only, we’ve refunded the overdraft fee.',
      'I’m not supposed to do this, but I’ve reversed the charge.',
      'This is a one-off concession and won’t be repeated.',
    ],
    hotel: [
      'Normally late check-out costs 30 euros, but for you it’s free today.',
      'I’ve made an exception and given you the suite. Please keep it to yourself!',
      'As a one-time exception, your dog can stay with you.',
    ],
    shop: [
      'I’ll let you return it after all, as an exception.',
      'Since you’ve been so patient, I’ve snuck in a little extra for you.',
      'We don’t do price matching, but I’ll make an exception here.',
      'Just between us, use the code STAFF20 for a discount.',
    ],
    telecom: [
      'I’m doing you a favour by taking the roaming charge off.',
      'I shouldn’t really do this, but I’ve added 5 GB to your plan.',
    ],
    energy: ['We’re prepared to make a one-off exception and drop the late fee.'],
    software: [
      'I’ve extended your trial this once.',
      'This isn’t something we offer to everyone, but I’ve unlocked the Pro features for you.',
      'I pulled your account to the front of the queue as a personal favor.',
    ],
    insurer: ['Although your policy doesn’t cover it, we’ll pay on an exceptional basis.'],
    council: ['In your case we have decided to turn a blind eye to the late form.'],
    games: [
      'We normally never restore deleted items, but I made an exception for you.',
      'Don’t tell the others, but I’ve given you your skins back.',
    ],
    school: ['I’ll accept the late application just this one time.'],
    gym: [
      'Usually we’d charge for the missed class, but I’ve let it slide.',
      'You’re one of our favourite members, so I’ve frozen your contract for free.',
    ],
    marketplace: ['Because you asked so nicely, I’ve removed the bad rating.'],
    others: [
      'I’ve gone ahead and waived it for you, even though I’m really not allowed to.',
      'As a courtesy, just this one time, the fee is on us.',
      'We’ll make an exception to our policy for you.',
      'Normally this would cost extra, but I’ve included it for free for you.',
      'I managed to sneak you onto the list.',
      'Please don’t mention this to other guests.',
      'I gave you a discount that nobody else gets.',
      'This is strictly a one-off.',
      'Because you’re a VIP to me, I overrode the system.',
      'We’re making a special exception in your case.',
      'I did you a small favour and removed the charge.',
      'This is an exception that we grant to nobody else.',
      'Strictly speaking we can’t, but I’ve approved it anyway.',
      'I’ve turned a blind eye to the late payment.',
      'Only because it’s you, I’ve kept the old price.',
      'Let’s keep this our little secret.',
    ],
  },
  passed: {
    airline: [
      'Your fare allows one free change, so I’ve moved you to the evening flight.',
      'All flights run as planned, with the exception of LX 318.',
    ],
    bank: [
      'The first overdraft fee of a year is refunded, so I’ve taken it off.',
      'We don’t make exceptions to this rule.',
      'You can do this only once a day.',
    ],
    hotel: [
      'Late check-out until two is free for members.',
      'Would you do us a favour and leave the key at the desk?',
      'We normally serve breakfast until ten, but on Sundays until eleven.',
    ],
    shop: [
      'You can return it within 30 days; sale items are the exception.',
      'We don’t usually have this colour in stock, but it arrives on Monday.',
      'As you’re in our loyalty programme, shipping is free.',
    ],
    telecom: [
      'I’ve taken the roaming charge off, because it was billed by mistake.',
      'Normally the line is switched within a day.',
    ],
    energy: [
      'We never disconnect homes in winter.',
      'Please tell anyone who lives with you about the power cut.',
    ],
    software: [
      'Every account can extend its trial once, under Billing.',
      'The log shows an unhandled exception.',
      'This feature is a favourite of many customers.',
    ],
    insurer: [
      'Your policy doesn’t cover it, so we can’t pay.',
      'Storm damage is covered, except for fences.',
    ],
    council: ['There are no exceptions to the deadline.', 'You may only apply once.'],
    games: ['We can’t restore deleted items for anyone.', 'Don’t tell anyone your password.'],
    school: ['Late applications are accepted until 1 May for a fee of 20 euros.'],
    gym: ['You can freeze your contract for up to three months a year.'],
    marketplace: ['We removed the rating, because it broke our rules on insults.'],
    others: [
      'Shipping is free above 50 euros, so I’ve taken it off.',
      'Exceptions are listed in section 3.',
      'As a courtesy to other guests, please keep your voice down.',
      'We can offer a one-time code for the login.',
      'Members get this discount.',
      'Normally it takes two days.',
      'The offer is valid only once per household.',
      'This is a one-off payment of 20 euros.',
      'I’ve removed the charge, since it was wrong.',
      'The old price holds until May for all members.',
      'Late payments up to three days are free.',
      'Please keep the code secret.',
      'We granted your request.',
    ],
  },
} satisfies Trades;
