import { lexicon } from '../../../../src/text/lexicon.ts';

/** A thing on its way. */
export const delivery = lexicon({
  idea: 'wait/delivery',
  locale: 'en',
  says: [
    '(delivery | delivered | deliver | deliveries | shipping | shipment | shipments)',
    '(parcel | package | order | replacement | item | courier | carrier) ... (arrive | arrives | deliver | delivers | delivered | reach | reaches)',
    '(ship | ships | shipped | dispatched | dispatch) (within | in)',
  ],
  unless: [
    '(delivery | shipping) (address | note | fee | fees | cost | costs | charges | refund | team | department)',
    'not delivered',
  ],
  hits: [
    'Standard [|delivery|] takes 3 to 5 days.',
    'Your [|parcel usually arrives|] in 4 days.',
    'Orders [|ship within|] 24 hours.',
  ],
  passes: ['The delivery fee comes back in 5 days.', 'The refund takes 5 days.'],
});
