import { deriveTable } from '../../tables/derive.ts';
import type { EncodedTable } from '../../tables/table-file.ts';
import type { DiffSide } from './diff-side.ts';

/**
 * Reads one file of a side as a table of its own.
 *
 * @returns null when there is no such file, or it is of no format that holds a table.
 * @throws KSTORE_TABLE_… when it is no table.
 */
export async function readSheet(side: DiffSide, path: string): Promise<EncodedTable | null> {
  const file = side.find(path);
  if (file === null || file.mode === 'l') return null;
  // Alone, it is no part of a layout of folders.
  return deriveTable([{ ...file, path: path.slice(path.lastIndexOf('/') + 1) }], path);
}
