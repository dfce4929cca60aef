import { describe, expect, test } from 'vitest';
import { en } from '../../rules/lexicon/en/index.ts';
import { checkConfig } from '../../src/engine/check-config.ts';
import { createLinter } from '../../src/engine/lint.ts';
import { settle } from '../../src/engine/settle.ts';
import { known, lineFormat, parts, sourceOf } from './desk.ts';

const signIn = {
  id: 'sign-in',
  says: ['(log in | login) to'],
  unless: ['log in to Zendesk'],
  message: 'We say {sign in}.',
  better: 'sign in to',
};

function lint(text: string, data: object, path = 'a.txt') {
  const { value, faults } = checkConfig(sourceOf(data), { ...known, languages: [en] });
  expect(faults).toEqual([]);
  const linter = createLinter(settle(value, { cwd: '/desk', rules: [] }), { ...parts, languages: [en] });
  return linter.lint({ path, text, format: lineFormat });
}

describe('a phrase of the config', () => {
  const text = 'a|Log in to your account.\nb|Please log in to Zendesk, then login to us.';
  const { findings, problems } = lint(text, { phrases: [signIn] });

  test('is a rule of its own that speaks by itself', () => {
    expect(problems).toEqual([]);
    expect(findings.map(({ rule, span }) => `${rule} ${text.slice(span.start, span.end)}`)).toEqual([
      'phrases/sign-in Log in to',
      'phrases/sign-in login to',
    ]);
    expect(findings[0]).toMatchObject({
      severity: 'warn',
      message: '“Log in to”: We say {sign in}.',
      instead: 'Write “Sign in to”.',
    });
  });
  test('suggests what is better, with the capital that the words had', () => {
    expect(findings.flatMap(({ remedies }) => remedies)).toEqual([
      {
        label: 'Write “Sign in to”',
        grade: 'manual',
        edits: [{ span: { start: 2, end: 11 }, text: 'Sign in to' }],
      },
      {
        label: 'Write “sign in to”',
        grade: 'manual',
        edits: [{ span: { start: 59, end: 67 }, text: 'sign in to' }],
      },
    ]);
  });
  test('has its own severity, and is set like any rule', () => {
    const severities = (data: object) =>
      lint(text, { phrases: [signIn], ...data }).findings.map(({ severity }) => severity);
    expect(severities({ phrases: [{ ...signIn, severity: 'error' }] })).toEqual(['error', 'error']);
    expect(severities({ rules: { 'phrases/sign-in': 'error' } })).toEqual(['error', 'error']);
    expect(severities({ rules: { 'phrases/sign-in': 'off' } })).toEqual([]);
    expect(severities({ overrides: [{ replies: 'a', rules: { '*': 'off' } }] })).toEqual(['warn']);
  });
  test('reads contractions, and names lists of the language', () => {
    const fixing = { id: 'x', says: ['we will'], message: 'm' };
    expect(lint("a|We'll see.", { phrases: [fixing] }).findings).toHaveLength(1);
    const [name] = Object.keys(en.lists);
    expect(lint('a|x', { phrases: [{ ...fixing, says: [`we @${name}`] }] }).problems).toEqual([]);
  });
});

test('a list that the language does not have is a fault of the config', () => {
  const data = { phrases: [{ id: 'x', says: ['within @dayz'], message: 'm' }] };
  expect(checkConfig(sourceOf(data), { ...known, languages: [en] }).faults).toEqual([
    {
      file: '.replylintrc.json',
      at: 'phrases[0].says[0]',
      message: 'In the phrase "within @dayz": no list is called @dayz.',
    },
  ]);
});

test('without a language a phrase is silent', () => {
  expect(lint('a|Inicia sesión. Log in to it.', { locale: 'es', phrases: [signIn] })).toMatchObject({
    findings: [],
    notices: [{ id: 'language es' }],
  });
});
