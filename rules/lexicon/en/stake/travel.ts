import { lexicon } from '../../../../src/text/lexicon.ts';
import { carelessly, list } from './classes.ts';

/** What was to take place and did not, or not as it was to: flights, appointments, events. */
export const travel = lexicon({
  idea: 'stake/travel',
  locale: 'en',
  lists: {
    event:
      list(`flight, flights, train, trains, bus, buses, coach, ferry, boat, service, departure, trip, tour, journey, crossing, connection, transfer, booking, reservation, appointment, concert, show, event, match, class, course, delivery,
      order, session, lesson, workshop, exam, hearing, viewing, installation, repair, visit, collection, cruise, holiday, stay, hotel, tickets, ticket, performance, game, webinar, interview, screening, consultation, procedure, operation, surgery, scan,
      gas supply, supply, home visit, room, seat, table, pickup, refund, subscription, membership, policy, plan, account, renewal, place, excursion, hire car, rental, rental car, taxi, ride, car`),
    off: list(`retimed, rescheduled to, re-timed, altered, cancelled on you, cancelled, canceled, postponed, rescheduled, delayed, diverted, overbooked, oversold, double-booked, called off, moved, cut short, grounded, rerouted, discontinued, held up, put back, pushed back, brought forward, given away,
      dropped, terminated, withdrawn, deleted, released, reassigned, downgraded, shortened, changed without, voided, lost`),
    change: list(
      `cancellation, delay, diversion, postponement, late departure, late arrival, closure, breakdown, rescheduling, relocation, downgrade, rerouting, derailment, disruption, delays, cancellations, strike, overbooking, late running, disruptions`,
    ),
    baggage: list(
      `bag, bags, suitcase, suitcases, luggage, baggage, pushchair, stroller, backpack, golf clubs, guitar, instrument, bike, skis, passport, wallet, umbrella, coat, phone, laptop, glasses, ring, keys, jacket, case, pram, wheelchair`,
    ),
    ...carelessly,
  },
  says: [
    '(your | the | our | that | this | his | her | their | last | both) _? _? @event (was | is | were | are | has been | have been | had been | had to be | being | got | will be | will have to be | did) @badly? @off',
    '(your | the | our | that | this) _? @event _ _? _? _? (was | is | were | are | has been | have been | had been | had to be | got | will be) @badly? @off',
    '@change (of | to | in | at | on | for | with) (your | the | flight | train | our | this | that | last)',
    '(your | the | this | that | s) @change (was | is | has | meant | means | left | caused | came | on | you)',
    '(bumped (from | off) | denied boarding | left behind | turned away at | refused boarding | not allowed to board | cannot board | could not board | missed the boat)',
    '(put | placed | seated | booked | left | sent | ended up) (you)? (on | in | at) (the | a) wrong (_)? (platform | terminal | gate | flight | train | bus | hotel | room | seat | date | airport | queue | class | address)',
    '(your | the | a | one | both | our | his | her) _? _? @baggage (did not | never | was not | were not | has not | have not | is | was | were | are | has | have) @badly? (lost | left behind | missing | delayed | damaged | stolen | make | made | arrive | arrived | taken | gone | been (lost | left | damaged | delayed | stolen | misplaced | found))',
    '(had to (move | change) (rooms | seats | hotels) | moved to another (hotel | room | flight) | split up | separated from your)',
    '(standing | stand | stood) (for | all the way | the whole | room only)',
    '# (hours | hour) (delay | late | behind | in the airport | at the airport | on the tarmac | on the runway)',
    '(left | leaving) (you | them) (at | in | on) (the | a) (airport | station | platform | stop | road | roadside | pavement | door)',
    '(closed | shut) (early | without notice | when you (came | arrived | got))',
    '(sold out | fully booked) (after | by the time | before) (you | your)',
    '(connection | flight | train | ferry | deadline) _? _? can (no longer | not) be (reached | made | caught | met)',
  ],
  unless: [
    '(at | on | as per | per) your request',
    '@off (as (you | per | requested) | at your request | on your request)',
    '(has | have | had) been (moved | changed) (as | to (the | an) (earlier | later | new) (date | time | slot) as)',
    '(cancellation | delay) (to | of | for) (a | any | an)',
    '(your | the) (policy | plan | subscription | membership | account) (was | is | has been | will be) (changed | moved | released)',
  ],
  hits: [
    '[|Your flight was cancelled|].',
    '[|The concert you had tickets for was called off|].',
    'We write about the [|delay to your|] train.',
    '[|The delay meant|] a night at the airport.',
    'You were [|denied boarding|].',
    'Your son was [|put on the wrong train|].',
    '[|Your suitcase was left behind|].',
    'You [|had to change rooms|].',
    'You [|stood all the way|] to York.',
    'It came with a [|three hour delay|].',
    'We [|left you at the roadside|].',
    'The pool [|closed early|].',
    'The show was [|sold out by the time you|] paid.',
    'The [|connection in Doha can no longer be reached|].',
  ],
  passes: [
    'Your booking is confirmed.',
    'Your subscription was cancelled as you asked.',
    'The train leaves at nine.',
  ],
});
