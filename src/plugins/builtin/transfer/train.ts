import type { TaskContext } from '../../api/task.ts';
import type { LossName } from '../../engine/losses.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import { trainClassification } from '../classification/train.ts';
import { numberForm } from '../regression/train.ts';
import { readTrainingSettings } from '../table-task/connect-training.ts';
import { openDataset } from '../table-task/open-dataset.ts';
import { chooseTargets, type TargetChoice } from '../table-task/prepare-table.ts';
import { requireInput } from '../table-task/require-input.ts';
import { trainNetwork } from '../table-task/train-network.ts';
import { withLoss } from '../table-task/with-loss.ts';
import { noteOwnSteps } from '../table-task/note-own-steps.ts';
import { openOrigin, type TransferSettings } from './open-origin.ts';

const losses: Readonly<Record<'numbers' | 'classes', readonly [LossName, ...LossName[]]>> = {
  numbers: ['meanSquaredError', 'meanAbsoluteError', 'huber'],
  classes: ['crossEntropy', 'focal', 'binaryCrossEntropy'],
};

/**
 * Trains a network that begins with layers of another one.
 *
 * @throws KSTORE_TASK_INPUT when the checkpoint has no such layers, or as {@link trainNetwork}.
 */
export async function trainTransfer(given: TaskContext): Promise<void> {
  const preprocessing = parsePreprocessing(given.inputs['preprocessing']?.value ?? null);
  const { predict, labels } = given.settings as { predict: TargetChoice; labels: string };
  // Labels are classes of which a row may have several.
  const choice = labels === 'several' ? 'classes' : predict;
  const type = chooseTargets(choice, openDataset(given).table, preprocessing);
  const context = withLoss(given, chooseLoss(given, type));
  const settings = context.settings as unknown as TransferSettings;
  const model = context.inputs['model']?.value ?? null;
  const origin = openOrigin(requireInput(context, 'checkpoint'), model, settings);
  refuseLateUnfreezing(settings, readTrainingSettings(context.settings).epochs);
  noteOwnSteps(context, preprocessing);
  if (type === 'numbers') await trainNetwork(context, numberForm, origin);
  else await trainClassification(context, origin);
}

function refuseLateUnfreezing({ unfreeze }: TransferSettings, epochs: number): void {
  const late = unfreeze.find(({ epoch }) => epoch > epochs);
  if (late === undefined) return;
  const problem = `\`unfreeze\` names epoch ${late.epoch}, and the training has ${epochs}`;
  throw inputError(problem, {}, 'name an earlier epoch, or make `epochs` larger');
}

/** The loss that goes with the targets where the settings leave it open. */
function chooseLoss({ settings }: TaskContext, type: 'numbers' | 'classes'): LossName {
  const [usual] = losses[type];
  const loss = (settings['loss'] ?? usual) as LossName;
  if (losses[type].includes(loss)) return loss;
  const hint = `for ${type} there are ${losses[type].join(', ')}`;
  throw inputError(`the loss ${loss} is not one of ${type}`, {}, hint);
}
