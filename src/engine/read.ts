import type { Comment, Notice, Problem } from '../model/problem.ts';
import type { Reply } from '../model/reply.ts';
import type { TemplateFile } from './linter.ts';
import { withOutcomes } from './outcomes-named.ts';
import { hintsFor } from './select.ts';
import type { Settings } from './settings.ts';

/** What a format made of a file. */
export interface Contents {
  readonly replies: readonly Reply[];
  readonly comments: readonly Comment[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

/** Reads a file to its end, or to its first problem. A format that throws is a problem of the file. */
export function readAll({ path, text, format }: TemplateFile, settings: Settings): Contents {
  const contents = {
    replies: [] as Reply[],
    comments: [] as Comment[],
    notices: [] as Notice[],
    problems: [] as Problem[],
  };
  try {
    for (const read of format.read(text, hintsFor(settings, path))) {
      if ('reply' in read) contents.replies.push(read.reply);
      else if ('comment' in read) contents.comments.push(read.comment);
      else if ('notice' in read) contents.notices.push(read.notice);
      else contents.problems.push(read.problem);
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    contents.problems.push({
      kind: 'crash',
      message: `The file could not be read as ${format.name}: ${said}`,
    });
  }
  return { ...contents, replies: withOutcomes(contents.replies, contents.comments, settings) };
}
