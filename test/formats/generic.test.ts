import { describe, expect, it } from 'vitest';
import { facts, reading } from './reading.ts';

const bodies = (path: string, text: string) =>
  reading(path, text).replies.map((reply) => facts(reply)['body']);
const sheet = (...rows: readonly string[]) => `${rows.join('\r\n')}\r\n`;

describe('objects with a text', () => {
  it('are found in a list, wherever it stands', () => {
    const file = { version: 2, payload: { items: [{ title: 'Late', body: 'Your parcel is late, sorry.' }] } };
    const [reply] = reading('replies.json', JSON.stringify(file)).replies;
    expect(facts(reply!)).toMatchObject({
      id: 'late',
      title: 'Late',
      pointer: '/payload/items/0',
      active: true,
      tags: [],
    });
  });

  it('are found beside what an API says of them', () => {
    const file = {
      message: 'All replies are listed here.',
      data: [{ title: 'Late', body: 'Your parcel is late.' }],
    };
    expect(bodies('a.json', JSON.stringify(file))).toEqual(['Your parcel is late.']);
  });

  it('are found keyed by id, and alone', () => {
    const keyed = { 'refund-1': { label: 'Refund', content: '<p>Your refund is ready.</p>' } };
    expect(facts(reading('a.json', JSON.stringify(keyed)).replies[0]!)).toMatchObject({
      ...{ id: 'refund-1', title: 'Refund', markup: 'html', pointer: '/refund-1' },
    });
    expect(bodies('a.yaml', 'title: Late\nbody: Your parcel is late, sorry.\n')).toEqual([
      'Your parcel is late, sorry.',
    ]);
  });

  it('keyed by language are one language each', () => {
    const file = {
      en: { title: 'Late', body: 'Your parcel is late.' },
      'pt-br': { title: 'Late', body: 'Seu pacote atrasou um pouco.' },
    };
    expect(reading('a.json', JSON.stringify(file)).replies.map(({ id, locale }) => [id, locale])).toEqual([
      ['late/en', 'en'],
      ['late/pt-BR', 'pt-BR'],
    ]);
  });

  it('may have the text in several languages', () => {
    const file = [
      { id: 7, title: 'Late', body: { en: 'Your parcel is late.', es: 'Su paquete llega tarde.' } },
    ];
    expect(
      reading('a.json', JSON.stringify(file)).replies.map(({ id, locale, origin }) => [
        id,
        locale,
        origin.variants,
      ]),
    ).toEqual([
      ['7/en', 'en', 2],
      ['7/es', 'es', 2],
    ]);
  });

  it('with HTML and its plain copy are one reply with a twin', () => {
    const file = [
      { title: 'Late', body_text: 'Your parcel is late.', body_html: '<p>Your parcel is late.</p>' },
    ];
    const { replies } = reading('a.json', JSON.stringify(file));
    expect(replies.map(facts)).toMatchObject([
      { body: '<p>Your parcel is late.</p>', twin: 'Your parcel is late.' },
    ]);
  });

  it.each([
    { body: '<p>Your parcel is late.</p>', body_text: 'Your parcel is late.' },
    { text: 'Your parcel is late.', html: '<p>Your parcel is late.</p>' },
    { content: { raw: 'Your *parcel* is late.', rendered: '<p>Your parcel is late.</p>' } },
    { replyText: 'Your parcel is late.', replyMarkdown: 'Your *parcel* is late.' },
  ])('%j are copies of one text', (texts) => {
    const { replies, notices } = reading('a.json', JSON.stringify([{ title: 'Late', ...texts }]));
    expect(notices).toEqual([]);
    expect(replies.map(({ parts }) => parts.map(({ twin }) => twin !== undefined))).toEqual([[true]]);
  });

  it('one a line are read line by line, whatever comes later', () => {
    const lines = Array.from({ length: 450 }, (_, i) =>
      JSON.stringify({ id: i, title: `T ${i}`, body: 'Your parcel is late.' }),
    );
    const { replies, problems } = reading('a.jsonl', `${lines.join('\n')}\n\n{"id":`);
    expect(replies.length).toBe(450);
    expect(replies[449]?.origin.pointer).toBe('line 450');
    expect(problems.length).toBe(1);
  });

  it('are read with tags, folder, language, subject and state', () => {
    const file = [
      {
        ...{
          name: 'Late',
          subject: 'Your parcel',
          text: 'Your parcel is late.',
          tags: ['parcel', 'late'],
          folder: 'Shipping',
        },
        ...{ language: 'en_US', enabled: false, notes: 'Only for parcels.' },
      },
    ];
    expect(facts(reading('a.json', JSON.stringify(file)).replies[0]!)).toMatchObject({
      ...{
        title: 'Late',
        subject: 'Your parcel',
        tags: ['parcel', 'late'],
        category: 'Shipping',
        locale: 'en-US',
      },
      ...{ active: false, description: 'Only for parcels.', id: 'late/en-US' },
    });
  });

  it('that are no replies are passed over', () => {
    const noReplies = [
      '{"name":"x","version":"1.0.0","scripts":{"test":"vitest run --coverage now please"}}',
      '[{"name":"NODE_OPTIONS","value":"--max-old-space-size=4096 --trace-warnings"}]',
      '{"type":"object","properties":{"text":{"type":"string"},"body":{"type":"string"}}}',
      '[1,2,{"a":null}]',
      '"just a text that is long enough"',
      '[{"filePath":"/a.md","messages":[{"ruleId":"no-x","message":"This promises too much here."}]}]',
      '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","runs":[{"results":[{"ruleId":"no-x","message":{"text":"This promises too much here."}}],"rules":[{"help":{"text":"Nobody can promise that day."}}]}]}',
      '{"en":{"greeting":"Hello there my friend"},"de":{"greeting":"Hallo mein lieber Freund"}}',
    ];
    for (const text of noReplies)
      expect(reading('a.json', text)).toEqual({ replies: [], notices: [], problems: [] });
  });

  it('with an empty text are empty replies, where others have one', () => {
    expect(bodies('a.json', '[{"title":"A","body":"Hello to you all."},{"title":"B","body":""}]')).toEqual([
      'Hello to you all.',
      '',
    ]);
  });
});

