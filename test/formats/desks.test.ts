import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { facts, reading } from './reading.ts';

const fixture = (file: string) =>
  readFileSync(new URL(`../../fixtures/desks/${file}`, import.meta.url), 'utf8');
/** Read under a name that tells nothing, so that the content has to. */
const read = (file: string) => reading(`export.${file.split('.').at(-1)}`, fixture(file));

interface Exported {
  readonly file: string;
  /** How many replies are in it. */
  readonly count: number;
  /** The desk that its content tells. */
  readonly platform: string | undefined;
  /** False: fixes cannot be written back. */
  readonly writable?: false;
}

const files: readonly Exported[] = [
  { file: 'chatwoot.json', count: 5, platform: 'chatwoot' },
  { file: 'discourse-templates.json', count: 5, platform: 'discourse-templates' },
  { file: 'dixa.json', count: 8, platform: 'dixa' },
  { file: 'frappe-helpdesk.json', count: 5, platform: 'frappe-helpdesk' },
  { file: 'freescout.json', count: 5, platform: 'freescout' },
  { file: 'freshdesk.json', count: 25, platform: 'freshdesk' },
  { file: 'front.json', count: 25, platform: 'front' },
  { file: 'gorgias.json', count: 25, platform: 'gorgias' },
  { file: 'helpdesk.json', count: 5, platform: 'helpdesk', writable: false },
  { file: 'helpscout.json', count: 50, platform: 'helpscout' },
  { file: 'intercom.json', count: 25, platform: 'intercom', writable: false },
  { file: 'kustomer.json', count: 5, platform: 'kustomer', writable: false },
  { file: 'libredesk.json', count: 5, platform: 'libredesk' },
  { file: 'livechat.json', count: 5, platform: 'livechat' },
  { file: 'missive.json', count: 5, platform: 'missive' },
  { file: 'osticket.csv', count: 5, platform: 'osticket' },
  { file: 'plain.json', count: 5, platform: 'plain' },
  { file: 'reamaze.json', count: 5, platform: 'reamaze' },
  { file: 'rocketchat.json', count: 5, platform: 'rocketchat' },
  { file: 'salesforce-classic.email', count: 1, platform: 'salesforce-classic' },
  { file: 'salesforce-lightning.email', count: 1, platform: 'salesforce-lightning' },
  { file: 'servicenow.json', count: 5, platform: 'servicenow' },
  { file: 'trengo.json', count: 5, platform: 'trengo' },
  { file: 'uvdesk.json', count: 5, platform: undefined },
  { file: 'zammad.csv', count: 5, platform: 'zammad' },
  { file: 'zammad.json', count: 5, platform: 'zammad' },
  { file: 'zendesk-automations.json', count: 5, platform: 'zendesk' },
  { file: 'zendesk-chat-shortcuts.json', count: 5, platform: 'zendesk-chat-shortcuts' },
  { file: 'zendesk-dynamic-content.json', count: 10, platform: 'zendesk' },
  { file: 'zendesk-macros.json', count: 32, platform: 'zendesk' },
  { file: 'zendesk-triggers.json', count: 5, platform: 'zendesk' },
];

describe('the files of helpdesks', () => {
  it.each(files)('$file: $count replies of $platform', ({ file, count, platform, writable = true }) => {
    const { replies, problems } = read(file);
    expect(problems).toEqual([]);
    expect(replies.length).toBe(count);
    expect(new Set(replies.map((reply) => reply.platform))).toEqual(new Set([platform]));
    expect(new Set(replies.map(({ id }) => id)).size).toBe(count);
    const parts = replies.flatMap((reply) => reply.parts);
    expect(
      parts.every((part) => part.value.trusted && part.value.text !== '' && part.writable === writable),
    ).toBe(true);
  });

  it.each(files)('$file: every piece of a text is the file’s', ({ file }) => {
    const source = fixture(file);
    for (const { value } of read(file).replies.flatMap(({ parts }) => parts)) {
      for (const run of value.runs) {
        const raw = source.slice(run.from, run.to);
        if (run.exact) expect(raw).toBe(value.text.slice(run.at, run.at + run.length));
        else if (raw !== '""' && raw.startsWith('\\')) {
          expect(JSON.parse(`"${raw}"`)).toBe(value.text.slice(run.at, run.at + run.length));
        }
      }
    }
  });
});

