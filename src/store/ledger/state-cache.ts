import { join } from 'node:path';
import { readCacheFile, writeCacheFile } from '../files/cache-file.ts';
import type { LedgerState } from './ledger-state.ts';

const cacheName = 'ledger';

/** The parsed ledger of an earlier command, or null when there is none. */
export function readStateCache(folder: string): LedgerState | null {
  const content = readCacheFile(join(folder, cacheName));
  return content === null ? null : (JSON.parse(content.toString('utf8')) as LedgerState);
}

export function writeStateCache(folder: string, temporaryFolder: string, state: LedgerState): void {
  writeCacheFile(join(folder, cacheName), Buffer.from(JSON.stringify(state)), temporaryFolder);
}
