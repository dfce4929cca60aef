import type { Trades } from '../trades.ts';

/** Cheer beside bad news, and bad news told plainly or cheer beside good news. */
export default {
  reported: {
    airline: [
      'Thanks so much for flying with us! Your claim for compensation has been denied. Happy travels!',
      'Your flight has been cancelled. Have an amazing day!',
      'Great to hear from you! Sadly, we cannot refund the ticket.',
    ],
    bank: [
      'We’re delighted to inform you that your loan application was not approved.',
      'Your account has been closed. Enjoy the rest of your week!',
      'Awesome question! We can’t raise your limit.',
    ],
    clinic: ['Hope you’re having a great day! Your surgery has been cancelled.'],
    hotel: [
      'What a lovely message! Unfortunately we are unable to offer a late check-out. Have a fabulous weekend!',
      'Your reservation was cancelled because the card was declined 😊',
    ],
    shop: [
      'Thanks for shopping with us 🎉 We had to cancel your order.',
      'Yay, thanks for writing! We can’t refund the shoes.',
      'Your return was refused. Happy shopping!',
      'We are thrilled that you like our store! We won’t be able to replace the mug.',
    ],
    telecom: [
      'Your line will be disconnected on Friday. Have a wonderful evening! :)',
      'Super question! We don’t offer refunds for outages.',
    ],
    energy: ['We’re happy to let you know that your tariff has been terminated.'],
    software: [
      'Your account has been suspended. Happy coding!',
      'Love that you’re using our app! We’re unable to recover the deleted project.',
      'Your files have been permanently deleted 😄',
    ],
    insurer: [
      'It’s our pleasure to tell you that your claim has been rejected.',
      'Your claim was declined. Cheers and have a good one!',
    ],
    council: ['Good news! Your application has been refused.'],
    games: [
      'Hey hey! You have been banned. GG and have fun out there!',
      'Woohoo, thanks for your appeal! Your appeal was rejected.',
    ],
    school: ['We’re excited to share that your application was declined.'],
    marketplace: ['Your listing has been removed. Happy selling! 🎉'],
    others: [
      'We hope you are having a fantastic week! Unfortunately, your visa application was rejected.',
      'Hooray, you reached us! We cannot deliver to your address.',
      'Your claim was denied. Enjoy your weekend!',
      'Glad you asked! Your account has been permanently banned.',
      'Your loan was declined 🙂',
      'Fantastic! We’re unable to fix your laptop.',
      'Your submission was not selected. Keep smiling!',
      'Your booking was cancelled by the hotel. Happy holidays!',
      'Unfortunately, we had to decline your application. Have a sunny day!',
      'So happy you’re a member! Your membership was terminated today.',
      'Your claim has been rejected. Take care and have a super weekend!',
      'Amazing that you wrote in! We can’t offer a refund.',
      'Your photo was not accepted :-)',
    ],
  },
  passed: {
    airline: [
      'Your claim for compensation has been denied. You can appeal within 30 days.',
      'Your flight has been cancelled. I’ve booked you on the next one.',
      'Good news: your bag has been found.',
    ],
    bank: [
      'Your loan application was not approved. You can ask for the reasons in writing.',
      'I’m happy to say that your account is open again.',
      'We can’t raise your limit yet. Thank you for asking.',
    ],
    clinic: [
      'Your surgery has been cancelled. I know how long you’ve waited for it.',
      'Great that you’re feeling better!',
    ],
    hotel: [
      'Unfortunately we are unable to offer a late check-out. Your bags can stay with us.',
      'Have a lovely stay!',
      'Your upgrade is confirmed 😊',
    ],
    shop: [
      'We had to cancel your order. The money is back on your card.',
      'Thanks for shopping with us 🎉 Your order is on its way.',
      'If your return is refused, you get it back. Happy shopping!',
    ],
    telecom: [
      'Your line will be disconnected on Friday, as you asked.',
      'Great question! You can see it under Usage.',
    ],
    energy: ['Your tariff has been terminated by your new supplier.', 'We’re excited to have you with us!'],
    software: [
      'Your account has been suspended. I understand how much depends on it.',
      'We’re unable to recover the project. I’m sorry; I know how much work was in it.',
      'Happy coding!',
    ],
    insurer: [
      'Your claim has been rejected. The letter names the reasons.',
      'Your claim has been paid. Have a great day!',
    ],
    council: ['Your application has been refused. Here is how to object: example.org/object'],
    games: ['You have been banned for 7 days for insults.', 'Your ban has been lifted. Have fun out there!'],
    school: [
      'Your application was declined. You can apply again next year.',
      'We’re excited to offer you a place!',
    ],
    marketplace: ['Your listing has been removed, because the brand reported it.'],
    others: [
      'Your claim was denied. The letter explains why.',
      'Enjoy your weekend!',
      'We hope you’re well. Your application was rejected, and here is how to appeal.',
      'Your order has shipped. Enjoy your weekend!',
      'We cannot deliver to your address. You can collect it at the shop in Mill Road.',
      'Glad you asked! You find it under Settings.',
      'Thanks a million for your help!',
      'Your booking is confirmed. Happy holidays!',
      'We had to decline your application. Please see the reasons below.',
      'So happy you’re a member!',
      'Your claim has been paid. Have a super weekend!',
      'Your photo was accepted :-)',
      'We can’t offer a refund. You can swap it.',
    ],
  },
} satisfies Trades;
