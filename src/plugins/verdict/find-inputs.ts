import {
  findTableSummary,
  formatFullReference,
  isKstoreError,
  listVersionFiles,
  readVersionFile,
  readVersionTable,
  type LedgerState,
  type Repository,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import type { MissingPiece } from './find-task.ts';

export interface FoundInputs {
  readonly inputs: Readonly<Record<string, Version>>;
  readonly missing: readonly MissingPiece[];
}

/** The versions that a run used, as far as their content is there; none of it is read. */
export function findInputs(repository: Repository, state: LedgerState, run: TaskRunRecord): FoundInputs {
  const missing: MissingPiece[] = [];
  const inputs: Record<string, Version> = {};
  for (const [slot, id] of Object.entries(run.specification.inputs)) {
    const version = state.versions.find((candidate) => candidate.id === id);
    const problem =
      version === undefined ? `version ${id} is not in the ledger` : findMissingContent(repository, version);
    if (problem !== null) missing.push({ what: `input "${slot}"`, why: problem });
    else inputs[slot] = version!;
  }
  return { inputs, missing };
}

function findMissingContent({ objects }: Repository, version: Version): string | null {
  try {
    const table = findTableSummary(version.manifest);
    const tableId = table === null ? [] : [table.list ?? table.id];
    for (const id of [...objects.listReachable(version.manifest.tree), ...tableId]) {
      if (!objects.has(id)) return `${formatFullReference(version)} lacks the content ${id}`;
    }
    return null;
  } catch (error) {
    if (isKstoreError(error)) return `${formatFullReference(version)}: ${error.message}`;
    throw error;
  }
}

/** The files of the inputs whose bytes no longer have the recorded hash, read one by one. */
export function findDamagedFiles(
  { objects }: Repository,
  state: LedgerState,
  run: TaskRunRecord,
): readonly string[] {
  return Object.values(run.specification.inputs).flatMap((id) => {
    const version = state.versions.find((candidate) => candidate.id === id);
    if (version === undefined) return [`version ${id} is not in the ledger`];
    const name = formatFullReference(version);
    const told: string[] = [];
    const attempt = (what: string, read: () => unknown): void => {
      try {
        read();
      } catch (error) {
        if (!isKstoreError(error)) throw error;
        told.push(`${name}${what}: ${error.message}`);
      }
    };
    attempt('', () => {
      for (const { path } of listVersionFiles(objects, version))
        attempt(`, file ${path}`, () => readVersionFile(objects, version, path));
    });
    attempt(', its table', () => readVersionTable(objects, version));
    return told;
  });
}
