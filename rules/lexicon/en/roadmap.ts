import { lexicon } from '../../../src/text/lexicon.ts';

/** A plan for the product. */
export const roadmap = lexicon({
  idea: 'roadmap',
  locale: 'en',
  says: [
    '(on | in | part of) (our | the) (product)? roadmap',
    '(next | coming | upcoming | future) (release | releases | version | versions | update | updates)',
    '(feature | features | option) ... (released | rolled out | launched | added)',
  ],
  hits: [
    'It is [|on our roadmap|].',
    'It comes with the [|next release|].',
    'The [|feature will be rolled out|].',
  ],
  passes: ['Your money will be released.'],
});
