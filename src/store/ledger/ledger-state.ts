import type { Json } from '../codec/canonical-json.ts';
import type { Kind } from '../model/kind.ts';
import type { CommitId, NodeId, RunId, SpecId, VersionId } from '../model/object-id.ts';

/** What a version is: docs/format.md and `schemas/manifest.schema.json`. */
export interface Manifest {
  readonly type: 'kstore.manifest.v1';
  readonly kind: Kind;
  readonly tree: NodeId;
  readonly files: number;
  readonly sizeBytes: number;
  readonly meta: { readonly [key: string]: Json };
}

export interface Version {
  readonly kind: Kind;
  readonly name: string;
  readonly version: number;
  readonly id: VersionId;
  readonly manifest: Manifest;
  /** The commit that published it. */
  readonly commit: CommitId;
}

/** A version as a run names it. */
export interface VersionMention {
  readonly kind: Kind;
  readonly name: string;
  readonly version: number;
  readonly id: VersionId;
}

export interface Used extends VersionMention {
  /** The slot, or `experiment`, `training`, `evaluation` for what gave the settings. */
  readonly role: string;
}

export interface Generated extends VersionMention {
  readonly slot: string;
}

export type RunStatus = 'succeeded' | 'failed' | 'aborted';

export interface TaskIdentity {
  readonly type: 'learning' | 'test';
  readonly name: string;
  readonly version: string;
  readonly code: string;
}

export interface Spec {
  readonly type: 'kstore.spec.v1';
  readonly task: TaskIdentity;
  readonly inputs: Readonly<Record<string, VersionId>>;
  readonly settings: { readonly [key: string]: Json };
  readonly seed: number;
  readonly engine: Readonly<Record<string, string>>;
}

export interface ExperimentSpec {
  readonly type: 'kstore.experiment-spec.v1';
  readonly inputs: Readonly<Record<string, VersionId>>;
  readonly learning: { readonly [key: string]: Json };
  readonly tests: readonly { readonly [key: string]: Json }[];
  readonly seed: number;
  readonly engine: Readonly<Record<string, string>>;
}

export interface Environment {
  readonly kstore: string;
  readonly node: string;
  readonly platform: string;
  readonly arch: string;
  readonly cpu: string;
  readonly host: string;
}

interface RecordCommon {
  readonly spec: SpecId;
  readonly status: RunStatus;
  readonly used: readonly Used[];
  readonly outputs: readonly Generated[];
  readonly metrics: Readonly<Record<string, number>>;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly durationMs: number;
  readonly error?: { readonly code: string; readonly message: string };
}

export interface TaskRunRecord extends RecordCommon {
  readonly type: 'kstore.run.v1';
  readonly specification: Spec;
  readonly determinism: {
    readonly level: 'bitwise' | 'tolerance' | 'none';
    readonly relativeTolerance?: number;
    readonly reason?: string;
  };
  readonly metricLog?: { readonly id: string; readonly sizeBytes: number; readonly list?: string };
  readonly environment: Environment;
}

export interface ExperimentRunRecord extends RecordCommon {
  readonly type: 'kstore.experiment-run.v1';
  readonly specification: ExperimentSpec;
  readonly steps: readonly { readonly step: string; readonly run: RunId; readonly cached: boolean }[];
}

export type RunRecord = TaskRunRecord | ExperimentRunRecord;
export type Run = RunRecord & { readonly id: RunId; readonly commit: CommitId };

export interface LedgerCommit {
  readonly id: CommitId;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly timeSeconds: number;
}

/** `kind/name` → alias → version number. */
export type Aliases = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Everything in the ledger, parsed and checked; versions and runs in the order of their commits. */
export interface LedgerState {
  readonly head: CommitId | null;
  readonly commits: readonly LedgerCommit[];
  readonly versions: readonly Version[];
  readonly runs: readonly Run[];
  readonly aliases: Aliases;
}

export const emptyLedgerState: LedgerState = { head: null, commits: [], versions: [], runs: [], aliases: {} };
