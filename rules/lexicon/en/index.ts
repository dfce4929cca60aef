import { recogniser } from '../../../src/text/acts/recognise.ts';
import type { LanguagePack } from '../../../src/text/language.ts';
import type { Lexicon } from '../../../src/text/lexicon.ts';
import { absoluteClaim } from './absolute-claim.ts';
import { accepting } from './accepting.ts';
import { actorless } from './actorless.ts';
import { acts } from './acts/index.ts';
import { adverse } from './adverse.ts';
import { agentChoice } from './agent-choice.ts';
import { agentNote } from './agent-note.ts';
import { ahead } from './ahead.ts';
import { anyInconvenience } from './any-inconvenience.ts';
import { appraiser } from './appraisal.ts';
import { belittling } from './belittling.ts';
import { blameless } from './blameless.ts';
import { calming } from './calming.ts';
import { checkBack } from './check-back.ts';
import { cheer } from './cheer.ts';
import { condolence } from './condolence.ts';
import { contactWay } from './contact-way.ts';
import { contrast } from './contrast.ts';
import { courtesy } from './courtesy.ts';
import { doneAboutIt } from './done-about-it.ts';
import { doubledOnPurpose, neverDoubled } from './doubled.ts';
import { effort } from './effort.ts';
import { eventNotice } from './event-notice.ts';
import { fillerMark } from './filler-mark.ts';
import { goodNews } from './good-news.ts';
import { grammar } from './grammar.ts';
import { granted } from './granted.ts';
import { handOff } from './hand-off.ts';
import { hollowStep } from './hollow-step.ts';
import { ifApproved } from './if-approved.ts';
import { leftOverStep } from './left-over-step.ts';
import { leftover } from './leftover.ts';
import { liability } from './liability.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { looseTime } from './loose-time.ts';
import { namedTrouble } from './named-trouble.ts';
import { noOtherWay } from './no-other-way.ts';
import { noWorries } from './no-worries.ts';
import { nothingDue } from './nothing-due.ts';
import { obvious } from './obvious.ts';
import { onceMore } from './once-more.ts';
import { ownership } from './ownership.ts';
import { paperAsked } from './paper-asked.ts';
import { plainSorry } from './plain-sorry.ts';
import { policy } from './policy.ts';
import { reason } from './reason.ts';
import { reproach } from './reproach.ts';
import { restatedRequest } from './restated-request.ts';
import { roadmap } from './roadmap.ts';
import { robotic } from './robotic/index.ts';
import { secretAsked } from './secret-asked.ts';
import { seeming } from './seeming.ts';
import { siding } from './siding.ts';
import { slip } from './slip.ts';
import { sorryIf } from './sorry-if.ts';
import { sorryYouFeel } from './sorry-you-feel.ts';
import { specialFavour } from './special-favour.ts';
import { stake } from './stake/index.ts';
import { statedTime } from './stated-time.ts';
import { supportLoop } from './support-loop.ts';
import { takenBack } from './taken-back.ts';
import { thirdPerson } from './third-person.ts';
import { threat } from './threat.ts';
import { arrivalTime, earlierMatter, times } from './time.ts';
import { toldStep } from './told-step.ts';
import { toldUs } from './told-us.ts';
import { vagueTime } from './vague-time.ts';
import { waits } from './wait/index.ts';
import { wayForward } from './way-forward.ts';
import { whoWrites } from './who-writes.ts';
import { words } from './words.ts';

/** Words that rules ask for by idea. */
const ideas: readonly Lexicon[] = [
  absoluteClaim,
  actorless,
  adverse,
  agentChoice,
  agentNote,
  ahead,
  anyInconvenience,
  belittling,
  blameless,
  calming,
  cheer,
  condolence,
  checkBack,
  takenBack,
  roadmap,
  ifApproved,
  accepting,
  granted,
  secretAsked,
  paperAsked,
  leftOverStep,
  hollowStep,
  contactWay,
  contrast,
  courtesy,
  doneAboutIt,
  neverDoubled,
  doubledOnPurpose,
  effort,
  eventNotice,
  fillerMark,
  goodNews,
  handOff,
  leftover,
  liability,
  live,
  looseTime,
  namedTrouble,
  noOtherWay,
  noWorries,
  nothingDue,
  obvious,
  onceMore,
  ownership,
  plainSorry,
  policy,
  reason,
  reproach,
  restatedRequest,
  seeming,
  siding,
  slip,
  sorryIf,
  sorryYouFeel,
  specialFavour,
  statedTime,
  supportLoop,
  thirdPerson,
  threat,
  arrivalTime,
  earlierMatter,
  toldStep,
  toldUs,
  vagueTime,
  ...waits,
  wayForward,
  whoWrites,
];

/** English. */
export const en: LanguagePack = {
  id: 'en',
  words,
  lists,
  lexicons: [...acts, ...stake, ...robotic, ...ideas],
  recognise: recogniser(grammar),
  times,
  appraise: appraiser,
};
