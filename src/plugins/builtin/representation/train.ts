import type { TaskContext } from '../../api/task.ts';
import { withLoss } from '../table-task/with-loss.ts';
import { trainEncoder, type EncoderSettings } from './train-encoder.ts';

/** Trains an encoder of rows. @throws as {@link trainEncoder}. */
export async function trainRepresentation(context: TaskContext): Promise<void> {
  const { method } = context.settings as unknown as EncoderSettings;
  await trainEncoder(withLoss(context, method === 'contrastive' ? 'contrastive' : 'meanSquaredError'), null);
}
