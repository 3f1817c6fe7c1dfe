import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  checkDataRoles,
  recordDataCheck,
  refuseOverlap,
} from '../../../../src/plugins/overlap/check-data-roles.ts';
import { countLooks } from '../../../../src/plugins/overlap/count-looks.ts';
import type { RoleStep } from '../../../../src/plugins/overlap/data-roles.ts';
import { compareVersions } from '../../../../src/plugins/overlap/find-overlap.ts';
import {
  hashJson,
  isKstoreError,
  recordTaskRun,
  resolveVersion,
  type LedgerState,
  type Spec,
  type Version,
} from '../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

const split = (keepTogether: string) =>
  `steps:\n  - split: { train: 0.5, validation: 0.25, test: 0.25, seed: 3, keepTogether: ${keepTogether} }\n`;
const rowsOf = (from: number, to: number, repeat = 1) =>
  Array.from({ length: to - from }, (_item, index) =>
    `${from + index},${(from + index) * 7}\n`.repeat(repeat),
  ).join('');

let workspace: TestWorkspace;
let state: LedgerState;
const find = (reference: string): Version => resolveVersion(state, reference);
const check = (...steps: RoleStep[]) => checkDataRoles(workspace.repository, state, steps);
const learn = (inputs: Record<string, Version>): RoleStep => ({
  id: 'learn',
  step: 'learn',
  type: 'learning',
  settings: {},
  inputs,
  checkpointsFrom: [],
  waitsFor: [],
});
const testOn = (dataset: Version, part?: string): RoleStep => ({
  id: 'test',
  step: 'test',
  type: 'test',
  settings: part === undefined ? {} : { part },
  inputs: { dataset },
  checkpointsFrom: ['learn'],
  waitsFor: [],
});
const tell = (steps: ReturnType<typeof check>) =>
  (recordDataCheck(steps, undefined)?.pairs ?? []).map(({ left, right, rows, counts, notCompared }) =>
    [
      left.role,
      left.ref,
      right.role,
      right.ref,
      rows?.right,
      notCompared ?? Object.values(counts!).join(),
    ].join(' '),
  );

async function commit(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) workspace.write(path, text);
  await workspace.add();
  await workspace.commit();
  state = await workspace.repository.ledger.readState();
}

beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const settings = 'targets: [y]\n';

describe('one dataset with a split', () => {
  beforeEach(() =>
    commit({
      'datasets/twice/rows.csv': `x,y\n${rowsOf(0, 40, 2)}`,
      'datasets/twice/dataset.yaml': settings,
      'preprocessing/together.yaml': split('same-inputs'),
      'preprocessing/apart.yaml': split('none'),
    }),
  );

  test('is compared with by a test of other rows, which is no test on it', async () => {
    await commit({
      'datasets/later/rows.csv': `x,y\n${rowsOf(100, 110)}`,
      'datasets/later/dataset.yaml': settings,
    });
    const step = testOn(find('later'), 'all');
    const inputs = { ...step.inputs, training: find('twice') };
    const learnStep = learn({ dataset: find('twice'), preprocessing: find('together') });
    const told = tell(check(learnStep, { ...step, inputs }));
    expect(told).toEqual(tell(check(learnStep, step)));
  });

  test('equal rows that stay together are no overlap', () => {
    const steps = check(
      learn({ dataset: find('twice'), preprocessing: find('together') }),
      testOn(find('twice'), 'auto'),
    );
    expect(tell(steps)).toEqual([
      'training twice_v1 validation twice_v1 20 0,0,0,0',
      'training twice_v1 test twice_v1 20 0,0,0,0',
      'validation twice_v1 test twice_v1 20 0,0,0,0',
    ]);
    expect(() => refuseOverlap(steps, undefined)).not.toThrow();
  });

  test('equal rows that are divided stop the run, with a hint and the rows', () => {
    const steps = check(
      learn({ dataset: find('twice'), preprocessing: find('apart') }),
      testOn(find('twice'), 'auto'),
    );
    let error: unknown;
    try {
      refuseOverlap(steps, undefined);
    } catch (thrown) {
      error = thrown;
    }
    if (!isKstoreError(error, 'KSTORE_DATA_OVERLAP')) throw new Error('it was not refused');
    expect(error.exitCode).toBe(3);
    expect(error.hints.join('\n')).toMatch(
      /row \d+ of the training data = row \d+ of the \w+ data: x \d+, y \d+[^]*keepTogether: same-inputs[^]*--allow-overlap/,
    );
    expect(() => refuseOverlap(steps, 'on purpose')).not.toThrow();
    expect(recordDataCheck(steps, 'on purpose')).toMatchObject({ overridden: 'on purpose' });
  });

  test('without a split, or by the part that a person asks for', () => {
    const dataset = find('twice');
    expect(check(learn({ dataset }), testOn(dataset, 'auto'))[1]).toMatchObject({
      results: [],
      unknown: [expect.stringContaining('divided') as string],
    });
    expect(tell(check(learn({ dataset }), testOn(dataset, 'all')))).toEqual([
      'training twice_v1 test twice_v1 80 80,0,0,0',
    ]);
    expect(check(learn({ dataset }), testOn(dataset, 'train'))[1]).toMatchObject({
      results: [],
      unknown: [],
    });
  });

  test('what was found is served from the cache', () => {
    const steps = [learn({ dataset: find('twice'), preprocessing: find('apart') })];
    const first = check(...steps);
    const closed = { ...workspace.repository, objects: null as never };
    expect(checkDataRoles(closed, state, steps)).toEqual(first);
  });
});

