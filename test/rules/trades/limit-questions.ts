import type { Trades } from '../trades.ts';

/** Replies that ask four things and more, and those that ask up to three, or list what they need. */
export default {
  reported: {
    airline: [
      'Which flight were you on? Where did you check in? What colour is the bag? Does it have wheels?',
      'When did you book? With which card? For how many people? And where to?',
    ],
    bank: [
      'Was it you? Do you still have the card? Did you share the PIN? When did you last use it?',
      'Which account is it? What was the amount? Who got it? Did you sign it?',
      'Are you abroad? Is the chip dirty? Does it work elsewhere? Could you try again?',
    ],
    clinic: [
      'Where does it hurt? Since when? Do you have a fever? Do you take any medicine?',
      'Who is your doctor? When were you here last? Have you moved? Are you insured?',
    ],
    hotel: [
      'How many nights? How many guests? Do you need parking? Will you bring a dog?',
      'What did you order? When did it come? Was it cold? Which room?',
    ],
    shop: [
      'Is it the wrong size? Or the colour? Do you have the receipt? Would you like another one?',
      'Did the box look damaged? Is the mug broken? Could you send a photo? Shall we send a new one?',
      'What’s your order number? What’s your address? Is it the blue one? Do you want it back?',
    ],
    telecom: [
      'Is the light green? Did you restart it? Since when is it off? Does the phone work?',
      'Which phone is it? Which version? Is roaming on? Have you tried Wi-Fi?',
      'Who is your provider? When does the contract end? Do you keep the number? May we call you?',
    ],
    energy: [
      'What does the meter show? When did you read it? Have you moved? Is it electric or gas?',
      'Is only your flat dark? Did a fuse blow? Is the street lit? Are you safe?',
    ],
    software: [
      'Which browser do you use? Which version? What did you click? Do you see an error?',
      'Is it all users? Since when? Did you update? Can you send the log?',
      'How many seats do you need? Yearly or monthly? By card? In which currency?',
    ],
    insurer: [
      'When did it happen? Where? Was anybody hurt? Did you call the police?',
      'Is the car locked? Do you have both keys? Is there a camera? Who saw it?',
    ],
    council: ['Where is the pothole? How deep is it? Is the road blocked? Do you have a photo?'],
    games: ['What’s your ID? Which server? When did it crash? What did you do then?'],
    delivery: ['Is there a bell? Is a neighbour in? Can we leave it outside? Which floor?'],
  },
  passed: {
    airline: [
      'Which flight were you on? What does the bag look like?',
      'Please tell us your flight, the colour of the bag and where you checked in.',
    ],
    bank: [
      'Was it you? Do you still have the card?',
      'Which account is it? What was the amount? Who got it?',
      'Please call us.',
    ],
    clinic: [
      'Where does it hurt? Since when? Do you have a fever?',
      'Please note down where it hurts and since when.',
    ],
    hotel: ['How many nights? How many guests? Do you need parking?', 'What did you order?'],
    shop: [
      'Could you send a photo of the mug?',
      'Which one do you want: blue, red or green?',
      'Is it the wrong size? Would you like another one?',
    ],
    telecom: [
      'Is the light green?',
      'Is the light green? If not, restart it. Does it work now? If not, call us. Shall we send somebody?',
      'Please send us the name of your provider and the end of the contract.',
    ],
    energy: ['What does the meter show?', 'Is only your flat dark? Did a fuse blow?'],
    software: [
      'Which browser do you use? Could you send the log?',
      'To find it, we need:\n\n- your browser\n- its version\n- what you clicked\n- the error',
      'How many seats do you need?',
    ],
    insurer: [
      'When did it happen, and where?',
      'Was anybody hurt? Did you call the police? Do you have photos?',
    ],
    council: ['Where is the pothole? Do you have a photo?', 'You asked: “Who pays?” The city pays.'],
    games: ['What’s your ID? Which server?', 'Have fun!'],
    delivery: ['Can we leave it outside?', 'Is a neighbour in?'],
  },
} satisfies Trades;
