import { setTimeout } from 'node:timers/promises';
import { join } from 'node:path';
import type { LedgerState, Repository } from '../../../store/index.ts';
import type { FileRef } from '../../../store/objects/object-store.ts';
import type { Adjustment } from '../messages.ts';
import type { FoundRun } from './find-run.ts';
import type { LiveDescription, LiveProgress } from './live-folder.ts';
import { isRunOf, readLiveRun, type LiveRunView, type LiveState, type TaskRun } from './live-runs.ts';
import { MetricCurves, MetricLogFollower, type Direction, type MetricCurve } from './metric-curves.ts';
import { metricLogName } from './saved-state.ts';

const pollMs = 200;
/** A run is recorded before its folder goes, so this is only for a clock of the disk that lags behind. */
const recordAttempts = 10;

/** A run as somebody sees it who looks at it now. */
export interface WatchedRun {
  /** Null once the run is recorded. */
  readonly live: string | null;
  /** Null until the run is recorded. */
  readonly run: string | null;
  readonly experiment: { readonly name: string; readonly version: number } | null;
  readonly step: string | null;
  readonly task: { readonly type: string; readonly name: string };
  readonly spec: string;
  /** `gone`: its folder was removed, and no record of it is in the ledger. */
  readonly state: LiveState | TaskRun['status'] | 'gone';
  readonly startedAt: string;
  readonly progress:
    | (Pick<LiveProgress, 'done' | 'total' | 'unit'> & { readonly perSecond: number | null })
    | null;
  readonly savedStep: number | null;
  readonly adjustments: readonly Adjustment[];
  readonly curves: readonly MetricCurve[];
}

/** Gives a run as it is now, and then again whenever it has changed, until it has ended. */
export async function* watchRun(
  repository: Repository,
  found: FoundRun,
  direction: Direction,
  signal: AbortSignal,
): AsyncGenerator<WatchedRun> {
  if (found.type === 'recorded') {
    yield describeRecorded(repository, found.run, null, direction);
    return;
  }
  const { id, folder, description } = found.run;
  const log = new MetricLogFollower(join(folder, metricLogName), direction);
  let shown = '';
  let last: WatchedRun | null = null;
  for (let run: LiveRunView | null = found.run; run !== null; run = readLiveRun(repository.directory, id)) {
    const seen = describeLive(run, log.read());
    const text = JSON.stringify([
      seen.state,
      seen.progress?.done,
      seen.adjustments,
      seen.savedStep,
      seen.curves,
    ]);
    if (text !== shown) yield (last = seen);
    shown = text;
    if (run.state === 'interrupted') return;
    await setTimeout(pollMs, undefined, { signal });
  }
  const recorded = await waitForRecord(repository, description);
  if (recorded !== null) yield describeRecorded(repository, recorded, description, direction);
  else if (last !== null) yield { ...last, state: 'gone' };
}

/** The run as it is now. */
export function lookAtRun(repository: Repository, found: FoundRun, direction: Direction): WatchedRun {
  if (found.type === 'recorded') return describeRecorded(repository, found.run, null, direction);
  const { folder } = found.run;
  return describeLive(found.run, new MetricLogFollower(join(folder, metricLogName), direction).read());
}

function describeLive(run: LiveRunView, curves: readonly MetricCurve[]): WatchedRun {
  const { experiment, step, specification, spec, startedAt } = run.description;
  return {
    live: run.id,
    run: null,
    experiment,
    step,
    task: specification.task,
    spec,
    state: run.state,
    startedAt,
    progress: run.progress,
    savedStep: run.saved?.step ?? null,
    adjustments: run.adjustments,
    curves,
  };
}

function describeRecorded(
  { objects }: Repository,
  run: TaskRun,
  live: LiveDescription | null,
  direction: Direction,
): WatchedRun {
  const curves = new MetricCurves(direction);
  objects.refresh();
  if (run.metricLog !== undefined) {
    for (const part of objects.readFileParts(run.metricLog as FileRef)) curves.add(part);
  }
  return {
    live: null,
    run: run.id,
    experiment: run.used.find(({ role }) => role === 'experiment') ?? null,
    step: live?.step ?? null,
    task: run.specification.task,
    spec: run.spec,
    state: run.status,
    startedAt: run.startedAt,
    progress: run.progress === undefined ? null : { ...run.progress, perSecond: null },
    savedStep: run.state?.step ?? null,
    adjustments: run.specification.adjustments ?? [],
    curves: curves.list(),
  };
}

/** The record of a run whose folder is gone; null when there is none. */
export async function waitForRecord(
  { ledger }: Repository,
  description: LiveDescription,
): Promise<TaskRun | null> {
  for (let left = recordAttempts; left > 0; left--) {
    const state: LedgerState = await ledger.readState();
    const run = state.runs.findLast((candidate) => isRunOf(candidate, description));
    if (run !== undefined) return run;
    await setTimeout(pollMs);
  }
  return null;
}
