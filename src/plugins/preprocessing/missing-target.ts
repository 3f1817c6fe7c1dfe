import type { KstoreError } from '../../store/errors/kstore-error.ts';
import { inputError } from './input-error.ts';

/** A target is never filled in: what is learnt from it would be made up. */
export function missingTarget(row: string, column: string): KstoreError {
  return inputError(
    `row "${row}", target column "${column}": the value is missing`,
    { row, column },
    'fill in the target, or remove the row',
  );
}
