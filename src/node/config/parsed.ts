import type { Place } from '../../index.ts';

/** Steps from the top of a settings file to one of its values. */
export type KeyPath = readonly (string | number)[];

/** Settings as plain data: every object has no prototype, so that a key named `__proto__` is a key like any other. */
export interface Parsed {
  readonly value: unknown;
  /** Where the value (or the key that leads to it) stands, if the file's syntax tells. */
  place(path: KeyPath): Place | undefined;
}

/** What is wrong with the writing of a settings file. */
export class SyntaxFault extends Error {
  readonly place: Place | undefined;
  constructor(message: string, place?: Place) {
    super(message);
    this.place = place;
  }
}

/** The fault of values inside values without end. */
export const tooDeep = (): SyntaxFault => new SyntaxFault('its values are nested too deeply');
