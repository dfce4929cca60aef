import type { Placeholder } from '../model/placeholder.ts';
import type { Platform } from '../model/platform.ts';

/** Finds every placeholder, template tag and hand-fill blank of a decoded value, in order. */
export function scan(_value: string, _platform: Platform | undefined): readonly Placeholder[] {
  return [];
}
