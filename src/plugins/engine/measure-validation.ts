import { explainDivergence } from './explain-divergence.ts';
import { createLoss } from './losses.ts';
import { predict } from './model.ts';
import { countRowsAtOnce, listParts, type Samples } from './samples.ts';
import type { TrainingJob } from './training-job.ts';
import type { TrainingSettings } from './training-settings.ts';
import type { EpochReport } from './training-state.ts';

/**
 * Loss and accuracy of the validation rows; null without any.
 *
 * @throws KSTORE_TASK_FAILED when the loss is no number.
 */
export async function measureValidation(
  { model, validation }: TrainingJob,
  settings: TrainingSettings,
  epoch: number,
): Promise<Pick<EpochReport, 'validationLoss' | 'validationAccuracy'>> {
  if (validation === null) return { validationLoss: null, validationAccuracy: null };
  const { onNumbers, countCorrect } = createLoss(settings);
  const predictions = new Float32Array(validation.rows * model.outputs);
  const targets = new Float32Array(validation.rows * model.outputs);
  let suspect: Samples | null = null;
  for (const rows of listParts(validation.rows, countRowsAtOnce(model.inputs))) {
    const part = await validation.read(rows, null);
    const outputs = predict(model, part.inputs);
    const start = rows[0]! * model.outputs;
    predictions.set(outputs, start);
    targets.set(part.targets, start);
    if (suspect === null || !(hasOnlyNumbers(outputs) && hasOnlyNumbers(part.targets))) suspect = part;
  }
  const loss = onNumbers(predictions, targets, model.outputs);
  if (!Number.isFinite(loss) && suspect !== null) {
    const place = `the validation loss after epoch ${epoch}`;
    throw explainDivergence(place, model, suspect, settings.learningRate);
  }
  const correct = countCorrect === null ? null : countCorrect(predictions, targets, model.outputs);
  const rows = targets.length / model.outputs;
  return { validationLoss: loss, validationAccuracy: correct === null ? null : correct / rows };
}

function hasOnlyNumbers(values: Float32Array): boolean {
  return values.every((value) => Number.isFinite(value));
}
