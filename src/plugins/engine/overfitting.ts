import type { EpochReport } from './training-state.ts';

/** Epochs since the best one before anything is said: a validation loss goes up and down by chance. */
const fewestEpochs = 5;
const shareOfBest = 0.25;
/** How much higher than the lowest the validation loss must be. */
const clearRise = 1.02;

/**
 * Says that the validation loss has turned: it has risen for a while since its best epoch, and the training loss
 * has gone on falling. It may still turn again: which epoch is the best one is known at the end only.
 *
 * @returns null while nothing is to be said.
 */
export function findOverfitting(best: EpochReport | undefined, now: EpochReport): string | null {
  if (best === undefined || best.validationLoss === null || now.validationLoss === null) return null;
  const wait = Math.max(fewestEpochs, Math.ceil(best.epoch * shareOfBest));
  const hasTurned = now.validationLoss > best.validationLoss * clearRise && now.loss < best.loss;
  if (!hasTurned || now.epoch - best.epoch < wait) return null;
  const show = (value: number) => String(Number(value.toPrecision(3)));
  return (
    `signs of overfitting since epoch ${best.epoch}: the validation loss rose from ${show(best.validationLoss)} to ` +
    `${show(now.validationLoss)} while the training loss fell from ${show(best.loss)} to ${show(now.loss)}. ` +
    'If it stays so, more rows, dropout, weightDecay or a smaller network help; patience ends the training sooner'
  );
}
