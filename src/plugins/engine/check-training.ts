import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { PlannedLayer } from './layers/plan-model.ts';
import type { SampleReader } from './samples.ts';
import { settingsOf, type Stage } from './schedule.ts';
import type { TrainingJob } from './training-job.ts';
import type { TrainingSettings } from './training-settings.ts';

/**
 * Refuses what could only go wrong, or never come, before the first step.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID
 */
export function checkTraining(job: TrainingJob, settings: TrainingSettings): void {
  const { model, training, validation, frozenLayersAt } = job;
  refusePatienceWithoutValidation(settings, validation);
  refuseStagesAfterTheEnd(settings.schedule);
  // Frozen layers work as when they predict.
  const learning = model.planned.slice(frozenLayersAt?.(settings.epochs) ?? 0);
  refuseLoneRows(learning, training, settings);
}

function refusePatienceWithoutValidation(
  { patience }: TrainingSettings,
  validation: SampleReader | null,
): void {
  if (patience === 0 || validation !== null) return;
  throw new KstoreError(
    'KSTORE_TASK_INPUT',
    'early stopping needs validation rows, and the split gives none',
    {
      hints: ['give `split` a share of `validation`, or set `patience: 0` in the training settings'],
    },
  );
}

function refuseStagesAfterTheEnd(schedule: readonly Stage[]): void {
  const endless = schedule.findIndex((stage) => settingsOf(stage).length === undefined);
  if (endless < 0 || endless === schedule.length - 1) return;
  const [kind] = Object.keys(schedule[endless]!);
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `schedule[${endless}] (${kind}) goes on to the end of the training, so the stages after it never come`,
    { hints: ['say how long it takes with `length`, or leave out the stages after it'] },
  );
}

/** One row of one value a feature has no spread to be scaled by. */
function refuseLoneRows(
  planned: readonly PlannedLayer[],
  { rows }: SampleReader,
  { batchSize, parts }: TrainingSettings,
): void {
  const layer = findRowNormalisation(planned);
  if (layer === null || Math.ceil(Math.min(batchSize, rows) / parts) > 1) return;
  const size = parts === 1 ? `batchSize ${batchSize}` : `batchSize ${batchSize} in ${parts} parts`;
  const cause = rows === 1 ? 'there is one row to train on' : `${size} is one row at a time`;
  throw new KstoreError(
    'KSTORE_TASK_INPUT',
    `the layer ${layer.path} scales by the mean and variance of a batch, and ${cause}`,
    { hints: ['make `batchSize` larger, or take `layerNorm`'] },
  );
}

function findRowNormalisation(planned: readonly PlannedLayer[]): PlannedLayer | null {
  for (const place of planned) {
    if (place.layer.type === 'batchNorm' && place.input.length === 1) return place;
    const inside = findRowNormalisation(place.inside);
    if (inside !== null) return inside;
  }
  return null;
}
