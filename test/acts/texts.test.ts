import { describe, expect, it } from 'vitest';
import { actsOf, namesOf, read } from './read.ts';

const sympathy =
  "Wow. I can't believe that we made this kind of mistake. This should never happen. I'm so sorry that you have to deal with this, I promise we'll get it fixed right away.";
const empathy =
  'Thank you for bringing this issue to our attention. I understand how frustrating this kind of thing can be. Please let me do what I can to find out what went wrong and determine the next steps toward a resolution.';

describe('the two texts', () => {
  it('sympathy and a promise', () => {
    expect(namesOf(sympathy)).toEqual(['apology', 'promise', 'sympathy']);
    const promise = actsOf(sympathy).find((act) => act.name === 'promise');
    expect(promise).toMatchObject({ kind: 'assurance' });
    expect(sympathy.slice(promise!.span.start, promise!.span.end)).toBe(
      "I promise we'll get it fixed right away",
    );
  });
  it('empathy and a step', () => {
    expect(namesOf(empathy)).toEqual(['acknowledgement', 'commitment', 'thanks']);
  });
});

describe('what spares a promise is kept', () => {
  it.each([
    ['It should be fixed by Friday.', 'hedge'],
    ['If the claim is approved, you will receive a refund.', 'condition'],
    ['We are working so that we can fix it.', 'purpose'],
    ['Will it be fixed by Friday?', 'question'],
  ])('%s', (sentence, by) => {
    const spared = read(sentence)
      .sentences.flatMap(({ acts }) => acts)
      .filter((act) => act.spared);
    expect(spared.map((act) => act.spared!.by)).toContain(by);
  });
});

describe('kinds of promise', () => {
  it.each([
    ["We'll fix it today.", 'resolution'],
    ['I promise it will be fixed.', 'assurance'],
    ["This won't happen again.", 'recurrence'],
    ['We will approve your claim.', 'approval'],
    ['We will refund you in full.', 'remedy'],
    ['Your parcel will arrive on Friday.', 'arrival'],
    ["We'll add this feature next month.", 'roadmap'],
  ])('%s: %s', (sentence, kind) => {
    expect(actsOf(sentence).find((act) => act.name === 'promise')).toMatchObject({ kind });
  });
});

describe('a reply as a whole', () => {
  it.each([
    ['Your account has been suspended.', 'grave', true],
    ['Your complaint has come in.', 'ordinary', false],
    ['I am sorry that your parcel is late.', 'ordinary', true],
    ['To change your email, open Settings.', 'none', false],
    ['We apologize for the inconvenience.', 'slight', false],
  ])('%s: %s', (text, level, named) => {
    expect(read(text).stake).toMatchObject({ level, named });
  });
  it('says who reads it', () => {
    expect(read('Please check.', '', { public: false }).audience).toBe('colleague');
    expect(read('Hello.', 'App Store review').audience).toBe('public');
    expect(read('Hello.', 'Late parcel').audience).toBe('customer');
  });
  it('says where the case stands', () => {
    expect(read('Hello.', 'Closing: no response').stage).toBe('closing');
    expect(read('Hello.', 'Refund approved').stage).toBe('decision');
    expect(read('Hello.', 'Late parcel').stage).toBe('unknown');
  });
  it('knows what is decided', () => {
    const promised = (text: string, title = '', tags: readonly string[] = []) => {
      const reading = read(text, title, { tags });
      const act = reading.sentences
        .flatMap(({ acts }) => acts)
        .find((one) => one.name === 'promise' && !one.spared);
      return act?.name === 'promise' && reading.decided(act);
    };
    const sentence = 'You will receive your refund within 5 days.';
    expect(promised(sentence)).toBe(false);
    expect(promised(`I've processed your refund. ${sentence}`)).toBe(true);
    expect(promised(sentence, 'Refunds::Refund approved')).toBe(true);
    expect(promised(sentence, '', ['refund_approved'])).toBe(true);
    expect(promised(sentence, 'Refund approved', ['under_review'])).toBe(false);
    expect(promised("It won't happen again.", 'Refund approved')).toBe(false);
  });
});
