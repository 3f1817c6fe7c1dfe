import type { CheckoutResult } from '../../store/index.ts';
import { formatBytes } from '../render/size.ts';
import { count } from './format.ts';

export function renderCheckedOut({ ref, path, files, sizeBytes, versions }: CheckoutResult): string {
  const written = versions.reduce((sum, version) => sum + version.written, 0);
  const removed = versions.reduce((sum, version) => sum + version.removed, 0);
  const what = versions.length === 1 ? '' : `${count(versions.length, 'artifact')}, `;
  const changes = [
    ...(written === files ? [] : [`${written} of them written, the others were there`]),
    ...(removed === 0 ? [] : [`${removed} removed that it has not`]),
  ];
  const note = changes.length === 0 ? '' : ` (${changes.join('; ')})`;
  return `${ref}: ${what}${count(files, 'file')}, ${formatBytes(sizeBytes)}, written to ${path}${note}`;
}

/** As for what is checked and found wrong: something is not where it was asked for. */
export const incompleteExitCode = 3;

/** One line for each version of a commit that was not written. */
export function describeLeftOut({ leftOut }: Pick<CheckoutResult, 'leftOut'>): string[] {
  return leftOut.map(({ ref, reason }) => `warning: ${ref} was not written: ${reason}`);
}