describe('ids', () => {
  it('never depend on the place', () => {
    const items = [
      { title: 'Same', body: 'The first text of two.' },
      { title: 'Same', body: 'The second text of two.' },
      { body: 'A text without a title.' },
    ];
    const ids = reading('a.json', JSON.stringify(items)).replies.map(({ id }) => id);
    const more = reading(
      'a.json',
      JSON.stringify([{ title: 'New', body: 'A new one comes first.' }, ...items]),
    ).replies.map(({ id }) => id);
    expect(ids[0]).toBe('same');
    expect(ids[1]).toMatch(/^same-[0-9a-f]{8}$/);
    expect(ids[2]).toMatch(/^[0-9a-f]{16}$/);
    expect(more.slice(1)).toEqual(ids);
  });

  it('are unique even for copies', () => {
    const items = Array.from({ length: 4 }, () => ({ id: 970, body: 'The very same text.' }));
    const ids = reading('a.json', JSON.stringify(items)).replies.map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect(ids[0]).toBe('970');
  });

  it('of hostile keys do no harm', () => {
    const text = '{"__proto__":{"body":"Hello to you all."},"constructor":{"body":"Hello to you too."}}';
    expect(reading('a.json', text).replies.map(({ id }) => id)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['body']).toBeUndefined();
  });
});

