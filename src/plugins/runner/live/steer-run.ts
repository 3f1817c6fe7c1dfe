import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findNearestName } from '../../../store/model/nearest-name.ts';
import { validateWithSchema } from '../../../store/schema/validate-with.ts';
import {
  adviseOnHolder,
  canonicalJson,
  KstoreError,
  type FileOwner,
  type Json,
  type Repository,
} from '../../../store/index.ts';
import type { SettingChange } from '../messages.ts';
import { applyChanges, holdsAlready, readSetting } from '../settings-timeline.ts';
import { liveFiles } from './live-folder.ts';
import { readLiveRun, type LiveRunView, type TaskRun } from './live-runs.ts';
import {
  isAdjustmentWaiting,
  requestAdjustment,
  requestPause,
  requestStop,
  takeBackPause,
  type StopMode,
} from './requests.ts';
import { waitForRecord } from './watch-run.ts';

const pollMs = 50;

/**
 * Ends a run and waits until it is recorded.
 *
 * @throws KSTORE_LOCKED when it runs out of reach. KSTORE_TASK_FAILED when its runner died meanwhile.
 */
export async function stopRun(
  repository: Repository,
  run: LiveRunView,
  mode: StopMode,
  signal: AbortSignal,
): Promise<TaskRun> {
  refuseOutOfReach(run);
  ask(run, () => requestStop(run.folder, mode));
  for (;;) {
    const now = readLiveRun(repository.directory, run.id);
    if (now === null) break;
    if (now.state === 'interrupted') throw died(run);
    await setTimeout(pollMs, undefined, { signal });
  }
  const recorded = await waitForRecord(repository, run.description);
  if (recorded === null) throw died(run);
  return recorded;
}

/** Halts the processes of a run; false when it ended before. */
export async function pauseRun(
  repository: Repository,
  run: LiveRunView,
  signal: AbortSignal,
): Promise<boolean> {
  refuseOutOfReach(run);
  if (process.platform === 'win32') {
    throw new KstoreError('KSTORE_USAGE', 'Windows cannot halt a process; stop the run, and resume it later');
  }
  ask(run, () => requestPause(run.folder));
  return waitForState(repository, run, 'paused', signal);
}

/** Lets a paused run go on; false when it ended before. */
export async function continueRun(
  repository: Repository,
  run: LiveRunView,
  signal: AbortSignal,
): Promise<boolean> {
  takeBackPause(run.folder);
  return waitForState(repository, run, 'running', signal);
}

async function waitForState(
  { directory }: Repository,
  { id }: LiveRunView,
  wanted: LiveRunView['state'],
  signal: AbortSignal,
): Promise<boolean> {
  for (;;) {
    const now = readLiveRun(directory, id);
    if (now === null || now.state === 'interrupted') return false;
    if (now.state === wanted) return true;
    await setTimeout(pollMs, undefined, { signal });
  }
}

export interface AppliedChange extends SettingChange {
  readonly before: Json;
}

export interface AdjustmentResult {
  readonly changes: readonly AppliedChange[];
  /** The first step that they hold for; null when it is not known yet, since the run is paused. */
  readonly step: number | null;
}

/**
 * Changes settings of a run, and waits until its task has taken them.
 *
 * @throws KSTORE_SETTINGS_INVALID for a setting that may not be changed, or a value that the schema refuses.
 */
export async function adjustRun(
  repository: Repository,
  run: LiveRunView,
  changes: readonly SettingChange[],
  signal: AbortSignal,
): Promise<AdjustmentResult> {
  refuseOutOfReach(run);
  const { specification, adjustable, settingsSchema } = run.description;
  for (const { setting } of changes) refuseFixed(run, setting, adjustable);
  const settings = applyChanges(specification.settings, run.adjustments);
  const wanted = applyChanges(settings, changes);
  await validateWithSchema(settingsSchema, wanted, `the settings of run ${run.id}`);
  const real = changes
    .filter((change) => !holdsAlready(settings, change))
    .map((change) => ({ ...change, before: readSetting(settings, change.setting) ?? null }));
  if (real.length === 0) return { changes: [], step: null };
  const plain = real.map(({ setting, value }) => ({ setting, value }));
  const request = ask(run, () => requestAdjustment(run.folder, plain));
  if (request === null) throw endedFirst(run);
  for (;;) {
    const now = readLiveRun(repository.directory, run.id);
    if (now?.state === 'interrupted') throw endedFirst(run);
    // The change may be what ended the run.
    const taken =
      now?.adjustments ?? (await waitForRecord(repository, run.description))?.specification.adjustments ?? [];
    const step = taken.findLast((change) => holdsIn(change, real[0]!))?.step ?? null;
    if (now === null) {
      if (step === null) throw endedFirst(run);
      return { changes: real, step };
    }
    if (!isAdjustmentWaiting(run.folder, request)) return { changes: real, step };
    if (now.state === 'paused') return { changes: real, step: null };
    await setTimeout(pollMs, undefined, { signal });
  }
}

function holdsIn(taken: SettingChange, wanted: SettingChange): boolean {
  return taken.setting === wanted.setting && canonicalJson(taken.value) === canonicalJson(wanted.value);
}

/** Makes a request; null when the run ended just now, and its folder is gone. */
function ask<Result>({ folder }: LiveRunView, request: () => Result): Result | null {
  try {
    return request();
  } catch (error) {
    if (existsSync(folder)) throw error;
    return null;
  }
}

function refuseFixed({ description }: LiveRunView, setting: string, adjustable: readonly string[]): void {
  if (adjustable.includes(setting)) return;
  const { type, name } = description.specification.task;
  const nearest = findNearestName(setting, [...adjustable]);
  const question = nearest === null ? '' : `; did you mean "${nearest}"?`;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${type} task "${name}" takes no change of "${setting}" while it runs${question}`,
    {
      hints: [
        adjustable.length === 0
          ? 'it declares no setting as adjustable'
          : `what can be changed is ${adjustable.join(', ')}`,
      ],
    },
  );
}

function refuseOutOfReach({ id, folder, state, owner }: LiveRunView): void {
  if (state !== 'elsewhere') return;
  throw outOfReach(`the run ${id} is`, owner, folder);
}

/** @param what with its verb. */
export function outOfReach(what: string, owner: FileOwner | null, folder: string): KstoreError {
  const advice = adviseOnHolder(owner, join(folder, liveFiles.owner));
  return new KstoreError('KSTORE_LOCKED', `${what} on ${owner?.host ?? 'another computer'}`, {
    hints: ['give the command there', ...(advice === null ? [] : [advice])],
  });
}

function died({ id }: LiveRunView): KstoreError {
  return new KstoreError('KSTORE_TASK_FAILED', `the command that ran ${id} ended without recording it`, {
    hints: [`\`kstore resume ${id}\` goes on with it`],
  });
}

function endedFirst({ id }: LiveRunView): KstoreError {
  return new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `the run ${id} ended before it took the change`);
}
