/** Verbs and nouns with which a reader is asked for something, beside those of `verbs.ts` and `function-words.ts`. */
export const askingVerbs = {
  /** Hands over: the object comes to us. */
  give: `do the needful, send over, send across, send through, send along, fire over, ping over, send ~ back, send ~ over, send ~ across, send ~ through, get ~ over, get ~ across, pop ~ over, pop ~ across, drop ~ over, drop ~ across, fire ~ over, fire ~ across, shoot ~ over, ping ~ over, ping ~ across, fling ~ over, bung ~ over, pass ~ over, hand ~ over, bring ~ back,
    remind, give ~ back, talk ~ through, walk ~ through, run ~ through, rate, approve, review us, jot ~ down, dispatch, courier, fax, fill ~ out, authorise, authorize, countersign, name, declare, disclose, relay, spell out, outline, detail`,
  reach: `holler, shout out, pipe up, sing out, pop in, drop in, drop by, stop by, come by, come and see, swing by, write to, chat to, speak to, talk to, reach out to, get in touch with, get hold of, yell, hoot, nudge, lean on, turn to, come to`,
  reader: `flatten, speak to, talk to, chat to, turn to, go to, write to, apply for, ask for, look at, check with, get in touch with, get hold of, reach out to, unscrew, count, give ~ a go, give ~ another go, give ~ another try, give ~ a shot, steer clear of, steer, beware`,
  passing: `bank on`,
  /** Says or hands over something that only the reader knows or has. */
  telling: `confirm, provide, send, share, specify, describe, clarify, tell, forward, reply, respond, attach, supply, advise, elaborate, indicate, state, mention, quote, enclose, furnish, approve, rate, authorise, authorize, countersign, disclose, relay, spell out, outline, detail,
    do the needful, send over, send across, send through, send along, fire over, ping over, send ~ back, send ~ over, send ~ across, send ~ through, get ~ over, get ~ across, pop ~ over, pop ~ across, drop ~ over, drop ~ across, fire ~ over, fire ~ across, shoot ~ over, ping ~ over, ping ~ across, pass ~ over, hand ~ over, talk ~ through, walk ~ through, run ~ through, acknowledge, vouch, revert, respond to, write back, come back to, get back to`,
  /** Moves a thing; what is moved tells whether it is asked for. */
  moving: `pop, drop, bung, ping, fire, shoot, fling, chuck, stick, put, post, dm, email, e-mail, mail, text, message, whatsapp, resend, upload, return, submit, sign, complete, fill in, fill out, include, verify, write, courier, fax`,
} as const;

/** What a reader may run into, beside the words of `function-words.ts`. */
export const snags = `snag snags hitch hitches hiccup hiccups bump bumps bother struggle struggling lost confused unclear unsure wrong odd strange glitch glitches error errors fails fail failed missing miss hard difficult bug bugs broken snagged worry worries follow stumped puzzled`;

/** Verbs that are as often nouns, beside those of `function-words.ts`. */
export const nounLike = `coach seat host guide spot stock board seal lock tip train drive floor house lead file park ticket water`;

export const askingWords = {
  /** What a reader is asked to accept out of courtesy. */
  courtesy: `apology apologies condolences thanks sympathies wishes gratitude compliments`,
  handy: `ready handy hand`,
  /** Words that stand before a noun group without being a verb. */
  loose: `unlike despite besides throughout amid amidst except half via minus given notwithstanding regardless than per like plus worth aside such many sans versus vs once hello dear hi hey apart yes yep sure okay alas sadly pity shame congrats thank thanx cheers sorry both quite rather even what although whereas`,
  /** What only the reader knows or has. */
  known: `pics pic postcode zip iban bic serial reading readings passport licence license vin imei imsi handle consent availability preference preferences choice decision approval signature mobile phone mandate cheque slip dob birthday pnr reference references sku barcode packaging size colour color quantity quantities
    username usernames nickname callsign registration plate mileage symptoms weight height allergies allergy dosage prescription batch lot make version build logs trace payslip statement statements utr gstin pan aadhaar vat ein meter account contact number numbers id ids photo photos picture pictures screenshot screenshots video videos clip recording scan scans copy copies receipt receipts proof invoice details detail information info email address name names date dates document documents
    evidence form forms attachment order booking ticket booking-reference confirmation itinerary response answer answers feedback thoughts opinion certificate`,
} as const;
