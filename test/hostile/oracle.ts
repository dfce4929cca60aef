import { Parser } from 'htmlparser2';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bracketCommand, githubCommand, teamcityMessage, withoutIgnorable } from '../reporters/agents.ts';

/** The commands that are a report's own. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  github: ['github:error', 'github:warning', 'github:notice'],
  azure: ['azure:task.logissue'],
  teamcity: ['teamcity:inspection', 'teamcity:inspectionType'],
};

/** Everything in a report that a CI agent, a terminal, a browser, a page or a sheet would take for more than text. */
export function harmIn(name: string, report: string): readonly string[] {
  return [
    ...commandsIn(name, report),
    ...signsIn(report),
    ...(name === 'html' ? liveElements(report) : []),
    ...(name === 'markdown' || name === 'summary' ? liveMarkdown(report) : []),
    ...(/^(?:json|sarif|gitlab|rdjson|bitbucket|sonar)$/.test(name) ? notJson(report) : []),
    ...(/^(?:ndjson|rdjsonl)$/.test(name)
      ? report.split('\n').flatMap((line) => (line === '' ? [] : notJson(line)))
      : []),
  ];
}

function commandsIn(name: string, report: string): readonly string[] {
  const found: string[] = [];
  for (const line of report.split(/\r\n|\r|\n/)) {
    for (const seen of new Set([line, withoutIgnorable(line)])) {
      const all = [
        ['github', githubCommand(seen)?.name],
        ['github', bracketCommand(seen, '##[')?.name],
        ['azure', bracketCommand(seen, '##vso[')?.name],
        ['teamcity', seen.includes('##teamcity[') ? teamcityMessage(line)?.name : undefined],
      ].flatMap(([agent, command]) => (command === undefined ? [] : [`${agent}:${command}`]));
      for (const command of all)
        if (!OWN[name]?.includes(command)) found.push(`${command} in ${line.slice(0, 200)}`);
    }
  }
  return found;
}

/** Control characters, overrides of direction, halves of a character. */
function signsIn(report: string): readonly string[] {
  const sign =
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u.exec(
      report,
    );
  if (!sign) return [];
  const code = sign[0].codePointAt(0)!.toString(16);
  return [`sign ${code} after ${JSON.stringify(report.slice(Math.max(0, sign.index - 60), sign.index))}`];
}

function liveElements(page: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:img|svg|iframe|object|embed|link|base)$/.test(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/i.test(key)) found.push(`${key} on <${name}>`);
        if (/^(?:href|src|action)$/.test(key) && !/^(?:#|https:\/\/|pkg:)/.test(value))
          found.push(`${key}=${value}`);
        if (/evil/.test(value) && key === 'href') found.push(`${key}=${value}`);
      }
    },
  });
  parser.end(page);
  const scripts = page.match(/<script\b/gi)?.length ?? 0;
  return scripts > 2 ? [...found, `${scripts} scripts`] : found;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function liveMarkdown(page: string): readonly string[] {
  const nodes = nodesOf(unified().use(remarkParse).parse(page) as Node);
  const live = nodes.filter(({ type }) => /link|image|definition|emphasis|list|^code|quote/.test(type));
  const html = nodes.filter(({ type, value = '' }) => type === 'html' && !isOwn(value));
  // What GitHub looks through for mentions, references and emoji: the text as it is rendered, without code.
  const texts = nodes.filter(({ type }) => type === 'text').map(({ value }) => value);
  const prose = texts.join('\u0000');
  const mention = /.{0,40}(?:@\w|www\.|:\/\/|#\d|GH-\d|:tada:).{0,20}/.exec(prose);
  return [...live, ...html]
    .map(({ type, value }) => `${type} ${value ?? ''}`)
    .concat(mention ? [mention[0]] : []);
}

/** The mark-up that a report itself is made of. */
function isOwn(html: string): boolean {
  return /^(?:<!-- -->|<\/?span>|<\/details>|<details>\n<summary>: [a-z0-9, ]+<\/summary>)$/.test(
    html.replace(/<code>[^<>]*<\/code>/g, ''),
  );
}

function nodesOf(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)];
}

function notJson(text: string): readonly string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    return [`no JSON: ${String(error)}`];
  }
}
