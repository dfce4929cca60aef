/**
 * What the verbs of support replies do. A class per line, verbs parted by commas; regular forms are derived
 * (`inflection.ts`), irregular ones stand below. `look into` is a verb with its particle beside it, `put ~ right`
 * one that may embrace its object. A verb may stand in several classes; one with a particle wins over the bare verb.
 */
export const verbClasses = {
  /** Ends the problem. */
  resolution: `fix, resolve, solve, settle, rectify, remedy, mend, repair, sort, sort out, sort ~ out, put ~ right, put right,
    make ~ right, make right, set ~ right, set ~ straight, put ~ straight, clear up, clear ~ up, iron out, iron ~ out, straighten out,
    straighten ~ out, correct, undo, cure, square away, see ~ through, squash, get ~ sorted, get ~ fixed, get ~ resolved, get ~ solved, get ~ working,
    get ~ running, get ~ going, have ~ working, have ~ fixed, have ~ sorted, have ~ resolved, have ~ running, get to work, patch, cease,
    have ~ online, have ~ reconnected, get ~ online, get ~ reconnected, reconnect, get ~ sorted out, have ~ up and running,
    get ~ up and running, disappear, vanish, go away, clear, recover, restore, get ~ done`,
  /** Makes good for the reader: money, goods, access. */
  remedy: `refund, reimburse, compensate, recompense, credit, replace, repay, waive, reverse, reinstate, restore, recover, exchange,
    unban, unsuspend, redeliver, reship, comp, indemnify, remunerate, discount, honour, honor, pay back, pay ~ back, give ~ back, give back,
    put ~ back, put back, get ~ back, get back, bring ~ back, win ~ back, hand back, hand ~ back, make up for, make ~ up to, make good, make amends, write off,
    write ~ off, strike off, strike ~ off, strike out, knock off, knock ~ off, take off, take ~ off, wipe off, wipe ~ off, lift, unfreeze, unblock, release, cover, get ~ refunded,
    get ~ reimbursed, get ~ replaced, get ~ waived, have ~ refunded, have ~ replaced, have ~ restored, get ~ credited, get ~ reversed, get ~ reinstated,
    get ~ restored, have ~ back, regain, revert`,
  /** Comes to the reader. */
  arrival: `arrive, deliver, reach, land, turn up, show up, come through, drop, redeliver, get to, get there, return, be delivered, bring, port, get ~ to, clear, materialise, materialize,
    get ~ delivered, have ~ delivered, come, come back, come off, hit, go through`,
  /** Says yes. */
  approval: `approve, grant, authorise, authorize, accept, green-light, sanction, okay, get ~ approved, have ~ approved`,
  /** Changes the product. */
  roadmap: `add, launch, release, roll out, introduce, ship, implement, build, support, bring out, enable, go live`,
  /** Starts or carries out a remedy that is named as a noun: "process a refund". */
  process: `process, issue, arrange, initiate, apply, organise, organize, provide, give, send, offer, make, put through, authorise, authorize, raise, post, ship,
    dispatch, despatch, get, order, set up, submit, complete, mail, courier, credit, grant, add, extend, award, deposit, transfer, pay, return, load, top up, replace, swap, hand, throw in, find, secure`,
  /** What the writer or the company does with a case by itself. */
  own: `establish, check, look, look into, look at, look over, have a look, take a look, review, investigate, examine, inspect, escalate, forward, pass, pass on, pass ~ on, pass ~ along,
    pass along, relay, ask, contact, reach out, get back, get back to, come back, come back to, reply, respond, write, email, e-mail, mail, message, call, call ~ back, phone, ring, text, dm, ping,
    follow up, update, process, cancel, close, delete, remove, add, change, move, transfer, merge, log, raise, file, record, register, note, document, arrange,
    organise, organize, book, rebook, schedule, reschedule, confirm, verify, validate, monitor, watch, track, trace, track ~ down, track down, chase, chase up, find out, determine, identify, diagnose,
    debug, reproduce, pinpoint, isolate, dig, dive, delve, discuss, speak, talk, consult, coordinate, co-ordinate, liaise, work with, notify, inform, let ~ know, tell, advise, alert, keep, keep ~ posted, keep ~ updated,
    keep ~ informed, send, send over, resend, provide, share, give, walk, guide, assist, help, show, explain, clarify, handle, address, deal with, take care of, look after,
    attend to, treat, tackle, work, work on, pull, pull up, bring up, start, begin, commence, initiate, prepare, draft, connect, assign, reassign, prioritise, prioritize, expedite, fast-track, hurry, speed up, reset, reopen, re-open, unlock, activate, reactivate,
    deactivate, enable, disable, set up, set ~ up, upgrade, downgrade, apply, adjust, amend, edit, modify, reroute, redirect, suspend, block, report, flag, collect, gather, analyse, analyze,
    assess, evaluate, consider, test, retest, publish, issue, dispatch, despatch, ship, mail, post, top up, swap, switch, extend, renew, waitlist, hold, reserve, tag, link, unlink, refresh, rerun, run, sync, queue, triage, action, submit, push, engage, involve, loop in, cc, bring in, hand ~ over, hand over, hand off,
    take, take ~ up, take up, take on, take ~ offline, do, stay in touch, be in touch, touch base, hear, circle back, search, locate, find, compile, calculate, compare, match, cross-check, double-check, recheck, audit, visit, attend, meet,
    acknowledge, raise with, speak to, feed back, feed ~ back, get in touch, get to the bottom, arrange for, see what, generate, create, open, put, install, deploy, roll back, migrate, whitelist, allowlist, blacklist, downgrade, purge, erase, anonymise, anonymize, correct, sort through, see to, complete, finalise, finalize, return, implement, improve, communicate, phone, go over, go through, reach, make, lower, reduce, increase, raise, freeze, redo, rebuild, restart, reboot, recalculate, reconsider, revisit, train, retrain, coach, pursue, ensure, safeguard, protect, monitor, observe, contribute, participate`,
  /** Helps in general, with no step named. */
  help: `help, assist, support, guide, aid, serve, answer, accommodate, oblige, be of assistance, be of help, be of service`,
  /** Effort that may fail. */
  effort: `try, attempt, aim, strive, endeavour, endeavor, seek, work, hope, intend, look to, push, fight, do our best, do my best, do what, do everything, do all, do whatever`,
  /** Makes a thing certain. */
  ensure: `ensure, make sure, see to, see that, make certain, see to it, guarantee, secure, be sure, take care that`,
  /** Gives one's word. */
  assure: `promise, assure, reassure, guarantee, vow, pledge, swear, undertake, warrant, bet, rest assured, rest easy, have our word, have my word, have our guarantee, have our promise, have our assurance, have my assurance, have my promise, count on, bank on`,
  /** Reports what somebody else says: nobody's word is given. */
  reported: `say, tell, announce, state, claim, mention, report, record, allege, suggest, argue, advise, indicate, write, ask, wonder, require, request, expect, note, quote, predict, forecast`,
  /** Sees or holds to be so; what follows is no word given. */
  mental: `understand, see, know, realise, realize, recognise, recognize, hope, believe, think, feel, wish, want, like, love, prefer, need, appreciate, imagine, gather, hear, notice, find, learn, remember, forget, assume, suppose, trust, doubt, guess, regret, expect, fear`,
  /** Gives the reader's wish. */
  desire: `want, like, love, wish, need, prefer, hope, intend, plan, mean, aim`,
  /** The reader gets it. */
  receive: `receive, get, have, see, enjoy, obtain, collect, earn, be given, recover, keep`,
  /** Hears from the company. */
  hear: `hear, hear from, hear back`,
  /** Costs the reader. */
  charge: `charge, bill, debit, invoice, penalise, penalize, fine, overcharge, lose, owe, pay, suspend, ban, disconnect, cut off, take, make, fail, renew, disturb, bother, trouble, chase, downgrade, deduct, rebill, leave, interrupt, expire, delete, go up, rise, increase, cost`,
  /** Happens. */
  happen: `happen, occur, recur, reoccur, repeat, arise, come up, receive, get, encounter, reappear, return, crop up, take place, be an issue, be a problem, affect, hit, see, have, face, experience, go wrong`,
  /** Keeps from happening. */
  prevent: `prevent, stop, avoid, avert, rule out, eliminate, eradicate`,
  /** Asks the reader to hand something over or to say something. */
  give: `provide, send, share, supply, give, reply, respond, forward, confirm, tell, attach, upload, submit, specify, describe, clarify, elaborate, explain, advise, let ~ know, message, dm, pm, text, email, e-mail, include, furnish, state, mention, verify, return, resend, sign, quote, paste, answer, complete, keep ~ posted, keep ~ updated, enclose, identify, indicate, hand, dial, report, inform, enlighten, allow, bear, hold, stay, wait, accept, hang, be patient, remain, consider, fill ~ in, respond to, follow up, ping, notify, get back, get back to, come back to, write back, call ~ back, point ~ to, point out, show, drop, shoot, take a moment, take a minute`,
  /** Gets in touch with the company. */
  reach: `contact, reach out, reach, call, ring, phone, email, e-mail, message, write, get in touch, dm, chat, ask, visit us, speak, talk, connect, drop ~ a line, give ~ a shout, give ~ a call, shout, reply, text, come back, get back, tweet, ping, consult, touch base, hit ~ up, raise a ticket, open a ticket, submit a ticket, let ~ know`,
  /** What a reader does with a product or a process, by themselves. */
  reader: `click, tap, press, select, choose, pick, go, open, navigate, head, visit, log, log in, log into, log out, login, sign, sign in, sign up, sign out, enter, type, use, follow, follow the, try, retry, restart, reboot, reinstall, install,
    uninstall, download, upload, update, upgrade, downgrade, reset, check, double-check, recheck, review, read, refer, see, look, look for, scroll, find, locate, search, browse, fill, fill in, fill out, complete, submit, save, apply, confirm, verify, ensure, make sure, be sure, remember, keep, note, take, take note,
    add, remove, delete, edit, change, switch, turn, turn on, turn off, toggle, enable, disable, set, set up, copy, paste, cut, drag, drop, create, start, stop, begin, proceed, continue, return, move, insert, plug, unplug, connect, disconnect, pair, clear, empty, refresh, reload, close, quit, exit, run, execute,
    launch, scan, print, present, show, bring, carry, wear, wait, allow, hold, hover, swipe, slide, expand, export, import, sync, link, unlink, share, invite, assign, buy, purchase, order, reorder, pay, top up, redeem, claim, request, raise, file, appeal, dispute, report, flag, contact, call, ask, speak, talk, reach, email, write,
    register, subscribe, unsubscribe, activate, deactivate, cancel, renew, book, rebook, reschedule, attach, include, provide, send, reply, rename, replace, rejoin, join, leave, post, repost, comment, push, pull, commit, merge, rebase, fork, clone, squash, test, explain, avoid, limit, refrain, consider, adjust, configure, customize, customise, modify, manage, monitor, track, view, preview, watch, listen, compare, hit, get, grab, choose, charge, recharge, unlock, lock, pop, put, place, pack, label, ship, mail, give, make, let, do, work, learn, explore, discover, access, authorize, authorise, authenticate, extract, unzip, force, format, back up, backup, restore, sit, relax, accept, decline, agree, acknowledge, familiarize, familiarise, describe, correct, enjoy, dial, whitelist, mark, unmark, filter, sort, group, tap on, click on, verify, choose, opt, opt in, opt out, bookmark, star, repeat, replicate, zoom, resize, record, measure, weigh, write down, jot, peel, wash, rinse, dry, press and hold, hang up, mute, unmute, forward, reflect, calculate, estimate, compute, map, name, tag, add context, take care, feel, refresh, rejoin, revisit, revise, rewrite, reopen, relaunch, substitute, reference, indicate, cite, quote, attribute, double click, right click, right-click, double-click, sideload, reconnect, disregard, ignore, discard, unpack, remit, transfer, deposit, withdraw, arrange, schedule, plan, prepare, gather, collect, obtain, attend, arrive, board, check in, check out, pick up, drop off, hand in, dispose, recycle, store, charge up, separate, sanitize, sanitise, consult, take a look, have a look, give ~ a try, fetch, grant, revoke, deny, input, key in, punch in, log off, log on, sign off, sign on, power, power off, power on, power cycle, rotate, flip, pause, resume, rate, recommend, vote, upvote, downvote, accept`,
  /** Says no. */
  decline: `decline, refuse, deny, reject, disallow, turn down, withhold, withdraw`,
  /** Waits for it, or takes it as done. */
  await: `expect, consider, treat as, regard`,
  deem: `consider, regard`,
  let: `let, allow`,
  /** What a passive gives the reader. */
  granted: `return, pay, pay out, issue, hand over, release, remake, rebuild, redo, squash, award, unban, put back, back up, compensate, make whole, seat, rehouse, accommodate, upgrade, finish, complete, reship, wipe, scrap, drop, cap, fast-track, exempt, spare`,
  /** Hands it over. */
  handed: `deliver, port, bring, redeliver, hand over, hand ~ over, get ~ to, get to, drop off, drop ~ off, get ~ home, fly ~ home, take ~ home, get ~ there, get ~ delivered`,
  /** Means a remedy only beside a remedy or a burden. */
  double: `cover, release, lift, exchange, get back, revert, return, drop, cap, clear, discount, honour, honor`,
  place: `be, stay, remain, sit, fly, sail, travel`,
  'reader-gets': `get, get ~ back, get back, regain, recover`,
  vanish: `disappear, vanish, cease, go away, clear, drop off, drop, fall off, come off, go`,
  run: `work, load, run, function, operate, hold, play, stream, sync, leave, depart, go, print, connect, charge, perform, behave, last`,
  appear: `post, appear, show, show up`,
  /** No act by itself, listed so that it is known for a verb. */
  plain: `value, remain, become, seem, appear, exist, involve, contain, matter, depend, belong, deserve, concern, happen, affect, allow, enable, help, require, mean, cover, apply, include, differ, vary, last, end, expire, turn, grow, serve, operate, respect, welcome, cherish, treasure, prefer, refuse, ignore, neglect, misread, misconfigure, skip, miss, lack, own, live, stand, sound, taste, care, complain, agree, disagree, exceed, qualify, prompt, prove, recommend, encourage, invite, urge, celebrate, disappoint, frustrate, annoy, upset, worry, inconvenience, confuse, surprise, please, delight, satisfy, spot, detect, discover, encounter, experience, face, suffer, violate, breach, break, damage, hurt, harm, anticipate, look forward, dispute, abandon, trigger, act, react, behave, function, differ, compensate, establish, tolerate, discourage, permit, forbid, prohibit, restrict, bite, sting, drive, draw, hide, force, choose, bother, notice, sit, sleep, wake, speed, spend, sell, teach, win, travel, fly, depart, drop, join, hang, kick, boot, crash, stutter, lag, buffer, fall, lie, shut, spread`,
  /** What a passive without an actor says of a reader's case. */
  casework: `share, unlock, review, investigate, check, escalate, forward, pass, pass on, pass along, process, handle, address, deal with, look into, look after, consider, assign, contact, notify, inform, update, remove, delete, cancel, close, treat, initiate, assess, evaluate, examine, verify, monitor, respond to, answer, attend to, prioritise, prioritize, expedite, refer, relay, submit, note, log, take care of, take into account, take up, take seriously, analyse, analyze, raise, report, reassign, dispatch, despatch, ship, reroute, rebook, tackle, work on, action, inspect, discuss, see to, route, transmit, communicate, incorporate, resend, reopen, merge`,
  /** A machine or a page does it by itself. */
  machine: `display, redirect, prompt, direct, load, reload, appear, open, sync, restart, reboot, download, update, generate, save, store, email, show, expire, reset, post, ask, take, guide, charge, renew, start, begin, pop, pop up, notify, require`,
} as const;

