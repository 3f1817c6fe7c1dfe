import type { EpochReport } from './training-state.ts';

/** Epochs that must be turned one after the other: a validation loss goes up and down by chance. */
const fewestEpochs = 5;
const shareOfBest = 0.25;
/** How much higher than the lowest the validation loss must be. */
const clearRise = 1.05;
/** How much lower than it the training loss must be: the network knows its own rows better than others. */
const clearGap = 0.5;

/**
 * Whether an epoch looks as overfitting does: the validation loss is clearly higher than at its best epoch, and the
 * training loss has gone on falling far below the validation loss. Where it has not, as at the begin, a best epoch may
 * have been one by chance.
 */
export function isTurned(best: EpochReport | undefined, now: EpochReport): boolean {
  if (best === undefined || best.validationLoss === null || now.validationLoss === null) return false;
  return (
    now.validationLoss > best.validationLoss * clearRise &&
    now.loss < best.loss &&
    now.loss < now.validationLoss * clearGap
  );
}

/**
 * Says that the validation loss has turned for good, as far as can be seen. It may still turn again: which epoch is the
 * best one is known at the end only.
 *
 * @param turnedEpochs epochs up to this one that were turned ({@link isTurned}), without one between them that was not.
 * @returns null while nothing is to be said.
 */
export function findOverfitting(
  best: EpochReport | undefined,
  now: EpochReport,
  turnedEpochs: number,
): string | null {
  if (best === undefined || best.validationLoss === null || now.validationLoss === null) return null;
  if (turnedEpochs < Math.max(fewestEpochs, Math.ceil(best.epoch * shareOfBest))) return null;
  const show = (value: number) => String(Number(value.toPrecision(3)));
  return (
    `signs of overfitting since epoch ${best.epoch}: the validation loss rose from ${show(best.validationLoss)} to ` +
    `${show(now.validationLoss)} while the training loss fell from ${show(best.loss)} to ${show(now.loss)}. ` +
    'If it stays so, more rows, dropout, weightDecay or a smaller network help; patience ends the training sooner'
  );
}
