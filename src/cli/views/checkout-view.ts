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
