import type { Trades } from '../trades.ts';

/** Consequences held up as a stick, and rules, reminders and facts about consequences. */
export default {
  reported: {
    airline: [
      'If you continue to be abusive, we’ll make sure you never fly with us again.',
      'Any further chargeback and you will be put on our no-fly list.',
    ],
    bank: [
      'Pay now or we will ruin your credit score.',
      'We will report you to the police if you contact us again.',
      'Ignore this message and you will face the consequences.',
    ],
    clinic: ['Miss another appointment and we will drop you as a patient.'],
    hotel: [
      'Take the review down or we’ll bill you for the damage.',
      'One more complaint and you’ll be asked to leave.',
    ],
    shop: [
      'Withdraw the dispute, otherwise we’ll block your account for good.',
      'Remove your negative review or we will cancel your order.',
      'Our lawyers will be in touch if you don’t delete that post.',
      'You’ll be hearing from our lawyers.',
    ],
    telecom: ['We’re warning you for the last time.', 'Keep this up and we will cut you off.'],
    energy: ['Don’t make us send the bailiffs.'],
    software: [
      'If you post this publicly, we’ll take you to court.',
      'Stop opening tickets, or we’ll close your workspace.',
      'We know where to find you.',
    ],
    insurer: ['If you insist on the claim, we will investigate you for fraud.'],
    council: ['This is your last chance before we prosecute you.'],
    games: [
      'Insult one more agent and your account is gone.',
      'Next time you’ll be banned for life, so watch it.',
      'You’d better stop this, or else.',
    ],
    gym: ['Leave the rating as it is and we will terminate your membership.'],
    marketplace: [
      'Any more messages like this will result in your account being terminated.',
      'Cancel the dispute, or you will be sorry.',
    ],
    landlord: ['If you complain to the council again, we won’t renew your lease.'],
    others: [
      'Continue, and we’ll have your account shut down.',
      'Post that again and you’re out.',
      'We suggest you delete the review before our legal team gets involved.',
      'Don’t push your luck.',
      'You will be held accountable for your comments.',
      'If you dispute the charge, we’ll blacklist you.',
      'Any more swearing and this conversation ends.',
      'We have ways of dealing with people like you.',
      'Pay up, or we’ll sell your debt.',
      'If you don’t stop, we will involve the police.',
    ],
  },
  passed: {
    airline: [
      'Guests who threaten our crew can be refused boarding.',
      'A missed connection has no consequences for your next booking.',
    ],
    bank: [
      'A late payment can affect your credit score.',
      'We report fraud to the police, and you can do so too.',
      'If you ignore the letter, the offer simply ends.',
    ],
    clinic: ['If you miss two appointments, you need a new referral.', 'Please call us if you can’t come.'],
    hotel: ['Damage is billed to the card on file.', 'Quiet hours are from ten to seven.'],
    shop: [
      'If the dispute stays open, your bank decides on it.',
      'Orders that aren’t paid within 14 days are cancelled.',
      'Please remove the battery or the parcel can’t be sent.',
      'Our legal team reads each letter.',
    ],
    telecom: [
      'This is a reminder that your bill is due on the 5th.',
      'The line is cut off if two bills in a row stay unpaid.',
    ],
    energy: ['We never disconnect homes in winter.'],
    software: [
      'Posting keys publicly is a risk; please rotate them.',
      'Workspaces without a payment are closed after 90 days; you can export your data until then.',
      'Stop the server, or the update can’t be installed.',
    ],
    insurer: ['False statements can cost you the cover, as section 4 says.'],
    council: ['If you don’t pay within 28 days, the fine doubles.', 'You can appeal to the court.'],
    games: [
      'Insults lead to a ban of 7 days, as our rules say.',
      'Your next match starts in a minute, so get ready!',
    ],
    gym: ['You can end your membership at the end of each month.'],
    marketplace: ['Accounts that sell fakes are closed.', 'You can cancel the dispute on this page.'],
    landlord: ['Your lease ends on 30 June unless we both sign a new one.'],
    others: [
      'If you dispute the charge, the bank asks us for the papers.',
      'Please don’t share other people’s addresses.',
      'Unpaid bills are sold to a collection agency after 90 days.',
      'The police can help you with stolen goods.',
      'Posts with insults are deleted.',
      'If the conversation ends by mistake, just write again.',
      'Our legal team has checked the contract.',
      'Stop the machine before you open it.',
    ],
  },
} satisfies Trades;
