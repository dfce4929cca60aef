import type { Lexicon } from '../../../../src/text/lexicon.ts';
import { alarm } from './alarm.ts';
import { amiss } from './amiss.ts';
import { aside } from './aside.ts';
import { closing } from './closing.ts';
import { complaint } from './complaint.ts';
import { decision } from './decision.ts';
import { deprived } from './deprived.ts';
import { farewell } from './farewell.ts';
import { frail } from './frail.ts';
import { goods } from './goods.ts';
import { grave } from './grave.ts';
import { handling } from './handling.ts';
import { harm } from './harm.ts';
import { hollow, setPhrase } from './hollow.ts';
import { limit } from './limit.ts';
import { loss } from './loss.ts';
import { ended, measure, ownWish } from './measure.ts';
import { mishap } from './mishap.ts';
import { money } from './money.ts';
import { notice, urging, warned } from './notice.ts';
import { onTheWay } from './on-the-way.ts';
import { opener } from './opener.ts';
import { ordinary } from './ordinary.ts';
import { problem } from './problem.ts';
import { reproach } from './reproach.ts';
import { security } from './security.ts';
import { seen } from './seen.ts';
import { service } from './service.ts';
import { slight } from './slight.ts';
import { supposed, toCome } from './supposed.ts';
import { madeGood, taken } from './taken.ts';
import { technical } from './technical.ts';
import { reported, topic, wroteOf } from './topic.ts';
import { travel } from './travel.ts';
import { causes, onRequest, unreal } from './unreal.ts';
import { upset } from './upset.ts';
import { vague } from './vague.ts';
import { want } from './want.ts';
import { wanting } from './wanting.ts';

/** What is at stake, whether it is named, and whether the matter is closed. */
export const stake: readonly Lexicon[] = [
  ...[
    alarm,
    amiss,
    aside,
    closing,
    complaint,
    decision,
    deprived,
    farewell,
    frail,
    goods,
    grave,
    handling,
    harm,
    hollow,
    setPhrase,
    limit,
    loss,
    measure,
    ownWish,
    ended,
    mishap,
    money,
    notice,
    urging,
    warned,
    onTheWay,
    opener,
    ordinary,
    problem,
  ],
  ...[
    reproach,
    security,
    seen,
    service,
    slight,
    supposed,
    toCome,
    taken,
    madeGood,
    technical,
    topic,
    reported,
    wroteOf,
    travel,
    unreal,
    onRequest,
    causes,
    upset,
    vague,
    want,
    wanting,
  ],
];
