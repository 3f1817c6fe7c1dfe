import { existsSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { KstoreError, writeFileAtomically } from '../store/index.ts';
import { usageError } from './usage-error.ts';

/**
 * Checks that a result may be written to a path, before the work is done.
 *
 * @param mayReplace whether the person allows to overwrite a file.
 * @returns the whole path.
 * @throws KSTORE_CHECKOUT_EXISTS when something is there. KSTORE_PATH_NOT_FOUND when its folder is missing.
 * KSTORE_PATH_OUTSIDE when it is inside `.kstore/`.
 */
export function checkNewFile(path: string, mayReplace: boolean): string {
  const whole = resolve(path);
  const folder = dirname(whole);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new KstoreError('KSTORE_PATH_NOT_FOUND', `there is no folder "${folder}" to write into`);
  if (`${realpathSync(folder)}${sep}`.split(sep).includes('.kstore'))
    throw new KstoreError('KSTORE_PATH_OUTSIDE', `"${path}" is inside .kstore/, where only the store is`, {
      hints: ['name another folder'],
    });
  if (!existsSync(whole)) return whole;
  const isFile = statSync(whole).isFile();
  if (isFile && mayReplace) return whole;
  throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${path}" is there already`, {
    hints: [isFile ? 'choose another name, or overwrite it with --force' : 'choose another name'],
  });
}

/** The same for a workbook, which programs know by the end of its name. @throws KSTORE_USAGE */
export function checkWorkbookName(path: string, mayReplace: boolean): string {
  if (!path.toLowerCase().endsWith('.xlsx')) throw usageError(`"${path}" is not the name of an .xlsx file`);
  return checkNewFile(path, mayReplace);
}

/**
 * A result must not take the place of what it is made from, even where files may be overwritten.
 *
 * @param path that `checkNewFile` gave.
 * @param inputs what a person typed; those that are no files are left out.
 * @throws KSTORE_USAGE
 */
export function refuseInput(path: string, inputs: readonly (string | undefined)[]): void {
  const identify = (name: string) => statSync(name, { bigint: true, throwIfNoEntry: false });
  const written = identify(path);
  const isInput = (name: string) => {
    const input = identify(resolve(name));
    return input !== undefined && input.ino === written?.ino && input.dev === written.dev;
  };
  const input = inputs.find((name) => name !== undefined && name !== '' && isInput(name));
  if (input !== undefined)
    throw usageError(`"${input}" is read, so the result cannot be written over it`, ['choose another name']);
}

/** @param path that `checkNewFile` gave. */
export function writeNewFile(path: string, content: string | Uint8Array): void {
  writeFileAtomically(path, content, dirname(path));
}
