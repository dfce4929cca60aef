import { csv } from '../../src/formats/csv.ts';
import { json } from '../../src/formats/json.ts';
import { jsonLines } from '../../src/formats/lines.ts';
import { template } from '../../src/formats/template.ts';
import { yaml } from '../../src/formats/yaml.ts';
import type { Format, Hints } from '../../src/model/format.ts';
import type { Notice, Problem } from '../../src/model/problem.ts';
import type { Part, Reply } from '../../src/model/reply.ts';

const formats = [json, jsonLines, yaml, csv, template];

/** What reading a file gave, by kind. */
export interface Reading {
  readonly replies: readonly Reply[];
  readonly notices: readonly Notice[];
  readonly problems: readonly Problem[];
}

/** Reads a text as the file of that path would be read. */
export function reading(path: string, text: string, hints: Omit<Hints, 'path'> = {}): Reading {
  const format = formats.find(({ extensions }) => extensions.some((extension) => path.endsWith(extension)));
  if (!format) throw new Error(`no format here reads ${path}`);
  return readsOf(format, text, { path, ...hints });
}

/** Reads a text by a format. */
export function readsOf(format: Format, text: string, hints: Hints): Reading {
  const reads = [...format.read(text, hints)];
  return {
    replies: reads.flatMap((read) => ('reply' in read ? [read.reply] : [])),
    notices: reads.flatMap((read) => ('notice' in read ? [read.notice] : [])),
    problems: reads.flatMap((read) => ('problem' in read ? [read.problem] : [])),
  };
}

/** The facts of a reply, flat, without those that are not there. */
export function facts(reply: Reply): Readonly<Record<string, unknown>> {
  const { evidence, origin, id, title, locale, platform } = reply;
  const { front, ...said } = evidence;
  const body = partOf(reply, 'body');
  return JSON.parse(
    JSON.stringify({
      ...said,
      ...{ id, title, locale, platform, origin: origin.id, pointer: origin.pointer, channel: origin.channel },
      ...{
        body: body?.value.text,
        markup: body?.markup,
        writable: body?.writable,
        twin: body?.twin?.value.text,
      },
      subject: partOf(reply, 'subject')?.value.text,
    }),
  ) as Readonly<Record<string, unknown>>;
}

function partOf(reply: Reply, role: Part['role']): Part | undefined {
  return reply.parts.find((part) => part.role === role);
}
