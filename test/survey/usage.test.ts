import { describe, expect, it } from 'vitest';
import { usageOf } from '../../src/engine/survey/usage.ts';
import { look, type Macro, macros } from './library.ts';

const body = 'Your parcel is on its way.';
const used = (...all: readonly (number | undefined)[]): string =>
  macros(all.map((uses, i): Macro => ({ title: `T${i}`, body, ...(uses === undefined ? {} : { uses }) })));

async function usage(files: Readonly<Record<string, string>>) {
  return usageOf((await look(files)).observed);
}

describe('what is sent', () => {
  it('is told by the fewest templates that make nine tenths of it', async () => {
    expect(await usage({ 'm.json': used(5, 60, 0, 30, 5, 0) })).toEqual({
      ...{ counted: 6, complete: true, unused: 2, days: 30 },
      most: { replies: 2, share: 0.9 },
    });
  });

  it('is not told where nobody counted, or counted nothing', async () => {
    expect(await usage({ 'm.json': used(undefined, undefined) })).toBeUndefined();
    expect(await usage({ 'm.json': used(0, 0) })).toBeUndefined();
    expect(await usage({})).toBeUndefined();
  });

  it('is not all where some are not counted, and has no days where a file names none', async () => {
    const csv = 'title,body,uses\r\nLate,"Your parcel is late, sorry.",10\r\n';
    expect(await usage({ 'm.json': used(10, undefined), 'a.csv': csv })).toEqual({
      ...{ counted: 2, complete: false, unused: 0 },
      most: { replies: 2, share: 1 },
    });
  });

  it('counts the texts of one record once', async () => {
    const csv =
      'title,chat reply,email reply,uses\r\nLate,Your parcel is late.,"Hi, your parcel is late.",7\r\n';
    const { observed } = await look({ 'a.csv': csv });
    expect(observed[0]!.replies.map(({ uses }) => uses?.times)).toEqual([7, 7]);
    expect(usageOf(observed)).toMatchObject({ counted: 1, most: { replies: 1, share: 1 } });
  });
});
