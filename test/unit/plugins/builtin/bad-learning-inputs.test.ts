import { describe, expect, it } from 'vitest';
import type {
  Cell,
  Json,
  JsonObject,
  LearningTask,
  ResolvedInput,
} from '../../../../src/plugins/api/task.ts';
import classification from '../../../../src/plugins/builtin/learning/classification.ts';
import regression from '../../../../src/plugins/builtin/learning/regression.ts';
import { decodeSafetensors } from '../../../../src/plugins/engine/safetensors.ts';
import { encodePng } from '../../../support/pictures.ts';
import { readConcrete, readConcreteClasses } from './concrete.ts';
import { createFakeContext, datasetInput, settingsInput } from './fake-context.ts';

const small: Json = { layers: [{ dense: { units: 4, activation: 'relu' } }] };
const scaled: Json = { steps: [{ standardise: { columns: 'all' } }] };

interface Options {
  readonly model?: Json;
  readonly preprocessing?: Json;
  readonly settings?: JsonObject;
}

async function learn(task: LearningTask, dataset: ResolvedInput, options: Options = {}) {
  const { model = small, preprocessing = scaled, settings = {} } = options;
  const inputs = {
    dataset,
    model: settingsInput('model', model),
    preprocessing: settingsInput('preprocessing', preprocessing),
  };
  const recorded = createFakeContext(task, inputs, { settings: { epochs: 2, ...settings } });
  await task.run(recorded.context);
  return recorded.emitted.get('checkpoint')!;
}

/** The mixtures with other values in the first column. */
function withCement(rows: number, cement: Cell): ResolvedInput {
  const table = readConcrete(rows);
  const changed = table.rows.map(({ id, cells }) => ({ id, cells: [cement, ...cells.slice(1)] }));
  return datasetInput({ ...table, rows: changed });
}

/** Two folders of grey pictures, 8 × 8. @param change what one of them becomes. */
function drawPictures(change: (content: Buffer) => Buffer = (content) => content): ResolvedInput {
  const files = Object.fromEntries(
    ['dark', 'light'].flatMap((name, level) =>
      [0, 1, 2].map((place): [string, Buffer] => {
        const content = encodePng(8, 8, 1, new Uint8Array(64).fill(60 + 120 * level + place));
        const path = `${name}/${place}.png`;
        return [path, path === 'light/1.png' ? change(content) : content];
      }),
    ),
  );
  return {
    ...datasetInput(null),
    listFiles: () => Object.keys(files).sort(),
    readFile: (path) => files[path]!,
    hashFile: () => '0'.repeat(64),
  };
}

const convolution = (filters: number, size = 2): Json => ({
  layers: [
    { conv2d: { filters, kernel: 3, padding: 'same', activation: 'relu' } },
    { maxPool: { size } },
    { flatten: {} },
  ],
});

describe('what cannot be learnt from is one clear error', () => {
  it.each<[string, LearningTask, ResolvedInput, Options, string]>([
    [
      'pictures wanted, a table given',
      regression,
      datasetInput(readConcrete(20)),
      { model: convolution(2) },
      'the model cannot be built: layer 1 (conv2d)',
    ],
    [
      'a dense layer upon pictures that are not flat',
      classification,
      drawPictures(),
      {
        preprocessing: { steps: [] },
        model: { layers: [{ conv2d: { filters: 2, kernel: 3 } }, { dense: { units: 3 } }] },
      },
      'layer 2 (dense) expects 72 inputs in a row, gets 6×6×2: add flatten',
    ],
    [
      'an input of another size',
      classification,
      drawPictures(),
      { preprocessing: { steps: [] }, model: { input: [28, 28, 1], layers: [{ flatten: {} }] } },
      'the model takes 28×28×1 = 784 values a row, and a row of the dataset gives 64',
    ],
    [
      'a column without any value',
      regression,
      withCement(20, null),
      {},
      'the column "cement" has no value in any training row',
    ],
    [
      'the same to be filled in',
      regression,
      withCement(20, null),
      { preprocessing: { steps: [{ impute: { with: 'mean' } }] } },
      'the column "cement" has no value in any training row',
    ],
    [
      'a set without rows',
      regression,
      datasetInput({ ...readConcrete(1), rows: [] }),
      {},
      'the dataset has no row to train on',
    ],
    [
      'a class alone',
      classification,
      datasetInput({ ...readConcreteClasses(9), rows: readConcreteClasses(9).rows.slice(0, 1) }),
      {},
      'every training row has the class',
    ],
    [
      'more weights than the engine holds',
      regression,
      datasetInput(readConcrete(20)),
      { model: { layers: [{ dense: { units: 20_000 } }, { dense: { units: 6000 } }] } },
      'the model has 120192001 parameters, more than 100000000',
    ],
    [
      'more between two layers than the memory of the engine holds',
      classification,
      drawPictures(),
      {
        preprocessing: { steps: [{ picture: { height: 128, width: 128 } }] },
        model: convolution(9000, 128),
      },
      'that is more than the 3000 MB that the training engine can hold',
    ],
    [
      'a picture whose end is missing',
      classification,
      drawPictures((content) => content.subarray(0, content.length - 30)),
      { preprocessing: { steps: [] } },
      'light/1.png',
    ],
  ])('%s', async (_what, task, dataset, options, message) => {
    await expect(learn(task, dataset, options)).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message: expect.stringContaining(message) as string,
    });
  });
});

describe('what is odd and can be learnt from', () => {
  const weightsOf = async (task: LearningTask, dataset: ResolvedInput) => {
    const { files } = await learn(task, dataset);
    return [...decodeSafetensors(files['weights.safetensors']!).values()].flatMap(({ values }) => [
      ...values,
    ]);
  };

  it('a column that never varies gives zeros, not infinities', async () => {
    const weights = await weightsOf(regression, withCement(20, 250));
    expect(weights.filter((weight) => !Number.isFinite(weight))).toEqual([]);
  });

  it('a single row', async () => {
    const weights = await weightsOf(regression, datasetInput(readConcrete(1)));
    expect(weights.filter((weight) => !Number.isFinite(weight))).toEqual([]);
  });
});
