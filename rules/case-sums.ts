/** What every sum holds, and quicker to look for. */
const MONEY = /[€£$]|\b(?:euros|dollars|pounds|EUR|USD|GBP)\b/i;

/** A sum as it is written. */
const SUM =
  '[€£$]\\s?\\d[\\d,]{0,12}(?:\\.\\d\\d)?|\\d[\\d,]{0,12}(?:\\.\\d\\d)?\\s(?:euros|dollars|pounds|EUR|USD|GBP)\\b';

/** A sum that nobody sets as a price: not round, not just below a round one. */
const ODD_SUM =
  /([€£$]\s?(?:\d[\d,]{0,12}\.(?!00|50|9[05-9])\d\d|\d,\d{3}(?:\.\d\d)?)|\d[\d,]{0,12}\.(?!00|50|9[05-9])\d\d\s(?:euros|dollars|pounds|EUR|USD|GBP))(?![\d%])/g;
const MOVED =
  /\b(?:refunded|credited|paid|took|taken|received|withdrawn|charged|debited|reimbursed|deducted|transferred|billed|(?:payment|refund|charge|credit|transfer|bill|balance) of)\b/;
/** How far behind the word a sum may stand, with the word itself. */
const NEAR = 52;

/** “$49.99 was charged on your card”. */
const WENT = new RegExp(
  `(${SUM})(?= (?:was|were|has been|have been) (?:\\w+ ){0,2}(?:charged|debited|refunded|credited|deducted|withdrawn|taken|billed|paid|transferred)\\b(?: \\w+){0,2} (?:on|to|from|off|with) (?:your|the \\d|\\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))`,
  'i',
);

const BACK = '(?:refund|reimbursement|compensation|restitution|rebate|repayment|payout)';
/** “You are waiting for a refund of $160”. */
const AWAITED = new RegExp(
  `\\b(?:you (?:expect|anticipate|await)|wait(?:ing|ed) (?:for|on)|await(?:ing|ed)|expecting|expectations? (?:of|for|to)|anticipat(?:ing|ion)|seeking|requested|asked for|asking for|looking for|receiving|concerns? (?:about|regarding)|not (?:yet )?received|regarding|empathize|looking to)\\b[^.;:?!]{0,60}?(?:\\b${BACK}\\b(?: (?:you|expected|in|the|amount|amounting|worth|of|for|to)){0,6} (${SUM})|(${SUM})(?= ${BACK}\\b))`,
  'i',
);

/** What is so for everybody: a fee, a limit, a reward for each. */
const FOR_ALL =
  /\b(?:each|every|per|up to|at least|minimum|maximum|fee|deposit|hold|authori[sz]ation|verif\w+|entitled|eligible|if|whether|customers?|voucher|bonus|referr\w+)\b/i;

/** The sum of one case: one that moved, or that the reader waits for. Round sums that moved are prices, for all. */
export function caseSum(text: string): RegExpExecArray | undefined {
  if (!MONEY.test(text)) return undefined;
  return movedSum(text) ?? (FOR_ALL.test(text) ? undefined : (WENT.exec(text) ?? awaitedSum(text)));
}

function awaitedSum(text: string): RegExpExecArray | undefined {
  return /\byou(?:r|[’']re)?\b/i.test(text) ? (AWAITED.exec(text) ?? undefined) : undefined;
}

/** The first odd sum that a word before it moves. */
function movedSum(text: string): RegExpExecArray | undefined {
  return [...text.matchAll(ODD_SUM)].find(({ index }) => {
    const before = text.slice(Math.max(0, index - NEAR), index);
    return MOVED.test(before.slice(before.lastIndexOf('.') + 1));
  });
}
