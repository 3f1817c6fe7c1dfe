import { beforeAll, describe, expect, it } from 'vitest';
import type { Json, JsonObject, LearningTask, Table } from '../../../../src/plugins/api/task.ts';
import classification from '../../../../src/plugins/builtin/learning/classification.ts';
import regression from '../../../../src/plugins/builtin/learning/regression.ts';
import transfer from '../../../../src/plugins/builtin/learning/transfer.ts';
import classificationTest from '../../../../src/plugins/builtin/test/classification.ts';
import { decodeSafetensors } from '../../../../src/plugins/engine/safetensors.ts';
import { findTaskMetaProblem } from '../../../../src/store/schema/task-meta.ts';
import { readDigits } from '../../../support/digits.ts';
import { readConcrete } from './concrete.ts';
import {
  checkpointInput,
  createFakeContext,
  datasetInput,
  finalMetric,
  settingsInput,
  type Emitted,
} from './fake-context.ts';

const network: Json = {
  task: 'classification',
  layers: [{ dense: { units: 96, activation: 'relu' } }, { dense: { units: 48, activation: 'relu' } }],
};
const quick: JsonObject = {
  epochs: 60,
  batchSize: 10,
  learningRate: 0.003,
  optimiser: 'adamw',
  weightDecay: 0.3,
};
/** Odd or even instead of the digit. */
function askParity(table: Table): Table {
  const parity = (digit: unknown) => (Number(digit) % 2 === 0 ? 'even' : 'odd');
  const rows = table.rows.map(({ id, cells }) => ({
    id,
    cells: [...cells.slice(0, -1), parity(cells.at(-1))],
  }));
  return { ...table, rows };
}

const few = askParity(readDigits('0123456789', 60, 20_000));
const tested = askParity(readDigits('0123456789', 600, 30_000));

interface Options {
  readonly settings?: JsonObject;
  readonly model?: Json;
  readonly seed?: number;
  readonly checkpoint?: Emitted;
  readonly preprocessing?: Json;
}

async function learn(
  task: LearningTask,
  table: Table,
  { model, checkpoint, preprocessing, ...options }: Options,
) {
  const inputs = {
    dataset: datasetInput(table),
    ...(model !== undefined && { model: settingsInput('model', model) }),
    ...(checkpoint !== undefined && { checkpoint: checkpointInput(checkpoint) }),
    ...(preprocessing !== undefined && { preprocessing: settingsInput('preprocessing', preprocessing) }),
  };
  const recorded = createFakeContext(task, inputs, options);
  await task.run(recorded.context);
  return recorded.emitted.get('checkpoint')!;
}

async function measureAccuracy(checkpoint: Emitted): Promise<number> {
  const inputs = { checkpoint: checkpointInput(checkpoint), dataset: datasetInput(tested) };
  const recorded = createFakeContext(classificationTest, inputs, { settings: { part: 'all' } });
  await classificationTest.run(recorded.context);
  return finalMetric(recorded, 'accuracy');
}

function weightsOf({ files }: Emitted) {
  return decodeSafetensors(files['weights.safetensors']!);
}

