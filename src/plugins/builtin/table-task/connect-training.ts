import type { JsonObject, TaskContext } from '../../api/task.ts';
import type { TrainingJob } from '../../engine/training-job.ts';
import type { TrainingSettings } from '../../engine/training-settings.ts';
import { encodeTrainingState, type EpochReport } from '../../engine/training-state.ts';

export interface NetworkSettings extends TrainingSettings {
  readonly keepWeights: 'best' | 'last' | 'both';
}

/** A task takes only the settings of losses that it knows; the others make no difference. */
export function readTrainingSettings(settings: JsonObject): NetworkSettings {
  return { huberDelta: 1, focalGamma: 2, ...settings } as unknown as NetworkSettings;
}

/** What a training asks of its task and tells it, of the context and to it. */
export function connectTraining(
  context: TaskContext,
): Omit<TrainingJob, 'model' | 'training' | 'validation' | 'optimiser' | 'state'> {
  return {
    settingsAt: (epoch) => readTrainingSettings(context.settingsAt(epoch)),
    random: (stream) => context.random(stream),
    signal: context.signal,
    onEpoch(report, { epochs, schedule }, learningRate) {
      logReport(context, report, report.epoch);
      if (schedule.length > 0) context.logMetric('learningRate', learningRate, report.epoch);
      context.progress({ done: report.epoch, total: epochs, unit: 'epoch' });
    },
    onStep: ({ step, loss }) => context.logMetric('stepLoss', loss, step),
    onProgress: (done, { epochs }) =>
      context.progress({ done: Number(done.toFixed(2)), total: epochs, unit: 'epoch' }),
    onNotice: (message) => context.log(message),
    saveState: (epoch, collect) => context.saveState(epoch, () => encodeTrainingState(collect())),
  };
}

/** @param epoch without it, the values that sum the training up. */
export function logReport(context: TaskContext, report: EpochReport, epoch?: number): void {
  for (const name of ['loss', 'validationLoss', 'accuracy', 'validationAccuracy'] as const) {
    if (report[name] !== null) context.logMetric(name, report[name], epoch);
  }
}
