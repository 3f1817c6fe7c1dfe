import { expect, it } from 'vitest';
import { orderByMatrix } from '../../../../src/plugins/experiment/matrix-order.ts';
import type { Version } from '../../../../src/store/index.ts';

it('puts runs in the order of the matrix, whichever ended first', () => {
  const value = { dataset: 'a', model: 'm', matrix: { 'training.rate': [0.02, 0.1, 0.005], seed: [2, 1] } };
  const experiment = { name: 'grid', version: 1, manifest: { meta: { value } } } as unknown as Version;
  const run = (rate: number, seed: number) => ({ point: { 'training.rate': rate, seed } });
  const ended = [run(0.005, 1), { point: { seed: 7 } }, run(0.1, 1), run(0.02, 1), run(0.1, 2), {}];
  expect(orderByMatrix(experiment, ended)).toEqual([
    run(0.02, 1),
    run(0.1, 2),
    run(0.1, 1),
    run(0.005, 1),
    { point: { seed: 7 } },
    {},
  ]);
});
