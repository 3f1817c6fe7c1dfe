import {
  outOfReach,
  type AdjustmentResult,
  type ExperimentResult,
  type FoundRun,
  type LiveRunView,
} from '../../plugins/index.ts';
import { formatVersion, KstoreError, type Json } from '../../store/index.ts';
import type { AdjustOutput } from '../../store/model/generated/output/adjust.ts';
import type { PauseOutput } from '../../store/model/generated/output/pause.ts';
import type { ResumeOutput } from '../../store/model/generated/output/resume.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { formatId, formatNumber, formatValue, listMetrics } from './format.ts';

export type { AdjustOutput, PauseOutput, ResumeOutput };

export function toPauseOutput({ id, description }: LiveRunView, isPaused: boolean): PauseOutput {
  const { experiment, step } = description;
  return {
    live: id,
    experiment: formatVersion(experiment.name, experiment.version),
    step,
    state: isPaused ? 'paused' : 'ended',
  };
}

export function renderPaused({ live, experiment, state }: PauseOutput, { colors }: Screen): string {
  const run = `run ${colors.yellow(live)} of ${experiment}`;
  return state === 'ended' ? `${run} ended before` : `${run} is paused\ngo on with: kstore resume ${live}`;
}

/** @throws KSTORE_USAGE for a run that goes on, KSTORE_LOCKED for one that may do so elsewhere. */
export function refuseRunning({ id, folder, state, owner }: LiveRunView): void {
  if (state === 'interrupted') return;
  if (state === 'elsewhere') throw outOfReach(`the run ${id} is`, owner, folder);
  throw new KstoreError('KSTORE_USAGE', `the run ${id} is ${state}`, {
    hints: [`\`kstore watch ${id}\` shows it`],
  });
}

export function toContinueOutput({ id }: LiveRunView): ResumeOutput {
  return { live: id, how: 'continued', fromStep: null, result: null };
}

export function toResumeOutput(
  found: FoundRun,
  fromStep: number | null,
  { run, steps }: ExperimentResult,
): ResumeOutput {
  return {
    live: found.type === 'live' ? found.run.id : null,
    how: 'restarted',
    fromStep,
    result: {
      run: run.id,
      status: run.status,
      outputs: steps.flatMap((step) => step.run.outputs.map(nameOutput)),
      metrics: { ...run.metrics },
    },
  };
}

export function renderResumed({ live, result }: ResumeOutput, screen: Screen): string {
  if (result === null) return `run ${screen.colors.yellow(live ?? '')} goes on`;
  const metrics = listMetrics(result.metrics).map(([name, value]) => [name, formatNumber(value)]);
  return [
    `run ${screen.colors.yellow(formatId(result.run))} ${result.status}`,
    ...result.outputs.map((output) => `  ${screen.colors.bold(output)}`),
    ...(metrics.length === 0 ? [] : ['', renderTable([{}, { align: 'right' }], metrics, screen)]),
  ].join('\n');
}

export function toAdjustOutput({ id }: LiveRunView, { changes, step }: AdjustmentResult): AdjustOutput {
  return {
    live: id,
    step,
    changes: changes.map(({ setting, before, value }) => ({ setting, before, value })),
  };
}

export function renderAdjusted({ live, step, changes }: AdjustOutput, screen: Screen): string {
  if (changes.length === 0) return 'nothing to change: the settings hold already';
  const when = step === null ? 'from where it goes on: it is paused' : `from step ${step} on`;
  const rows = changes.map(({ setting, before, value }) => [
    setting,
    formatValue(before as Json),
    '→',
    formatValue(value as Json),
  ]);
  return `run ${screen.colors.yellow(live)}, ${when}\n${renderTable([{}, { align: 'right' }, {}, {}], rows, screen)}`;
}

export function nameOutput({ kind, name, version }: { kind: string; name: string; version: number }): string {
  return `${kind}/${formatVersion(name, version)}`;
}
