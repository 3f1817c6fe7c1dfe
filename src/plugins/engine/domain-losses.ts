import { createBinaryCrossEntropy } from './binary-cross-entropy.ts';
import { differentiateCrossEntropy, measureCrossEntropy } from './cross-entropy.ts';
import type { NumericLoss } from './loss-on-tensors.ts';

const domainLoss = createBinaryCrossEntropy();

/**
 * Cross-entropy of the rows with a class, plus `weight` times the squared distance of the covariances that the logits
 * have in the two domains, by 4 × classes². A row whose targets are all zero is of the domain without labels.
 *
 * @see B. Sun and K. Saenko, "Deep CORAL: correlation alignment for deep domain adaptation", ECCV workshops 2016,
 * equations 1 to 6.
 */
export function createCoralLoss(weight: number): NumericLoss {
  return {
    measure(logits, targets, classes) {
      const { labelled, bare } = partRows(targets, classes);
      const loss = measureLabelled(logits, targets, classes, labelled);
      const difference = compareCovariances(logits, classes, labelled, bare);
      if (difference === null) return loss;
      const square = difference.reduce((sum, value) => sum + value * value, 0);
      return loss + (weight * square) / (4 * classes * classes);
    },
    differentiate(logits, targets, classes) {
      const { labelled, bare } = partRows(targets, classes);
      const gradient = differentiateLabelled(logits, targets, classes, labelled, classes);
      const difference = compareCovariances(logits, classes, labelled, bare);
      if (difference === null) return gradient;
      for (const [rows, sign] of [
        [labelled, 1],
        [bare, -1],
      ] as const) {
        const factor = (sign * weight) / (classes * classes * (rows.length - 1));
        const centred = centreRows(logits, classes, rows);
        rows.forEach((row, index) => {
          for (let i = 0; i < classes; i++) {
            let sum = 0;
            for (let j = 0; j < classes; j++)
              sum += difference[i * classes + j]! * centred[index * classes + j]!;
            gradient[row * classes + i] = gradient[row * classes + i]! + factor * sum;
          }
        });
      }
      return gradient;
    },
  };
}

/**
 * Cross-entropy of the rows with a class, plus the binary one of the domain, the last output, over all rows. That the
 * domains become alike is the work of the layer that reverses the gradient.
 *
 * @see Y. Ganin and V. Lempitsky, "Unsupervised domain adaptation by backpropagation", ICML 2015, equation 9.
 */
export function createAdversarialLoss(): NumericLoss {
  return {
    measure(outputs, targets, size) {
      const { labelled } = partRows(targets, size, size - 1);
      const domain = domainLoss.measure(takeLast(outputs, size), takeLast(targets, size), 1);
      const [logits, classes] = [dropLast(outputs, size), dropLast(targets, size)];
      return domain + measureLabelled(logits, classes, size - 1, labelled);
    },
    differentiate(outputs, targets, size) {
      const { labelled } = partRows(targets, size, size - 1);
      const [logits, classes] = [dropLast(outputs, size), dropLast(targets, size)];
      const gradient = differentiateLabelled(logits, classes, size - 1, labelled, size);
      const domain = domainLoss.differentiate(takeLast(outputs, size), takeLast(targets, size), 1);
      domain.forEach((value, row) => (gradient[row * size + size - 1] = value));
      return gradient;
    },
  };
}

/** @param classes of the values of a row that say which class it is of. */
function partRows(targets: Float32Array, size: number, classes = size) {
  const isLabelled = (row: number) =>
    targets.subarray(row * size, row * size + classes).some((value) => value !== 0);
  const rows = Array.from({ length: targets.length / size }, (_item, row) => row);
  return { labelled: rows.filter(isLabelled), bare: rows.filter((row) => !isLabelled(row)) };
}

function takeRows(values: Float32Array, size: number, rows: readonly number[]): Float32Array {
  const taken = new Float32Array(rows.length * size);
  rows.forEach((row, index) => taken.set(values.subarray(row * size, (row + 1) * size), index * size));
  return taken;
}

function measureLabelled(
  logits: Float32Array,
  targets: Float32Array,
  classes: number,
  rows: readonly number[],
): number {
  if (rows.length === 0) return 0;
  return measureCrossEntropy(takeRows(logits, classes, rows), takeRows(targets, classes, rows), classes);
}

/** @param size outputs of a row, of which the first ones are the classes. */
function differentiateLabelled(
  logits: Float32Array,
  targets: Float32Array,
  classes: number,
  rows: readonly number[],
  size: number,
): Float64Array {
  const gradient = new Float64Array((logits.length / classes) * size);
  const own = differentiateCrossEntropy(
    takeRows(logits, classes, rows),
    takeRows(targets, classes, rows),
    classes,
  );
  rows.forEach((row, index) => {
    gradient.set(own.subarray(index * classes, (index + 1) * classes), row * size);
  });
  return gradient;
}

/** Covariance of the one less that of the other, `[classes, classes]`; null where a domain has fewer than two rows. */
function compareCovariances(
  logits: Float32Array,
  classes: number,
  labelled: readonly number[],
  bare: readonly number[],
): Float64Array | null {
  if (labelled.length < 2 || bare.length < 2) return null;
  const other = measureCovariance(logits, classes, bare);
  return measureCovariance(logits, classes, labelled).map((value, place) => value - other[place]!);
}

function measureCovariance(logits: Float32Array, classes: number, rows: readonly number[]): Float64Array {
  const centred = centreRows(logits, classes, rows);
  const covariance = new Float64Array(classes * classes);
  for (let index = 0; index < rows.length; index++)
    for (let i = 0; i < classes; i++)
      for (let j = 0; j < classes; j++)
        covariance[i * classes + j] =
          covariance[i * classes + j]! + centred[index * classes + i]! * centred[index * classes + j]!;
  return covariance.map((sum) => sum / (rows.length - 1));
}

function centreRows(logits: Float32Array, classes: number, rows: readonly number[]): Float64Array {
  const centred = Float64Array.from(takeRows(logits, classes, rows));
  for (let i = 0; i < classes; i++) {
    let sum = 0;
    for (let place = i; place < centred.length; place += classes) sum += centred[place]!;
    const mean = sum / rows.length;
    for (let place = i; place < centred.length; place += classes) centred[place] = centred[place]! - mean;
  }
  return centred;
}

function takeLast(values: Float32Array, size: number): Float32Array {
  return values.filter((_value, place) => place % size === size - 1);
}

function dropLast(values: Float32Array, size: number): Float32Array {
  return values.filter((_value, place) => place % size !== size - 1);
}
