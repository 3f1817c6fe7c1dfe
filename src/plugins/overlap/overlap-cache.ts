import { join } from 'node:path';
import {
  canonicalJson,
  hashJson,
  readCacheFile,
  temporaryFolder,
  writeCacheFile,
  type Repository,
} from '../../store/index.ts';
import type { RowChoice } from './chosen-rows.ts';
import type { DataPair, PairResult } from './data-pair.ts';

/** Counted up when the same tables would give another result. */
const rulesVersion = 2;

function cachePath(
  { directory }: Repository,
  { left, right, preprocessing }: DataPair,
  near: boolean,
): string {
  const key = hashJson({
    rules: rulesVersion,
    near,
    preprocessing: preprocessing?.id ?? null,
    // Versions of one name have one key; the same content under another name may have none.
    names: [left.version.name, right.version.name],
    sides: [left, right].map(({ version, rows }) => [version.id, describeRows(rows)]),
  });
  return join(directory, 'cache', 'overlap', key);
}

function describeRows(rows: RowChoice): readonly string[] {
  if (rows.type === 'all') return ['all'];
  const divided = [rows.preprocessing?.id ?? '', canonicalJson(rows.division)];
  if (rows.type === 'part') return ['part', rows.part, ...divided];
  return ['auto', ...divided, rows.trainedOn.id];
}

export function readOverlapCache(repository: Repository, pair: DataPair, near: boolean): PairResult | null {
  const content = readCacheFile(cachePath(repository, pair, near));
  return content === null ? null : (JSON.parse(content.toString('utf8')) as PairResult);
}

export function writeOverlapCache(
  repository: Repository,
  pair: DataPair,
  near: boolean,
  result: PairResult,
): void {
  const content = Buffer.from(JSON.stringify(result));
  writeCacheFile(cachePath(repository, pair, near), content, temporaryFolder(repository));
}
