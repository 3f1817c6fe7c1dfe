import { describe, expect, it } from 'vitest';
import { initialise } from '../../../../src/plugins/engine/initialise.ts';
import type { ParameterSpec, Start } from '../../../../src/plugins/engine/layers/layer.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

const draw = (start: Start, shape: readonly number[]): Float32Array => {
  const spec: ParameterSpec = { name: 'a/kernel', shape, start, role: 'weight' };
  return initialise(spec, createRandomStream(1, 'weights'));
};
const start = (initialiser: 'he' | 'xavier' | 'lecun' | 'orthogonal', blocks = 1): Start => {
  return { type: 'draw', initialiser, fanIn: 50, fanOut: 100, blocks };
};

describe('initialise', () => {
  it.each([
    ['he', Math.sqrt(2 / 50)],
    ['xavier', Math.sqrt(2 / 150)],
    ['lecun', Math.sqrt(1 / 50)],
  ] as const)('%s gives the published deviation', (initialiser, deviation) => {
    const values = [...draw(start(initialiser), [50, 100])];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(deviation / 20);
    expect(Math.sqrt(variance)).toBeGreaterThan(0.97 * deviation);
    expect(Math.sqrt(variance)).toBeLessThan(1.03 * deviation);
  });

  it.each([
    [6, 6, 1],
    [9, 4, 1],
    [4, 9, 1],
    [5, 15, 3],
  ])('orthogonal gives %d×%d in %d blocks right angles and the length 1', (rows, columns, blocks) => {
    const values = draw(start('orthogonal', blocks), [rows, columns]);
    const width = columns / blocks;
    for (let block = 0; block < blocks; block++) {
      const at = (row: number, column: number) => values[row * columns + block * width + column]!;
      const count = Math.min(rows, width);
      for (let left = 0; left < count; left++) {
        for (let right = 0; right < count; right++) {
          let product = 0;
          for (let i = 0; i < Math.max(rows, width); i++)
            product += rows >= width ? at(i, left) * at(i, right) : at(left, i) * at(right, i);
          expect(product).toBeCloseTo(left === right ? 1 : 0, 6);
        }
      }
    }
  });

  it('draws the same for the same stream, and begins blocks with their own value', () => {
    expect(draw(start('orthogonal'), [7, 3])).toEqual(draw(start('orthogonal'), [7, 3]));
    const blockValues = [0, 1, 2];
    expect([...draw({ type: 'constant', blockValues }, [6])]).toEqual([0, 0, 1, 1, 2, 2]);
  });
});
