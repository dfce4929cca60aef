/** How messages begin, in the languages that replies are written in: what tells a reply from a page about replies. */
const GREETING =
  /^(?:[*_>"“'\s]*)(?:hi|hiya|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|howdy|welcome|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|grüezi|bonjour|bonsoir|salut|ch(?:er|ère)s?|hola|buen(?:os|as)? (?:día|dia|tarde|noche)s?|estimad[oa]s?|querid[oa]s?|olá|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|car[oa]|ciao|buongiorno|buonasera|gentile|salve|beste|geachte|hoi|goedemorgen|goedemiddag|hej|hei|kære|kjære|bästa|cześć|dzień dobry|szanown[aiye]\w*|witam|merhaba|sayın|здравствуйте|привет|добрый|уважаем\p{L}+|こんにちは|お世話|您好|你好|尊敬|안녕|مرحب|السلام|عزيز|שלום|नमस्ते)(?![\p{L}\p{N}-])/iu;
const OPENING =
  /^(?:[*_>"“'\s]*)(?:thank|thanks|many thanks|we|we’re|we're|we’ve|we've|i|i’m|i'm|your|you|our|sorry|apologies|unfortunately|please|as (?:per|you|we)|regarding|congrat\w*|great|it looks|this is|just|since|because|if you|to (?:help|reset|update|cancel|get)|danke|vielen dank|merci|gracias|obrigad[oa]|grazie|bedankt)(?![\p{L}\p{N}])/iu;
/** How commands, data, forms and outlines begin. */
const NO_MESSAGE =
  /^\s*(?:[/$#{<[|`\\]|\d+[.)]\s|[-*+]\s|[A-Z][A-Z _-]+:|\w+\s*[=(]|(?:npm|git|curl|sudo|cd|pip|docker|select|import|const)\s)/;

/** True if a text begins with a greeting. */
export function greets(text: string): boolean {
  return GREETING.test(beginning(text));
}

/** True if a text reads like a message to somebody: it greets, thanks, or speaks to its reader in sentences. */
export function isMessage(text: string): boolean {
  const begin = beginning(text);
  if (GREETING.test(begin) || /^\W{0,4}subject\b.{0,4}:/i.test(begin)) return true;
  if (NO_MESSAGE.test(begin)) return false;
  const sentences = text
    .split(/[.!?。]/)
    .filter((piece, i, all) => i < all.length - 1 && /\p{L}.{2}/su.test(piece)).length;
  return (
    sentences >= 2 &&
    (OPENING.test(begin) || /\b(?:you|your|tu|su|votre|vous|ihnen|ihre?|usted|você)\b/i.test(text))
  );
}

/** True if a text holds at least three words. */
export function hasWords(text: string): boolean {
  return (text.slice(0, 400).match(/\p{L}{2,}/gu)?.length ?? 0) >= 3;
}

function beginning(text: string): string {
  return text.slice(0, 600).trimStart().slice(0, 120);
}