describe('sheets', () => {
  it('may count how often a reply was sent', () => {
    const uses = (head: string, ...cells: readonly string[]) => {
      const rows = cells.map((cell, i) => `T${i},"Your parcel is late, sorry.",${cell}`);
      const { replies } = reading('a.csv', sheet(`title,body,${head}`, ...rows));
      return replies.map(({ evidence }) => evidence.uses ?? evidence.description);
    };
    expect(uses('uses', '12', '"1,204"', '-3', 'n/a', '')).toEqual([
      { times: 12 },
      { times: 1204 },
      ...[undefined, undefined, undefined],
    ]);
    expect(uses('Times used', '4')).toEqual([{ times: 4 }]);
    expect(uses('Uses (30 days)', '4')).toEqual([{ times: 4, days: 30 }]);
    expect(uses('Usage', '4', '')).toEqual([{ times: 4 }, undefined]);
    expect(uses('Usage', '4', 'For late parcels')).toEqual(['4', 'For late parcels']);
  });

  it('have the reply in a column that is named so, the question beside it', () => {
    const text = sheet(
      'id,question,answer',
      '200,How do I log in?,"Press ""Log in"", please."',
      '206,Section,',
    );
    expect(reading('faq.csv', text).replies.map(facts)).toMatchObject([
      {
        id: '200',
        title: 'How do I log in?',
        question: 'How do I log in?',
        body: 'Press "Log in", please.',
        pointer: 'row 2',
      },
      { id: '206', body: '' },
    ]);
  });

  it('may have one language a column, with a head that a formula broke', () => {
    const text = sheet(
      '#N/A,English,Español,العربية,de',
      'Late,"Your parcel is late, sorry.",Su paquete llega tarde.,طردك متأخر اليوم.,#N/A',
      'Shipping,,,,',
    );
    expect(reading('wide.csv', text).replies.map(({ id, title, locale }) => [id, title, locale])).toEqual([
      ['late/en', 'Late', 'en'],
      ['late/es', 'Late', 'es'],
      ['late/ar', 'Late', 'ar'],
    ]);
  });

  it('may have a column for each channel', () => {
    const text = sheet(
      'Name,Email reply,Chat reply',
      'Late,Your parcel is late and we are sorry.,Sorry about the late parcel!',
    );
    expect(reading('a.csv', text).replies.map(({ id, origin }) => [id, origin.channel])).toEqual([
      ['late/email', 'email'],
      ['late/chat', 'chat'],
    ]);
  });

  it.each([',', ';', '\t'])(
    'are split by %j, with a byte order mark, a trailing delimiter and line breaks in cells',
    (by) => {
      const text = `\ufeff${['Title', 'Body', 'Active', ''].join(by)}\r\n${['Late', '"Hi,\r\n\r\nyour ""parcel"" is late; sorry."', 'no', ''].join(by)}\r\n`;
      expect(reading('a.csv', text).replies.map(facts)).toMatchObject([
        { title: 'Late', body: 'Hi,\r\n\r\nyour "parcel" is late; sorry.', active: false },
      ]);
    },
  );

  it('say themselves how they are split, as Excel has it', () => {
    expect(bodies('a.csv', 'sep=;\r\nTitle;Body\r\nLate;Sorry, it is late, and it rains, too.\r\n')).toEqual([
      'Sorry, it is late, and it rains, too.',
    ]);
  });

  it('with two texts of one kind are asked about', () => {
    const text = sheet(
      'Name,Reply,Answer',
      'Late,Your parcel is late and we are sorry.,Your parcel comes late and we regret it.',
    );
    const { replies, notices } = reading('team/a.csv', text);
    expect(replies).toEqual([]);
    expect(notices).toMatchObject([
      {
        config: '"sources": [{ "files": "team/a.csv", "fields": { "body": "Answer" } }]',
        message: expect.stringContaining('“Answer” and “Reply” both hold texts') as string,
      },
    ]);
  });

  it('whose heads say nothing are asked about', () => {
    const { replies, notices } = reading(
      'a.tsv',
      sheet('Fall\tWortlaut', 'Late\tYour parcel is late and we are sorry.'),
    );
    expect(replies).toEqual([]);
    expect(notices).toMatchObject([
      { config: '"sources": [{ "files": "a.tsv", "fields": { "body": "Wortlaut" } }]' },
    ]);
  });
});

