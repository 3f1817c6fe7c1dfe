import { basename, join } from 'node:path';
import { fileSystem } from '../files/file-system.ts';
import { isKstoreError } from '../errors/kstore-error.ts';
import type { ProgressReporter } from '../model/progress.ts';
import type { LedgerState, Version } from '../ledger/ledger-state.ts';
import type { FileRef } from '../objects/object-store.ts';
import { verifyPack } from '../packs/pack-check.ts';
import { findTableSummary } from './describe.ts';
import type { Repository } from './repository.ts';
import { formatFullReference } from './resolve.ts';
import { readStage } from './stage.ts';

export interface FsckProblem {
  readonly code: string;
  readonly message: string;
  /** What is affected: `dataset/formula_v1`, a pack, the ledger. */
  readonly subject: string;
}

export interface FsckResult {
  readonly ok: boolean;
  readonly problems: readonly FsckProblem[];
  readonly checked: {
    readonly packs: number;
    readonly versions: number;
    readonly runs: number;
    readonly files: number;
  };
}

/**
 * Checks everything that is stored: each block and chunk of each pack, each record of the ledger, and that every
 * version's files can be read back with the right hash.
 */
export async function checkRepository(
  repository: Repository,
  progress: ProgressReporter,
): Promise<FsckResult> {
  const problems: FsckProblem[] = [];
  const packs = repository.objects.listPacks();
  packs.forEach((pack, index) => {
    progress.update({ label: 'fsck packs', done: index, total: packs.length, unit: 'pack' });
    problems.push(
      ...verifyPack(pack).map(({ message }) => ({
        code: 'KSTORE_OBJECT_DAMAGED',
        message,
        subject: `pack ${basename(pack)}`,
      })),
    );
  });
  checkLedgerHead(repository, problems);
  const state = await readLedger(repository, problems);
  const checkedFiles = new Set<string>();
  state.versions.forEach((version, index) => {
    progress.update({ label: 'fsck versions', done: index, total: state.versions.length, unit: 'version' });
    checkVersion(repository, version, checkedFiles, problems);
  });
  for (const run of state.runs) {
    if (run.type === 'kstore.run.v1' && run.metricLog !== undefined) {
      checkFile(repository, run.metricLog as FileRef, `run ${run.id}`, checkedFiles, problems);
    }
  }
  checkReferences(state, problems);
  checkStageContent(repository, problems);
  progress.finish();
  const checked = {
    packs: packs.length,
    versions: state.versions.length,
    runs: state.runs.length,
    files: checkedFiles.size,
  };
  return { ok: problems.length === 0, problems, checked };
}

/** Stock git takes the folder for a repository only with this file. */
function checkLedgerHead(repository: Repository, problems: FsckProblem[]): void {
  const path = join(repository.directory, 'git', 'HEAD');
  const text = fileSystem.existsSync(path) ? fileSystem.readFileSync(path, 'utf8') : '';
  if (text.trim() === 'ref: refs/heads/main') return;
  problems.push({
    code: 'KSTORE_REPOSITORY_DAMAGED',
    subject: 'ledger',
    message: `"${path}" must hold "ref: refs/heads/main"; git cannot open the ledger without it`,
  });
}

async function readLedger(repository: Repository, problems: FsckProblem[]): Promise<LedgerState> {
  try {
    return await repository.ledger.readStateFromGit();
  } catch (error) {
    problems.push(toProblem(error, 'ledger'));
    return { head: null, commits: [], versions: [], runs: [], aliases: {} };
  }
}

function checkVersion(
  repository: Repository,
  version: Version,
  checkedFiles: Set<string>,
  problems: FsckProblem[],
): void {
  const subject = formatFullReference(version);
  try {
    let files = 0;
    for (const entry of repository.objects.walkTree(version.manifest.tree)) {
      if (entry.mode === 'd') continue;
      files++;
      checkFile(repository, entry.file, subject, checkedFiles, problems);
    }
    if (files !== version.manifest.files)
      throw new Error(`its tree has ${files} files, its manifest says ${version.manifest.files}`);
  } catch (error) {
    problems.push(toProblem(error, subject));
  }
  const table = findTableSummary(version.manifest);
  if (table !== null) checkFile(repository, table, subject, checkedFiles, problems);
}

/** Reads a file back, once for all versions that have it. */
function checkFile(
  repository: Repository,
  file: FileRef,
  subject: string,
  checkedFiles: Set<string>,
  problems: FsckProblem[],
): void {
  const key = `${file.id} ${file.list ?? ''}`;
  if (checkedFiles.has(key)) return;
  checkedFiles.add(key);
  try {
    for (const part of repository.objects.readFileParts(file)) void part;
  } catch (error) {
    problems.push(toProblem(error, subject));
  }
}

/** Runs and aliases must point at versions and runs that exist. */
function checkReferences(state: LedgerState, problems: FsckProblem[]): void {
  const versions = new Set(state.versions.map((version) => version.id as string));
  const runs = new Set(state.runs.map((run) => run.id as string));
  const report = (subject: string, message: string) =>
    problems.push({ code: 'KSTORE_OBJECT_MISSING', subject, message });
  for (const run of state.runs) {
    for (const { kind, name, version, id } of [...run.used, ...run.outputs]) {
      if (!versions.has(id))
        report(`run ${run.id}`, `names ${kind}/${name}_v${version}, which is not in the ledger`);
    }
    if (run.type !== 'kstore.experiment-run.v1') continue;
    for (const step of run.steps)
      if (!runs.has(step.run))
        report(`run ${run.id}`, `names the run ${step.run}, which is not in the ledger`);
  }
  const numbered = new Set(
    state.versions.map((version) => `${version.kind}/${version.name} ${version.version}`),
  );
  for (const [key, aliases] of Object.entries(state.aliases)) {
    for (const [alias, version] of Object.entries(aliases)) {
      if (!numbered.has(`${key} ${version}`))
        report(`alias ${key}@${alias}`, `points at v${version}, which is not in the ledger`);
    }
  }
}

function checkStageContent(repository: Repository, problems: FsckProblem[]): void {
  try {
    for (const staged of readStage(repository.directory)) {
      for (const id of repository.objects.listReachable(staged.manifest.tree)) {
        if (!repository.objects.has(id))
          throw new Error(`the staged ${staged.kind} "${staged.name}" lacks ${id}`);
      }
    }
  } catch (error) {
    problems.push(toProblem(error, 'stage'));
  }
}

function toProblem(error: unknown, subject: string): FsckProblem {
  const code = isKstoreError(error) ? error.code : 'KSTORE_OBJECT_INVALID';
  return { code, message: (error as Error).message, subject };
}
