import { lexicon } from '../../../../src/text/lexicon.ts';
import { wordList } from '../word-list.ts';

/** Thanking the reader. */
export const thanks = lexicon({
  idea: 'acts/thanks',
  locale: 'en',
  lists: {
    given:
      wordList(`patience, understanding, feedback, input, cooperation, co-operation, interest, business, support,
      loyalty, time, help, opinion, effort, efforts, custom, trust, suggestion, suggestions, comments, review,
      contribution, contributions, insight, insights, inquiry, enquiry, decision, privacy, thoughts, kind
      words, report, honesty, candour, candor, response, reply, message, email, attention, flexibility,
      assistance, partnership, membership, generosity`),
  },
  says: [
    '[bless (you | your)] (all)? (for | heart for)',
    '^ (really | much | do | greatly | truly)? [(appreciate | appreciating)] (the | your | all | that | this | you)',
    '(i | we) am? are? (greatly | deeply | much | truly | very)? [(indebted | beholden | obliged | thankful)] to you',
    '^ [(ta | cheers)] (for | very | so | muchly | again | a) _',
    '^ [ta] $',
    '(i | we) [(am | are) (really | so | very | truly | most)? (grateful | thankful | glad | pleased | happy | delighted)] (that)? you (told | let | took | wrote | said | asked | flagged | raised | reported | came | brought | spoke | chose | mentioned | got)',
    '(thank you | thanks | thankyou | thanx | thank u | ty | tysm | thanking you | thank (them | him | her))',
    '(appreciate | appreciates | value | values | appreciating) (you | your | it | the time | the feedback | the opportunity | the heads up | all (of)? (you | your) | both | having you | hearing)',
    '(appreciate | value) [(that)] you (took | have | reached | told | brought | shared | chose | let | are being)',
    '(highly | greatly | much | very much | truly | really | sincerely | deeply | always) (appreciated | valued)',
    '(is | are) appreciated',
    '(grateful | thankful | appreciative) (for | to | of | that)',
    '(our | my) (sincere | heartfelt | deepest | deep)? (gratitude | appreciation)',
    'your @given (is | are | means) _? _? _? (valuable | important | valued | invaluable | appreciated | precious | welcome | matters | to us | essential | a lot | crucial | key)',
    '[(glad | great | good | happy | pleased | nice | lovely)] (that)? you (contacted | reached | asked | wrote | got in touch | brought | told | let | chose | came | messaged | called)',
    '(much obliged | cheers for | a big thank you | hats off to you | kudos to you | (we | i) owe you (one | big time | a (big | huge | debt | drink | coffee)))',
  ],
  unless: [
    '^ thanks and (best | kind | warm)? regards',
    '(would | should) be (very | most | really | so | extremely | truly | ever so)? (grateful | appreciative)',
    '(appreciate | appreciated) (it | greatly | very much)? if',
    '(no thanks | thanks to (our | the | a | its | this))',
    'appreciate your _? _? (@feeling | @cost | position | situation | circumstances | predicament)',
    '(appreciate | understand) it (may | must | can | is | might | could)',
    'would (really | greatly | much | very much)? (appreciate | be) (it | a | the | an | grateful if)',
    'value your _? (order | account | gift | card)',
    'thank you (page | note | card | email)',
  ],
  hits: [
    '[|Thanks|] a million for the screenshots.',
    '[|Appreciate the heads-up|]!',
    'Appreciate [|that|] you took.',
    '[|Highly appreciated|].',
    '[|Is appreciated|].',
    "We're [|grateful for|] your patience.",
    '[|Our gratitude|].',
    '[|Your feedback means a lot to us|].',
    '[|Glad|] you contacted.',
    '[|Much obliged|].',
    '[|Ta|] for that, Dave.',
    '[|Ta|]',
    "[|We're grateful|] you told us.",
    "We're [|indebted|] to you for the report.",
    '[|Bless you|] for the kind words.',
  ],
  passes: [
    'I appreciate how hard this is.',
    'The fix is live thanks to our team.',
    'I appreciate your frustration.',
    'We would appreciate it if you could send the form.',
  ],
});
