import { describe, expect, it } from 'vitest';
import { createContrastiveLoss } from '../../../../src/plugins/engine/contrastive-loss.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';
import { expectNear } from '../../../support/golden.ts';

const size = 5;
const random = createRandomStream(1, 'codes');
const codes = Float32Array.from({ length: 6 * size }, () => random.normal());
const none = new Float32Array(codes.length);

/** Equation 1 of the paper, word by word. */
function define(values: readonly number[], temperature: number): number {
  const rows = Array.from({ length: values.length / size }, (_item, row) =>
    values.slice(row * size, (row + 1) * size),
  );
  const dot = (left: readonly number[], right: readonly number[]) =>
    left.reduce((sum, value, i) => sum + value * right[i]!, 0);
  const likeness = (left: readonly number[], right: readonly number[]) =>
    Math.exp(dot(left, right) / Math.sqrt(dot(left, left) * dot(right, right)) / temperature);
  const losses = rows.map((row, i) => {
    const all = rows.reduce((sum, other, k) => (k === i ? sum : sum + likeness(row, other)), 0);
    return -Math.log(likeness(row, rows[i ^ 1]!) / all);
  });
  return losses.reduce((sum, loss) => sum + loss, 0) / rows.length;
}

describe('the contrastive loss', () => {
  it.each([0.1, 0.5, 2])('is that of its definition, with its gradient, at temperature %s', (temperature) => {
    const loss = createContrastiveLoss(temperature);
    const values = Array.from(codes);
    expect(loss.measure(codes, none, size)).toBeCloseTo(define(values, temperature), 10);
    const step = 1e-5;
    const slopes = values.map((value, place) => {
      const at = (moved: number) => define(values.with(place, moved), temperature);
      return (at(value + step) - at(value - step)) / (2 * step);
    });
    expectNear(loss.differentiate(codes, none, size), slopes, 1e-7);
  });

  it('bears codes of zeros', () => {
    const zeros = new Float32Array(2 * size);
    const loss = createContrastiveLoss(0.5);
    expect(loss.measure(zeros, zeros, size)).toBe(0);
    expect([...loss.differentiate(zeros, zeros, size)].every((value) => Math.abs(value) === 0)).toBe(true);
  });
});
