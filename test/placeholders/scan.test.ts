import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Placeholder } from '../../src/model/placeholder.ts';
import { platforms } from '../../src/placeholders/index.ts';
import { scan } from '../../src/placeholders/scan.ts';

const read = (text: string, platform?: string) =>
  scan(text, platform === undefined ? undefined : platforms.get(platform));
const brief = ({ kind, grammar, name, fallback, fault }: Placeholder) =>
  [kind, grammar, name, fallback, fault].filter((each) => each !== undefined).join(' ');

describe('placeholders', () => {
  it.each([
    ['{{ticket.requester.first_name}}', 'output curly ticket.requester.first_name'],
    ['{{ ticket.id }}', 'output curly ticket.id'],
    ['{{-ticket.id-}}', 'output curly ticket.id'],
    ['{{ticket.comments[0].value}}', 'output curly ticket.comments[0].value'],
    ['{{ticket.messages[-1].from.name}}', 'output curly ticket.messages[-1].from.name'],
    ['{{ a["b c"].d }}', 'output curly a["b c"].d'],
    ['{{Order Number}}', 'output curly Order Number'],
    ['{{ name | upcase }}', 'output liquid name'],
    ['{{ name | default: "there" }}', 'output liquid name there'],
    ["{{name|default:'you <b>'|upcase}}", 'output liquid name you <b>'],
    ['{{ "now" | date: "%Y" }}', 'output liquid '],
    ["{{ name | default('there') }}", 'output call-filter name there'],
    ['{{ticket.created|datetime_format("MMM Do YY")}}', 'output call-filter ticket.created'],
    ['{{ first_name | fallback:"there" }}', 'output fallback first_name there'],
    ['{{ name || "there" }}', 'output expression name there'],
    [
      "{{ personalization_token('contact.firstname', 'there') }}",
      'output expression contact.firstname there',
    ],
    ['{{ .Contact.FirstName }}', 'output go .Contact.FirstName'],
    ['{{ or .Contact.FirstName "there" }}', 'output go .Contact.FirstName there'],
    ['{{> footer}}', 'output handlebars footer'],
    ['{{! a note }}', 'tag handlebars !'],
    ['{{{Recipient.FirstName}}}', 'output triple Recipient.FirstName'],
    ['{# a note #}', 'tag jinja-comment '],
    ['{%customer.firstName%}', 'output percent customer.firstName'],
    ['{%subject%}', 'output percent subject'],
    ['{%customer.firstName,fallback=dear friend%}', 'output percent-fallback customer.firstName dear friend'],
    ['{% assign x = 1 %}', 'tag tag assign'],
    ['{!Contact.FirstName}', 'output merge Contact.FirstName'],
    ['{!$User.FirstName}', 'output merge $User.FirstName'],
    ['{!NULLVALUE(Contact.FirstName, "there")}', 'output merge Contact.FirstName there'],
    ['{!IF(ISBLANK(Contact.FirstName),"there",Contact.FirstName)}', 'output merge Contact.FirstName there'],
    ['#{ticket.title}', 'output hash ticket.title'],
    ['#{ ticket.title }', 'output hash ticket.title'],
    ['#{t(ticket.state.name)}', 'output hash t(ticket.state.name)'],
    ['%{ticket.number}', 'output percent-curly ticket.number'],
    ['%7Bticket.number%7D', 'output percent-curly ticket.number'],
    ['%{reply_to_name,fallback:there}', 'output percent-curly-fallback reply_to_name there'],
    ['${assignment_group.name}', 'output dollar assignment_group.name'],
    ['${Cases.Contact Name}', 'output dollar Cases.Contact Name'],
    ['{$TicketSubject}', 'output brace-dollar $TicketSubject'],
    ['{ $TicketId }', 'output brace-dollar $TicketId'],
    ['{$ticket.title}', 'output brace-dollar $ticket.title'],
    ['<attribute key="user.first_name" default="there"/>', 'output attribute user.first_name there'],
    ['<attribute key="user.name" default="a &amp; b"></attribute>', 'output attribute user.name a & b'],
  ])('%s', (text, expected) => {
    const found = read(`Hi ${text}, thanks`);
    expect(found.map(brief)).toEqual([expected]);
    expect(found[0]!.text).toBe(text);
    expect(found[0]!.span).toEqual({ start: 3, end: 3 + text.length });
  });

  it.each([
    ['{{name}', '{{name}', 'unclosed'],
    ['{{name, we are', '{{name', 'unclosed'],
    ['<p>{{name</p><p>{{x}}</p>', '{{name', 'unclosed'],
    ['{{name}}}', '{{name}}}', 'unclosed'],
    ['{%customer.firstName}', '{%customer.firstName', 'unclosed'],
    ['#{ticket.title now', '#{ticket.title', 'unclosed'],
    ['name}} is', 'name}}', 'unopened'],
    ['ticket.id }}', 'ticket.id }}', 'unopened'],
    ['customer.name%}', 'customer.name%}', 'unopened'],
    ['{{ }}', '{{ }}', 'empty'],
    ['{{}}', '{{}}', 'empty'],
    ['{{ticket..id}}', '{{ticket..id}}', 'syntax'],
    ['{{ticket.id | }}', '{{ticket.id | }}', 'syntax'],
    ['{{ name | default: "x }}', '{{ name | default: "x }}', undefined],
    ['{{ticket.<b>id</b>}}', '{{ticket.<b>id</b>}}', 'broken'],
    ['{<i>{</i>ticket.id}}', '{<i>{</i>ticket.id}}', 'broken'],
    ['{{ticket.id}</b>}', '{{ticket.id}</b>}', 'broken'],
    ['{{&nbsp;ticket.id&nbsp;}}', '{{&nbsp;ticket.id&nbsp;}}', 'broken'],
    ['{{\u00A0ticket.id}}', '{{\u00A0ticket.id}}', 'broken'],
    ['{{ticket\u200B.id}}', '{{ticket\u200B.id}}', 'broken'],
    ['{\u200B{ticket.id}}', '{\u200B{ticket.id}}', 'broken'],
    ['{{ name | default: “you” }}', '{{ name | default: “you” }}', 'broken'],
    ['{{ticket.\n  id}}', '{{ticket.\n  id}}', 'broken'],
    ['{{ticket.<br>id}}', '{{ticket.<br>id}}', 'broken'],
    ['{{first\\_name}}', '{{first\\_name}}', 'broken'],
    ['{{**name**}}', '{{**name**}}', 'broken'],
    ['#{ticket.<b>title</b>}', '#{ticket.<b>title</b>}', 'broken'],
    ['{{ a\n  | default: "x" }}', '{{ a\n  | default: "x" }}', undefined],
    ['{{ a | default: "<b>“x”</b>" }}', '{{ a | default: "<b>“x”</b>" }}', undefined],
    ['{{ a | default: &quot;x&quot; }}', '{{ a | default: &quot;x&quot; }}', undefined],
  ])('%j: the fault of %j is %s', (text, written, fault) => {
    const [found] = read(text);
    expect([found?.text, found?.fault]).toEqual([written, fault]);
  });

  it('gives the name of a broken placeholder as it was meant', () => {
    expect(read('{{tick<b>et</b>.&nbsp;id}} {\u200B{a.b}}').map(({ name }) => name)).toEqual([
      'ticket.id',
      'a.b',
    ]);
  });

  it.each([
    ['pylon', '{{ issue.id }}', undefined],
    ['pylon', '{{issue.id}}', 'syntax'],
    ['uvdesk', '{% ticket.id %}', undefined],
    ['uvdesk', '{%  ticket.id  %}', 'syntax'],
    ['helpscout', '{% user.email %}', 'syntax'],
    ['zammad', '#{  ticket.id  }', undefined],
    ['zammad', '#{   ticket.id}', 'syntax'],
    ['osticket', '%{ ticket.id }', 'syntax'],
    ['zendesk', '{{  ticket.id  }}', undefined],
  ])('%s and blanks: %s %s', (platform, text, fault) => {
    expect(read(text, platform)[0]?.fault).toBe(fault);
  });

  it.each([
    ['live-helper-chat', '{nick}', 'output brace nick'],
    ['request-tracker', '{ $Ticket->Subject }', 'output perl '],
    ['request-tracker', '{$TicketId}', 'output brace-dollar $TicketId'],
    ['gorgias', '{{ a | upcase }}', 'output call-filter a'],
    ['zendesk', '{{ a | upcase }}', 'output liquid a'],
    ['freescout', '{%a.b,fallback=x%}', 'output percent-fallback a.b x'],
    [undefined, '{nick}', 'blank blank:brace nick'],
  ])('on %s, %s is read its way', (platform, text, expected) => {
    expect(read(text, platform).map(brief)).toEqual([expected]);
  });

  it.each([
    ['{% if a %}x', ['if']],
    ['x{% endif %}', ['endif']],
    ['{% else %}', ['else']],
    ['{% if a %}{% for b in c %}{% endif %}', ['for']],
    ['{{#if a}}x', ['if']],
    ['{{ if .A }}x{{ end }}{{ end }}', ['end']],
    [
      '{% if a %}{% elsif b %}{% else %}{% endif %}{% unless c %}{% endunless %}{% case x %}{% when 1 %}{% endcase %}',
      [],
    ],
    ['{{#each a}}{{else}}{{/each}}{{#unless b}}{{/unless}}', []],
    ['{{ range .A }}{{ else }}{{ end }}', []],
    ['{% comment %}{% if %}{% endcomment %}', ['if']],
  ])('%s leaves unbalanced %j', (text, names) => {
    expect(
      read(text)
        .filter(({ fault }) => fault === 'unbalanced')
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it('knows the names that the template makes itself', () => {
    const text =
      '{% for item in ticket.items %}{{ item.name }}{{ forloop.index }}{% endfor %}{% assign who = "x" %}{{ who }}{{ ticket.id }}{{#each a}}{{this.b}}{{/each}}';
    expect(
      read(text)
        .filter(({ local }) => local)
        .map(({ name }) => name),
    ).toEqual(['item.name', 'forloop.index', 'who', 'this.b']);
  });

  it('reads nothing in raw blocks', () => {
    expect(read('{% raw %}{{ a }}{% endraw %}{{ b }}').map(({ name }) => name)).toEqual([
      'raw',
      'endraw',
      'b',
    ]);
  });

  it('finds no placeholder in prose, code and styles', () => {
    for (const text of [
      '100%}',
      '{#top}',
      '## Title {#title}',
      'a } b } c',
      'if (a) { b(); }',
      'p{color:red}',
      'we (100%) agree',
      'x ^ {2}',
      '#{',
      '${',
      '{!',
      '{! important',
      '${}',
      '#{}',
      'it’s {100%}',
    ])
      expect(read(text).filter(({ kind }) => kind !== 'blank')).toEqual([]);
  });

  it('is in order, without overlaps, and never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '{{',
      '}}',
      '{%',
      '%}',
      '%',
      '[',
      ']',
      '<',
      '>',
      'NAME',
      'if',
      'endif',
      ' ',
      '.',
      '|',
      '"',
      '&nbsp;',
      '\u200B',
      '<b>',
      '\n',
      '#',
      '$',
      '!',
      '_',
      '__',
      '@username',
      'XXX',
      '😀',
      '-',
      '/',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom(undefined, ...platforms.keys()),
        (pieces, platform) => {
          const text = pieces.join('');
          let past = 0;
          for (const { span, nameSpan, text: written } of read(text, platform)) {
            expect(span.start).toBeGreaterThanOrEqual(past);
            expect(text.slice(span.start, span.end)).toBe(written);
            expect(nameSpan.start).toBeGreaterThanOrEqual(span.start);
            expect(nameSpan.end).toBeLessThanOrEqual(span.end);
            past = span.end;
          }
        },
      ),
      { seed: 20_261_122, numRuns: 2_000, verbose: 1 },
    );
  });
});

describe('platforms', () => {
  it('are 29, each under its id', () => {
    expect(platforms.size).toBe(29);
    for (const [id, platform] of platforms) expect(platform.id).toBe(id);
  });

  it('recognise their own names in their own grammars', () => {
    for (const { id, grammars, variables } of platforms.values()) {
      for (const name of variables.slice(0, 5)) {
        const written: Record<string, string> = {
          curly: `{{ ${name} }}`,
          go: `{{ ${name} }}`,
          percent: `{%${name}%}`,
          merge: `{!${name}}`,
          triple: `{{{${name}}}}`,
          hash: `#{${name}}`,
          'percent-curly': `%{${name}}`,
          dollar: `\${${name}}`,
          'brace-dollar': `{${name}}`,
          brace: `{${name}}`,
        };
        const [found] = scan(written[grammars[0]!]!, platforms.get(id));
        expect([id, found?.name, found?.fault, grammars.includes(found?.grammar ?? '')]).toEqual([
          id,
          name,
          undefined,
          true,
        ]);
      }
    }
  });

  it('have patterns that compile', () => {
    for (const { patterns, loosePatterns } of platforms.values())
      for (const pattern of [...patterns, ...loosePatterns])
        expect(new RegExp(`^(?:${pattern})$`, 'u')).toBeInstanceOf(RegExp);
  });
});
