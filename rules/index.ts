// Made from the folders beside it by `npm run update`; not edited by hand.
import type { Rule } from '../src/model/rule.ts';
import noRepeatedWord from './clarity/no-repeated-word.ts';
import noRoboticPhrases from './clarity/no-robotic-phrases.ts';
import sayWhoActs from './clarity/say-who-acts.ts';
import acknowledgeFrustration from './empathy/acknowledge-frustration.ts';
import limitApologies from './empathy/limit-apologies.ts';
import matchTheNews from './empathy/match-the-news.ts';
import noBlame from './empathy/no-blame.ts';
import noDismissiveLanguage from './empathy/no-dismissive-language.ts';
import noHollowApology from './empathy/no-hollow-apology.ts';
import noPolicyShield from './empathy/no-policy-shield.ts';
import noShouting from './empathy/no-shouting.ts';
import noSiding from './empathy/no-siding.ts';
import noThreat from './empathy/no-threat.ts';
import offerAlternative from './empathy/offer-alternative.ts';
import preferEmpathy from './empathy/prefer-empathy.ts';
import thankTheReporter from './empathy/thank-the-reporter.ts';
import noAbsoluteClaim from './expectations/no-absolute-claim.ts';
import noCaseLeftover from './expectations/no-case-leftover.ts';
import noLiabilityAdmission from './expectations/no-liability-admission.ts';
import noPromiseOfOutcome from './expectations/no-promise-of-outcome.ts';
import noSpecialFavour from './expectations/no-special-favour.ts';
import noVagueTimeframe from './expectations/no-vague-timeframe.ts';
import requireTimeframe from './expectations/require-timeframe.ts';
import timesMatchOutcomes from './expectations/times-match-outcomes.ts';
import wordsMatchActions from './expectations/words-match-actions.ts';
import htmlMatchesText from './library/html-matches-text.ts';
import noLocaleGap from './library/no-locale-gap.ts';
import noForeignPlaceholder from './placeholders/no-foreign-placeholder.ts';
import noInternalPlaceholder from './placeholders/no-internal-placeholder.ts';
import noMalformedPlaceholder from './placeholders/no-malformed-placeholder.ts';
import noMisplacedPlaceholder from './placeholders/no-misplaced-placeholder.ts';
import noMissingReference from './placeholders/no-missing-reference.ts';
import noSensitivePlaceholder from './placeholders/no-sensitive-placeholder.ts';
import noUnfilledBlank from './placeholders/no-unfilled-blank.ts';
import noUnknownPlaceholder from './placeholders/no-unknown-placeholder.ts';
import requireFallback from './placeholders/require-fallback.ts';
import requireThreadToken from './placeholders/require-thread-token.ts';
import noCredentialRequest from './safety/no-credential-request.ts';
import noInternalLink from './safety/no-internal-link.ts';
import noInternalNote from './safety/no-internal-note.ts';
import noSuspiciousCharacters from './safety/no-suspicious-characters.ts';
import addressTheReader from './structure/address-the-reader.ts';
import limitQuestions from './structure/limit-questions.ts';
import limitReadingGrade from './structure/limit-reading-grade.ts';
import limitReplyLength from './structure/limit-reply-length.ts';
import limitSentenceLength from './structure/limit-sentence-length.ts';
import noEmptyReply from './structure/no-empty-reply.ts';
import noSupportLoop from './structure/no-support-loop.ts';
import offerNextSteps from './structure/offer-next-steps.ts';
import requireGreeting from './structure/require-greeting.ts';
import requireSignOff from './structure/require-sign-off.ts';

/** Every built-in rule, by category and id. */
export const rules: readonly Rule[] = [
  noAbsoluteClaim,
  noCaseLeftover,
  noLiabilityAdmission,
  noPromiseOfOutcome,
  noSpecialFavour,
  noVagueTimeframe,
  requireTimeframe,
  timesMatchOutcomes,
  wordsMatchActions,
  acknowledgeFrustration,
  limitApologies,
  matchTheNews,
  noBlame,
  noDismissiveLanguage,
  noHollowApology,
  noPolicyShield,
  noShouting,
  noSiding,
  noThreat,
  offerAlternative,
  preferEmpathy,
  thankTheReporter,
  addressTheReader,
  limitQuestions,
  limitReadingGrade,
  limitReplyLength,
  limitSentenceLength,
  noEmptyReply,
  noSupportLoop,
  offerNextSteps,
  requireGreeting,
  requireSignOff,
  noRepeatedWord,
  noRoboticPhrases,
  sayWhoActs,
  noForeignPlaceholder,
  noInternalPlaceholder,
  noMalformedPlaceholder,
  noMisplacedPlaceholder,
  noMissingReference,
  noSensitivePlaceholder,
  noUnfilledBlank,
  noUnknownPlaceholder,
  requireFallback,
  requireThreadToken,
  noCredentialRequest,
  noInternalLink,
  noInternalNote,
  noSuspiciousCharacters,
  htmlMatchesText,
  noLocaleGap,
];
