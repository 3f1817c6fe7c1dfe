import { KstoreError } from '../errors/kstore-error.ts';

const namePattern = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u;
const versionSuffix = /_v\d+$/i;
const reservedDeviceName = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const maximumNameBytes = 100;

/**
 * Checks an artifact's name and returns it in Unicode NFC.
 *
 * @throws KSTORE_NAME_INVALID when it could not be a file name everywhere or would read as a reference.
 */
export function parseName(text: string): string {
  const name = text.normalize('NFC');
  const problem = findNameProblem(name);
  if (problem !== null) {
    throw new KstoreError('KSTORE_NAME_INVALID', `the name "${text}" ${problem}`, { data: { name: text } });
  }
  return name;
}

function findNameProblem(name: string): string | null {
  if (!namePattern.test(name)) return 'has characters that a name cannot have';
  if (versionSuffix.test(name)) return 'ends like a version number';
  if (name.endsWith('.')) return 'ends in a full stop';
  if (reservedDeviceName.test(name)) return 'is a device name on Windows';
  if (new TextEncoder().encode(name).length > maximumNameBytes)
    return `is longer than ${maximumNameBytes} bytes`;
  return null;
}

/** `formula` and 3 give `formula_v3`. */
export function formatVersion(name: string, version: number): string {
  return `${name}_v${version}`;
}