describe('sources', () => {
  const text = sheet(
    'Fall,Wortlaut,Español',
    'Late,Your parcel is late and we are sorry.,Su paquete llega tarde.',
  );

  it('name the fields, one body a language', () => {
    const source = {
      files: 'a.csv',
      fields: { title: 'Fall', body: { en: 'Wortlaut', es: 'Español' } },
      platform: 'gorgias',
    };
    expect(reading('a.csv', text, { source }).replies.map(facts)).toMatchObject([
      {
        id: 'late/en',
        title: 'Late',
        body: 'Your parcel is late and we are sorry.',
        locale: 'en',
        platform: 'gorgias',
      },
      { id: 'late/es', title: 'Late', body: 'Su paquete llega tarde.', locale: 'es' },
    ]);
  });

  it('name the list, the way it is written and the language', () => {
    const file = {
      notes: [{ text: 'This is not a reply.' }],
      data: { items: { late: { script: 'Your *parcel* is late.' } } },
    };
    const source = {
      files: '*',
      list: 'data.items',
      fields: { body: 'script' },
      kind: 'markdown' as const,
      locale: 'en-GB',
    };
    expect(reading('a.json', JSON.stringify(file), { source }).replies.map(facts)).toMatchObject([
      { id: 'late', body: 'Your *parcel* is late.', markup: 'markdown', locale: 'en-GB' },
    ]);
  });

  it('name how a known shape is written, and on which desk', () => {
    const macro =
      '{"macros":[{"id":1,"title":"Hi","actions":[{"field":"comment_value","value":"Hello *there*."}]}]}';
    const source = { files: '*', kind: 'markdown' as const, platform: 'intercom' };
    expect(reading('a.json', macro, { source }).replies.map(facts)).toMatchObject([
      { markup: 'markdown', platform: 'intercom' },
    ]);
    const forced = reading('a.json', '[{"title":"A","content_html":"<b>Hi</b> there"}]', {
      source: { files: '*', shape: 'freshdesk' },
    });
    expect(forced.replies.map(facts)).toMatchObject([{ markup: 'html', platform: 'freshdesk' }]);
  });

  it('that do not fit the file say what it has', () => {
    const wrong = (source: object) =>
      reading('a.csv', text, { source: { files: 'a.csv', ...source } }).problems[0]?.message;
    expect(wrong({ fields: { body: 'Antwort' } })).toBe(
      'The config takes the replies from “Antwort”, which this file does not have. It has “Fall”, “Wortlaut”, “Español”.',
    );
    expect(wrong({ shape: 'zendesk-macro' })).toContain(
      'There is no shape “zendesk-macro”. Known ones: zendesk-macros',
    );
    expect(wrong({ shape: 'zendesk-macros' })).toContain('no reply of that shape is in it');
    const list = reading('a.json', '{"a":[]}', { source: { files: '*', list: 'b' } });
    expect(list.problems[0]?.message).toContain('there is nothing of that name');
  });
});

describe('the platform', () => {
  const text = '[{"name":"Late","message":"Hi {%ticket.customerName%}, it is late."}]';

  it('is told by the config, else by a word of the path', () => {
    const platform = (path: string, hints = {}) => reading(path, text, hints).replies[0]?.platform;
    expect(platform('export/uvdesk.json')).toBe('uvdesk');
    expect(platform('zendesk/macros/late.json')).toBe('zendesk');
    expect(platform('zendesk/uvdesk-replies.json')).toBe('uvdesk');
    expect(platform('uvdesk.json', { platform: 'zammad' })).toBe('zammad');
    expect(platform('front/replies.json')).toBeUndefined();
    expect(platform('front.json')).toBe('front');
  });

  it('is asked for once, and only where placeholders need it', () => {
    expect(reading('a.json', text).notices).toMatchObject([
      { id: 'unknown-platform', config: '"platform": "zendesk"' },
    ]);
    expect(reading('a.json', '[{"name":"Late","message":"Hi there, it is late."}]').notices).toEqual([]);
  });
});
