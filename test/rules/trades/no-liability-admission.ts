import type { Trades } from '../trades.ts';

/** Words that a lawyer quotes, and plain ownership, conditions or denials beside them. */
export default {
  reported: {
    airline: [
      'We are fully responsible for the damage to your bag.',
      'The delay was our fault entirely, and we owe you compensation.',
    ],
    bank: [
      'The bank accepts responsibility for the loss.',
      'We were negligent in checking the transfer.',
      'It’s our fault that the fraud wasn’t stopped.',
      'We admit that we failed in our duty to protect your account.',
    ],
    clinic: [
      'The nurse made a medical error, and we are liable for it.',
      'Your injury was caused by our mistake.',
      'We take full blame for the wrong dose.',
    ],
    hotel: [
      'You slipped because our floor was wet, so we are to blame.',
      'We assume liability for the stolen watch.',
    ],
    shop: ['Our product was defective and caused the fire.', 'We’re legally responsible for what happened.'],
    telecom: ['We acknowledge our liability for the outage.', 'We have breached our contract with you.'],
    energy: ['The fire was the result of our technician’s negligence.'],
    software: [
      'The data leak is our fault.',
      'We broke the law by storing your card number.',
      'We accept all responsibility for the lost files.',
    ],
    insurer: ['We were wrong to reject your claim, and we are liable for your costs.'],
    rental: ['We accept the blame for the worn brakes.', 'We’re at fault for the accident.'],
    delivery: [
      'The driver was careless, and we accept liability.',
      'The company takes responsibility for the broken vase.',
    ],
    landlord: ['We failed to fix the stairs, which makes us responsible for your fall.'],
    others: [
      'We accept that we are at fault for the crash.',
      'Our negligence led to the flood in your flat.',
      'The hospital takes full responsibility for the wrong operation.',
      'It was our fault that you missed the connection.',
      'We are liable to you for the full amount.',
      'Our driver caused the accident, and we are responsible for the damage.',
      'We violated your privacy rights.',
      'We admit full liability.',
      'The loss was entirely due to our mistake.',
      'We’re to blame for your injury.',
      'We hold ourselves responsible for your losses.',
      'The blame lies entirely with us.',
      'We concede that our staff acted negligently.',
      'It was due to our gross negligence.',
      'We admit the product injured you.',
    ],
  },
  passed: {
    airline: [
      'Your flight left four hours late, and EU rules give you 400 euros.',
      'I’m sorry that your bag was damaged. Please fill in this form.',
    ],
    bank: [
      'We charged you twice, and I’ve refunded the second charge.',
      'The bank is not liable for payments that you approved yourself.',
      'If we’re at fault, you get your money back.',
      'Our fraud team is responsible for this, so I’ve passed it on to them.',
    ],
    clinic: [
      'I’m sorry about the mix-up with your appointment.',
      'The doctor on duty is responsible for your care tonight.',
    ],
    hotel: [
      'Guests are responsible for their valuables; there is a safe in each room.',
      'We accept all major credit cards.',
      'We booked the wrong week for you, and I’ve changed it.',
    ],
    shop: [
      'We packed the wrong size. The right one is on its way.',
      'Please accept our apologies.',
      'The maker of the heater is responsible for the guarantee.',
    ],
    telecom: ['The outage came from a cut cable.', 'We accept no liability for lost data.'],
    energy: [
      'Our technician came late, and I’m sorry.',
      'You’re responsible for the pipes inside your home.',
    ],
    software: [
      'We pushed a bad update, and rolled it back at nine.',
      'This isn’t your fault.',
      'I take responsibility for your ticket and stay with it.',
    ],
    insurer: ['We have to find out who is liable first.', 'Liability is decided by the court.'],
    rental: ['The deposit covers damage for which you are responsible.', 'Who was at fault in the accident?'],
    delivery: ['The box was dropped in our depot. Here is the claim form.'],
    landlord: ['The stairs will be repaired on Monday.'],
    others: [
      'The other driver’s insurer decides who is at fault.',
      'Who is responsible for the damage is still being checked.',
      'We take responsibility seriously.',
      'I’m responsible for your account from now on.',
      'Please tell us who was at fault.',
      'We’re sorry that you missed the connection.',
      'You are not liable for payments made after you reported the loss.',
      'It’s nobody’s fault.',
      'Our team is responsible for billing questions.',
      'We hold your parcel for seven days.',
      'The keys lie at the desk.',
      'Our staff acted at once.',
      'We don’t admit late entries.',
    ],
  },
} satisfies Trades;
