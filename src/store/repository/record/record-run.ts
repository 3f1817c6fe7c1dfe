import { hashJson } from '../../codec/hash.ts';
import type { JsonObject } from '../../codec/canonical-json.ts';
import { joinInside } from '../../files/safe-path.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import type { CodeOrigin } from '../../model/code-origin.ts';
import type { Kind } from '../../model/kind.ts';
import { formatVersion } from '../../model/name.ts';
import type { RunId } from '../../model/object-id.ts';
import { encodeRecord, runPath } from '../../ledger/ledger-records.ts';
import type {
  ExperimentRunRecord,
  Generated,
  Manifest,
  Run,
  RunState,
  TaskRunRecord,
} from '../../ledger/ledger-state.ts';
import type { FileRef, ObjectWriter, TreeEntry } from '../../objects/object-store.ts';
import { commitOptions, VersionNumbering } from '../add/commit.ts';
import type { DerivedTable } from '../../tables/derive.ts';
import { findTableSummary, makeManifest, storeTable } from '../versions/describe.ts';
import { nameCode, rememberInstalledCode } from './record-code.ts';
import { withLock, type Repository } from '../repository.ts';

/** Files that a run made for one slot, collected in a folder. */
export interface RunOutput {
  readonly slot: string;
  readonly kind: Kind;
  /** Name under which the next version is given. */
  readonly name: string;
  readonly folder: string;
  /** Paths below the folder. */
  readonly files: readonly string[];
  readonly meta: JsonObject;
  /** What the files of a dataset hold; null or absent when they are no table. */
  readonly table?: DerivedTable | null;
}

/** Files with which a run that was ended can go on. */
export interface RunStateFiles {
  /** Steps that were done. */
  readonly step: number;
  /** Path in the tree to absolute path. */
  readonly files: ReadonlyMap<string, string>;
}

/** What a task run left on the disk. */
export interface RunFiles {
  readonly outputs: readonly RunOutput[];
  /** Absolute; null when there is no metric log. */
  readonly metricLogPath: string | null;
  /** Null when there is nothing to go on from. */
  readonly stateFiles?: RunStateFiles | null;
}

export type TaskRunDraft = Omit<TaskRunRecord, 'outputs' | 'metricLog' | 'state' | 'type'>;
export type ExperimentRunDraft = Omit<ExperimentRunRecord, 'type'>;

export interface RecordedRun {
  readonly run: Run;
}

/** The manifest that a run's output files make; writes their content. */
export function storeRunOutput(writer: ObjectWriter, output: RunOutput): Manifest {
  const entries: TreeEntry[] = [...output.files]
    .sort(compareUtf8)
    .map((path) => ({ path, mode: 'f', file: writer.addFile(joinInside(output.folder, path)) }));
  const tree = writer.addTree(entries);
  if (output.kind !== 'dataset') return makeManifest(output.kind, tree, output.meta);
  // The table is derived of the files as for any dataset; a task cannot say that they hold another one.
  const { table: _, ...meta } = output.meta;
  const table = output.table ? storeTable(output.table, writer) : {};
  return makeManifest(output.kind, tree, { ...meta, ...table });
}

/**
 * Publishes a task run, with the versions it made, in one commit. A version of its code (`origins`) that the ledger
 * does not have is published with it.
 *
 * @remarks Content goes to packs before the lock is taken, so that other commands wait only for the commit. Until
 * then nothing names it and gc may remove it, or what it shares with garbage; then it is stored again.
 */
export async function recordTaskRun(
  repository: Repository,
  draft: TaskRunDraft,
  { origins = [], ...files }: RunFiles & { readonly origins?: readonly CodeOrigin[] },
): Promise<RecordedRun> {
  const { outputs } = files;
  const early = storeContent(repository, files);
  return withLock(repository, async (lock) => {
    const {
      manifests,
      log,
      state: runState,
    } = isStored(repository, early) ? early : storeContent(repository, files);
    const state = await repository.ledger.readState();
    const numbering = new VersionNumbering(state);
    const code = nameCode(repository, numbering, origins);
    const generated = outputs.map((output, index): Generated => {
      const id = hashJson<'version'>(manifests[index]);
      const { kind, name, version } = numbering.give(output.kind, output.name, id, manifests[index]!);
      return { slot: output.slot, kind, name, version, id };
    });
    const record: TaskRunRecord = {
      type: 'kstore.run.v1',
      ...draft,
      used: [...draft.used, ...code],
      outputs: generated,
      ...(log === null ? {} : { metricLog: log }),
      ...(runState === null ? {} : { state: runState }),
    };
    const id = hashJson<'run'>(record);
    const message = describeRecord(
      record.specification.task.type,
      record.specification.task.name,
      record,
      generated,
    );
    const records = numbering.listFiles().set(runPath(id), encodeRecord(record));
    const next = await repository.ledger.commit(state, records, commitOptions(repository, message, lock));
    rememberInstalledCode(repository, origins);
    return { run: { ...record, id, commit: next.head! } };
  });
}

interface StoredContent {
  readonly manifests: readonly Manifest[];
  readonly log: FileRef | null;
  readonly state: RunState | null;
}

function storeContent(
  repository: Repository,
  { outputs, metricLogPath, stateFiles = null }: RunFiles,
): StoredContent {
  const writer = repository.objects.createWriter();
  try {
    const manifests = outputs.map((output) => storeRunOutput(writer, output));
    const log = metricLogPath === null ? null : writer.addFile(metricLogPath);
    const state = stateFiles === null ? null : storeState(writer, stateFiles);
    writer.finish();
    return { manifests, log, state };
  } catch (error) {
    writer.abort();
    throw error;
  }
}

function storeState(writer: ObjectWriter, { step, files }: RunStateFiles): RunState {
  const paths = [...files.keys()].sort(compareUtf8);
  const { root, ...size } = writer.addTree(
    paths.map((path) => ({ path, mode: 'f', file: writer.addFile(files.get(path)!) })),
  );
  return { tree: root, ...size, step };
}

function isStored({ objects }: Repository, { manifests, log, state }: StoredContent): boolean {
  objects.refresh();
  const isThere = (manifest: Manifest): boolean => {
    const table = manifest.kind === 'dataset' ? findTableSummary(manifest) : null;
    return objects.hasTree(manifest.tree) && (table === null || objects.hasFile(table));
  };
  return (
    manifests.every(isThere) &&
    (log === null || objects.hasFile(log)) &&
    (state === null || objects.hasTree(state.tree))
  );
}

/** Publishes the record of an experiment's execution; its task runs are in the ledger already. */
export async function recordExperimentRun(
  repository: Repository,
  draft: ExperimentRunDraft,
): Promise<RecordedRun> {
  return withLock(repository, async (lock) => {
    const state = await repository.ledger.readState();
    const record: ExperimentRunRecord = { type: 'kstore.experiment-run.v1', ...draft };
    const id = hashJson<'run'>(record) as RunId;
    const name = draft.used.find((used) => used.role === 'experiment')?.name ?? '';
    const message = describeRecord('experiment', name, record, []);
    const next = await repository.ledger.commit(
      state,
      new Map([[runPath(id), encodeRecord(record)]]),
      commitOptions(repository, message, lock),
    );
    return { run: { ...record, id, commit: next.head! } };
  });
}

function describeRecord(
  type: string,
  name: string,
  record: { status: string },
  outputs: readonly Generated[],
): string {
  const made = outputs.map((output) => `${output.kind} ${formatVersion(output.name, output.version)}`);
  return `run ${type} ${name}: ${made.length > 0 ? made.join(', ') : record.status}`;
}
