import { readFileSync, statSync } from 'node:fs';
import { KstoreError, type SourceFile } from '../store/index.ts';

const maximumBytes = 1024 * 1024 * 1024;

/** A file that a person names, as the reader of tables takes it; null when there is no such file. */
export function findTableFile(path: string): SourceFile | null {
  let sizeBytes: number;
  try {
    const stat = statSync(path);
    if (!stat.isFile()) return null;
    sizeBytes = stat.size;
  } catch {
    return null;
  }
  if (sizeBytes > maximumBytes)
    throw new KstoreError('KSTORE_TABLE_TOO_LARGE', `"${path}" is longer than ${maximumBytes} bytes`);
  let bytes: Uint8Array | null = null;
  const read = () => (bytes ??= readFileSync(path));
  // Alone, it is no part of a layout of folders.
  const name = path.split(/[/\\]/).at(-1)!;
  return { path: name, sizeBytes, read, readParts: () => [read()] };
}
