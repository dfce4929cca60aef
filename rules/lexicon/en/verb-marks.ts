/**
 * What turns of phrase ask of English verbs, by their base form: a verb has its marks with any particle. What a verb
 * does is its class (`verbs.ts`).
 */
export const verbMarks = {
  /** Sets somebody of ours to it: "a surveyor will be sent". */
  'sending-out': `send, dispatch, assign, send out, put on`,
  /** Puts something of the reader's beside the rest: "please attach your ID, and we'll …". */
  adding: `add, attach, include, upload`,
  /** Done against the reader, not for them. */
  adverse: `suspend, ban, terminate, revoke, restrict, disable`,
  allowing: `allow, permit`,
  /** Says something back, so always to us. */
  answering: `reply, respond, revert`,
  /** Asks for the reader's question first: "check the serial and let us know". */
  'asking-first': `check, ask`,
  /** Too wide to deny anything: "we are not having that". */
  'at-large': `have, do`,
  /** Gets in touch where the reader was invited to: "feel free to ask". */
  'calling-in': `ask, reopen, share`,
  /** What is up to the reader alone: "if you choose a refund". */
  choosing: `choose, opt, decide`,
  /** Leaves off. */
  desisting: `refrain, cease, stop, limit, desist`,
  /** Puts something into a form or a place of its own, which need not be ours. */
  entering: `upload, submit, complete, fill, write, put, post, return, sign`,
  /** What a reader will be able to see by themselves. */
  finding: `find, view, see`,
  /** "Give me five minutes", "allow us a day". */
  'granting-time': `give, allow`,
  /** "You must hate us": a guess, no duty. */
  guessed: `hate, feel, love, think, wonder, have`,
  /** Has somebody do it: "I'll have someone call you". */
  having: `have, get`,
  helping: `help, assist`,
  /** Held out to the reader, who may take it or leave it: "we can offer you 20 % off". */
  'holding-out': `offer, give`,
  /** Said or told: not doing so is a refusal even where the verb is harmless. */
  imparting: `share, give, recommend, ask`,
  /** What we say so is said as it is: "we can tell that it was sent". */
  'in-the-know': `tell, know`,
  informing: `inform, advise`,
  /** "Give us a shout": gets in touch, if the reader wants to. */
  inviting: `give, drop, come, get, write, shoot`,
  /** What we let the reader do is theirs then: "we'll let you keep it". */
  keeping: `have, keep`,
  /** "Look, …", "listen, …": asks for an ear. */
  listening: `look, listen, say`,
  /** Done with a form: what we do then hangs on it, but it is told, not asked. */
  lodging: `submit, complete`,
  /** Sent in writing: "a label will be emailed". */
  mailing: `email, mail, post`,
  /** What is done to goods before they leave: "your card is being printed". */
  making: `print, pack, prepare, wrap, engrave, assemble`,
  /** "Hold on", "bear with us": nothing is done for a while. */
  pausing: `stay, bear, hold, wait, hang, remain`,
  /** Done by a person, for no machine does that. */
  personal: `phone, ring, call, visit, meet`,
  /** Puts it in a place. */
  placing: `put, post`,
  /** Brings about a way out: "we'll find a solution". */
  procuring: `find, arrange`,
  /** Holds something out at large, with no step named: "happy to provide support". */
  proffering: `provide, offer`,
  /** Makes the reader pay more, so that not doing it is good news. */
  raising: `raise, increase, collect`,
  /** Asked of the reader for our sake, though it may be done with a product, too: "can you remember the date?", "could you tick the box?". */
  recalling: `do, remember, tick, sign, initial`,
  /** "We need your order number". */
  requiring: `need, require`,
  /** A word once said is no step beside a reproach: "I explained this already". */
  saying: `explain, tell, mention, say, warn, write, send`,
  /** What it is done to is on its way: "your order was dispatched". */
  sending: `dispatch, despatch, ship, mail, post`,
  /** Set to a step by us: "the inspector has been asked to come". */
  'set-to': `ask, tell, inform, instruct, notify, alert, brief, send`,
  /** What goods do by themselves: "your lamp shipped this morning". */
  'setting-off': `ship, dispatch`,
  /** Reports what is so, or what is being said; no step. */
  stating: `tell, wait, hope, write, offer`,
  /** A state or an account, which is no step even where it is ahead. */
  stative: `require, be, have, miss, thank, charge, bill`,
  /** Hands over what is asked for, even where it is left free to the reader. */
  supplying: `provide, supply, attach`,
  /** What is said may follow as a clause: "we confirm it was sent". */
  'takes-clause': `be, confirm, rest, let, inform, notify, remind, mean, explain, bear, keep, have, decide, agree, show, acknowledge, take`,
  /** An order that a clause may follow without "that": "make sure Bluetooth is on". */
  'takes-content': `make, be, check, ensure, verify, confirm, see, note, remember, let, keep, do, say, hope, tell`,
  /** Hands over, with what is the reader's own right behind it: "send your receipt". */
  'telling-us': `send, share, give, reply`,
  /** "Log back in", "press the back key": "back" leads to no one. */
  'turning-back': `sign, log, head, go, hold, press`,
  /** Not doing so to the reader denies them nothing: "you can't be charged". */
  undenied: `charge, guarantee`,
  /** Turns of phrase for themselves: "I assure you", "I fear". */
  uttering: `assure, fear, suppose`,
  /** What is vouched for is said as certain: "I can confirm", "rest assured". */
  vouching: `confirm, rest`,
  /** "Stay on the line": fills a pause. */
  waiting: `wait, stay, hold`,
  /** "Is gone", "is come": a state, no passive. */
  walking: `come, go`,
  /** Writes to us. */
  writing: `reply, write, text, dm, message, email`,
} as const;

/** Verbs that only lead to the next one: "try to fix", "start fixing". */
export const leads = {
  effort: `try, attempt, aim, strive, endeavour, endeavor, seek, hope, intend`,
  want: `plan, want, like, love, wish, prefer`,
  must: `need`,
  /** "Don't hesitate to": the reader is free to do it. */
  free: `hesitate`,
  assure: `promise, pledge, vow, swear, undertake, agree, resolve, decide, elect, vote`,
  begin: `begin, start, continue, proceed, commence, keep, finish, resume`,
  happy: `offer`,
  /** What is asked for is no step of who asks: "we ask not to be …". */
  ask: `ask`,
} as const;
