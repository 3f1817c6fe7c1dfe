import { describe, expect, it } from 'vitest';
import type { Json, JsonObject, LearningTask, Table } from '../../../../src/plugins/api/task.ts';
import classification from '../../../../src/plugins/builtin/learning/classification.ts';
import adaptation from '../../../../src/plugins/builtin/learning/domain-adaptation.ts';
import classificationTest from '../../../../src/plugins/builtin/test/classification.ts';
import { findTaskMetaProblem } from '../../../../src/store/schema/task-meta.ts';
import { readDigits } from '../../../support/digits.ts';
import { readConcreteClasses } from './concrete.ts';
import {
  checkpointInput,
  createFakeContext,
  datasetInput,
  finalMetric,
  settingsInput,
  type Emitted,
} from './fake-context.ts';

const network: Json = {
  layers: [{ dense: { units: 64, activation: 'relu' } }, { dense: { units: 32, activation: 'relu' } }],
};

/** As if taken under a lamp on the right: darker, and lighter towards that side. */
function shade(table: Table): Table {
  const rows = table.rows.map(({ id, cells }) => ({
    id: `shaded ${id}`,
    cells: cells.map((cell, place) =>
      typeof cell === 'number' ? 0.8 * cell + (0.25 * (place % 14)) / 13 : cell,
    ),
  }));
  return { ...table, rows };
}

interface Options {
  readonly other?: Table | null;
  readonly settings?: JsonObject;
  readonly seed?: number;
}

async function learn(task: LearningTask, table: Table, { other = null, settings = {}, seed = 1 }: Options) {
  const inputs = {
    dataset: datasetInput(table),
    model: settingsInput('model', network),
    ...(other !== null && { targetDataset: datasetInput(other) }),
  };
  const given = { epochs: 8, batchSize: 32, learningRate: 0.001, ...settings };
  const recorded = createFakeContext(task, inputs, { settings: given, seed });
  await task.run(recorded.context);
  return recorded.emitted.get('checkpoint')!;
}

async function measureAccuracy(checkpoint: Emitted, table: Table): Promise<number> {
  const inputs = { checkpoint: checkpointInput(checkpoint), dataset: datasetInput(table) };
  const recorded = createFakeContext(classificationTest, inputs, { settings: { part: 'all' } });
  await classificationTest.run(recorded.context);
  return finalMetric(recorded, 'accuracy');
}

describe('domain adaptation', () => {
  it('declares itself as the interface asks', () => {
    expect(findTaskMetaProblem('learning', adaptation.meta)).toBeNull();
  });

  it('reads shaded digits better than a network that saw none', async () => {
    const source = readDigits('0123456789', 1000);
    const other = shade(readDigits('0123456789', 800, 20_000));
    const tested = shade(readDigits('0123456789', 600, 30_000));
    const settings = { adaptation: 10 };
    const seed = 3;
    const adapted = await measureAccuracy(await learn(adaptation, source, { other, settings, seed }), tested);
    const plain = await measureAccuracy(await learn(classification, source, { seed }), tested);
    // Over five seeds: `node scripts/compare-example.mjs domain-adaptation`.
    expect(adapted).toBeGreaterThan(plain + 0.1);
  });

  it.each(['coral', 'adversarial'])(
    '%s learns without the classes of the other domain, the same each time',
    async (method) => {
      const table = readConcreteClasses(120);
      const source = { ...table, rows: table.rows.slice(0, 80) };
      const bare = {
        ...table,
        rows: table.rows.slice(80).map(({ id, cells }) => ({ id, cells: [...cells.slice(0, -1), null] })),
      };
      const settings = { method, epochs: 3 };
      const first = await learn(adaptation, source, { other: bare, settings });
      const again = await learn(adaptation, source, {
        other: { ...table, rows: table.rows.slice(80) },
        settings,
      });
      expect(again).toEqual(first);
      const { layers } = JSON.parse(first.files['model.json']!.toString()) as { layers: { type: string }[] };
      expect(layers.map(({ type }) => type)).toEqual(['dense', 'dense', 'dense']);
      expect(await measureAccuracy(first, table)).toBeGreaterThan(0);
    },
  );

  it('bears a single row of the other domain, and refuses none and other columns', async () => {
    const table = readConcreteClasses(60);
    const settings = { epochs: 1 };
    const one = { ...table, rows: table.rows.slice(0, 1) };
    await expect(learn(adaptation, table, { other: one, settings })).resolves.toBeDefined();
    await expect(learn(adaptation, table, { other: { ...table, rows: [] }, settings })).rejects.toThrow(
      'no row',
    );
    const columns = table.columns.map((column) => ({ ...column, name: `other ${column.name}` }));
    await expect(learn(adaptation, table, { other: { ...table, columns }, settings })).rejects.toThrow(
      'the input `targetDataset`: the dataset has no column "cement"',
    );
  });
});
