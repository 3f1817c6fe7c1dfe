import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, Table } from '../../../../src/plugins/api/task.ts';
import ridge from '../../../../src/plugins/builtin/learning/ridge.ts';
import audit from '../../../../src/plugins/builtin/test/audit.ts';
import compare from '../../../../src/plugins/builtin/test/compare.ts';
import drift from '../../../../src/plugins/builtin/test/drift.ts';
import regression from '../../../../src/plugins/builtin/test/regression.ts';
import {
  checkpointInput,
  createFakeContext,
  datasetInput,
  settingsInput,
  type Emitted,
} from './fake-context.ts';

/** y = 2 x + a little, x in kg, y in MPa. */
function createRows(): Table {
  return {
    columns: [
      { name: 'x', type: 'number', role: 'input', unit: 'kg' },
      { name: 'y', type: 'number', role: 'target', unit: 'MPa' },
    ],
    rows: Array.from({ length: 60 }, (_item, row) => ({
      id: `row_${row}`,
      cells: [Number((0.3 + row * 0.07).toFixed(2)), Number((1 + row * 0.14 + (row % 5) * 0.01).toFixed(2))],
    })),
  };
}

/** The same rows in other units, moved by powers of ten. */
function express(
  { columns, rows }: Table,
  units: readonly (string | undefined)[],
  shifts: readonly number[],
): Table {
  return {
    columns: columns.map(({ unit: _unit, ...column }, place) => ({
      ...column,
      ...(units[place] !== undefined && { unit: units[place] }),
    })),
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: cells.map((cell, place) => Number(`${Number(cell)}e${shifts[place]}`)),
    })),
  };
}

const table = createRows();

async function learn(dataset: Table) {
  const inputs = {
    dataset: datasetInput(dataset),
    preprocessing: settingsInput('preprocessing', {
      steps: [{ split: { train: 0.65, validation: 0.1, test: 0.25 } }],
    }),
    model: settingsInput('model', { task: 'ridge' }),
  };
  const recorded = createFakeContext(ridge, inputs);
  await ridge.run(recorded.context);
  return recorded.emitted.get('checkpoint')!;
}

async function examine(
  task: typeof regression,
  checkpoint: Emitted,
  dataset: Table,
  more: Parameters<typeof createFakeContext>[1] = {},
) {
  const inputs = { checkpoint: checkpointInput(checkpoint), dataset: datasetInput(dataset), ...more };
  const recorded = createFakeContext(task, inputs);
  await task.run(recorded.context);
  const { files } = recorded.emitted.get('result')!;
  const read = (path: string) => files[path]!.toString();
  return { ...recorded, read, report: JSON.parse(read('metrics.json')) as JsonObject };
}

describe('units of a tested dataset', () => {
  let checkpoint: Emitted;
  beforeAll(async () => void (checkpoint = await learn(table)));

  it('knows inputs and targets in the units of the training', () => {
    const fitted = JSON.parse(checkpoint.files['preprocessing.json']!.toString()) as JsonObject;
    expect(fitted['inputs']).toEqual([{ name: 'x', type: 'number', unit: 'kg' }]);
  });

  it('converts them, so that equal rows give an equal result', async () => {
    const plain = await examine(regression, checkpoint, table);
    const other = await examine(regression, checkpoint, express(table, ['g', 'kPa'], [3, 3]));
    expect(other.report).toEqual(plain.report);
    expect(other.report['rows']).toMatchObject({ part: 'test', equalToTraining: 0 });
    expect(other.read('residuals.csv')).toBe(plain.read('residuals.csv'));
    expect(plain.logs.join('\n')).not.toContain('converted');
    expect(other.logs.join('\n')).toContain('the column "y" was converted from kPa to MPa');
    const [now, then] = [
      await examine(audit, checkpoint, express(table, ['g', 'kPa'], [3, 3])),
      await examine(audit, checkpoint, table),
    ];
    expect(now.report).toEqual(then.report);
  });

  it.each([
    [['kg', 'kg'], 'the column "y" is in kg, and the checkpoint was trained with it in MPa'],
    [['banana', 'MPa'], 'the column "x" is in banana, and the checkpoint was trained with it in kg'],
  ])('refuses %j, which cannot be converted', async (units, message) => {
    await expect(examine(regression, checkpoint, express(table, units, [0, 0]))).rejects.toMatchObject({
      code: 'KSTORE_TASK_INPUT',
      message,
      hints: [expect.stringContaining('dataset.yaml')],
    });
  });

  it('takes values as they are where only one side gives a unit, and says so', async () => {
    const { report, logs } = await examine(
      regression,
      checkpoint,
      express(table, [undefined, 'MPa'], [0, 0]),
    );
    expect(report['rows']).toMatchObject({ part: 'test' });
    expect(logs.join('\n')).toContain('the column "x" has no unit here, and is taken to be in kg');
  });

  it('compare refuses models of targets in two units', async () => {
    const other = await learn(express(table, ['kg', 'kPa'], [0, 3]));
    await expect(
      examine(compare, checkpoint, table, { checkpoint2: checkpointInput(other) }),
    ).rejects.toThrow('the input `checkpoint2` predicts "y" in kPa, and the first checkpoint in MPa');
  });

  it('drift compares numbers in one unit, and says what it cannot compare', async () => {
    const measure = async (newer: Table) => {
      const recorded = createFakeContext(drift, { dataset: datasetInput(table), newer: datasetInput(newer) });
      await drift.run(recorded.context);
      return recorded.emitted.get('result')!.files['summary.md']!.toString();
    };
    const same = await measure(express(table, ['g', 'kPa'], [3, 3]));
    expect(same).toContain('None of 2 columns has changed noticeably.');
    expect(same).toContain('“x” was converted from g to kg');
    const banana = await measure(express(table, ['banana', 'MPa'], [0, 0]));
    expect(banana).toContain('Not compared: “x”, which was in kg and is in banana.');
  });
});
