import type { Finding } from '../model/finding.ts';
import { hash } from '../model/hash.ts';

/**
 * Keys of 32 hex digits for consumers that take two findings with one key for the same: the fingerprint, then what
 * tells the n-th finding with this fingerprint from the first. Stable as long as the fingerprints are.
 */
export function keysOf(): (finding: Finding) => string {
  const seen = new Map<string, number>();
  return ({ fingerprint, rule, kind }) => {
    const nth = seen.get(fingerprint) ?? 0;
    seen.set(fingerprint, nth + 1);
    return fingerprint + hash(`${rule}\0${kind}\0${nth}`);
  };
}
