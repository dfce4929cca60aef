/** Words that carry the grammar of a sentence: who, when, how sure, and what hangs on what. */
export const functionWords = {
  we: `i we`,
  us: `me us myself ourselves`,
  our: `our my ours mine`,
  you: `you u ya y'all yourself yourselves`,
  your: `your ur yours yr`,
  they: `they he she someone somebody anyone`,
  it: `it this that these those everything all which there both each any itll`,
  third: `them their his her him theirs`,
  nobody: `nobody nothing none neither no-one noone`,
  person: `one he she they who someone somebody everyone everybody`,
  will: `will shall wil`,
  can: `can`,
  may: `may might could should would ought`,
  must: `must`,
  be: `am is are was were be been being`,
  have: `have has had having`,
  do: `do does did`,
  not: `not never hardly neither nor barely`,
  to: `to`,
  going: `going`,
  let: `let lets allow permit`,
  and: `and or & plus then`,
  but: `but however though although yet whereas`,
  if: `if unless whether provided assuming`,
  once: `once when whenever after until till before upon following while whilst`,
  because: `because since as cause`,
  that: `that`,
  who: `who which whom whose where`,
  wh: `what which when where why who how whose whom`,
  so: `so`,
  please: `please kindly pls plz plese`,
  preposition: `of to in on at by for with from into onto about as than over under through via within during until till before after between against without regarding concerning per near across behind beyond inside outside toward towards among amongst upon back`,
  determiner: `the a an this that these those any some every each all no another both either`,
  adverb: `either already now also just then still soon promptly kindly once again too even always ever simply only today tomorrow tonight
    together asap fast forward right straight quick very really so all both first next instead therefore thus hence personally well
    certainly definitely absolutely surely gladly happily immediately shortly momentarily currently presently further perhaps maybe
    hereby henceforth likewise meanwhile otherwise anyway anyways online offline urgently actively directly finally lastly firstly positively`,
  more: `more most extra so very always only too`,
} as const;

/** Adjectives after `be` that say how a writer stands to what follows. */
export const stanceWords = {
  happy: `happy glad delighted pleased willing thrilled excited honoured honored grateful keen eager`,
  able: `able`,
  unable: `unable powerless`,
  here: `here ready available standing prepared equipped trained`,
  committed: `committed dedicated determined`,
  sure: `sure bound certain guaranteed set destined`,
  open: `likely unlikely supposed expected due scheduled meant estimated planned anticipated projected slated`,
  afraid: `afraid`,
  sorry: `sorry`,
  confident: `sure certain positive doubt word confident sure certain positive`,
  want: `want wish like love prefer hope`,
} as const;