describe('transfer', () => {
  let origin: Emitted;
  beforeAll(async () => {
    const settings = { epochs: 8, batchSize: 32, learningRate: 0.003 };
    origin = await learn(classification, readDigits('0123456789', 6000), { settings, model: network });
  });

  it('declares itself as the interface asks', () => {
    expect(findTaskMetaProblem('learning', transfer.meta)).toBeNull();
  });

  it('learns odd from even of 60 pictures better than a fresh network, by a network that learnt digits', async () => {
    const [transferred, plain]: [number[], number[]] = [[], []];
    for (const seed of [1, 2]) {
      const options = { settings: quick, seed };
      transferred.push(await measureAccuracy(await learn(transfer, few, { ...options, checkpoint: origin })));
      plain.push(await measureAccuracy(await learn(classification, few, { ...options, model: network })));
    }
    transferred.forEach((accuracy, place) => expect(accuracy).toBeGreaterThan(plain[place]! + 0.03));
  });

  it('leaves frozen layers as they are until they are let to learn, the later ones first', async () => {
    const learnt = weightsOf(origin);
    const train = async (settings: JsonObject) =>
      weightsOf(
        await learn(transfer, few, {
          settings: { ...quick, keepWeights: 'last', ...settings },
          checkpoint: origin,
        }),
      );
    const names = ['dense1/kernel', 'dense1/bias', 'dense2/kernel', 'dense2/bias'];
    const changed = (weights: ReturnType<typeof weightsOf>) =>
      names.filter(
        (name) => !weights.get(name)!.values.every((value, i) => value === learnt.get(name)!.values[i]),
      );
    const decay = { optimiser: 'adamw', weightDecay: 0.1 };
    expect(changed(await train({ epochs: 2, ...decay }))).toEqual([]);
    await expect(train({ epochs: 2, unfreeze: [{ epoch: 3 }] })).rejects.toThrow(
      '`unfreeze` names epoch 3, and the training has 2',
    );
    expect(changed(await train({ epochs: 2, unfreeze: [{ epoch: 2, from: 'dense2' }] }))).toEqual(
      names.slice(2),
    );
    expect(changed(await train({ epochs: 2, freeze: 'none' }))).toEqual(names);
    const parts = { epochs: 2, unfreeze: [{ epoch: 2, from: 'dense2' }] };
    expect(await train({ ...parts, parts: 1 })).toEqual(await train({ ...parts, parts: 1 }));
  });

  it('replaces layers, and adds those of the model before the new output', async () => {
    const model = { task: 'transfer', layers: [{ dense: { units: 7, activation: 'tanh' } }] };
    const settings = { ...quick, epochs: 1, replaceFrom: 'dense2' };
    const { files } = await learn(transfer, few, { settings, model, checkpoint: origin });
    const { layers } = JSON.parse(files['model.json']!.toString()) as {
      layers: { name: string; units: number }[];
    };
    expect(layers.map(({ name, units }) => [name, units])).toEqual([
      ['dense1', 96],
      ['head-dense1', 7],
      ['output', 2],
    ]);
  });

  it('learns numbers too, with inputs scaled as they were for the checkpoint', async () => {
    const preprocessing = { steps: [{ standardise: { targets: true } }] };
    const concrete = readConcrete(60);
    const shifted: Table = {
      ...concrete,
      rows: concrete.rows.map(({ id, cells }) => ({
        id,
        cells: cells.map((cell, place) => (place < 8 ? Number(cell) + 5 : cell)),
      })),
    };
    const source = await learn(regression, concrete, {
      settings: { epochs: 2 },
      model: network,
      preprocessing,
    });
    const { files } = await learn(transfer, shifted, {
      settings: { ...quick, epochs: 1 },
      checkpoint: source,
      preprocessing,
    });
    const [before, after] = [source.files, files].map(
      (own) => JSON.parse(own['preprocessing.json']!.toString()) as { steps: Json; targets: Json },
    );
    expect(after!.steps).toEqual(before!.steps);
    expect(after!.targets).toEqual(before!.targets);
  });

  it('says which layer there is not, which loss does not fit, and what has no layers', async () => {
    const wrong = (settings: JsonObject, checkpoint = origin) =>
      learn(transfer, few, { settings, checkpoint });
    await expect(wrong({ replaceFrom: 'dense9' })).rejects.toThrow('the checkpoint has no layer "dense9"');
    await expect(wrong({ unfreeze: [{ epoch: 1, from: 'output' }] })).rejects.toThrow('no layer "output"');
    await expect(wrong({ loss: 'huber' })).rejects.toThrow('the loss huber is not one of classes');
    const trees = {
      ...origin,
      files: { ...origin.files, 'model.json': Buffer.from('{"type":"kstore.trees.v1"}') },
    };
    await expect(wrong({}, trees)).rejects.toThrow(
      'the checkpoint of the form "kstore.trees.v1" has no layers',
    );
    await expect(learn(transfer, readConcrete(20), { checkpoint: origin })).rejects.toThrow('no column "p0"');
  });
});
