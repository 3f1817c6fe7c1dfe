import * as tf from '@tensorflow/tfjs-core';
import type { RandomStream } from '../../api/task.ts';
import { forbidMathRandom } from '../forbid-math-random.ts';
import type { Batch, Part, PartStep } from './part-step.ts';

/** Of one part or several: each value times the rows of its part over those of the batch, added up. */
export interface PartSum {
  readonly loss: number;
  readonly correctRows: number;
  readonly tensors: readonly tf.Tensor[];
}

/**
 * Cuts a batch into `count` runs of rows, the first ones a row longer where they cannot be equal; the last ones are
 * empty when there are fewer rows. Draws one seed a part, of empty ones too.
 */
export function cutBatch({ inputs, targets, rows }: Batch, count: number, random: RandomStream): Part[] {
  const [inputsOfRow, targetsOfRow] = [inputs.length / rows, targets.length / rows];
  return Array.from({ length: count }, (_item, index): Part => {
    const [start, end] = [startOf(index, count, rows), startOf(index + 1, count, rows)];
    return {
      inputs: inputs.slice(start * inputsOfRow, end * inputsOfRow),
      targets: targets.slice(start * targetsOfRow, end * targetsOfRow),
      rows: end - start,
      seed: random.integer(2 ** 32),
    };
  });
}

function startOf(index: number, count: number, rows: number): number {
  return index * Math.floor(rows / count) + Math.min(index, rows % count);
}

/**
 * Runs the parts and adds their values as a balanced binary tree, ((0 + 1) + (2 + 3)), so that whole branches can be
 * taken to other threads without changing one bit. Null when all are empty. The tensors are the caller's to dispose of.
 *
 * @param parts as many as a power of two.
 * @param batchRows rows of the whole batch.
 */
export function sumParts(step: PartStep, parts: readonly Part[], batchRows: number): PartSum | null {
  const [part] = parts;
  if (parts.length === 1 && part !== undefined) {
    return part.rows === 0 ? null : runPart(step, part, batchRows);
  }
  const half = parts.length / 2;
  return addSums(
    sumParts(step, parts.slice(0, half), batchRows),
    sumParts(step, parts.slice(half), batchRows),
  );
}

/** The sum of branches that lie side by side, as many as a power of two, in the order of {@link sumParts}. */
export function sumBranches(branches: readonly (PartSum | null)[]): PartSum | null {
  if (branches.length === 1) return branches[0] ?? null;
  const half = branches.length / 2;
  return addSums(sumBranches(branches.slice(0, half)), sumBranches(branches.slice(half)));
}

function runPart(step: PartStep, part: Part, batchRows: number): PartSum {
  const share = part.rows / batchRows;
  let [loss, correctRows] = [0, 0];
  const tensors = tf.tidy(() => {
    const result = forbidMathRandom(() => step.run(part));
    ({ loss, correctRows } = result);
    return result.tensors.map((tensor) => (share === 1 ? tf.clone(tensor) : tf.mul(tensor, share)));
  });
  return { loss: loss * share, correctRows, tensors };
}

function addSums(left: PartSum | null, right: PartSum | null): PartSum | null {
  if (left === null || right === null) return left ?? right;
  const tensors = left.tensors.map((tensor, index) => tf.add(tensor, right.tensors[index]!));
  tf.dispose([...left.tensors, ...right.tensors]);
  return { loss: left.loss + right.loss, correctRows: left.correctRows + right.correctRows, tensors };
}
