import { lexicon } from '../../../src/text/lexicon.ts';
import { list } from './stake/classes.ts';

/** What happens next, told without saying who does it: it is under way, it is shown somewhere, the reader is free to. */
export const toldStep = lexicon({
  idea: 'told-step',
  locale: 'en',
  lists: {
    sent: list(
      `technician, technicians, engineer, engineers, crew, crews, driver, courier, replacement, colleague, nurse, doctor, plumber, electrician, mechanic, van, team, refund, parcel, new one, spare part`,
    ),
    doing:
      list(`printed, made, prepared, processed, shipped, packed, repaired, reviewed, looked at, looked into, checked, replaced, refunded, sent, sent out, built, investigated, fixed, transferred, reprinted, restored, worked on, moved, dealt with, credited, arranged,
      rebooked, recalculated, corrected, examined, tested`),
    news: list(
      `updates, news, progress, the latest, live status, details, dates, new times, changes, the status, announcements`,
    ),
  },
  says: [
    '@sent _? _? (is | are) (already | now | currently)? (on site | on the way | on (their | his | her | its) way | there now | at work | working on | out on)',
    '(is | are) (now | currently | already | just)? being @doing',
    '@news (is | are | will be) (shown | posted | listed | found | published | given | announced) (at | on | in | under | here)',
    '(here is | here are | enclosed is | attached is) (a | the | your | my) _? (copy | reference | version | answer | label | number | code | invoice | receipt | certificate | statement)',
    '(money | refund | amount | sum | payment) (goes | is going | comes) back (to | on)',
    '(fed | feeding) (this | it | that | your _) back to',
    '@sent (is | are) (coming | due | booked | visiting | calling)',
    '(response | reply | answer | letter | update | confirmation | decision) (is to follow | will follow)',
    '(someone | somebody | a colleague | colleagues) (from _ _? _?)? will (take | ring | call | phone | contact | write | visit | meet)',
    '(i am | we are) coming (along | over | by | round | out)',
    'please take (a moment | some time | a minute | the time) to',
    'you may (also | still)? (send | submit | file | lodge | write | raise | request | use | choose | call | visit)',
    '(i | we) (can | could | would like to) (also)? (offer | give | move | rebook | put | lend) you (a | an | another | one | to)',
    'you will have (word | news | an answer | a reply | our answer | an update) (from us | from me)? (by | within | on | before)',
    'you (may | can) (also | still)? (appeal | object | contest | challenge)',
    'you will find (the | it | that | them | your | this) _? _? (button | option | link | setting | settings | form | page | tab | menu | list | switch | icon | code | number)? (at | in | under | on | below | above | here) _? _? (top | bottom | right | left | menu | settings | account | profile | page | tab | app | website | each | every)',
    'you are (also | always | very | still | more than)? welcome to',
    'which you are welcome to',
    '(a | an | the | our | we | they | she | he) _? _? (replies | reply | writes | write | answers | answer | calls | gets | get) (back)? (to you)? (within | by | before | from)',
  ],
  unless: [
    '^ there you will find',
    '(normally | usually | typically | any | if) ... being',
    'you are welcome to (use our | contact | reach | ask)',
  ],
  hits: [
    'A [|technician is on site|].',
    'A new card [|is being printed|].',
    '[|Updates are shown at|] example.com.',
    "[|Here's the reference|] they need.",
    'The [|money goes back to|] your card.',
    'I have [|fed this back to|] the shop.',
    'An [|engineer is coming|] on Monday.',
    'A full [|response will follow|].',
    '[|Someone from resolutions will take|] it on.',
    "[|I'm coming round|] on Monday.",
    '[|Please take a moment to|] read the guide.',
    '[|You may send|] it by post.',
    '[|We can offer you a|] room at the back.',
    "[|You'll have word from us by|] Friday.",
    '[|You may appeal|] within a month.',
    "[|You'll find the button at the top|] of the list.",
    '[|You are welcome to|] apply again.',
    'They hold changes [|which you are welcome to|] keep.',
    '[|An officer replies from|] the desk within three days.',
  ],
  passes: ['You are welcome!', 'The card was printed.'],
});
