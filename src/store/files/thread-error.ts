import type { ErrorCode } from '../errors/codes.ts';
import { isKstoreError, KstoreError, type ErrorJson } from '../errors/kstore-error.ts';

/** An error on its way to another thread: a person's one whole, a programmer's as its stack. */
export type ThreadError = ErrorJson | string;

export function packError(error: unknown): ThreadError {
  return isKstoreError(error) ? error.toJSON() : String((error as Error).stack);
}

export function unpackError(error: ThreadError): Error {
  if (typeof error === 'string') return new Error(error);
  return new KstoreError(error.code as ErrorCode, error.message, { data: error.data, hints: error.hints });
}