const told = (file: string, id: string) => {
  const found = read(file).replies.find((reply) => reply.id === id);
  return found ? facts(found) : undefined;
};

describe('Zendesk', () => {
  it('macros carry how often they were sent in 30 days, where that is a number', () => {
    const uses = (usage_30d: unknown) => {
      const actions = [{ field: 'comment_value', value: 'Your parcel is late, sorry.' }];
      const macro = { id: 1, title: 'Late', usage_24h: 3, usage_7d: 20, usage_30d, actions };
      return reading('m.json', JSON.stringify({ macros: [macro] })).replies[0]?.evidence.uses;
    };
    expect(uses(80)).toEqual({ times: 80, days: 30 });
    expect(uses('0')).toEqual({ times: 0, days: 30 });
    for (const none of [undefined, null, -1, 'many', '', true, '0x10', '9'.repeat(400), [5], { n: 5 }])
      expect(uses(none)).toBeUndefined();
  });

  it('macros carry folder, tags, status and subject', () => {
    expect(told('zendesk-macros.json', '360012')).toMatchObject({
      ...{
        title: 'Account::Password reset',
        category: 'Account',
        tags: ['account', 'login'],
        status: 'pending',
      },
      ...{ subject: 'Signing in', markup: 'html', public: true, active: true, pointer: '/macros/12' },
    });
    expect(told('zendesk-macros.json', '360020')).toMatchObject({ active: false });
  });

  it('macros with a mail and a chat text are two replies of one origin', () => {
    expect(told('zendesk-macros.json', '360004')).toMatchObject({ origin: '360004', markup: 'plain' });
    expect(told('zendesk-macros.json', '360004/chat')).toMatchObject({ origin: '360004', channel: 'chat' });
  });

  it('private comments and side conversations are for colleagues, macros without a text are no reply', () => {
    expect(told('zendesk-macros.json', '360100')).toMatchObject({
      public: false,
      group: '4411',
      description: 'Asks the warehouse',
    });
    expect(told('zendesk-macros.json', '360100/side-conversation')).toMatchObject({
      ...{
        public: false,
        subject: 'Parcel {{ticket.id}}',
        body: '<p>Team, please check shelf 4 for this parcel.</p>',
      },
    });
    expect(told('zendesk-macros.json', '360101')).toBeUndefined();
  });

  it('macros may be one YAML file each, with comments and folded HTML', () => {
    const text = [
      ...[
        '# shipping team',
        'title: Refunds::Denied',
        'active: true',
        'actions:',
        '  - field: comment_value_html',
      ],
      ...[
        '    value: >',
        '      <p>Hi {{ticket.requester.first_name}},</p>',
        '      <p>It can&rsquo;t be done.</p>',
      ],
      ...[
        '  - { field: current_tags, value: refund denied }',
        '  - field: comment_value',
        '    value: "It can’t be done."',
        '',
      ],
    ].join('\n');
    expect(reading('macros/denied.yaml', text).replies.map(facts)).toMatchObject([
      {
        ...{ id: 'refunds-denied', category: 'Refunds', tags: ['refund', 'denied'], platform: 'zendesk' },
        ...{ markup: 'html', twin: 'It can’t be done.' },
      },
    ]);
  });

  it('a single macro, a list of macros and one a line are read alike', () => {
    const macro = { id: 5, title: 'Hi', actions: [{ field: 'comment_value', value: 'Hello there.' }] };
    for (const [path, text] of [
      ['a.json', JSON.stringify({ macro })],
      ['a.json', JSON.stringify([macro])],
      ['a.jsonl', `${JSON.stringify(macro)}\n`],
      ['a.ndjson', `${JSON.stringify({ macros: [macro] })}\n`],
    ] as const) {
      expect(reading(path, text).replies.map(({ id, platform }) => [id, platform])).toEqual([
        ['5', 'zendesk'],
      ]);
    }
  });

  it('triggers tell who gets the message, payloads for machines are none', () => {
    expect(told('zendesk-triggers.json', '900')).toMatchObject({
      channel: 'email',
      public: true,
      subject: '[Request received] {{ticket.title}}',
    });
    expect(told('zendesk-triggers.json', '901/4411')).toMatchObject({ public: false });
    expect(told('zendesk-triggers.json', '902/sms')).toMatchObject({ channel: 'sms' });
    expect(told('zendesk-triggers.json', '904/assignee_id')).toMatchObject({ public: false, active: false });
  });

  it('automations are read as triggers are', () => {
    expect(told('zendesk-automations.json', '911')).toMatchObject({
      ...{ channel: 'email', public: true, subject: 'About your request: {{ticket.title}}' },
      ...{ tags: ['reminded'], markup: 'plain' },
    });
    expect(told('zendesk-automations.json', '912')).toMatchObject({ markup: 'html', status: 'closed' });
    expect(told('zendesk-automations.json', '913/assignee_id')).toMatchObject({ public: false });
    expect(told('zendesk-automations.json', '915')).toMatchObject({ active: false });
  });

  it('dynamic content is one reply a language', () => {
    expect(told('zendesk-dynamic-content.json', '40/en-US')).toMatchObject({
      locale: 'en-US',
      origin: '40',
      title: 'Sign-off',
    });
    expect(told('zendesk-dynamic-content.json', '44/4')).toMatchObject({ locale: '', active: false });
  });
});

