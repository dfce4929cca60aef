import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { text } from '../../src/formats/text.ts';
import { facts, readsOf } from './reading.ts';

const folder = new URL('../../fixtures/desks/request-tracker/', import.meta.url);
const read = (name: string) =>
  readsOf(text, readFileSync(new URL(name, folder), 'utf8'), { path: `desks/request-tracker/${name}` });

it.each(readdirSync(folder))('%s: a template of Request Tracker is one reply with a subject', (name) => {
  const { replies, problems, notices } = read(name);
  expect({ problems, notices, count: replies.length }).toEqual({ problems: [], notices: [], count: 1 });
  const [reply] = replies;
  expect(reply!.platform).toBe('request-tracker');
  expect(reply!.parts.map(({ role }) => role)).toEqual(['subject', 'body']);
  expect(facts(reply!)['body']).not.toMatch(/^(?:Subject|Content-Type|RT-|Precedence)/);
  for (const { placeholders } of reply!.parts) expect(placeholders.filter(({ fault }) => fault)).toEqual([]);
});

it('its headers say how the text is written', () => {
  expect(facts(read('resolved-in-html.txt').replies[0]!)).toMatchObject({
    markup: 'html',
    subject: 'Resolved: {$TicketSubject}',
  });
  expect(facts(read('folded-header.txt').replies[0]!)['markup']).toBe('plain');
});

it('names, code and escaped braces are told apart', () => {
  const names = (name: string) =>
    read(name).replies.flatMap(({ parts }) =>
      parts.flatMap(({ placeholders }) => placeholders.map((one) => `${one.grammar} ${one.name}`.trim())),
    );
  expect(names('perl.txt')).toEqual(['perl', 'perl', 'perl']);
  expect(names('autoreply.txt')).toEqual([
    'brace-dollar $TicketSubject',
    'brace-dollar $Requestor',
    'brace-dollar $TicketId',
  ]);
  expect(names('folded-header.txt').filter((name) => name.startsWith('perl'))).toEqual([]);
});
