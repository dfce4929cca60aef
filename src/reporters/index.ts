import type { Reporter } from '../model/reporter.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

/** Every report by its name, in the order in which help lists them. */
export const reporters: Readonly<Record<string, Reporter>> = { stylish, json, sarif, github, junit };
