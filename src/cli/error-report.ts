import { CLIError } from '@oclif/core/errors';
import { isKstoreError, KstoreError, type ErrorJson } from '../store/errors/kstore-error.ts';
import { systemError } from '../store/files/system-error.ts';
import { escapeForeign, formatJson, type Output } from './output.ts';
import { createUsageError } from './usage-error.ts';

export interface ErrorReportOptions {
  /** As a person types it, for example `report new`. */
  readonly command: string;
  readonly json: boolean;
  /** Show the stack, as with KSTORE_DEBUG=1. */
  readonly debug: boolean;
  readonly output: Output;
}

/** Tells a person, or with `json` a program, why a command failed. Returns the exit code. */
export function reportError(error: unknown, options: ErrorReportOptions): number {
  const known = findKnownError(error, options.command);
  const shown = known?.toJSON() ?? describeInternalError(error);
  if (options.json) options.output.writeResult(formatJson({ error: shown }));
  else options.output.writeNotice(formatError(shown));
  if (options.debug) options.output.writeNotice(escapeForeign(formatStack(error)));
  return known?.exitCode ?? 1;
}

function findKnownError(error: unknown, command: string): KstoreError | null {
  if (isKstoreError(error)) return error;
  if (error instanceof CLIError) return createUsageError(error, command);
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return new KstoreError('KSTORE_ABORTED', 'interrupted', { cause: error });
  const { path = '' } = error as NodeJS.ErrnoException;
  const refused = systemError(error, 'use', path);
  return isKstoreError(refused) ? refused : null;
}

function describeInternalError(error: unknown): ErrorJson {
  const message = error instanceof Error ? error.message : String(error);
  return {
    code: 'KSTORE_INTERNAL',
    message: `internal error: ${message}`,
    hints: [
      'this is a mistake in kstore: run it again with KSTORE_DEBUG=1 and send what it prints to the maintainers',
    ],
    data: {},
  };
}

function formatError({ message, hints }: ErrorJson): string {
  return escapeForeign([`error: ${message}`, ...hints.map((hint) => `hint: ${hint}`)].join('\n'));
}

function formatStack(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const cause = error.cause === undefined ? '' : `\ncaused by: ${formatStack(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