/** Nouns and states that decide what a sentence is about. */
export const contentWords = {
  team: `vet vets midwife physio paralegal solicitor solicitors barrister translator translators roofer roofers builder builders carer carers coach coaches porter porters ranger person member plumber plumbers electrician electricians nurse nurses doctor doctors surgeon dentist pharmacist chef kitchen receptionist host hosts tutor tutors teacher teachers trainer trainers caseworker caseworkers inspector inspectors adjuster adjusters auditor auditors lawyer lawyers accountant accountants editor editors fitter fitters installer installers mechanic mechanics surveyor surveyors programmers programmer coders dispatcher dispatchers counsellor counsellors counselor counselors trustee housekeeper housekeeping cleaner cleaners gardener registrar clerk clerks librarian librarians curator curators concierge captain pilot steward stewards stewardess boss director directors ceo founder founders owner owners guide guides buddy rangers ops sre logistics fulfilment fulfillment dispatch security compliance legal team teams specialist specialists colleague colleagues agent agents engineer engineers developer developers devs dev department departments staff
    representative representatives rep reps expert experts advisor advisors adviser advisers manager managers supervisor supervisors technician technicians
    moderator moderators maintainer maintainers operator operators crew squad officer officers analyst analysts investigators investigator desk
    support helpdesk people folks guys reviewer reviewers consultant consultants associate associates concierge leadership management administrator admin
    assistant executives executive unit office division group lead tech techs finance billing`,
  company: `insurance policy underwriter company airline hotel bank store shop studio publisher clinic hospital council agency ministry authority carrier-team operator insurer provider firm business organisation organization restaurant landlord university school library university utility platform`,
  partner: `courier couriers carrier carriers warehouse partner partners supplier suppliers vendor vendors seller sellers merchant merchants dealer processor network garage depot branch store postman driver drivers`,
  remedy: `refund refunds replacement replacements reimbursement reimbursements compensation credit credits repayment cashback rebate rebates payout payouts reshipment
    voucher vouchers remuneration restitution money funds goodwill bonus coins gems points miles cash waiver reinstatement fix repair repairs restoration gift-card`,
  goods: `lenses tyres shoes boots crutches curtains blinds gas supply heating lift elevator photos photo pictures memories posts messages contacts playlist playlists saves points perks discount price prices speed speeds money upload backup order-history dashboards dashboard premium wifi wi-fi network coverage reception tariff tracking crown bill order orders parcel parcels package packages item items product products device phone router sim shipment shipments delivery goods luggage bag bags baggage suitcase box card
    flight train boat ferry bus seat appointment claim visa exam heating boiler heater fridge washer dryer dishwasher oven tv decoder antenna cable meter lens glasses prescription medication results engineer courier driver technician food meal pizza dinner flowers cake gift dress shoes sofa table bed mattress car bike van keys charger headset laptop tablet ticket tickets booking reservation room seat seats unit part parts router charger screen modem handset passport letter invoice-copy copy replacement line number suite meal
    broadband internet service services connection account access subscription membership profile signal power water electricity website site app server servers data file files files stream playtime perks plan progress inventory character save`,
  matter: `clash clashes overlap nuisance lag latency leak leaks fault-line pothole noise-level backlog lockout outage blackout stutter freeze freezes crash crashes spam drop-outs dropouts typo overcharge queue invoices statements bills prices rates totals leak noise smell bill invoice statement price rate total amount balance credits double-booking issue issues problem problems error errors bug bugs glitch glitches fault faults outage trouble matter matters situation case complaint complaints dispute difficulty difficulties
    delay delays mistake mistakes mix-up mixup mess defect concern concerns ban suspension hold restriction block charge charges duplicate`,
  case: `case ticket tickets request requests enquiry inquiry query complaint complaints claim claims feedback suggestion suggestions report reports application appeal message email details information
    concern concerns question questions comments comment review issue account accounts invoice order booking subscription data`,
  info: `information info details detail screenshot screenshots photo photos picture pictures number numbers address id email name names date dates copy receipt proof documents document evidence
    logs log clarification confirmation code invitation quote password contract offer questionnaire survey draft estimate video recording file files link url serial model version browser postcode zip reference statement amount reason purpose specifics answer answers response preferred particulars invoice feedback thoughts opinion attachment attachments form context description example examples`,
  feature: `patch api-v2 mode modes pay login sso saml api app mode theme widget dashboard export import search filter page plugin extension client fix hotfix build feature features functionality option support integration dark-mode version update release language currency setting capability improvement improvements update-version ui interface patch`,
  scheme: `automatically automatic auto normally usually typically generally each every per always standard`,
  page: `page screen list menu section tab button link email sms text message notification confirmation instructions prompt window popup reminder alert overview otp`,
  time: `today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    week weeks day days hour hours minute minutes month months year years weekend morning afternoon evening noon midnight eod cob lunchtime lunch shortly soon eta mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec noon deadline christmas easter diwali eid holidays birthday`,
  state: `fair even balanced set clear unchanged fitted installed repaired mended replaced reconnected finished settled cleared handled-for booked ticketed booked-in warm solved reinstated
    reactivated unfrozen unsuspended lifted rebuilt right yours fine alright okay ok perfect new well square dry quiet clean stable up-to-date available
    reachable healthy correct accurate sitting back ready waiting fixed resolved sorted live online running restored safe safeguarded protected free
    complete completed done active working secure secured functional operational good refundable intact waived credited whole better normal unlocked
    unaffected honoured honored seated together delivered tidy sound steady legible readable playable usable viewable watertight spotless cool cold cosy
    smooth audible clickable printable bookable drivable rideable watchable unbroken legit valid level flush straight crisp sharp fresh-as-new shipshape
    tip-top topped-up refilled paid shipped`,
  gone: `end behind gone history past away over`,
  back: `back returned again`,
  delivered: `carousel belt kerb kiosk pigeonhole lobby pillow plate optician pharmacy chemist locksmith school library wallet garage driveway wardrobe pocket pockets hangar letterboxes doorsteps cart locker-room inventory balance wrists ward lap seat box bag crate van mailbox counter kitchen table desk reception locker shop branch store pickup mailbox site hotel office house apartment porch hub wrist feet flat airport gate door doorstep hands hand gate post address home way mailbox letterbox inbox wallet account card statement bank bill`,
  adjective: `frustrating interested pleased delighted excited committed dedicated concerned worried disappointed confused tired related based located required supposed allowed used limited closed open able expected
    aware satisfied unhappy unsatisfied annoyed upset involved advised included excluded covered entitled eligible compromised associated registered signed logged subscribed connected outdated broken damaged trained equipped experienced missing outstanding pending existing upcoming willing`,
  nounish: `power water heat light hand order review contact access help support check change email report update return issue request display link post note mail call phone start  view test visit share place process charge
    credit refund fix delay claim book list name number answer question offer payment message text form format cover record file comment log  sort type use  pay top stop     cut copy paste
    transfer exchange delivery  print present label ship pack map rate reference repeat estimate plan schedule store force focus result feature tag filter group mark vote load back access account state project 
    address  drop pair  push pull play input output   scan step control cost value interest limit finance bank service upload download upgrade downgrade reset backup restart export import track trace monitor match challenge signal stream screen`,
  wrong: `wrong mistakenly mistake accidentally incorrectly inadvertently erroneously error late incorrect`,
  payback: `refund refunds replacement reimbursement compensation`,
  favour: `favour favor`,
  correct: `correct right accurate corrected`,
  automatic: `automatically automatic`,
  again: `without again anymore twice repeat recurrence repetition ever never more longer happening future`,
  repeat: `repeat recurrence repetition more further again problem problems issue issues delay delays interruption interruptions surprise surprises trouble next`,
  expense: `pocket charge charges cost costs fee fees deduction deductions payment payments penalty fine shipping postage expense expenses`,
  ending: `solution way resolution answer fix outcome delivery refund replacement reimbursement compensation`,
  burden: `penny pence cent cents pennies reservation rate fare warranty deal quote agreement voucher upgrade payment money funds deposit order item parcel goods promise price claim appeal complaint decision fine interest balance seat place spot data account access files migration installation repair works work booking service connection line cause charge charges fees it this that them things everything matter situation bill hotel taxi cost costs shipping expenses repair repairs night nights ticket tickets postage tab cab meals rate price problem issue error leak bug damage loss losses it ban suspension hold restriction block it item limit limits lock fee charge penalty overage debt funds`,
  others: `most passengers guests players members buyers sellers users clients policyholders cardholders students patients residents tenants applicants drivers hosts travellers travelers shoppers subscribers customer user player guest passenger client member buyer cardholder policyholder third-party their them customers users visitors clients others everyone members`,
  paper: `bill bills request requests form forms information details label labels status update updates policy claim options eligibility instructions confirmation link links email
    emails newsletter guide guidance quote code password invitation estimate survey message messages notification notifications reply response answer answers call callback text
    draft invoice statement receipt document documents transfer solutions list copy overview report steps access-code feedback support help assistance attention service name`,
  fresh: `missing right correct forgotten new another replacement alternative fresh spare next different`,
  gratis: `free complimentary gratis goodwill`,
  discount: `nothing zero less half free extra off discount`,
  restored: `unlocked reimbursed live whole running set good covered whole sorted flying streaming playing way square seated settled ready again dry warm moving back together reconnected online home refunded reimbursed able-again safe covered protected`,
  deadline: `by before {{}} within until`,
  itself: `itself themselves`,
  normal: `hitch delay trouble snags again like normally properly fine perfectly smoothly correctly`,
  at: `for with in on at to`,
  levy: `marker markers entry entries mark flag default strikes points-penalty fee fees charge charges penalty penalties fine fines interest surcharge suspension ban hold restriction restrictions block lock strike debt overage markup`,
  news: `update answer news reply response check look contact call`,
  careful: `sure careful certain`,
  pointing: `our the this these below here`,
  minding: `mind calm`,
  posted: `up posted`,
  line: `line`,
  pausing: `while with line tuned tight safe`,
  ease: `care easy time`,
  forward: `forward no`,
  span: `days hours weeks minutes time me us`,
  trial: `using trying the adding`,
  with: `with`,
  ours: `us me our them support`,
  queries: `questions concerns`,
  source: `by from here`,
  reachable: `them us me`,
  trouble: `question questions concern concerns help assistance anything else trouble difficulty difficulties need needs problem problems issue issues query queries support feedback clarification further like unsure doubts persists persist persisting stuck comments`,
  dated: `weekend may march spring summer autumn winter weekend week fortnight noon midnight mon tue wed thu fri sat sun january february april june july august september october november december christmas easter eod today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday next by end {{}} p.m pm history`,
  facility: `option feature filter plans way ability access possibility`,
  'in-touch': `touch back`,
  'named-object': `the your a out`,
  'pro-object': `this the so it that a`,
  'help-wanted': `assistance help questions further concerns support anytime anything`,
  'more-help': `further assistance questions`,
  inverting: `should had were`,
  particle: `back on up in through there here home together round behind`,
  degree: `out over off away down as all exactly so more much nice good brand safely fully well straight right`,
  placing: `with in at on to into onto outside inside off by beside under`,
  risky: `risk expense cost discretion request charge fault convenience leisure area opinion case own`,
  'under-way': `way`,
  sound: `stock bounds reach hand date order shape condition track schedule speed control business tune force strength`,
  punctual: `time schedule track`,
  likeness: `where what as like how`,
  than: `than`,
  'as-ever': `before if though new ever usual normal always originally intended promised advertised agreed ordered`,
  better: `better faster quicker stronger smoother safer`,
  restoring: `again normally properly perfectly smoothly correctly fine flawlessly reliably`,
  belongs: `belongs belong used`,
  carriage: `flight plane train bus ferry boat van truck lorry coach shuttle delivery shipment courier run round`,
  costs: `cost costs fee fees fare fares shipping postage bill tab expense expenses difference tolls`,
  lost: `photo photos pictures data files memories progress kitten parcel parcels package packages bag bags baggage luggage suitcase case phone wallet keys coat jacket pram stroller cat dog pet shipment item items box`,
  answer: `solution solutions resolution answer fix remedy way outcome`,
  ahead: `tomorrow tonight next monday tuesday wednesday thursday friday saturday sunday january february may june july august september october november december christmas easter`,
  unchanged: `same`,
  vehicle: `flight flights plane planes train trains bus buses ferry boat coach`,
  hour: `one two three four five six seven eight nine ten eleven twelve`,
  'o-clock': `at by`,
  pest: `leak leaks drip smell calls letters reminders demands alarms adverts ads pop-ups popups knocking emails texts spam noise`,
  elsewhere: `sender seller manufacturer supplier warehouse depot merchant`,
  vow: `commitment promise guarantee pledge assurance vow word`,
  which: `that which`,
  recurring: `each per whenever`,
  merely: `only nothing just half merely solely`,
  reserved: `seat seats place places spot spots booking bookings table room reservation slot tickets`,
  moment: `moment present minute`,
  those: `they these those both`,
  'pro-goods': `it one them these those`,
  pleasure: `pleasure privilege joy honour honor`,
  'exchange-for': `for`,
  'come-when': `come`,
  'as-though': `as even`,
  until: `until till`,
  platform: `android ios ipad iphone web desktop mac windows linux switch xbox playstation console mobile steam`,
  'asked-for': `ordered paid booked asked requested bought chose`,
  'third-party': `agent seller bank form`,
} as const;
