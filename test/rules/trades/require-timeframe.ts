import type { Trades } from '../trades.ts';

/** Cases handed over with nobody and no day named, and those where somebody or some day is. */
export default {
  reported: {
    airline: [
      'Thanks for the photos of your suitcase. I’ve handed everything over to our baggage tracing desk.',
      'We’ve now referred your compensation request to our customer relations department.',
    ],
    bank: [
      'I’ve opened a dispute for the two card payments. Our disputes team will now look at them.',
      'I can see the transfer left your account. I’ve asked our payments team to trace it.',
      'Your file is now with our fraud specialists for further review.',
    ],
    clinic: [
      'I have passed your question about the blood test on to Dr. Marsh’s office.',
      'Thank you for calling about the prescription. I’ve let the nurse know.',
    ],
    hotel: [
      'I’m sorry that the shower ran cold. I’ve reported it to our maintenance team.',
      'Thank you for telling us about the noise. I’ve brought it to the attention of our duty manager.',
    ],
    shop: [
      'The blue one seems to be out of stock. I’m checking with our warehouse.',
      'I’ve sent your photos to our quality department for assessment.',
    ],
    telecom: [
      'I ran a line test and it shows a fault. I’ve escalated it to second-level support.',
      'We have logged a ticket with our network engineers, who will investigate further.',
    ],
    energy: [
      'Your meter reading looks too high to me as well. I’ve forwarded it to the metering department for a second look.',
      'Your complaint has been passed to our complaints handling team.',
    ],
    software: [
      'I was able to reproduce the crash. I’ve filed it with our developers.',
      'This looks like a bug on our end, so I’ve raised it with engineering.',
      'I’m looping in our data team, who know this part better than I do.',
    ],
    insurer: [
      'Your claim has been assigned to a loss adjuster.',
      'Thank you for the police report. We’ve added it to your file and sent it to the claims handler.',
    ],
    council: [
      'The street light has been reported to the highways department.',
      'We have forwarded your objection to the parking office.',
    ],
    games: [
      'I’ve forwarded the clip to our anti-cheat team.',
      'Your ban appeal has been submitted to our moderators for review.',
    ],
    delivery: ['I’ve contacted the depot and asked them to search for your parcel.'],
    landlord: ['I’ve let the plumber know about the leak under your sink.'],
    others: [
      'Thank you. Your request has been forwarded to the relevant department.',
      'I’ve shared this with my supervisor.',
      'The matter is being looked into by our security team.',
      'I have submitted it to our accounts team for approval.',
      'We’ve raised a case with the manufacturer.',
      'I’ll pass this along to the right people.',
      'Someone from our legal department is reviewing it.',
      'I’ve flagged this to our developers.',
      'We have referred it to the ombudsman team.',
      'Your complaint has been sent to the branch manager.',
      'I’ve put your request through to finance.',
      'Our lab is looking at the sample.',
      'I’ll let our technicians know.',
      'We’ve asked the hotel’s manager to look into it.',
      'The case now lies with our legal department.',
    ],
  },
  passed: {
    airline: [
      'I’ve handed everything over to our baggage desk. They call you before noon tomorrow.',
      'You can hand the form to any of our agents at the counter.',
    ],
    bank: [
      'Our disputes team looks at both payments. You’ll have their answer within ten working days.',
      'I’ve asked our payments team to trace it, and I’ll write to you on Thursday either way.',
      'Your card has been sent to your branch.',
    ],
    clinic: [
      'I’ve passed your question on to Dr. Marsh. She calls patients back between five and six.',
      'Please ask your pharmacist to send us the old prescription.',
    ],
    hotel: [
      'I’ve reported the shower to maintenance, and they’ll be in your room by three o’clock.',
      'The luggage is kept by our concierge team.',
    ],
    shop: [
      'I’ve asked our warehouse to check the shelf. As soon as they answer I’ll email you.',
      'I’ve sent the parcel to your new address.',
      'I’ve passed your kind words on to Lena and her team. She’ll be so pleased!',
    ],
    telecom: [
      'I’ve booked an engineer, who comes on Tuesday between eight and twelve.',
      'To get it looked at faster, please send us the number on the back of the router. I’ve already told our engineers.',
    ],
    energy: [
      'A colleague from metering rings you this week to arrange a visit.',
      'Your reading has been corrected, and the new bill is attached.',
    ],
    software: [
      'I’ve filed it with our developers. You can follow it at status.example.com/4711.',
      'I’ll dig through the logs myself and come back to you by the end of the day.',
      'Thanks for the idea! I’ve added your vote to the list that our product team works from.',
    ],
    insurer: [
      'A loss adjuster has your claim now, and she’ll get in touch with you within five working days.',
      'The adjuster needs two photos from you. Please reply with them.',
    ],
    council: [
      'The street light was repaired this morning.',
      'You can forward your objection to parking@example.org.',
    ],
    games: [
      'I’ve forwarded the clip to our anti-cheat team. For privacy reasons we don’t share what comes of it; your part is done, and the case is closed.',
      'I’ve looked at your appeal and lifted the ban.',
    ],
    delivery: [
      'The depot is searching for your parcel today. I’ll let you know what they find.',
      'The driver will hand the parcel over to you in person.',
    ],
    landlord: ['The plumber will ring you to agree on a time.'],
    others: [
      'I’ve shared this with my supervisor, who will call you tomorrow.',
      'I’ve flagged your idea to our designers. Thank you!',
      'Our security team looked into it and found nothing.',
      'Please forward the letter to your accounts department.',
      'I’ve raised a case with the manufacturer; they answer within a week.',
      'Your parcel has been handed to the carrier.',
      'We sent the invoice to your office.',
      'I’m reviewing it now.',
      'The branch manager will ring you tonight.',
      'I’ve told finance, and you’ll hear from me on Tuesday.',
      'Please ask the hotel’s manager for the receipt.',
      'Our lab found nothing.',
      'The technician has fixed it.',
    ],
  },
} satisfies Trades;
