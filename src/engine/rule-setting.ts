import type { Option } from '../model/option.ts';
import type { Rule } from '../model/rule.ts';
import { hint } from './nearest.ts';
import {
  choice,
  flag,
  isObject,
  type JsonSchema,
  list,
  named,
  type Path,
  type Shape,
  type Tell,
  text,
  whole,
} from './shape.ts';

/** A severity, or silence. */
export const levels = ['off', 'warn', 'error'] as const;
export type Level = (typeof levels)[number];

/** The milder of two severities. */
export function lower(a: Level, b: Level): Level {
  return levels.indexOf(a) <= levels.indexOf(b) ? a : b;
}

/** What a config says about one rule. `severity` is the rule's ceiling. */
export interface RuleSetting {
  readonly severity: Level;
  /** Left out: kinds and options stay as a weaker setting has them. */
  readonly with?: {
    readonly kinds: ReadonlyMap<string, Level>;
    readonly options: ReadonlyMap<string, unknown>;
  };
}

/** Settings by rule id, in order of strength; `*` (always `off`) comes first. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** The rules that a setting may name, and what to do about the others. */
export interface RuleBook {
  readonly version: string;
  readonly rules: ReadonlyMap<string, Rule>;
  /** Old id -> the id it has now. */
  readonly formerly: ReadonlyMap<string, string>;
  /** True: this id belongs to something that was left out on purpose. */
  passedOver(id: string): boolean;
  notice(message: string): void;
}

const level = choice('severity', levels);

/** The declaration of `rules`. */
export function ruleSettings(book: RuleBook): Shape<RuleSettings> {
  const wants = 'an object of rules and their settings';
  return {
    wants,
    schema: rulesSchema([...book.rules.values()]),
    read(value, at, tell) {
      if (!isObject(value)) return void tell(at, `This wants ${wants}, and it is ${named(value)}.`);
      const found = new Map<string, RuleSetting>();
      if (Object.hasOwn(value, '*')) {
        if (value['*'] === 'off') found.set('*', { severity: 'off' });
        else tell([...at, '*'], '“*” can only be “off”; name the rules that are to speak.');
      }
      for (const [id, setting] of Object.entries(value)) {
        if (id === '*') continue;
        const rule = ruleNamed(id, book, [...at, id], tell);
        const read = rule && readSetting(rule, setting, [...at, id], tell);
        if (read) found.set(rule.id, read);
      }
      return found;
    },
  };
}

function ruleNamed(id: string, book: RuleBook, at: Path, tell: Tell): Rule | undefined {
  const now = book.formerly.get(id);
  if (now !== undefined) book.notice(`“${id}” is now called “${now}”; the old name still works.`);
  const rule = book.rules.get(now ?? id);
  if (rule !== undefined) return rule;
  if (book.passedOver(id)) return void book.notice(`Plugins are switched off, so “${id}” is passed over.`);
  return void tell(at, `replylint ${book.version} has no rule “${id}”.${hint(id, [...book.rules.keys()])}`);
}

/** Reads `"warn"` or `["warn", { options and kinds }]`. */
function readSetting(rule: Rule, value: unknown, at: Path, tell: Tell): RuleSetting | undefined {
  if (!Array.isArray(value)) {
    if (isObject(value)) return void tell(at, 'Write a severity, or a list: ["warn", { … }].');
    const severity = level.read(value, at, tell);
    return severity && { severity };
  }
  if (value.length < 1 || value.length > 2)
    tell(at, 'This wants one severity and at most one object: ["warn", { … }].');
  const severity = level.read(value[0], [...at, 0], tell);
  if (value.length < 2) return severity && { severity };
  const given = readGiven(rule, value[1], [...at, 1], tell);
  if (severity === undefined || given === undefined) return undefined;
  if (severity === 'warn') checkCeiling(given.kinds, [...at, 1], tell);
  return { severity, with: given };
}

/** Reads the options and kinds of one setting; every faulty key is told. */
function readGiven(rule: Rule, value: unknown, at: Path, tell: Tell): RuleSetting['with'] {
  if (!isObject(value))
    return void tell(at, `This wants an object of options and kinds, and it is ${named(value)}.`);
  const kinds = new Map<string, Level>();
  const options = new Map<string, unknown>();
  for (const [name, held] of Object.entries(value)) {
    const place = [...at, name];
    if (Object.hasOwn(rule.options, name)) {
      const read = optionShape(rule.options[name]!).read(held, place, tell);
      if (read !== undefined) options.set(name, read);
    } else if (Object.hasOwn(rule.kinds, name)) {
      const read = level.read(held, place, tell);
      if (read !== undefined) kinds.set(name, read);
    } else {
      const names = [...Object.keys(rule.options), ...Object.keys(rule.kinds)];
      tell(place, `“${rule.id}” has no option or kind “${name}”.${hint(name, names)}`);
    }
  }
  return { kinds, options };
}

function checkCeiling(kinds: ReadonlyMap<string, Level>, at: Path, tell: Tell): void {
  for (const [kind, severity] of kinds) {
    if (severity === 'error') {
      tell(
        [...at, kind],
        `“${kind}” can't be an error while the rule itself is a warning. Set the rule to "error" and the other kinds to "warn".`,
      );
    }
  }
}

/** What a declared option of a rule takes. */
function optionShape(option: Option): Shape<unknown> {
  switch (option.type) {
    case 'number':
      return whole(option.min);
    case 'flag':
      return flag;
    case 'list':
      return list(text);
    case 'choice':
      return choice('choice', option.choices);
  }
}

/** `rules` for editors: each rule with its summary, its options and its kinds. */
function rulesSchema(rules: readonly Rule[]): JsonSchema {
  const plain = rules.filter((rule) => !rule.id.includes('/'));
  const described = plain.map((rule) => [
    rule.id,
    { description: rule.summary, anyOf: settingSchemas(rule) },
  ]);
  return {
    type: 'object',
    properties: {
      '*': { description: 'Switches every rule off.', enum: ['off'] },
      ...Object.fromEntries(described),
    },
    patternProperties: { '^[^/]+/.+$': { anyOf: [level.schema, { type: 'array' }] } },
    additionalProperties: false,
  };
}

function settingSchemas(rule: Rule): readonly JsonSchema[] {
  const options = Object.entries(rule.options).map(([name, option]) => [
    name,
    { description: option.summary, default: option.default, ...optionShape(option).schema },
  ]);
  const kinds = Object.entries(rule.kinds).map(([name, kind]) => [
    name,
    { description: kind.message, ...level.schema },
  ]);
  const properties = { ...Object.fromEntries(kinds), ...Object.fromEntries(options) };
  const given = { type: 'object', properties, additionalProperties: false };
  return [
    level.schema,
    { type: 'array', items: [level.schema], minItems: 1, maxItems: 1 },
    { type: 'array', items: [level.schema, given], minItems: 2, maxItems: 2 },
  ];
}
