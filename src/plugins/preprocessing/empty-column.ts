import type { KstoreError } from '../../store/errors/kstore-error.ts';
import { inputError } from './input-error.ts';

/** Nothing can be learnt of a column that no training row has a value in. */
export function emptyColumn(name: string): KstoreError {
  return inputError(
    `the column "${name}" has no value in any training row`,
    { column: name },
    'leave it out with a `select` step, or fill it: ' +
      `\`impute: { columns: [${JSON.stringify(name)}], with: constant, value: 0 }\``,
  );
}
