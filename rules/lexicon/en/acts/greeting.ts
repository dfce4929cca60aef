import { lexicon } from '../../../../src/text/lexicon.ts';

/** Addressing the reader at the beginning. */
export const greeting = lexicon({
  idea: 'acts/greeting',
  locale: 'en',
  says: [
    '^ [(hi | hello | hey | hiya | heya | howdy | hullo | hallo | greetings | namaste | aloha | hola | bonjour | salutations)]',
    "^ (hi | hello | hey)? [(good (morning | afternoon | evening | day) | g'day)]",
    '^ [(dear | dearest)] _',
    '^ [(morning | evening | afternoon)] (all | team | folks | everyone | there | sir | madam | ma’am | {{}})',
    '^ [(morning | evening | afternoon)] _? $',
    '^ to whom it may concern',
    '^ [(respected | esteemed | honoured | valued)] (sir | madam | customer | client | member | guest | user | colleague | patron | applicant | all)',
    '^ [welcome] (back)? (to | $)',
    '^ (my)? [(dear)] (sir | madam | customer | valued | guest | member | client)',
  ],
  hits: [
    '[|Hey|] Sam,',
    '[|Good afternoon|] {{customer.name}},',
    '[|Dear|] Mr Osei,',
    '[|To whom it may concern|].',
    '[|Dear|] sir.',
    '[|Respected|] Sir,',
    '[|Welcome|] to our chat!',
    '[|Morning|] all',
  ],
  passes: [
    'Say hello to your new plan.',
    'The rate is good. Day passes cost more.',
    'Evening appointments are on Tuesdays.',
  ],
});
