import type { Trades } from '../trades.ts';

/** Replies of more than forty words, and those of up to forty. */
export default {
  under: { options: { max: 40 } },
  reported: {
    airline: [
      'Your bag missed the plane in Rome because the transfer was short. It is on the next flight and lands at noon. Our courier brings it to your hotel between two and four. If you are out, the front desk takes it.',
      'Hand luggage may weigh eight kilos and measure 55 by 40 by 20 centimetres. Besides it you may take a small bag that fits under the seat. Liquids go into a clear bag of one litre, with no bottle above 100 millilitres.',
    ],
    bank: [
      'We blocked your card because somebody tried to use it in a shop that we know for fraud. No money has left your account. Please order a new card in the app, choose a new PIN, and look through the payments of the last week.',
      'A transfer inside the country takes one working day, and within Europe two. Outside Europe it depends on the bank that receives it, and on its holidays. You can see each step under Payments, where you also find the receipt as a file.',
      'To close the account, first move the money to another one. Then cancel the standing orders and tell your employer the new number. Sign the form that you find in the app, and send it to us. Two days later it is closed.',
    ],
    clinic: [
      'Please drink nothing for six hours before the test and take your tablets as usual. Bring the referral, your insurance card and the results of last year. The test takes ten minutes. You can drive home by yourself, and eat at once.',
      'The results of your blood test are in and all of them are fine. The iron is at the lower end, so Dr. Marsh would like to see you again in three months. You can book that visit online or by phone between eight and noon.',
    ],
    hotel: [
      'Check-in starts at three and ends at ten in the evening. If you come later, the code of the door is in the app. Breakfast is from seven to half past ten, on Sundays until noon. The pool opens at eight and is heated.',
      'Parking is in the yard behind the house and costs twelve euros a night. There is room for vans, and two places have a plug for cars. Please tell us the number of your car, so that nobody tows it away at night.',
    ],
    shop: [
      'To send it back, print the label from your account and put it on the box. Any post office takes the parcel, and the one in Mill Road is open until eight. Keep the receipt. Once the parcel is here we check it.',
      'The jacket runs small, so most people take one size more. The sleeves are long, and you can fold them. Wash it at thirty degrees and dry it on a line. If it does not fit, you can swap it within thirty days of delivery.',
      'Your order has three parts, and they come from two stores. The mugs left yesterday and are with you tomorrow. The table is made for you and takes two weeks. We write as soon as it leaves, with a link to follow the van.',
    ],
    telecom: [
      'Please pull the plug of the router, wait for a minute, and put it back. The light blinks for three minutes and then stays green. If it turns red, write down the number on the screen, and send it to us with your customer number.',
      'Roaming is part of your plan in all of Europe. In Turkey and in Switzerland a day costs four euros, and the app asks you before it begins. Elsewhere you can buy a pass for a week. Calls between hotels are not part of it.',
      'You keep your number when you come to us. Tell us the old provider and the day when the contract ends, and sign the form. We do the rest. On the day of the change the phone is silent for about two hours at night.',
    ],
    energy: [
      'The bill is an estimate, because nobody was at home when our reader came. Please read the meter yourself, and type the number into the form below. We send you a new bill within a week, and pay back what was too much.',
      'From January a unit costs two cents more, since the grid got dearer. Your monthly payment rises by six euros. If you use less at night, the second tariff may be the better one for you. The page below works it out for your home.',
    ],
    software: [
      'The export was slow because it read all files one after the other. Version 4.2 reads them at once, which makes it about ten times as fast. Please update, restart the app, and start the export again. Old exports are kept for a month.',
      'To add seats, open Billing and choose how many. You pay for the days that are left in the month, and the full price from the next one on. New people get an email with a link. Admins can take a seat back at any time.',
      'Your data is kept in Frankfurt, and copied to Dublin each night. We keep the copies for thirty days. If you delete a file, it lies in the bin for a month. After that it is gone from all copies within another thirty days.',
    ],
    insurer: [
      'For the claim we need four things: the police report, two photos of the car, the estimate of a garage, and a copy of your licence. You can upload them in the app or send them by post. An adjuster then looks at the car.',
      'Storm damage is covered from wind force eight on. The roof, the walls and the windows are part of it, and so is what stands inside. Fences and sheds are not, unless you chose the garden option. Please take photos before you tidy up.',
    ],
    council: [
      'A permit for residents costs thirty pounds a year. Bring a proof of your address and the papers of the car, or send both through the website. It takes a week. Until then you can put a copy of the form behind the windscreen.',
      'Bins are emptied on Tuesdays, and one day later after a bank holiday. Please put yours at the kerb before six, with the lid closed. Garden waste is taken every second week from March on. A brown bin for it costs forty pounds a year.',
    ],
    games: [
      'Your account was locked because somebody signed in from another country and tried to sell your items. Nothing is gone. Please choose a new password, switch on the second step, and write back. A person looks at it and opens the account again within a day.',
    ],
    delivery: [
      'The driver rang twice, at ten and at noon, and nobody opened. The parcel is now at the shop in Mill Road, where it lies for seven days. Bring your card or a letter with your name. Somebody else can collect it with a note from you.',
    ],
    school: [
      'Lessons start at nine, and the doors open at half past eight. On the first day parents can come along until ten. Please bring indoor shoes, a drink and something to eat. Lunch is at noon, and it is paid for through the app each month.',
    ],
  },
  passed: {
    airline: [
      'Your bag is on the next plane. A courier brings it to your hotel this afternoon.',
      'Hand luggage may weigh eight kilos. All sizes are here: example.com/bags',
    ],
    bank: [
      'We blocked your card to keep your money safe. Please order a new one in the app.',
      'A transfer takes one working day.',
      'To close the account, sign the form in the app.',
    ],
    clinic: ['Please drink nothing for six hours before the test.', 'Your results are fine.'],
    hotel: [
      'Check-in starts at three.',
      'Parking costs twelve euros a night. Please tell us the number of your car.',
    ],
    shop: [
      'Print the label from your account, and take the parcel to any post office.',
      'The jacket runs small, so most people take one size more.',
      'The mugs come tomorrow, the table in two weeks.',
    ],
    telecom: [
      'Please pull the plug of the router, wait for a minute, and put it back.',
      'Roaming is part of your plan in all of Europe.',
      'You keep your number when you come to us.',
    ],
    energy: [
      'The bill is an estimate. Please send us your reading here: example.com/meter',
      'From January a unit costs two cents more.',
    ],
    software: [
      'Version 4.2 makes the export ten times as fast. Please update.',
      'To add seats, open Billing and choose how many.',
      'Your data is kept in Frankfurt.',
    ],
    insurer: [
      'For the claim we need the police report and two photos of the car.',
      'Storm damage is covered.',
    ],
    council: [
      'A permit costs thirty pounds a year. Here is the form: example.org/permit',
      'Bins are emptied on Tuesdays.',
    ],
    games: [
      'Your account is locked, because somebody else signed in. Please choose a new password.',
      'Have fun!',
    ],
    delivery: [
      'The parcel is at the shop in Mill Road. Please bring your card.',
      'The driver comes again tomorrow, between eight and noon.',
    ],
    school: ['Lessons start at nine. Please bring indoor shoes, a drink and something to eat.'],
  },
} satisfies Trades;
