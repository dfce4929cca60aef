import { describe, expect, it } from 'vitest';
import { unpainted } from '../../src/cli/paint.ts';
import type { Habits } from '../../src/model/first-run.ts';
import { cut, lines, listed, type Screen, share } from '../../src/reporters/first-run/layout.ts';
import { drawDisagreements, drawHabits, drawRepeated } from '../../src/reporters/first-run/library.ts';
import { drawToday } from '../../src/reporters/first-run/today.ts';
import { drawUsage } from '../../src/reporters/first-run/usage.ts';
import { displayWidth } from '../../src/reporters/width.ts';
import { findingOf } from './library.ts';

const screen: Screen = { width: 60, paint: unpainted, template: 'macro' };
/** What is said, however it is wrapped. */
const flat = (drawn: readonly string[]) => drawn.join(' ').replace(/\s+/g, ' ');
const tooWide = (drawn: readonly string[]) => drawn.filter((line) => displayWidth(line) > screen.width);

const habits: Habits = {
  replies: 0,
  greet: { replies: 0, ways: [] },
  signOff: { replies: 0, ways: [] },
  apologise: { replies: 0, ways: [] },
  acknowledge: 0,
  atStake: 0,
  words: { median: 0, longest: 0 },
  placeholders: [],
  blanks: [],
};

describe('the layout', () => {
  it('cuts at a word where one is near, and counts columns, not units', () => {
    expect(cut('one two three', 13)).toBe('one two three');
    expect(cut('one two three', 10)).toBe('one two…');
    expect(cut('漢字漢字漢字', 7)).toBe('漢字漢…');
    expect(displayWidth(cut('👩‍👩‍👧'.repeat(20), 9))).toBeLessThan(10);
  });

  it('lets no text steer the terminal', () => {
    const drawn = lines('a\u001b[2Jb\n::error::c \u202e', { indent: 2, lead: '→ ' }, screen);
    expect(drawn.join('\n')).not.toMatch(/[\u001b\u202e]|\n::/);
  });

  it('says shares as people do', () => {
    expect([share(0, 10), share(3, 12), share(49, 98), share(2, 800)]).toEqual([
      'none',
      '3 of 12',
      '50 %',
      '2 of 800',
    ]);
    expect(listed(['A', 'B', 'C', 'D'], 2)).toBe('A · B and 2 more');
    expect(listed(['A'], 2)).toBe('A');
  });
});

describe('what is drawn', () => {
  const finding = findingOf({ rule: 'no-blame', quote: 'You forgot it', message: '“You forgot it” blames.' });

  it('tells a reason and a way out once', () => {
    const urgent = (id: string) => ({
      urgency: 'harsh' as const,
      file: 'm.json',
      findings: [{ ...finding, reply: { id, title: id, pointer: '' } }] as const,
      alike: [],
    });
    const drawn = drawToday(
      {
        wordless: 0,
        today: { replies: [urgent('A'), urgent('B')], touched: 2, waiting: 1 },
        repeated: [],
        disagreements: [],
        habits,
        rest: { findings: 0, replies: 0 },
      },
      screen,
    );
    const text = flat(drawn);
    expect(text.match(/Words that hurt/g)).toHaveLength(1);
    expect(text.match(/Leave it out\./g)).toHaveLength(1);
    expect(text).toContain('→ as in 1');
    expect(text).toContain('1 more macro has something of this kind; it comes after these.');
    expect(tooWide(drawn)).toEqual([]);
  });

  it('says in one line what is sent most and what is never sent', () => {
    const usage = {
      ...{ counted: 761, complete: true, unused: 240, days: 30 },
      most: { replies: 212, share: 0.9499 },
    };
    const drawn = drawUsage(usage, screen);
    expect(flat(drawn).trim()).toBe(
      '212 macros make 94 % of what you send. 240 were not used in the last 30 days: look at retiring them first.',
    );
    expect(tooWide(drawn)).toEqual([]);
    const { days, ...undated } = usage;
    const few = { ...undated, complete: false, unused: 1, most: { replies: 1, share: 0.95 } };
    expect(flat(drawUsage(few, screen)).trim()).toBe(
      '1 macro makes 95 % of the uses that your files count. 1 was not used: look at retiring it first.',
    );
    expect(drawUsage({ ...few, counted: 1, unused: 0 }, screen)).toEqual([]);
    expect(drawUsage(undefined, screen)).toEqual([]);
  });

  it('says of repeated sentences what is wrong, or that nothing is', () => {
    const fine = { text: 'You can open the settings page at any time that suits you best.', replies: 12 };
    expect(flat(drawRepeated([fine], screen))).toContain('nothing wrong with them');
    const drawn = drawRepeated([{ text: 'You forgot it.', replies: 7, finding }, fine], screen);
    expect(drawn.join('\n')).toContain(' 7 × “You forgot it” blames.');
    expect(drawn.join('\n')).toContain('12 × “You can open');
    expect(tooWide(drawn)).toEqual([]);
    expect(drawRepeated([], screen)).toEqual([]);
  });

  it('names matters as people do, and what it has no name for as it is', () => {
    const times = [
      { text: '3 days', replies: ['A'] },
      { text: '5 days', replies: ['B', 'C', 'D'] },
    ];
    const drawn = drawDisagreements(
      [
        { matter: 'refund', times },
        { matter: 'parrots', times },
      ],
      screen,
    );
    expect(drawn.join('\n')).toContain('When a refund arrives');
    expect(drawn.join('\n')).toContain('parrots');
    expect(drawn.join('\n')).toContain('B · C and 1 more');
    expect(tooWide(drawn)).toEqual([]);
  });

  it('is no habit where nothing could be read', () => {
    expect(drawHabits(habits, screen)).toEqual([]);
    const drawn = drawHabits(
      { ...habits, replies: 100, greet: { replies: 98, ways: [{ text: 'Hi', replies: 1 }] } },
      screen,
    );
    expect(drawn.join('\n')).toContain('98 % begin with one\n');
    expect(drawn.join('\n')).toContain('none end with one');
  });
});
