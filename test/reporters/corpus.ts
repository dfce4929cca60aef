import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { formatFor } from '../../src/index.ts';
import { INPUTS } from '../hostile/inputs.ts';
import { lintText } from '../hostile/lab.ts';
import type { Sample } from './sample.ts';

/** Longer texts are cut: a report of a thousand equal findings shows no more than one of a hundred. */
const LONGEST = 8_000;

/** Every fixture and every hostile file under every rule, as reports get them; names that come twice are told apart. */
export async function corpus(): Promise<readonly Sample[]> {
  const fixtures = readdirSync('fixtures', { recursive: true, encoding: 'utf8' })
    .filter((name) => extname(name) !== '' && formatFor(name) && !name.startsWith('schemas'))
    .map((name) => ({ name: `fixtures/${name}`, content: readFileSync(join('fixtures', name)) }));
  const samples: Sample[] = [];
  for (const [i, { name, content }] of [...fixtures, ...INPUTS].entries()) {
    const whole = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const text = whole.slice(0, LONGEST);
    samples.push({ result: await lintText(`${i}/${name}`, text), text });
  }
  return samples;
}
