import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, ResolvedInput, Table } from '../../../../src/plugins/api/task.ts';
import representation from '../../../../src/plugins/builtin/learning/representation.ts';
import transfer from '../../../../src/plugins/builtin/learning/transfer.ts';
import { findTaskMetaProblem } from '../../../../src/store/schema/task-meta.ts';
import { readDigitFiles } from '../../../support/digits.ts';
import { readConcrete } from './concrete.ts';
import {
  checkpointInput,
  createFakeContext,
  datasetInput,
  finalMetric,
  settingsInput,
} from './fake-context.ts';

const narrow: Json = { layers: [{ dense: { units: 16, activation: 'relu' } }, { dense: { units: 3 } }] };
const scaled: Json = { steps: [{ standardise: { columns: 'all' } }] };

async function learn(dataset: ResolvedInput, model: Json, preprocessing: Json, settings: JsonObject) {
  const inputs = {
    dataset,
    model: settingsInput('model', model),
    preprocessing: settingsInput('preprocessing', preprocessing),
  };
  const recorded = createFakeContext(representation, inputs, { settings });
  await representation.run(recorded.context);
  const [checkpoint, encoded] = [recorded.emitted.get('checkpoint')!, recorded.emitted.get('dataset')!];
  return { recorded, checkpoint, encoded, codes: readCodes(encoded.files['codes.csv']!.toString()) };
}

/** All columns are numbers; the last one is the target. */
function readCodes(csv: string): Table {
  const [header = '', ...lines] = csv.trim().split('\n');
  const names = header.split(',').slice(1);
  return {
    columns: names.map((name, place) => ({
      name,
      type: 'number',
      role: place < names.length - 1 ? 'input' : 'target',
    })),
    rows: lines.map((line) => {
      const [id = '', ...cells] = line.split(',');
      return { id, cells: cells.map(Number) };
    }),
  };
}

function digitPictures(count: number): ResolvedInput {
  const files = readDigitFiles(count);
  return {
    ...datasetInput(null),
    listFiles: () => Object.keys(files).sort(),
    readFile: (path) => files[path]!,
    hashFile: () => '0'.repeat(64),
  };
}

describe('representation', () => {
  it('declares itself as the interface asks', () => {
    expect(findTaskMetaProblem('learning', representation.meta)).toBeNull();
  });

  // That they beat pixels: `node scripts/compare-example.mjs representation`.
  it('contrastive codes of pictures tell each from the others, however it is changed', async () => {
    const model = {
      layers: [
        { conv2d: { filters: 8, kernel: 3, activation: 'relu' } },
        { maxPool: {} },
        { flatten: {} },
        { dense: { units: 16, activation: 'relu' } },
      ],
    };
    const preprocessing = {
      steps: [
        { picture: { height: 14, width: 14, range: [0, 1] } },
        { augment: { shift: 0.15, rotate: 15, crop: 0.2 } },
      ],
    };
    const settings = {
      method: 'contrastive',
      epochs: 8,
      batchSize: 16,
      learningRate: 0.005,
      temperature: 0.2,
    };
    const { codes, encoded, recorded } = await learn(digitPictures(384), model, preprocessing, settings);
    expect(codes.rows).toHaveLength(384);
    expect(encoded.meta).toEqual({ method: 'contrastive', code: 16 });
    // By chance one of the 31 other views in a batch of 16 pictures is the right one.
    expect(finalMetric(recorded, 'loss')).toBeLessThan(0.7 * Math.log(31));
  });

  it.each(['autoencoder', 'denoising'])(
    '%s gives rows again from three numbers, the same each time',
    async (method) => {
      const table = readConcrete(120);
      const settings = { method, epochs: 60, learningRate: 0.005, batchSize: 16 };
      const first = await learn(datasetInput(table), narrow, scaled, settings);
      expect(finalMetric(first.recorded, 'loss')).toBeLessThan(method === 'denoising' ? 0.75 : 0.4);
      expect(first.encoded.files['dataset.yaml']!.toString()).toBe(
        '{"key":"row","targets":["compressive_strength"]}\n',
      );
      expect(first.codes.columns.map(({ name }) => name)).toEqual([
        'code 1',
        'code 2',
        'code 3',
        'compressive_strength',
      ]);
      expect(first.codes.rows[7]).toMatchObject({ id: 'sample_7' });
      expect(first.codes.rows[7]!.cells[3]).toBe(table.rows[7]!.cells[8]);
      const again = await learn(datasetInput(table), narrow, scaled, settings);
      expect(again.encoded).toEqual(first.encoded);
      expect(again.checkpoint).toEqual(first.checkpoint);
    },
  );

  it('needs no targets, and what it learnt can be transferred', async () => {
    const { columns, rows } = readConcrete(60);
    const bare = {
      columns: columns.slice(0, 8),
      rows: rows.map(({ id, cells }) => ({ id, cells: cells.slice(0, 8) })),
    };
    const { checkpoint, encoded } = await learn(datasetInput(bare), narrow, scaled, { epochs: 2 });
    expect(encoded.files['dataset.yaml']!.toString()).toBe('{"key":"row"}\n');
    const inputs = { dataset: datasetInput(readConcrete(60)), checkpoint: checkpointInput(checkpoint) };
    const recorded = createFakeContext(transfer, inputs, { settings: { epochs: 2 } });
    await transfer.run(recorded.context);
    expect(recorded.emitted.get('checkpoint')!.meta).toMatchObject({ targets: ['compressive_strength'] });
  });

  it('says what contrastive learning lacks', async () => {
    const rows = datasetInput(readConcrete(20));
    const method = { method: 'contrastive', epochs: 1 };
    await expect(learn(rows, narrow, scaled, method)).rejects.toThrow('nothing changes rows');
    const augmented = { steps: [{ standardise: { columns: 'all' } }, { augment: { noise: 0.1 } }] };
    await expect(learn(rows, narrow, augmented, { ...method, patience: 3 })).rejects.toThrow(
      'early stopping needs validation rows',
    );
    await expect(learn(datasetInput(readConcrete(1)), narrow, augmented, method)).resolves.toBeDefined();
  });
});
