import type { TaskContext } from '../../api/task.ts';
import { parsePreprocessing } from '../../preprocessing/parse-steps.ts';
import { countLevels, openLowerLevels } from '../representation/lower-levels.ts';
import { trainEncoder } from '../representation/train-encoder.ts';
import { noteOwnSteps } from '../table-task/note-own-steps.ts';
import { withLoss } from '../table-task/with-loss.ts';

/**
 * Trains one level of features by an autoencoder of its own, from what the levels below give; those stay as they are.
 *
 * @see Y. Bengio et al., "Greedy layer-wise training of deep networks", NeurIPS 2006, section 4; G. Hinton and R.
 * Salakhutdinov, "Reducing the dimensionality of data with neural networks", Science 313 (2006); with `denoising`
 * P. Vincent et al., "Stacked denoising autoencoders", JMLR 11 (2010), section 3.
 * @throws as {@link trainEncoder}.
 */
export async function trainHierarchicalFeatures(context: TaskContext): Promise<void> {
  const { checkpoint, preprocessing } = context.inputs;
  const lower = checkpoint === undefined ? null : openLowerLevels(checkpoint);
  if (lower !== null) noteOwnSteps(context, parsePreprocessing(preprocessing?.value ?? null));
  const level = lower === null ? 1 : countLevels(lower) + 1;
  await trainEncoder(withLoss(context, 'meanSquaredError'), lower, level);
}
