import type { Comment } from '../model/problem.ts';

/** The `<!-- -->` comments of a text, wherever they stand. */
export function commentsOf(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let at = text.indexOf('<!--'); at >= 0; ) {
    const close = text.indexOf('-->', at + 4);
    if (close < 0) break;
    comments.push({ text: text.slice(at + 4, close), span: { start: at, end: close + 3 } });
    at = text.indexOf('<!--', close + 3);
  }
  return comments;
}
