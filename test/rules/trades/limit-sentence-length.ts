import type { Trades } from '../trades.ts';

/** Sentences of thirteen words and more, and of twelve at most: a placeholder and an address count as one. */
export default {
  under: { options: { max: 12 } },
  reported: {
    airline: [
      'Your suitcase was left behind in Madrid, so it comes on the next flight.',
      'Please keep the tag {{bag.tag}}, because the desk asks for it before it opens the file.',
      'Gate B12 is a long way off. We ask you to leave the lounge half an hour before the doors close.',
    ],
    bank: [
      'We have looked at both of the charges and found that the second was ours.',
      'See https://bank.example/limits for the amounts that you can send on each day of the week.',
    ],
    clinic: [
      'Please drink nothing but water from midnight on, and bring the letter of your doctor.',
      'Dr. Marsh is away this week, so her colleague will see you at the same hour.',
    ],
    hotel: [
      'Breakfast is served on the terrace from seven until eleven when the weather is fine.',
      'The key card opens the gate, the lift, the pool and the room that you booked.',
    ],
    shop: [
      'The lamp was packed in the wrong box and left our warehouse without its shade.',
      '1. Print the label that is in the mail, and put it on top of the old one.',
      'Write to help@shop.example with a photo of the box and one of what was in it.',
    ],
    telecom: [
      'The mast near you is being repaired, and until then calls may drop now and then.',
      'Unplug the box, wait for half a minute and plug it in again at the wall.',
    ],
    energy: [
      'Your bill was estimated because nobody could read the meter while you were away.',
      'The heat pump grant is paid by the state, and we only send the form on.',
    ],
    software: [
      'The export stops at ten thousand rows, which is why the last month is missing here.',
      'Open {{settings.url}}, choose the tab with your name and switch off the old key there.',
    ],
    insurer: [
      'The garage sends us its estimate, and we compare it with the photos that you took.',
      'Please tell us who was there, what was said and when the water was stopped.',
    ],
    council: [
      'The bin lorry could not pass through your street because of the works at its end.',
      'You can hand in the form at the town hall or send it to us by post.',
    ],
    games: ['The patch puts back the swords that were lost, and you find them in your chest.'],
    delivery: ['The driver rang twice and then took the box to the shop at the corner.'],
    school: ['The trip begins at the school gate at eight and ends there in the late afternoon.'],
  },
  passed: {
    airline: [
      'Your suitcase comes on the next flight.',
      'Please keep the tag {{bag.tag}} for {{flight.number}} on {{flight.day}} with you.',
      'Gate B12 is far. Please leave at nine. The doors close early.',
    ],
    bank: [
      'The second charge was ours.',
      'See https://bank.example/limits and https://bank.example/fees?year=now&lang=en for the amounts on each day.',
    ],
    clinic: ['Please drink nothing but water from midnight on.', 'Dr. Marsh is away this week.'],
    hotel: [
      'Breakfast is served on the terrace from seven.',
      'The key card opens the gate, the lift and the pool.',
    ],
    shop: [
      'The lamp left our warehouse without its shade.',
      '1. Print the label and put it on top of the old one.',
      'Write to help@shop.example or returns@shop.example with a photo of the box, please.',
    ],
    telecom: ['Until the mast is repaired, calls may drop.', 'Unplug the box, wait and plug it in again.'],
    energy: ['Your bill was estimated.', 'The grant is paid by the state – not by us.'],
    software: [
      'The export stops at ten thousand rows.',
      'Open {{settings.url}}, choose the tab with your name and add {{api.key}}.',
    ],
    insurer: ['The garage sends us its estimate.', 'Please tell us who was there and what was said.'],
    council: ['The lorry could not pass.', 'You can hand in the form at the town hall.'],
    games: ['The patch puts back the swords that were lost.'],
    delivery: ['The driver rang twice, and nobody came to the door.'],
    school: ['The trip begins at the school gate at eight.'],
    others: ['Thank you!', '{{ticket.id}} {{ticket.title}} {{ticket.status}}', 'We have read it – twice.'],
  },
} satisfies Trades;
