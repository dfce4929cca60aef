import type { Trades } from '../trades.ts';

/** Faults that nobody made, and faults with a name, or things that happen by themselves. */
export default {
  reported: {
    airline: [
      'Your bag was misplaced during the transfer.',
      'An error occurred on our side and your seat was given away.',
      'It was determined that no compensation is due.',
    ],
    bank: [
      'The transfer was booked twice by mistake.',
      'Your complaint was unfortunately not processed.',
      'It has come to our attention that a mistake has been made.',
      'A wrong amount was debited from your account.',
    ],
    clinic: ['Your results were sent to the wrong address.', 'Your appointment got forgotten.'],
    hotel: ['Your room was double-booked.', 'Regrettably, the request for a cot was overlooked.'],
    shop: [
      'The wrong item was packed.',
      'Your return has been lost somewhere along the way.',
      'There was a mix-up with your order.',
      'The price was entered incorrectly.',
    ],
    telecom: [
      'Errors were made when your contract was set up.',
      'Your cancellation was not recorded.',
      'The ball got dropped on your ticket.',
    ],
    energy: ['Your meter was read wrong.', 'Mistakes have happened with the last three bills.'],
    software: ['Your data was accidentally deleted.', 'The wrong plan was assigned to your workspace.'],
    insurer: ['Your documents have gone missing.', 'It was decided that the claim can’t be paid.'],
    council: ['Your form was mislaid.', 'Your letter fell between the cracks.'],
    delivery: ['Your parcel was sent to the wrong depot.'],
    others: [
      'Your order was cancelled by mistake.',
      'It seems that your file got lost.',
      'An oversight occurred with your invoice.',
      'Your details were entered wrongly.',
      'The deadline was missed.',
      'A miscommunication happened.',
      'Wrong information was given to you.',
      'Your account was closed in error.',
      'The parcel was never shipped.',
      'Unfortunately, your request slipped off the radar.',
    ],
  },
  passed: {
    airline: [
      'Our ground crew in Rome put your bag on the wrong plane.',
      'I gave your seat away by mistake.',
      'EU rules give no compensation for storms.',
    ],
    bank: [
      'Our system booked the transfer twice.',
      'We didn’t process your complaint, and I’ve done it now.',
      'The amount was debited by the gym.',
      'The transfer was booked on Monday.',
    ],
    clinic: ['We sent your results to the wrong address.', 'Your appointment was moved to Friday.'],
    hotel: ['We booked your room twice.', 'Your room was cleaned this morning.'],
    shop: [
      'Our warehouse packed the wrong item.',
      'The carrier lost your return.',
      'Your order was packed today.',
      'The price was entered by the seller.',
    ],
    telecom: [
      'We set up your contract with the wrong date.',
      'Your cancellation was recorded on Monday.',
      'The call was dropped because of the tunnel.',
    ],
    energy: ['Our reader wrote down the wrong number.', 'The bill is based on an estimate.'],
    software: [
      'A script of ours deleted your data at 9:40.',
      'Your plan was changed by your admin.',
      'If the file was deleted, look in the bin.',
    ],
    insurer: ['We lost your documents.', 'The adjuster decided that the claim can’t be paid.'],
    council: ['We mislaid your form; a colleague is looking for it.'],
    delivery: ['Our driver left the parcel in the rain.', 'The parcel was left with your neighbour.'],
    others: [
      'I gave you the wrong information.',
      'We cancelled your order by mistake.',
      'Your order was cancelled, as you asked.',
      'Your invoice was sent on Monday.',
      'The deadline is Friday.',
      'If you missed the deadline, write to us.',
      'The bank closed your account.',
      'You entered the details yourself under Settings.',
    ],
  },
} satisfies Trades;
