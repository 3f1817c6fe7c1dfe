import { hashJson } from '../../codec/hash.ts';
import { abbreviate, type VerdictId } from '../../model/object-id.ts';
import { encodeRecord, verdictPath } from '../../ledger/ledger-records.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { LedgerState, VerdictRecord } from '../../ledger/ledger-state.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { commitOptions } from '../add/commit.ts';
import { withLock, type Repository } from '../repository.ts';

export type VerdictDraft = Omit<VerdictRecord, 'type'>;

/**
 * Publishes verdicts in one commit.
 *
 * @returns their ids, in the order of the drafts.
 * @throws KSTORE_LOCKED
 */
export async function recordVerdicts(
  repository: Repository,
  drafts: readonly VerdictDraft[],
): Promise<readonly VerdictId[]> {
  const records = drafts.map((draft): VerdictRecord => ({ type: 'kstore.verdict.v1', ...draft }));
  const ids = records.map((record) => hashJson<'verdict'>(record));
  const files = new Map(records.map((record, index) => [verdictPath(ids[index]!), encodeRecord(record)]));
  if (files.size === 0) return ids;
  await withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    await repository.ledger.commit(state, files, commitOptions(repository, describe(records), lock));
  });
  return ids;
}

function describe(records: readonly VerdictRecord[]): string {
  const told = records.map(({ verdict, run }) => `${verdict} of run ${abbreviate(run)}`);
  return `verdict: ${told.length > 3 ? `${told.slice(0, 3).join(', ')} and ${told.length - 3} more` : told.join(', ')}`;
}

/** The whole record of a verdict. */
export function readVerdict(ledger: Ledger, state: LedgerState, id: string): VerdictRecord {
  const record = ledger.readRecord(state, verdictPath(id));
  if (record?.type === 'verdict') return record.verdict;
  throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `the ledger lacks the verdict ${id}`);
}
