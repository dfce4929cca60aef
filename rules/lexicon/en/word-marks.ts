/**
 * What turns of phrase ask of English words, whatever else a word is. What kind of word it is, is its class
 * (`function-words.ts`); a word that stands here alone is still unknown to the grammar, so it may be a verb.
 */
export const wordMarks = {
  /** "You need not come, just renew it online." */
  only: `just simply`,
  /** Of a passive: it is to be done, or may be, by the reader. */
  due: `should may`,
  /** What a short question may ask for: "any news?". */
  chance: `chance news word update luck`,
  /** What a colleague is from: "Fatima from accounts". */
  desk: `accounts billing finance sales logistics claims returns payments admissions dispatch legal support`,
  /** Opens a question that stands for a condition: "Need a hand with it? Ask us." */
  elliptic: `need want got still any more stuck looking having feeling worried unsure puzzled curious`,
  /** Where somebody is who can be asked: "our desk is there if you need it". */
  'on-hand': `here there around online available reachable open staffed`,
  /** Asks for no fact of the case, unless it asks "you": "why does the price change?" */
  'asks-reason': `why who`,
  /** After a number: "at 8 am", where neither is a verb. */
  'half-day': `am pm`,
  /** After "take": "take your time to read it". */
  'a-while': `time minute`,
  /** "Ping us any time". */
  'any-time': `anytime whenever`,
  /** What a check is about: "can you check whether it came?". */
  'asked-with': `if whether with for`,
  /** Asks for a fact even where nobody writes a question mark: "whats the email on the account". */
  'asks-fact': `what when where whose whom`,
  astray: `lost missing`,
  /** Where something is put that is not sent to us: "post it in the thread". */
  'at-place': `in at on via through from to here below above online under`,
  /** "(insert date)": a blank that the agent is to fill in. */
  blank: `insert enter add`,
  /** No more than this is asked for: "give me five minutes". */
  brief: `sec secs second seconds moment minute minutes bit while tick mo time chance`,
  /** By what one may settle it: "you may pay through the link". */
  'by-means': `via through online using`,
  /** On its way to the reader: "there's a refund coming". */
  coming: `coming waiting heading`,
  /** "More than", inside a verb group: "has more than doubled". */
  comparing: `more than`,
  /** What the reader gave, and is taken in: "happy to accept these changes". */
  contribution: `changes contribution contributions patch edits suggestions pull`,
  /** A verb before a number or a name, though it may be a noun: "dial 112". */
  dialled: `tick tap toggle swipe contact email message visit ask call text ring phone dial press`,
  /** "Please find enclosed": it comes with the letter. */
  enclosed: `attached enclosed`,
  /** "Will be deleted permanently": a warning, no step of ours. */
  'for-good': `permanently irreversibly`,
  /** Says the same as "happy to". */
  gladly: `gladly happily willingly`,
  /** "If you continue to see it": in case it has not come right. */
  'going-on': `continue still`,
  /** "For example, …". */
  instance: `example instance`,
  /** "The moment we know". */
  instant: `moment minute second instant`,
  /** How long one is to wait: "wait until the light is green". */
  length: `until till for before at`,
  /** Before "to" it is a wish rather than trouble: "if you need to change it". */
  'like-to': `need needs like`,
  /** "I'll have a nosey at it", "let me have a word with them". */
  look: `look nosey gander peek check word chat talk think dig go read`,
  /** "Make sure to". */
  'made-sure': `sure certain`,
  /** "While I check". */
  meanwhile: `while whilst`,
  /** "You haven't sent any yet": said without reproach. */
  mild: `any anything yet`,
  /** The reader's own voice in a heading: "how do I change my plan?". */
  mine: `i my`,
  /** The words before a clause that are no noun it could be about: "this time we", "in the meantime you". */
  'no-antecedent': `time meantime that`,
  /** Nobody, nothing: at the head of a subject. */
  none: `no nothing nobody none neither`,
  /** Stands between two nouns, so the word before is no verb: "type of account". */
  'noun-link': `of for`,
  /** A clause without "that" may follow: "anything else we can do". */
  'open-noun': `anything else everything nothing something thing best`,
  /** A clause of time follows whatever its first word is; after other words it may be a mere day. */
  'opens-time': `once when whenever until till`,
  /** Where a thing is taken from is what it is lost to: "the fee will be taken from your card". */
  'out-of': `from out`,
  /** Shows that the word before it is a verb: "turn it off", "turn off". */
  outward: `out off up down away around along`,
  /** Opens a clause of time that is no standing rule: "until you hear from us". */
  'plain-time': `whenever before until till while whilst`,
  'plural-verb': `have are am`,
  /** Said of what may be, so nobody is told to: "you would need", "you might like". */
  possible: `would might`,
  /** "We can't match that price". */
  price: `price prices quote rate offer fare deal it`,
  /** A refusal is near: "unfortunately, you can't". */
  regret: `unfortunately afraid`,
  /** A state of the reader's own that is kept: "the security of your profile". */
  'safe-state': `security accessibility restoration recovery return arrival completion`,
  /** "Not one of them", "not a soul". */
  'single-one': `a one`,
  'single-verb': `has is was`,
  /** A pronoun that takes a verb on -s. */
  singular: `this that it he she which everything nothing nobody someone somebody`,
  /** "So far as we know". */
  'so-far': `so as`,
  /** "As soon as", "as long as". */
  'soon-long': `soon long`,
  /** Says of each or all of them, beside the subject: "we all know". */
  spread: `any each both all`,
  /** Stands where a subject would: "there", a placeholder. */
  'stand-in': `there {{}}`,
  /** "The best possible service": a motto, no step. */
  superlative: `best highest excellent exceptional outstanding superior`,
  /** Asked with or without a verb before it: "tell us what", "no idea how". */
  'thing-asked': `what how why`,
  /** May stand between a verb and its that-clause: "be aware that", "we give our word that". */
  'told-beside': `that {{}} everyone word aware to hear`,
  /** Shows that the word before it is a verb rather than a state: "is limited by", "is signed off". */
  'verb-link': `by off`,
  /** How or where the reader does it: "claims must be filed online". */
  way: `in on at under via through from by using here online within with`,
  /** "Whatever happens, we …". */
  whatever: `whatever however whoever whichever whereever`,
  when: `when whenever`,
  /** What we are to be told of: "let us know if it works". */
  'when-told': `if should when`,
  /** It came right, and we ask to be told: "let us know if it worked". */
  working: `works worked helps helped arrives arrived fixes fixed solves solved`,
  /** The reader's own people, not ours: "your administrator". */
  'your-staff': `admin admins administrator administrators team teams staff nurse nurses colleague colleagues office accountant lawyer developer developers teacher teachers`,
} as const;
