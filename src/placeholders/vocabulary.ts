/** Words for what an agent fills in by hand: what tells a blank from prose in brackets. */
const things =
  'name|names|firstname|lastname|surname|username|nickname|customer|client|user|agent|recipient|sender|reporter|contact|member|guest|patient|employee|colleague|manager|person|pronoun|salutation|title|signature|initials|order|orders|ticket|case|invoice|receipt|account|booking|reservation|subscription|transaction|payment|policy|claim|shipment|parcel|package|item|items|product|products|service|feature|capability|plan|tier|version|device|model|size|color|colour|quantity|number|no|num|id|ref|reference|code|pin|sku|serial|pnr|email|mail|e-mail|phone|telephone|tel|mobile|fax|address|street|city|town|state|country|zip|zipcode|postcode|url|uri|link|links|website|site|page|domain|date|dates|day|days|weekday|week|weeks|month|months|year|years|time|times|timeframe|timeline|hour|hours|minutes|eta|deadline|duration|period|amount|amounts|price|cost|fee|total|sum|balance|currency|discount|percentage|percent|credit|refund|reason|reasons|issue|problem|error|topic|subject|description|details|detail|explanation|summary|steps|step|action|workaround|alternative|solution|resolution|status|priority|impact|cause|question|answer|request|message|text|comment|note|company|organization|organisation|business|brand|store|shop|department|team|position|role|location|branch|carrier|courier|tracking|file|filename|attachment|screenshot|image|photo|document|app|application|project|repo|repository|package|pkg|pkgname|event|venue|hotel|flight|language|locale|timezone|integration|situation|history|severity|urgency|evidence|environment|placeholder|variable|value|blank';

/** What a blank that tells the agent what to do begins with. */
const instructions =
  "insert|add|enter|your|customer|customer's|client's|user's|agent's|their|his|her|specific|describe|brief|briefly|explain|explanation|list|include|paste|fill|type|put|attach|choose|select|pick|state|give|provide|mention|specify|relevant|appropriate|applicable|today's|current|personalized|personalised|personal|if|what|what's|whatever|who|how|when|where|why|which|e\\.g\\.|eg|optional|one|first|last|full|company|name|clear|honest|link|date|any";

const parts = new Set([
  ...things.split('|'),
  ...'first|last|full|my|your|their|the|new|old|of|and|or|support|is|here|goes|due|start|end|from|to'.split(
    '|',
  ),
]);
const longest = Math.max(...[...parts].map((part) => part.length));

/** One of the words for what an agent fills in. */
export const thing = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${things})(?:'s|’s)?(?![\p{L}])`, 'iu');

/** True for words of the vocabulary alone, joined in any way (`customerName`, `order_no 2`). */
export function isWholeThing(words: string): boolean {
  const bare = words.toLowerCase().replace(/\d{1,3}$/, '');
  // Where a word may end: one word is the beginning of another, so every way is followed, each place once.
  const ends = new Set([0]);
  for (const from of ends) {
    for (let to = from + 1; to <= Math.min(bare.length, from + longest); to++)
      if (parts.has(bare.slice(from, to))) ends.add(afterJoints(bare, to));
  }
  return bare !== '' && ends.has(bare.length);
}

function afterJoints(words: string, at: number): number {
  let end = at;
  while (end < words.length && /[\s_./#'’-]/.test(words[end]!)) end++;
  return end;
}

export const instruction = new RegExp(String.raw`^(?:${instructions})(?![\p{L}])`, 'iu');

/** Compounds of capitals that only a blank is written with. */
export const capitals =
  'PKGNAME|FIRSTNAME|LASTNAME|FULLNAME|YOURNAME|CUSTOMERNAME|CUSTNAME|AGENTNAME|COMPANYNAME|PRODUCTNAME|ORDERNUMBER|ORDERNO|TICKETNUMBER|TICKETID|(?:CUSTOMER|CLIENT|USER|FIRST|LAST|FULL|YOUR|AGENT|PRODUCT|COMPANY|ORDER|TICKET|CASE|TRACKING|INVOICE|ACCOUNT|REFUND|SHIP(?:PING)?|DELIVERY|PACKAGE|PKG|INSERT|PLAN|CARRIER|DUE|START|END)_(?:NAME|NUMBER|NO|NUM|ID|EMAIL|DATE|TIME|AMOUNT|URL|LINK|REF|CODE|ADDRESS|PHONE|TOTAL|STATUS|FIRST_NAME|LAST_NAME)';
