import type { Json } from '../codec/canonical-json.ts';
import type { ExperimentRun as ExperimentRunJson } from '../model/generated/experiment-run.ts';
import type { ExperimentSpec as ExperimentSpecJson } from '../model/generated/experiment-spec.ts';
import type { Manifest as ManifestJson } from '../model/generated/manifest.ts';
import type { Run as RunJson } from '../model/generated/run.ts';
import type { Spec as SpecJson } from '../model/generated/spec.ts';
import type { Verdict as VerdictJson } from '../model/generated/verdict.ts';
import type { Version as VersionJson } from '../model/generated/version.ts';
import type { Kind } from '../model/kind.ts';
import type { CommitId, NodeId, RunId, SpecId, VerdictId, VersionId } from '../model/object-id.ts';
import type { Point } from './point.ts';

/** A type generated from a schema, with what JSON Schema cannot say of some members: which role an id has. */
type Refine<Generated, Members> = Readonly<Omit<Generated, keyof Members> & Members>;

/** What a version is: docs/format.md and `schemas/manifest.schema.json`. */
export type Manifest = Refine<
  ManifestJson,
  { readonly kind: Kind; readonly tree: NodeId; readonly meta: { readonly [key: string]: Json } }
>;

export type Version = Refine<
  Omit<VersionJson, 'type'>,
  {
    readonly kind: Kind;
    readonly id: VersionId;
    readonly manifest: Manifest;
    /** The commit that published it. */
    readonly commit: CommitId;
  }
>;

/** A version that a run used; `role` is the slot, or `experiment`, `training`, `evaluation` for settings. */
export type Used = Refine<RunJson['used'][number], { readonly id: VersionId }>;

/** A version that a run made. */
export type Generated = Refine<RunJson['outputs'][number], { readonly id: VersionId }>;

export type Spec = Refine<
  SpecJson,
  {
    readonly inputs: Readonly<Record<string, VersionId>>;
    readonly settings: { readonly [key: string]: Json };
    readonly engine: Readonly<Record<string, string>>;
    readonly adjustments?: readonly {
      readonly step: number;
      readonly setting: string;
      readonly value: Json;
    }[];
  }
>;

export type ExperimentSpec = Refine<
  ExperimentSpecJson,
  {
    readonly inputs: Readonly<Record<string, VersionId>>;
    readonly learning?: { readonly [key: string]: Json };
    readonly tests?: readonly { readonly [key: string]: Json }[];
    readonly steps?: Readonly<Record<string, { readonly [key: string]: Json }>>;
    readonly engine: Readonly<Record<string, string>>;
  }
>;

export type Environment = RunJson['environment'];

interface RecordMembers {
  readonly spec: SpecId;
  readonly used: readonly Used[];
  readonly outputs: readonly Generated[];
  readonly metrics: Readonly<Record<string, number>>;
}

/** Saved files of a task, kept so that it can go on from there. */
export type RunState = Refine<NonNullable<RunJson['state']>, { readonly tree: NodeId }>;

export type TaskRunRecord = Refine<
  RunJson,
  RecordMembers & { readonly specification: Spec; readonly state?: RunState }
>;

export type ExperimentRunRecord = Refine<
  ExperimentRunJson,
  RecordMembers & {
    readonly specification: ExperimentSpec;
    readonly steps: readonly Refine<ExperimentRunJson['steps'][number], { readonly run: RunId }>[];
    readonly point?: Point;
  }
>;

export type RunRecord = TaskRunRecord | ExperimentRunRecord;
export type Run = RunRecord & { readonly id: RunId; readonly commit: CommitId };

/** What reproducing a task run found: `schemas/verdict.schema.json`. */
export type VerdictRecord = Refine<VerdictJson, { readonly run: RunId }>;

export interface LedgerCommit {
  readonly id: CommitId;
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  readonly timeSeconds: number;
}

/** `kind/name` → alias → version number. */
export type Aliases = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is told of a run without reading its record. */
export interface RunSummary {
  readonly id: RunId;
  readonly spec: SpecId;
  readonly type: RunRecord['type'];
  readonly status: RunRecord['status'];
  /** As `describeRun` tells it. */
  readonly task: string;
  readonly commit: CommitId;
}

/** What is told of a verdict without reading its record. */
export interface VerdictSummary {
  readonly id: VerdictId;
  /** The task run that was judged. */
  readonly run: RunId;
  readonly verdict: VerdictRecord['verdict'];
  /** Kind of the cause; null when it needs none. */
  readonly cause: string | null;
  /** False when a person allowed other code or another engine: it says less of the run itself. */
  readonly isAsRecorded: boolean;
  /** ISO 8601, UTC. */
  readonly judgedAt: string;
  readonly commit: CommitId;
}

/** `learning regression`, or `experiment`. */
export function describeRun(run: RunRecord): string {
  if (run.type === 'kstore.experiment-run.v1') return 'experiment';
  return `${run.specification.task.type} ${run.specification.task.name}`;
}

/** Whether a version was made by a run: both are recorded in one commit. */
export function isMadeByRun(state: LedgerState, version: Pick<Version, 'commit'>): boolean {
  return state.runSummaries.some((run) => run.commit === version.commit);
}

/** Names that never move, each for a commit. */
export type Tags = Readonly<Record<string, CommitId>>;

/**
 * Everything in the ledger, parsed and checked; versions and runs in the order of their commits.
 *
 * @remarks Members are made when they are first looked at. `runs` reads every record; `runSummaries` none.
 */
export interface LedgerState {
  readonly head: CommitId | null;
  readonly commits: readonly LedgerCommit[];
  readonly versions: readonly Version[];
  readonly runs: readonly Run[];
  /** The same runs in short, in the same order. */
  readonly runSummaries: readonly RunSummary[];
  /** In short, in the order of their commits; the whole record is read by its path. */
  readonly verdicts: readonly VerdictSummary[];
  readonly aliases: Aliases;
  readonly tags: Tags;
}

export const emptyLedgerState: LedgerState = {
  head: null,
  commits: [],
  versions: [],
  runs: [],
  runSummaries: [],
  verdicts: [],
  aliases: {},
  tags: {},
};
