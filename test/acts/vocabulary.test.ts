import { describe, expect, it } from 'vitest';
import { grammar } from '../../rules/lexicon/en/grammar.ts';
import { openVocabulary } from '../../src/text/acts/vocabulary.ts';

const vocabulary = openVocabulary(grammar);

describe('marks of words', () => {
  it('leave open what a word is', () => {
    expect(vocabulary.form('peek')).toMatchObject({ classed: false, verb: undefined });
    expect(vocabulary.form('peek').classes.has('look')).toBe(true);
    expect(vocabulary.form('check')).toMatchObject({ classed: true, verb: { lemma: 'check' } });
  });
  it('are of the very word, while a time is one in the possessive, too', () => {
    const { classes } = vocabulary.form("minute's");
    expect([classes.has('time'), classes.has('instant')]).toEqual([true, false]);
  });
  it('have other names than the classes', () => {
    expect(Object.keys(grammar.wordMarks).filter((name) => name in grammar.words)).toEqual([]);
  });
});

describe('marks of verbs', () => {
  it('are of all forms of a verb', () => {
    const marked = ['ship', 'ships', 'shipped', 'shipping'].map((word) =>
      vocabulary.form(word).verb?.marks.has('sending'),
    );
    expect(marked).toEqual([true, true, true, true]);
  });
  it('do not make a verb of a word that no list knows', () => {
    expect(vocabulary.marks('desist').has('desisting')).toBe(true);
    expect(vocabulary.form('desist').verb).toBeUndefined();
  });
  it('tell which verbs lead to the next one', () => {
    expect(vocabulary.form('tried').verb?.leads).toBe('effort');
    expect(vocabulary.form('fixed').verb?.leads).toBeUndefined();
  });
});
