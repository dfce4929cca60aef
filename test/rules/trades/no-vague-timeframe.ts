import type { Trades } from '../trades.ts';

/** Times that nobody can plan with, and waits of seconds, manners of working and named times. */
export default {
  reported: {
    airline: [
      'Our baggage desk will ring you shortly.',
      'We’re tracing the suitcase and will let you know soon.',
      'Please hold on to your tag; we will write to you as soon as possible.',
    ],
    bank: [
      'Our fraud team will review the transfer and come back to you in due course.',
      'Please send us the form, and we’ll get back to you promptly.',
    ],
    clinic: ['The nurse will call you back as soon as she can, or I will write to you shortly.'],
    hotel: [
      'We’ll send you the confirmation right away.',
      'The manager will contact you in the near future.',
    ],
    shop: [
      'We’ll ship the missing lid without delay.',
      'Your replacement is packed, and we will send you the label soon.',
      'I’ll post the voucher at the earliest opportunity.',
    ],
    telecom: [
      'We’re repairing the mast and will update you as soon as we can.',
      'I’m transferring you to our network team, who will be in touch shortly.',
    ],
    energy: ['Our meter team will look at your photo before long.'],
    software: [
      'Our engineers are reading the log, and we’ll follow up soon.',
      'We will respond to your ticket as quickly as possible.',
      'Submit the form, and our team will review it in a timely manner.',
    ],
    insurer: ['An adjuster will contact you shortly.', 'We will process the papers as promptly as possible.'],
    council: ['We will inspect the tree in due course.'],
    games: ['We’ll look into the ban and write to you soon.'],
    delivery: ['I’ll look for the parcel when I get a chance.', 'The depot will call you any minute now.'],
    school: ['We will share the timetable shortly.'],
    others: [
      'Please hold on. A technician will call you shortly.',
      'I’ll let you know ASAP.',
      'Our dedicated claims team will write to you as soon as possible.',
      'Outside of our opening hours, leave us a message, and we will get back to you shortly.',
      'We will email you the link momentarily.',
    ],
  },
  passed: {
    airline: [
      'One of us will join the chat shortly to look at your booking.',
      'You will be connected to the rebooking desk shortly.',
    ],
    bank: [
      'Please stay on the line. I’ll have your balance shortly.',
      'I’m putting you through to the card team, who will help you shortly.',
      'Please give me the last four digits, and I’ll promptly check the charge.',
    ],
    clinic: ['Somebody will be with you shortly.', 'We’ll write to you within two working days.'],
    hotel: [
      'Just a moment, please. I’ll share the rates with you right away.',
      'See you soon!',
      'Our night porters will promptly assist you with your bags.',
    ],
    shop: [
      'Bear with me while I open your order. I’ll tell you what I find as soon as possible.',
      'Please tell me the size, and I will immediately look for it in our shops.',
      'Orders leave as soon as we’re back from the fair.',
    ],
    telecom: [
      'Please stay connected, and I’ll make sure that an agent comes to you promptly.',
      'We’ll send the engineer as soon as the storm has passed.',
    ],
    energy: ['Give me a minute to read your meter history; I’ll be back shortly.'],
    software: [
      'Please wait while I open the log. I will share the cause shortly.',
      'The light turns green shortly after the update.',
      'Please restart the app right away.',
    ],
    insurer: [
      'We’ll get back to you shortly, on Thursday at the latest.',
      'Report the damage as soon as possible.',
    ],
    council: ['How soon do you need the permit?'],
    games: ['Hold on, I’m looking at your account and will tell you shortly.'],
    delivery: [
      'Please contact the sender as soon as you can.',
      'The driver rings shortly before he arrives.',
    ],
    school: ['We hope to see you again soon.'],
    others: [
      'Thank you for writing back so quickly.',
      'I’ll write again as soon as I hear from them.',
      'Get well soon!',
      'Let’s talk soon.',
      'Thank you for your patience as we work to address it promptly.',
      'Press Send, and we receive it instantly.',
      'We try to answer as quickly as we can.',
    ],
  },
} satisfies Trades;