describe('other desks', () => {
  it('Intercom and Freshdesk texts have their plain copy as a twin', () => {
    expect(told('intercom.json', '100')?.['twin']).toContain('Hi {{user.first_name|fallback:"there"}},');
    expect(told('freshdesk.json', '82000005400')).toMatchObject({ category: '82000010408', markup: 'html' });
    expect(reading('freshservice/replies.json', fixture('freshdesk.json')).replies[0]?.platform).toBe(
      'freshservice',
    );
  });

  it('Gorgias tags are split by commas', () => {
    expect(told('gorgias.json', '23000/en') ?? told('gorgias.json', '23000')).toMatchObject({
      tags: ['shipping', 'late'],
      locale: 'en',
    });
  });

  it('Help Scout has a chat text of its own, and lists of previews are refused', () => {
    expect(told('helpscout.json', '234500/chat')).toMatchObject({ channel: 'chat', markup: 'plain' });
    const previews = '[{"id":1,"name":"Late","preview":"Hi, your parcel is","chatPreview":"Hi, your"}]';
    expect(reading('a.json', previews).problems).toMatchObject([
      { kind: 'unreadable', message: expect.stringContaining('only previews of saved replies') as string },
    ]);
  });

  it('Zammad keywords are words, in JSON and in its CSV', () => {
    for (const file of ['zammad.json', 'zammad.csv']) {
      expect(read(file).replies.map(facts)).toMatchObject([
        { title: 'Parcel is late', tags: ['shipping', 'late'], active: true, markup: 'html' },
        ...[{}, {}, {}],
        { title: 'Refund approved', active: false },
      ]);
    }
  });

  it('Dixa translations are replies of the same origin', () => {
    const id = 'f8e20c27-0000-4877-b95a-09a367660572';
    expect(told('dixa.json', id)).toMatchObject({ subject: 'The item you received', active: true });
    expect(told('dixa.json', `${id}/da`)).toMatchObject({
      locale: 'da',
      active: false,
      origin: id,
      title: 'Wrong item received',
    });
  });

  it('Kustomer shortcuts are read from the plain copy, else from the blocks', () => {
    const { replies } = read('kustomer.json');
    expect(replies.map((reply) => facts(reply)['active'])).toEqual([true, true, true, true, false]);
    expect(facts(replies[3]!)['body']).toMatch(/^Hi \{\{customer\.firstName\}\},\nI have changed/);
  });

  it('Salesforce templates that are programs are passed over', () => {
    const program =
      '<messaging:emailTemplate subject="Late"><messaging:plainTextEmailBody>Hi</messaging:plainTextEmailBody></messaging:emailTemplate>';
    expect(reading('classes/late.email', program).replies).toEqual([]);
  });

  it('Frappe is known by its doctype, and flags that say the reverse switch off', () => {
    expect(told('plain.json', 'sn_04')).toMatchObject({ active: false, category: 'refunds' });
    expect(told('osticket.csv', '5/en-US') ?? told('osticket.csv', '5')).toMatchObject({
      active: false,
      locale: 'en-US',
    });
  });
});
