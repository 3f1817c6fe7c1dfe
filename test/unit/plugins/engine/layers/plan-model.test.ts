import { describe, expect, it } from 'vitest';
import type { Json } from '../../../../../src/plugins/api/task.ts';
import {
  parseHiddenLayers,
  parseLayers,
  readInputShape,
  readStoredLayers,
} from '../../../../../src/plugins/engine/layers/parse-layers.ts';
import {
  countParameterValues,
  listAllParameters,
  outputOf,
  planModel,
} from '../../../../../src/plugins/engine/layers/plan-model.ts';
import { KstoreError } from '../../../../../src/store/errors/kstore-error.ts';

const plan = (layers: Json, input: readonly number[]) => planModel(parseLayers({ layers }, 2), input);

/** Message and hints of what the work throws. */
function findRefusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(KstoreError);
    const { code, message, hints } = error as KstoreError;
    expect(code).toBe('KSTORE_TASK_INPUT');
    return [message.replace('the model cannot be built: ', ''), ...hints].join(' | ');
  }
  throw new Error('nothing was refused');
}

describe('planModel', () => {
  it.each<[Json, number[], number[], number]>([
    [[{ dense: { units: 5 } }], [3], [5], 20],
    [[{ dense: { units: 5, bias: false } }], [3], [5], 15],
    [[{ conv1d: { filters: 4, kernel: 3 } }], [10, 2], [8, 4], 28],
    [[{ conv1d: { filters: 4, kernel: 3, stride: 2, padding: 'same' } }], [9, 2], [5, 4], 28],
    [[{ conv2d: { filters: 8, kernel: [5, 3] } }], [28, 28, 1], [24, 26, 8], 128],
    [[{ conv2d: { filters: 8, kernel: 3, stride: [2, 1], padding: 'same' } }], [7, 7, 2], [4, 7, 8], 152],
    [[{ depthwiseConv2d: { kernel: 3, multiplier: 2 } }], [8, 8, 3], [6, 6, 6], 60],
    [[{ maxPool: {} }], [7, 7, 3], [3, 3, 3], 0],
    [[{ maxPool: { padding: 'same' } }], [7, 7, 3], [4, 4, 3], 0],
    [[{ averagePool: { size: [3, 2], stride: 1 } }], [7, 7, 3], [5, 6, 3], 0],
    [[{ averagePool: { size: 3 } }], [9, 2], [3, 2], 0],
    [[{ maxPool: { size: [3], stride: [2] } }], [9, 2], [4, 2], 0],
    [[{ batchNorm: {} }], [6, 4], [6, 4], 16],
    [[{ layerNorm: {} }], [6, 4], [6, 4], 8],
    [[{ flatten: {} }], [28, 28, 1], [784], 0],
    [[{ embedding: { tokens: 100, units: 8 } }], [12], [12, 8], 800],
    [[{ lstm: { units: 6 } }], [12, 8], [6], 4 * 6 * (8 + 6 + 1)],
    [[{ gru: { units: 6, returns: 'all' } }], [12, 8], [12, 6], 3 * 6 * (8 + 6 + 2)],
    [[{ residual: { layers: [{ dense: { units: 3 } }] } }], [3], [3], 12],
    [[{ residual: { shortcut: 'projection', layers: [{ dense: { units: 5 } }] } }], [3], [5], 20 + 15],
    [[{ sequential: { repeat: 3, layers: [{ dense: { units: 3 } }] } }], [3], [3], 36],
  ])('infers what %j makes of %j', (layers, input, output, parameters) => {
    const planned = planModel(parseHiddenLayers({ layers }), input);
    expect(outputOf(planned, input)).toEqual(output);
    expect(countParameterValues(planned)).toBe(parameters);
  });

  it('names what a layer learns after its place', () => {
    const layers = [
      { dense: { units: 3 } },
      { residual: { layers: [{ dense: { units: 3 } }, { sequential: { layers: [{ batchNorm: {} }] } }] } },
    ];
    expect(listAllParameters(plan(layers, [3])).map(({ name }) => name)).toEqual([
      'dense1/kernel',
      'dense1/bias',
      'residual1/dense1/kernel',
      'residual1/dense1/bias',
      'residual1/sequential1/batchNorm1/scale',
      'residual1/sequential1/batchNorm1/shift',
      'residual1/sequential1/batchNorm1/runningMean',
      'residual1/sequential1/batchNorm1/runningVariance',
      'output/kernel',
      'output/bias',
    ]);
  });

  it.each<[Json, number[], string]>([
    [
      [{ activation: 'relu' }, { dropout: {} }, { dense: { units: 3 } }],
      [28, 28, 1],
      'layer 3 (dense) expects 784 inputs in a row, gets 28×28×1: add flatten | write `- flatten: {}` before it',
    ],
    [
      [{ conv1d: { filters: 2, kernel: 3 } }],
      [9, 2],
      'the output layer expects 14 inputs in a row, gets 7×2: add flatten | write `- flatten: {}` before it',
    ],
    [
      [{ conv2d: { filters: 2, kernel: 3 } }],
      [784],
      'layer 1 (conv2d) expects rows of height×width×channels, gets 784 | say what the values of a row are with `input` in the model, as `input: [28, 28, 1]`',
    ],
    [
      [{ maxPool: {} }, { conv2d: { filters: 2, kernel: 5 } }],
      [8, 8, 1],
      'layer 2 (conv2d) expects rows of at least 5×5, gets 4×4 | make its window smaller, leave out a layer before it that shrinks the rows, or write `padding: same`',
    ],
    [[{ lstm: { units: 3 } }], [7], 'layer 1 (lstm) expects rows of length×channels, gets 7 | say what'],
    [
      [{ residual: { layers: [{ dense: { units: 4 } }, { conv1d: { filters: 1, kernel: 1 } }] } }],
      [3],
      'layer 1 (residual), layer 2 (conv1d) expects rows of length×channels, gets 4 | say what',
    ],
    [
      [{ residual: { layers: [{ dense: { units: 4 } }] } }],
      [3],
      'layer 1 (residual) adds its input of 3 to what its layers give, 4: the shapes must be equal | write `shortcut: projection`, or change the layers inside',
    ],
    [
      [{ residual: { shortcut: 'projection', layers: [{ conv2d: { filters: 2, kernel: 3 } }] } }],
      [8, 8, 1],
      'layer 1 (residual) cannot project its input of 8×8×1 to what its layers give, 6×6×2 | give its convolutions `padding: same`',
    ],
    [
      [{ dense: { units: 4 } }, { embedding: { tokens: 9, units: 2 } }],
      [3],
      'layer 2 (embedding) takes token numbers, so it must be the first layer of the model',
    ],
    [
      [{ maxPool: { size: [2, 3] } }],
      [9, 2],
      'layer 1 (maxPool) has the size 2×3, and rows of 9×2 have one axis beside the channels',
    ],
    [[{ averagePool: { size: 2, stride: [1, 2] } }], [9, 2], 'has the stride 1×2'],
    [[{ maxPool: { size: [2] } }], [8, 8, 1], 'has the size 2, and rows of 8×8×1 have 2 axes'],
  ])('says why %j does not fit %j', (layers, input, message) => {
    expect(findRefusal(() => plan(layers, input))).toContain(message);
  });
});

