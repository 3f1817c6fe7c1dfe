import { describe, expect, it } from 'vitest';
import { summariseModel } from '../../../../src/plugins/engine/model-summary.ts';

const layers = [
  { conv2d: { filters: 4, kernel: 3, activation: 'relu' } },
  { batchNorm: {} },
  { residual: { layers: [{ conv2d: { filters: 4, kernel: 1, bias: false } }] } },
  { flatten: {} },
];

describe('summariseModel', () => {
  it('lists layers with what they give and learn', () => {
    const summary = summariseModel({ input: [6, 6, 1], layers }, { sample: [36], outputs: 3 });
    expect(summary).toMatchObject({
      input: [6, 6, 1],
      parameters: 40 + 8 + 16 + 64 * 3 + 3,
      statistics: 8,
      sizeBytes: 4 * (40 + 8 + 8 + 16 + 64 * 3 + 3),
    });
    expect(
      summary!.layers.map(({ name, output, parameters }) => [name, output.join('×'), parameters]),
    ).toEqual([
      ['conv2d1', '4×4×4', 40],
      ['batchNorm1', '4×4×4', 8],
      ['residual1', '4×4×4', 0],
      ['residual1/conv2d1', '4×4×4', 16],
      ['flatten1', '64', 0],
      ['output', '3', 195],
    ]);
    expect(summary!.layers[0]!.settings).toBe('filters 4, kernel 3×3, relu');
  });

  it('leaves out the output layer of a model that has not been trained', () => {
    expect(summariseModel({ input: [6, 6, 1], layers }, null)!.layers.at(-1)!.name).toBe('flatten1');
  });

  it('knows nothing when nobody says what a row is', () => {
    const described = { layers: [{ dense: { units: 4 } }] };
    expect(summariseModel(described, null)).toBeNull();
    expect(summariseModel(described, { sample: [8], outputs: 1 })).toMatchObject({
      input: [8],
      parameters: 41,
    });
  });

  it('says which layer does not fit', () => {
    expect(() =>
      summariseModel({ input: [6, 6, 1], layers: layers.slice(0, 3) }, { sample: [36], outputs: 3 }),
    ).toThrow('the output layer expects 64 inputs in a row, gets 4×4×4: add flatten');
  });
});
