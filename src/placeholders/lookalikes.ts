/** What stands before and after the name of a button, key or page. */
export const PRESSED =
  /(?:\b(?:click|clicking|press|pressing|tap|tapping|hit|hold|select|selecting|choose|open|push|to|on|the|your)\s+|[>→»]\s*)(?:on\s+|the\s+)?["“*]{0,2}$/i;
export const PRESSABLE =
  /^["”*]{0,2}\s*(?:button|tab|link|menu|key|page|icon|option|field|screen|section|[>→»+])/i;
/** `[Request received]` at the head of a subject says where a case stands. */
export const STATE =
  /\b(?:received|updated|closed|resolved|solved|confirmed|required|opened|reopened|created|assigned|pending|approved|denied|rejected|shipped|delivered|cancell?ed|expired|completed|update|alert|notification|reminder|confirmation)$/i;
export const ENVIRONMENT =
  /^(?:appdata|localappdata|programdata|programfiles(?:\(x86\))?|userprofile|username|userdomain|computername|temp|tmp|path|windir|systemroot|systemdrive|home|homepath|homedrive|public|allusersprofile|comspec|os|cd|date|time|random|errorlevel)$/i;

/** HTML's elements, those that only a placeholder would be written as left out. */
export const ELEMENT =
  /^(?:a|abbr|acronym|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|main|map|mark|marquee|menu|meta|meter|nav|nobr|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|tr|track|tt|u|ul|var|video|wbr|attribute|o:p)$/i;
/** Elements that nobody writes without attributes or an end: `<address>`, `<link>`. */
export const PAIRED = /^(?:address|data|link|time|title|subject|name|date|email)$/i;

/** Upper-case words in brackets that are labels, keys or tags of a subject line, not blanks. */
export const labels: ReadonlySet<string> = new Set(
  'EXTERNAL INTERNAL IMPORTANT URGENT RESOLVED SOLVED CLOSED OPEN PENDING SPAM UPDATE UPDATED NOTE NB WARNING CAUTION TIP INFO FAQ PDF VIDEO BETA ALPHA NEW OPTIONAL REQUIRED DRAFT CONFIDENTIAL PRIVATE PUBLIC DEPRECATED EDIT EDITED SIC OK YES NO ENTER ESC TAB SHIFT CTRL ALT DEL REDACTED REMOVED DELETED NSFW TEST DEV PROD WIP RFC CVE BUG FEATURE QUESTION HELP DISCUSSION ANNOUNCEMENT REMINDER FINAL AUTO FWD FW RE END START TODO FIXME'.split(
    ' ',
  ),
);