/** base, third person, past, participle, -ing: only what the regular rules get wrong. */
export const irregularVerbs = `be am was been being; be are were been being; be is was been being; have has had had having; do does did done doing; go goes went gone going; get gets got got getting; get gets got gotten getting;
  give gives gave given giving; take takes took taken taking; make makes made made making; see sees saw seen seeing; come comes came come coming; send sends sent sent sending; resend resends resent resent resending;
  find finds found found finding; tell tells told told telling; say says said said saying; keep keeps kept kept keeping; let lets let let letting; put puts put put putting; set sets set set setting; reset resets reset reset resetting;
  cut cuts cut cut cutting; hit hits hit hit hitting; shut shuts shut shut shutting; quit quits quit quit quitting; cost costs cost cost costing; pay pays paid paid paying; repay repays repaid repaid repaying;
  bring brings brought brought bringing; buy buys bought bought buying; think thinks thought thought thinking; seek seeks sought sought seeking; fight fights fought fought fighting; teach teaches taught taught teaching;
  lose loses lost lost losing; leave leaves left left leaving; feel feels felt felt feeling; meet meets met met meeting; mean means meant meant meaning; hear hears heard heard hearing; hold holds held held holding; withhold withholds withheld withheld withholding;
  build builds built built building; rebuild rebuilds rebuilt rebuilt rebuilding; understand understands understood understood understanding; undertake undertakes undertook undertaken undertaking; speak speaks spoke spoken speaking; write writes wrote written writing; rewrite rewrites rewrote rewritten rewriting;
  know knows knew known knowing; grow grows grew grown growing; throw throws threw thrown throwing; show shows showed shown showing; begin begins began begun beginning; run runs ran run running; rerun reruns reran rerun rerunning; stick sticks stuck stuck sticking;
  strike strikes struck struck striking; wear wears wore worn wearing; swear swears swore sworn swearing; bear bears bore borne bearing; forget forgets forgot forgotten forgetting; choose chooses chose chosen choosing; break breaks broke broken breaking; freeze freezes froze frozen freezing; unfreeze unfreezes unfroze unfrozen unfreezing;
  draw draws drew drawn drawing; withdraw withdraws withdrew withdrawn withdrawing; drive drives drove driven driving; ring rings rang rung ringing; sit sits sat sat sitting; stand stands stood stood standing; win wins won won winning; read reads read read reading; lead leads led led leading;
  spend spends spent spent spending; bet bets bet bet betting; hurt hurts hurt hurt hurting; rise rises rose risen rising; arise arises arose arisen arising; fall falls fell fallen falling; redo redoes redid redone redoing; undo undoes undid undone undoing; deal deals dealt dealt dealing; overcharge overcharges overcharged overcharged overcharging;
  lie lies lay lain lying; catch catches caught caught catching; hang hangs hung hung hanging; stop stops stopped stopped stopping; drop drops dropped dropped dropping; ship ships shipped shipped shipping; reship reships reshipped reshipped reshipping; swap swaps swapped swapped swapping; top tops topped topped topping; tap taps tapped tapped tapping; plug plugs plugged plugged plugging; unplug unplugs unplugged unplugged unplugging;
  log logs logged logged logging; flag flags flagged flagged flagging; tag tags tagged tagged tagging; dig digs dug dug digging; debug debugs debugged debugged debugging; ban bans banned banned banning; unban unbans unbanned unbanned unbanning; scan scans scanned scanned scanning; plan plans planned planned planning; pin pins pinned pinned pinning; cancel cancels cancelled cancelled cancelling; cancel cancels canceled canceled canceling;
  refer refers referred referred referring; transfer transfers transferred transferred transferring; prefer prefers preferred preferred preferring; occur occurs occurred occurred occurring; recur recurs recurred recurred recurring; submit submits submitted submitted submitting; commit commits committed committed committing; admit admits admitted admitted admitting; permit permits permitted permitted permitting; remit remits remitted remitted remitting; chat chats chatted chatted chatting; label labels labelled labelled labelling; pop pops popped popped popping; grab grabs grabbed grabbed grabbing; zip zips zipped zipped zipping; map maps mapped mapped mapping; pat pats patted patted patting; sync syncs synced synced syncing; cc ccs cced cced ccing; dm dms dmed dmed dming; control controls controlled controlled controlling; travel travels travelled travelled travelling; step steps stepped stepped stepping; skip skips skipped skipped skipping; wrap wraps wrapped wrapped wrapping; open opens opened opened opening; format formats formatted formatted formatting; allot allots allotted allotted allotting; regret regrets regretted regretted regretting; knit knits knitted knitted knitting; rebut rebuts rebutted rebutted rebutting; split splits split split splitting; spread spreads spread spread spreading; input inputs input input inputting; bid bids bid bid bidding; beat beats beat beaten beating; bend bends bent bent bending; sell sells sold sold selling; hide hides hid hidden hiding; shake shakes shook shaken shaking; sleep sleeps slept slept sleeping; wake wakes woke woken waking; overlook overlooks overlooked overlooked overlooking; mistake mistakes mistook mistaken mistaking; foresee foresees foresaw foreseen foreseeing; oversee oversees oversaw overseen overseeing; tie ties tied tied tying; die dies died died dying; shop shops shopped shopped shopping; trip trips tripped tripped tripping; slip slips slipped slipped slipping; clip clips clipped clipped clipping; drag drags dragged dragged dragging; hop hops hopped hopped hopping`;
