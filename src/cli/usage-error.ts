import { KstoreError } from '../store/errors/kstore-error.ts';
import { findNearestName } from '../store/model/nearest-name.ts';

/** What oclif adds to the errors of its parser. */
interface ParserError extends Error {
  readonly args?: readonly { readonly name: string }[] | readonly string[];
  readonly flags?: readonly string[];
  readonly parse?: { readonly input?: { readonly flags?: Readonly<Record<string, unknown>> } };
}

/** For what the parser cannot check, such as the number of references. */
export function usageError(message: string, hints: readonly string[] = []): KstoreError {
  return new KstoreError('KSTORE_USAGE', message, { hints });
}

/**
 * Turns a complaint of oclif's parser into one line.
 *
 * @param command as a person types it, for example `report new`.
 */
export function createUsageError(error: Error, command: string): KstoreError {
  return new KstoreError('KSTORE_USAGE', describe(error), {
    hints: [`run \`kstore ${command} --help\` to see how it is used`],
    cause: error,
  });
}

function describe(error: ParserError): string {
  const { message } = error;
  if (message.startsWith('Nonexistent flag')) return describeUnknownFlag(error);
  const args = (error.args ?? []).map((arg) => (typeof arg === 'string' ? arg : arg.name));
  if (/^Missing \d+ required arg/.test(message)) return `missing ${args.join(' and ').toUpperCase()}`;
  if (message.startsWith('Unexpected argument')) return `unexpected ${args.join(' ')}`;
  const missing = [...message.matchAll(/Missing required flag (\S+)/g)].map(([, name]) => `--${name}`);
  if (missing.length > 0) return `missing ${missing.join(' and ')}`;
  const lines = message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^The following errors? occurred:|^See more help with/.test(line));
  return lines
    .map(lowerFirst)
    .join(': ')
    .replace(/^flag --/, '--')
    .replace(/\.$/, '');
}

function describeUnknownFlag(error: ParserError): string {
  const [flag = ''] = error.flags ?? [];
  const known = Object.keys(error.parse?.input?.flags ?? {}).map((name) => `--${name}`);
  const nearest = findNearestName(flag, known);
  return `unknown option ${flag}${nearest === null ? '' : `; did you mean ${nearest}?`}`;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
}
