import { KstoreError } from '../errors/kstore-error.ts';

/** An error about a table file that cannot be read; `reason` is a clause as in `it is cut off`. */
export function unreadable(
  path: string,
  reason: string,
  options: { hints?: readonly string[]; cause?: unknown } = {},
): KstoreError {
  return new KstoreError('KSTORE_TABLE_UNREADABLE', `${path} cannot be read: ${reason}`, {
    data: { file: path },
    ...options,
  });
}
