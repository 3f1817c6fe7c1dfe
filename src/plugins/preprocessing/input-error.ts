import { isKstoreError, KstoreError } from '../../store/errors/kstore-error.ts';

export interface Place {
  readonly column?: string;
  /** Row id. */
  readonly row?: string;
}

/** KSTORE_TASK_INPUT: the dataset does not fit what is asked of it. */
export function inputError(message: string, place: Place = {}, hint?: string): KstoreError {
  return new KstoreError('KSTORE_TASK_INPUT', message, {
    data: { ...place },
    ...(hint === undefined ? {} : { hints: [hint] }),
  });
}

/** Says which input of several an error is about. */
export function nameInput<Result>(slot: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_TASK_INPUT')) throw error;
    const { message, data, hints } = error;
    throw new KstoreError('KSTORE_TASK_INPUT', `the input \`${slot}\`: ${message}`, { data, hints });
  }
}
