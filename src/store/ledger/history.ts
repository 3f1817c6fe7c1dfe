import { compareUtf8 } from '../files/compare-utf8.ts';
import type { Kind } from '../model/kind.ts';
import type { CommitId, NodeId, VersionId } from '../model/object-id.ts';
import { gitObjectId, type GitCommit } from './git-object.ts';
import { LazyList } from './lazy-list.ts';
import { versionPath, type LedgerRecord } from './ledger-records.ts';
import {
  describeRun,
  type Aliases,
  type LedgerCommit,
  type Manifest,
  type RunSummary,
  type VerdictRecord,
  type VerdictSummary,
  type Version,
} from './ledger-state.ts';

/** A version in the history, in short; the record itself is the git object `blob`. */
export interface VersionEntry {
  readonly kind: Kind;
  readonly name: string;
  readonly version: number;
  readonly id: VersionId;
  readonly tree: NodeId;
  readonly files: number;
  readonly sizeBytes: number;
  readonly commit: CommitId;
  readonly blob: string;
}

/** A run in the history, in short. */
export interface RunEntry extends RunSummary {
  readonly blob: string;
}

/** What one commit brought. */
export interface HistoryStep {
  readonly commit: LedgerCommit;
  readonly versions: readonly VersionEntry[];
  readonly runs: readonly RunEntry[];
  readonly verdicts: readonly VerdictSummary[];
  /** Null when they stayed as they were. */
  readonly aliases: Aliases | null;
}

/** All commits up to `head`, in short and as far as they have been asked for. */
export interface History {
  readonly head: CommitId | null;
  readonly commits: LazyList<LedgerCommit>;
  readonly versions: LazyList<Version>;
  readonly runs: LazyList<RunEntry>;
  readonly verdicts: LazyList<VerdictSummary>;
  readonly readAliases: () => Aliases;
}

export const emptyHistory: History = {
  head: null,
  commits: new LazyList(() => []),
  versions: new LazyList(() => []),
  runs: new LazyList(() => []),
  verdicts: new LazyList(() => []),
  readAliases: () => ({}),
};

/** Gives what an entry leaves out, from the record itself. */
export interface RecordReader {
  readMeta(entry: VersionEntry): Manifest['meta'];
}

/** The version that an entry stands for; what its manifest says beyond the entry is read when it is asked for. */
export function makeVersion(entry: VersionEntry, records: RecordReader): Version {
  const { kind, name, version, id, commit, tree, files, sizeBytes } = entry;
  let meta: Manifest['meta'] | null = null;
  const manifest: Manifest = {
    type: 'kstore.manifest.v1',
    kind,
    tree,
    files,
    sizeBytes,
    get meta() {
      meta ??= records.readMeta(entry);
      return meta;
    },
  };
  return { kind, name, version, id, manifest, commit };
}

export function extendHistory(
  history: History,
  steps: readonly HistoryStep[],
  records: RecordReader,
): History {
  const last = steps.at(-1);
  if (last === undefined) return history;
  const aliases = steps.findLast((step) => step.aliases !== null)?.aliases ?? null;
  return {
    head: last.commit.id,
    commits: history.commits.extend(steps.map((step) => step.commit)),
    versions: history.versions.extend(
      steps.flatMap((step) => step.versions.map((entry) => makeVersion(entry, records))),
    ),
    runs: history.runs.extend(steps.flatMap((step) => step.runs)),
    verdicts: history.verdicts.extend(steps.flatMap((step) => step.verdicts)),
    readAliases: aliases === null ? history.readAliases : () => aliases,
  };
}

/** A record as it was read, with the id of the git object that holds it. */
export interface StoredRecord {
  readonly blob: string;
  readonly record: LedgerRecord;
}

export function makeStep(commit: GitCommit, stored: readonly StoredRecord[]): HistoryStep {
  const { id, message, author, timeSeconds } = commit;
  const versions: VersionEntry[] = [];
  const runs: RunEntry[] = [];
  const verdicts: VerdictSummary[] = [];
  let aliases: Aliases | null = null;
  for (const { blob, record } of stored) {
    if (record.type === 'aliases') aliases = record.aliases;
    if (record.type === 'run') {
      const { id: run, spec, type, status } = record.run;
      runs.push({ id: run, spec, type, status, task: describeRun(record.run), commit: id, blob });
    }
    if (record.type === 'verdict') {
      verdicts.push(summariseVerdict(record.verdict, id));
    }
    if (record.type === 'version') {
      const { kind, name, version, id: versionId, manifest } = record.version;
      const { tree, files, sizeBytes } = manifest;
      versions.push({ kind, name, version, id: versionId, tree, files, sizeBytes, commit: id, blob });
    }
  }
  // The same order, whether the records were just written or come out of git.
  versions.sort((left, right) => compareUtf8(pathOf(left), pathOf(right)));
  runs.sort((left, right) => compareUtf8(left.id, right.id));
  verdicts.sort((left, right) => compareUtf8(left.id, right.id));
  return { commit: { id, message, author, timeSeconds }, versions, runs, verdicts, aliases };
}

/** What the history keeps of a verdict. */
export function summariseVerdict(
  { id, run, verdict, cause, changed, judgedAt }: VerdictRecord & Pick<VerdictSummary, 'id'>,
  commit: CommitId,
): VerdictSummary {
  return {
    id,
    run,
    verdict,
    cause: cause?.kind ?? null,
    isAsRecorded: changed.length === 0,
    judgedAt,
    commit,
  };
}

function pathOf({ kind, name, version }: VersionEntry): string {
  return versionPath(kind, name, version);
}

/** The id of the git object that holds a text. */
export function blobId(text: string): string {
  return gitObjectId({ type: 'blob', content: Buffer.from(text) });
}
