import { dirname, resolve } from 'node:path';
import { writeFileAtomically } from '../../store/index.ts';
import { usageError } from '../usage-error.ts';

/**
 * Finds the file that a page is to be written to, before the work for it begins.
 *
 * @throws KSTORE_USAGE when its name does not say that it is a page, so that no data is overwritten by mistake.
 */
export function resolvePageFile(path: string, ending: '.html' | '.pdf'): string {
  if (path.toLowerCase().endsWith(ending)) return resolve(path);
  throw usageError(`"${path}" does not end in ${ending}`, [`name a file such as page${ending}`]);
}

/** Replaces the page that was there. @throws KSTORE_SYSTEM */
export function writePageFile(path: string, page: string | Uint8Array): void {
  writeFileAtomically(path, page, dirname(path));
}