describe('parseLayers', () => {
  it.each<[Json, string]>([
    [[{ dense: {} }], 'layers[0] has no units'],
    [[{ dense: { units: 4, activation: 'relo' } }], 'layers[0] has the unknown activation "relo"'],
    [[{ dropout: { rate: 1 } }], 'layers[0] has the dropout rate 1'],
    [[{ dense: { units: 4 } }, { convolution: {} }], 'layers[1] is of the unknown type "convolution"'],
    [[{ dense: { units: 4 }, dropout: {} }], 'layers[0] describes more than one layer'],
    [[{ conv2d: { filters: 2 } }], 'layers[0] has no kernel'],
    [[{ conv2d: { filters: 2, kernel: [1, 2, 3] } }], 'layers[0] has the kernel [1,2,3]'],
    [[{ gru: 3 }], 'layers[0] has the settings 3, which have no members'],
    [[{ residual: { layers: [{ lstm: {} }] } }], 'layers[0].residual.layers[0] has no units'],
    [
      [{ sequential: { repeat: 20_000, layers: [{ flatten: {} }] } }],
      'layers[0] brings it to more than 1000 layers',
    ],
    [
      [{ flatten: {} }, { sequential: { repeat: 999, layers: [{ flatten: {} }] } }],
      'layers[1] brings it to more than 1000 layers',
    ],
    // Each list is short, and none holds a layer that does something.
    [
      [
        {
          sequential: {
            repeat: 1000,
            layers: [
              {
                residual: {
                  layers: [
                    { sequential: { repeat: 900, layers: [{ sequential: { repeat: 1000, layers: [] } }] } },
                  ],
                },
              },
            ],
          },
        },
      ],
      'layers[0] brings it to more than 1000 layers',
    ],
    [
      [{ dense: { units: 4, activatoin: 'relu' } }],
      'layers[0] has the unknown setting "activatoin"; did you mean "activation"?',
    ],
    [[{ sequential: { layers: [], repeats: 2 } }], 'layers[0] has the unknown setting "repeats"'],
    [
      [{ residual: { layers: [], shortcat: 'identity' } }],
      'layers[0] has the unknown setting "shortcat"; did you mean "shortcut"?',
    ],
    [[{ constructor: {} }], 'layers[0] is of the unknown type "constructor"'],
  ])('refuses %j', (layers, message) => {
    expect(findRefusal(() => parseLayers({ layers }, 1))).toContain(message);
  });

  it('leaves descriptions of dense layers as they always were', () => {
    const layers = [{ dense: { units: 4, activation: 'relu' } }, { dropout: {} }, { activation: 'selu' }];
    expect(JSON.stringify(parseLayers({ layers }, 2))).toBe(
      JSON.stringify([
        { type: 'dense', name: 'dense1', units: 4, activation: 'relu', initialiser: 'he' },
        { type: 'dropout', name: 'dropout1', rate: 0.5 },
        { type: 'activation', name: 'activation1', activation: 'selu' },
        { type: 'dense', name: 'output', units: 2, activation: 'linear', initialiser: 'xavier' },
      ]),
    );
  });
});

