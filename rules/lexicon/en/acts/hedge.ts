import { lexicon } from '../../../../src/text/lexicon.ts';

/** Words that keep a statement about the future open. */
export const hedge = lexicon({
  idea: 'acts/hedge',
  locale: 'en',
  says: [
    '(hopefully | probably | possibly | perhaps | maybe | presumably | potentially | ideally | likely | unlikely | conceivably | provisionally | tentatively | supposedly | theoretically | apparently)',
    '(usually | typically | normally | generally | often | sometimes | ordinarily | commonly | mostly | frequently | as a rule | as usual | on average | in general | roughly speaking)',
    '(in | under) (most | many | some | normal | ideal | theory | principle | practice | exceptional | certain) (cases | case | instances | circumstances | conditions | situations)?',
    '(all being well | all going well | if all goes (well | to plan) | fingers crossed | with (any | a bit of | some | a little) luck | god willing | touch wood | knock on wood | barring | weather permitting | time permitting | subject to | pending | insha allah | inshallah | where possible | if possible | as far as possible | wherever possible)',
    '(do | doing | try | trying | did | done) (my | our | their | the | its | everything | all | whatever | what) _? (best | utmost | most | hardest | we can | i can | they can | possible | damnedest | level best | very best | in our power | in my power | within our power)',
    '(best | every | reasonable) (efforts | effort | endeavours | endeavors)',
    '(what | all | everything | whatever | anything) (i | we) (possibly)? can',
    '(can | could | may | might) (sometimes)? take',
    '(up to) #',
    '(estimated | expected | anticipated | planned | scheduled | due | projected | slated | supposed | targeted | hoped) (to | for | on | by | at | arrival | delivery | date)?',
    '(is | are) (estimated | expected | anticipated | planned)',
    '(aim | aims | aiming | hope | hopes | hoping | try | tries | trying | strive | striving | attempt | attempting | intend | intending | endeavour | endeavor) (to | for | that | you | we | it)',
    '(i | we) (hope | trust | expect | think | believe | reckon | guess | suppose | imagine | anticipate | assume | suspect | am hoping | are hoping | am hopeful | are hopeful | am optimistic | are optimistic)',
    '(no | not a | never a | not an?) (guarantee | guarantees | promise | promises)',
    '(may | might) (well)? be',
    '(in theory | our goal is | our aim is | the plan is | our target is | the goal is | our hope is | the hope is)',
    '(good | decent | fair | high | strong | every) chance',
    '(if | where) (approved | eligible | applicable | appropriate | confirmed | successful | necessary | needed)',
  ],
  unless: [
    'best wishes',
    '(without | beyond) (a | any)? (doubt | fail)',
    'pending (charge | charges | payment | transaction | transactions | payout | refund | status | order | request | balance | authorisation | authorization | hold)',
    'as usual $',
    'planned obsolescence',
    'estimated (arrival | delivery) (date | time | timeframe) (of | for)',
    'not (hesitate | try)',
  ],
  hits: ['[|Hopefully|] you will see it soon.'],
  passes: ['You will see it on Friday.'],
});