describe('across versions and formats', () => {
  test('a later version is tested on the rows that were held out', async () => {
    await commit({
      'datasets/d/rows.csv': `x,y\n${rowsOf(0, 40)}`,
      'datasets/d/dataset.yaml': settings,
      'preprocessing/p.yaml': split('same-inputs'),
    });
    await commit({ 'datasets/d/rows.csv': `x,y\n${rowsOf(0, 44)}` });
    const training = learn({ dataset: find('d_v1'), preprocessing: find('p') });
    expect(tell(check(training, testOn(find('d_v2'), 'auto')))).toEqual([
      'training d_v1 validation d_v1 10 0,0,0,0',
      'training d_v1 test d_v2 10 0,0,0,0',
      'validation d_v1 test d_v2 10 0,0,0,0',
    ]);
    expect(tell(check(training, testOn(find('d_v2')))).slice(1)).toEqual([
      'training d_v1 test d_v2 44 20,0,0,0',
      'validation d_v1 test d_v2 44 10,0,0,0',
    ]);
  });

  test('a checkpoint is followed to all that it learnt from', async () => {
    await commit({
      'datasets/old/rows.csv': `x,y\n${rowsOf(0, 10)}`,
      'datasets/old/dataset.yaml': settings,
      'datasets/new/rows.csv': `x,y\n${rowsOf(10, 20)}`,
      'datasets/new/dataset.yaml': settings,
      'datasets/exam/rows.tsv': `Y\tX\n0\t0.0\n21\t3e0\n999\t12\n1\t99\n`,
      'datasets/exam/dataset.yaml': 'targets: [Y]\n',
    });
    const first = await recordLearning({ dataset: find('old') }, 'first');
    const second = await recordLearning({ dataset: find('new'), checkpoint: first }, 'second');
    const step: RoleStep = {
      id: 'test',
      step: 'test',
      type: 'test',
      settings: {},
      inputs: { dataset: find('exam'), checkpoint: second },
      checkpointsFrom: [],
      waitsFor: [],
    };
    expect(compareVersions(workspace.repository, find('old'), find('exam'), false)).toMatchObject({
      examples: [{ left: { file: 'rows.csv', row: 1 }, right: { file: 'rows.tsv', row: 1 } }, {}],
    });
    expect(tell(check(step))).toEqual([
      'training new_v1 test exam_v1 4 0,0,0,1',
      'training old_v1 test exam_v1 4 0,2,0,0',
    ]);
  });

  test('files by their content, whatever their names', async () => {
    await commit({
      'datasets/train/cat/1.png': 'a cat',
      'datasets/train/dog/1.png': 'a dog',
      'datasets/exam/cat/9.png': 'a dog',
      'datasets/exam/cat/1.png': 'another cat',
    });
    expect(compareVersions(workspace.repository, find('train'), find('exam'), false)).toMatchObject({
      unit: 'file',
      counts: { exact: 1 },
      examples: [{ left: { id: 'dog/1.png' }, right: { id: 'cat/9.png' } }],
      notes: [expect.stringContaining('1 of the files') as string],
    });
  });

  test('declared keys count, found ones are told', async () => {
    await commit({
      'datasets/a/rows.csv': `code,x,y\nS-1,1,1\nS-2,2,2\n`,
      'datasets/b/rows.csv': `code,x,y\ns-2,7,7\nS-3,8,8\n`,
    });
    expect(compareVersions(workspace.repository, find('a'), find('b'), false)).toMatchObject({
      counts: { key: 0 },
      notes: [expect.stringMatching(/"code".* 1 of its values/) as string],
    });
    await commit({ 'datasets/a/dataset.yaml': 'key: code\n', 'datasets/b/dataset.yaml': 'key: code\n' });
    expect(compareVersions(workspace.repository, find('a'), find('b'), false)).toMatchObject({
      counts: { key: 1 },
      notes: [],
    });
  });
});

