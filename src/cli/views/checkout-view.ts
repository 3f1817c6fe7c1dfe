import type { CheckoutResult } from '../../store/index.ts';
import { formatBytes } from '../render/size.ts';
import { count } from './format.ts';

export function renderCheckedOut({ ref, path, files, sizeBytes }: CheckoutResult): string {
  return `${ref}: ${count(files, 'file')}, ${formatBytes(sizeBytes)}, written to ${path}`;
}
