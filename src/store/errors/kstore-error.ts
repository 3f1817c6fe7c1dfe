import { errorCodes, type ErrorCode } from './codes.ts';

export interface ErrorJson {
  readonly code: string;
  readonly message: string;
  readonly hints: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
}

export interface KstoreErrorOptions {
  readonly data?: Readonly<Record<string, unknown>>;
  /** What the person can do; replaces the code's standard hint. */
  readonly hints?: readonly string[];
  readonly cause?: unknown;
}

/**
 * The one error type for everything a person or the outside world can cause.
 *
 * The message says what failed and on which thing, lower case, without a full stop; what to do about it is
 * in `hints`. A programmer's mistake is a plain `Error` and ends in exit code 1.
 */
export class KstoreError extends Error {
  override readonly name = 'KstoreError';
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, unknown>>;
  readonly hints: readonly string[];

  constructor(code: ErrorCode, message: string, options: KstoreErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.data = options.data ?? {};
    const standardHint = errorCodes[code].hint;
    this.hints = options.hints ?? (standardHint === '' ? [] : [standardHint]);
  }

  get exitCode(): number {
    return errorCodes[this.code].exitCode;
  }

  toJSON(): ErrorJson {
    return { code: this.code, message: this.message, hints: this.hints, data: this.data };
  }
}

export function isKstoreError(error: unknown, code?: ErrorCode): error is KstoreError {
  return error instanceof KstoreError && (code === undefined || error.code === code);
}