describe('readStoredLayers', () => {
  const layers: Json = [
    { conv2d: { filters: 2, kernel: 3, padding: 'same', bias: false } },
    { residual: { layers: [{ sequential: { repeat: 2, layers: [{ batchNorm: {} }] } }] } },
    { maxPool: {} },
    { activation: 'swish' },
    { flatten: {} },
    { dropout: {} },
  ];

  it('reads what parseLayers gave', () => {
    const parsed = parseLayers({ layers }, 3);
    expect(readStoredLayers(JSON.parse(JSON.stringify(parsed)) as Json)).toEqual(parsed);
  });

  it.each<[Json, string]>([
    [null, 'layers is not a list'],
    [[null], 'layers[0] has no type and name'],
    [[{ type: 'dense', name: 'dense1', units: -1 }], 'layers[0] has the units -1'],
    [[{ type: '__proto__', name: 'a' }], 'layers[0] is of the unknown type "__proto__"'],
    [[{ type: 'dense', name: 'a', layers: [] }], 'layers[0] is of the type "dense", which holds no layers'],
    [[{ type: 'sequential', name: 'a', layers: [{ type: 'gru', name: 'b' }] }], 'has no units'],
  ])('refuses %j of a stranger', (stored, message) => {
    expect(findRefusal(() => readStoredLayers(stored))).toContain(message);
  });

  it('bears layers in layers without end', () => {
    let stored: Json = [];
    for (let depth = 0; depth < 5000; depth++) stored = [{ type: 'sequential', name: 'a', layers: stored }];
    expect(findRefusal(() => readStoredLayers(stored))).toContain('lies too deep in other layers');
  });
});

describe('readInputShape', () => {
  it('takes the features in a row, or what the model says', () => {
    expect(readInputShape({}, [], [8])).toEqual([8]);
    expect(readInputShape({ input: [28, 28, 1] }, [], [784])).toEqual([28, 28, 1]);
  });

  it('takes pictures as they are, and their numbers in a row where dense layers come first', () => {
    const read = (...layers: readonly Json[]) =>
      readInputShape({}, parseLayers({ layers: [...layers] }, 1), [28, 28, 3]);
    const [dense, convolution] = [{ dense: { units: 2 } }, { conv2d: { filters: 2, kernel: 3 } }];
    expect(read(convolution, { flatten: {} }, dense)).toEqual([28, 28, 3]);
    expect(read({ batchNorm: {} })).toEqual([28, 28, 3]);
    expect(read({ residual: { layers: [convolution] } })).toEqual([28, 28, 3]);
    expect(read(dense)).toEqual([2352]);
    expect(read({ dropout: {} }, { sequential: { layers: [dense] } })).toEqual([2352]);
    expect(read()).toEqual([2352]);
  });

  it('refuses what does not fit', () => {
    expect(findRefusal(() => readInputShape({ input: [28, 28, 1] }, [], [8]))).toContain(
      'the model takes 28×28×1 = 784 values a row, and a row of the dataset gives 8',
    );
    expect(findRefusal(() => readInputShape({ input: [] }, [], [8]))).toContain(
      'input is [], no list of sizes',
    );
    expect(findRefusal(() => readInputShape({ input: [0.5] }, [], [8]))).toContain('has the shape [0.5]');
  });
});
