import type { Grades } from '../index.ts';

/** What a run may do about what it finds. */
export interface Fixing {
  readonly grades: Grades;
  /** False: files stay as they are (`--fix-dry-run`, `--diff`). */
  readonly write: boolean;
}
