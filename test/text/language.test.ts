import { describe, expect, it } from 'vitest';
import { words } from '../../rules/lexicon/en/words.ts';
import { detectLanguage, openLanguage, type ParsedSentence } from '../../src/text/language.ts';
import { lexicon, verbs } from '../../src/text/lexicon.ts';
import { understand } from '../../src/text/understand.ts';
import { english, read, replyOf } from './reading.ts';

describe('the language of a text', () => {
  it.each([
    ['en', 'Thank you for your message. We are looking into this and will be in touch with you.'],
    ['de', 'Vielen Dank für Ihre Nachricht. Wir werden uns um die Sache kümmern und melden uns bei Ihnen.'],
    ['fr', 'Merci pour votre message. Nous allons vérifier la commande et vous répondre dans les 24 heures.'],
    [
      'es',
      'Gracias por su mensaje. Hemos recibido la solicitud y nos pondremos en contacto con usted por correo.',
    ],
    [
      'it',
      'Grazie per il messaggio. Abbiamo ricevuto la richiesta e le risponderemo con una soluzione per il suo ordine.',
    ],
    [
      'pt',
      'Obrigado pela mensagem. Recebemos o seu pedido e vamos entrar em contato com você para uma solução, não se preocupe.',
    ],
    [
      'nl',
      'Bedankt voor uw bericht. We hebben de bestelling ontvangen en nemen contact op met u zodra het kan.',
    ],
    [
      'sv',
      'Tack för ditt meddelande. Vi har tagit emot din beställning och återkommer till dig när det är klart.',
    ],
    [
      'pl',
      'Dziękujemy za wiadomość. Proszę podać numer zamówienia, aby się z nim zapoznać, jest to dla nas ważne.',
    ],
    [
      'tr',
      'Mesajınız için teşekkür ederiz. Siparişiniz ile ilgili en kısa sürede size bir yanıt verilecek ve bilgi olarak e-posta da gönderilecek.',
    ],
  ])('%s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it.each(['', 'OK 👍 123', 'Refund Denied'])('of %j is not guessed', (text) =>
    expect(detectLanguage(text)).toBeUndefined(),
  );
});

describe('a reply without a reader', () => {
  it('has words and sentences, and says nothing', () => {
    const [reading] = understand(replyOf('Wir melden uns. Sorry!'), undefined);
    expect(reading!.language).toBeUndefined();
    expect(reading!.sentences.map(({ text }) => text)).toEqual(['Wir melden uns.', 'Sorry!']);
    expect(reading!.sentences[0]!.said('x')).toEqual([]);
    expect(reading!.sentences[0]!.acts).toEqual([]);
    expect(reading!.sentences[0]!.clauses).toEqual([{ start: 0, end: 14 }]);
    expect(reading!.stake).toEqual({ level: 'none', named: false, words: [] });
    expect([reading!.audience, reading!.stage]).toEqual(['customer', 'unknown']);
  });
});

describe('a language', () => {
  const outcome = verbs('fix, fixes, fixing, fixed', 'send, sends, sending, sent');

  it('asks its pack for acts and judgements once, and only when somebody asks', () => {
    const asked: string[] = [];
    const reader = openLanguage({
      id: 'en',
      words,
      lists: {},
      lexicons: [],
      recognise: (sentence) => {
        asked.push(sentence.text);
        return [{ name: 'thanks', span: sentence.span, words: [], by: 'test' }];
      },
      appraise: {
        stake: () => {
          asked.push('stake');
          return { level: 'grave', named: true, words: [] };
        },
        audience: () => 'partner',
        stage: () => 'closing',
        decided: (_, promise) => promise.kind === 'remedy',
      },
    });
    const reading = read('Thanks. Bye.', reader);
    expect(asked).toEqual([]);
    expect(reading.sentences[1]!.acts).toBe(reading.sentences[1]!.acts);
    expect([reading.stake.level, reading.stake.level, reading.audience, reading.stage]).toEqual([
      'grave',
      'grave',
      'partner',
      'closing',
    ]);
    expect(asked).toEqual(['Bye.', 'stake']);
    expect(
      reading.decided({ name: 'promise', kind: 'remedy', span: { start: 0, end: 1 }, words: [], by: '' }),
    ).toBe(true);
  });

  it('tells the recogniser how words may be read', () => {
    const reader = openLanguage({
      id: 'en',
      words,
      lists: { outcome, small: ['late', 'too late'] },
      lexicons: [],
    });
    const [sentence] = read("We'll have fixed it; it's late.", reader)
      .sentences as unknown as readonly ParsedSentence[];
    expect(sentence!.readings(0)).toEqual([['we', 'will']]);
    expect(sentence!.readings(4)).toEqual([
      ['it', 'is'],
      ['it', 'has'],
    ]);
    expect([sentence!.reads(0, 'will'), sentence!.reads(1, 'will')]).toEqual([true, false]);
    expect([
      sentence!.lemma(2, 'outcome'),
      sentence!.lemma(2, 'outcome.ing'),
      sentence!.lemma(5, 'small'),
    ]).toEqual(['fix', undefined, 'late']);
    expect([sentence!.brokenBefore(0), sentence!.brokenBefore(4), sentence!.brokenBefore(5)]).toEqual([
      false,
      true,
      false,
    ]);
    expect([sentence!.wordAt(0), sentence!.wordAt(6), sentence!.wordAt(1000)]).toEqual([0, 1, 6]);
    expect([sentence!.index, sentence!.reading.sentences[0] === sentence]).toEqual([0, true]);
    expect(() => sentence!.lemma(0, 'nothing')).toThrow('No list of "en" is called @nothing.');
  });

  it('takes a team’s own lexicons besides, and an `unless` of theirs spares what the language says of that idea', () => {
    const base = english(['you should have']);
    const own = lexicon({
      idea: 'x',
      locale: 'en',
      says: ['log in to'],
      unless: ['should have received'],
      hits: [],
      passes: [],
    });
    const said = (text: string, reader = base): readonly string[] =>
      read(text, reader).sentences.flatMap((sentence) => sentence.said('x').map(({ phrase }) => phrase));
    const text = 'You should have received it. You should have called. Log in to see.';
    expect(said(text)).toEqual(['you should have', 'you should have']);
    expect(said(text, base.with([own]))).toEqual(['you should have', 'log in to']);
    expect(() => base.with([{ ...own, says: ['log (in'] }])).toThrow('")" is missing');
  });

  it('says where a match is cut out of a contraction', () => {
    const [whole, inside] = ['We will see.', "We'll see."].map(
      (text) => read(text, english(['will see'])).sentences[0]!.said('x')[0],
    );
    expect([whole!.inside, inside!.inside]).toEqual([undefined, true]);
    expect(inside!.span).toEqual({ start: 0, end: 9 });
  });
});