async function recordRun(
  type: 'learning' | 'test',
  inputs: Record<string, Version>,
  name: string,
): Promise<Version> {
  const slot = type === 'learning' ? 'checkpoint' : 'result';
  workspace.write(`made-${name}/made`, name);
  const specification: Spec = {
    type: 'kstore.spec.v1',
    task: { type, name: 'some', version: '1', code: '0'.repeat(64) },
    inputs: Object.fromEntries(Object.entries(inputs).map(([key, { id }]) => [key, id])),
    settings: {},
    seed: 1,
    engine: {},
  };
  await recordTaskRun(
    workspace.repository,
    {
      spec: hashJson<'spec'>(specification),
      specification,
      status: 'succeeded',
      used: [],
      metrics: {},
      determinism: { level: 'bitwise' },
      environment: { kstore: '', node: '', platform: '', arch: '', cpu: '', host: '' },
      startedAt: '2026-01-02T03:04:05.000Z',
      durationMs: 1,
    },
    {
      outputs: [
        { slot, kind: slot, name, folder: `${workspace.folder}/made-${name}`, files: ['made'], meta: {} },
      ],
      metricLogPath: null,
    },
  );
  state = await workspace.repository.ledger.readState();
  return find(`${slot}/${name}`);
}

const recordLearning = (inputs: Record<string, Version>, name: string) => recordRun('learning', inputs, name);

test('looks are counted by runs and by models', async () => {
  await commit({
    'datasets/d/rows.csv': `x,y\n${rowsOf(0, 10)}`,
    'datasets/exam/rows.csv': `x,y\n${rowsOf(10, 20)}`,
    'preprocessing/p.yaml': split('none'),
  });
  const looksAt = (name: string) => countLooks(state, [find(name)]).get(find(name).id);
  expect(looksAt('exam')).toEqual({ test: { looks: 0, models: 0 }, validation: { looks: 0, models: 0 } });
  const first = await recordLearning({ dataset: find('d'), preprocessing: find('p') }, 'first');
  const second = await recordLearning({ dataset: find('d') }, 'second');
  await recordRun('test', { dataset: find('exam'), checkpoint: first }, 'one');
  await recordRun('test', { dataset: find('exam'), checkpoint: first }, 'two');
  await recordRun('test', { dataset: find('exam'), checkpoint: second }, 'three');
  expect(looksAt('exam')).toEqual({ test: { looks: 3, models: 2 }, validation: { looks: 0, models: 0 } });
  expect(looksAt('d')).toEqual({ test: { looks: 0, models: 0 }, validation: { looks: 1, models: 1 } });
});
