import type { Act } from '../../model/act.ts';
import { isSoundIn, turnAt } from './complement.ts';
import { hasSum, type Parsed, some, spanOf } from './parse.ts';
import { is, isVerb, type Token } from './tokens.ts';
import { form } from './vocabulary.ts';
import { isDated } from './when.ts';

/** Longer stretches without a verb are lists or headings. */
const longest = 18;

/** "Your refund: with you on Friday": what comes to the reader, with its day and no verb. */
export function fragments(parsed: Parsed): Act[] {
  const { tokens, predicates, question, sentence } = parsed;
  if (sentence.said('acts/thanks').length > 0) return [];
  if (predicates.length > 0 || question || tokens.length > longest || sentence.block.kind === 'heading')
    return [];
  if (tokens.some((token, at) => at > 0 && isVerb(token, form.base) && !isNounLike(token))) return [];
  if (!some(parsed, 0, tokens.length, 'ahead') || !isDated(parsed, 0, tokens.length)) return [];
  if (!isGood(parsed) || !isAtHand(parsed)) return [];
  const span = spanOf(parsed, 0, tokens.length);
  return [{ name: 'promise', kind: 'arrival', span, words: [span], by: 'a remedy and its day' }];
}

/** "Merchants receive it": a verb that no subject was found for. */
function isNounLike(token: Token): boolean {
  return (
    ['nounish', 'state', 'gratis', 'goods', 'remedy', 'back', 'adjective', 'discount', 'fresh'] as const
  ).some((name) => is(token, name));
}

function isGood(parsed: Parsed): boolean {
  const { length } = parsed.tokens;
  const good = ['remedy', 'goods', 'your', 'fresh'] as const;
  if (some(parsed, 0, length, 'paper') || some(parsed, 0, length, 'scheme')) return false;
  return hasSum(parsed, 0, length) || good.some((name) => some(parsed, 0, length, name));
}

/** "with you", "in your account", "free", "at no charge". */
function isAtHand(parsed: Parsed): boolean {
  const { tokens } = parsed;
  if (tokens.some((token, at) => token.text === 'no' && some(parsed, at + 1, at + 3, 'expense'))) return true;
  if (some(parsed, 0, tokens.length, 'gratis') || isSoundIn(parsed, 0, tokens.length)) return true;
  return tokens.some((_, at) => turnAt(parsed, at) === 'at hand');
}
