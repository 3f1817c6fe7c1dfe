import { expect, it } from 'vitest';
import { createScreen } from '../../../../src/cli/render/screen.ts';
import { renderRun, type RunOutput } from '../../../../src/cli/views/run-view.ts';

const point = (run: string, seed: number, outputs: readonly string[]) => ({
  point: { seed },
  run: run.repeat(64),
  spec: run.repeat(64),
  status: 'succeeded',
  cached: false,
  outputs: outputs.map((text) => {
    const [kind, ref] = text.split('/');
    return { slot: kind, kind, ref, id: run.repeat(64) };
  }),
  metrics: {},
});

function renderMade(...outputs: readonly (readonly string[])[]): (string | undefined)[] {
  const points = outputs.map((refs, index) => point(String(index), index, refs));
  const result = { run: points[0]!.run, steps: [], looks: [], points } as unknown as RunOutput;
  const lines = renderRun(result, { ...createScreen({}), width: Infinity }).split('\n');
  return lines.flatMap((line) => /seed=\d+ +(.*)$/.exec(line)?.[1] ?? []);
}

it('names what each combination of a matrix made, and leaves out what all made alike', () => {
  expect(
    renderMade(
      ['checkpoint/g-d_v1', 'dataset/g-d_v1'],
      ['checkpoint/g-d_v2', 'dataset/g-d_v1'],
      ['checkpoint/g-d_v2', 'result/g_v1', 'dataset/g-d_v1'],
    ),
  ).toEqual(['checkpoint/g-d_v1', 'checkpoint/g-d_v2', 'checkpoint/g-d_v2, result/g_v1']);
});

it('names what all made alike when there is nothing else', () => {
  expect(renderMade(['dataset/g-d_v1'], ['dataset/g-d_v1'])).toEqual(['dataset/g-d_v1', 'dataset/g-d_v1']);
});

it('counts what is too much to be named', () => {
  const folds = [1, 2, 3, 4, 5].map((number) => `result/g_v${number}`);
  expect(renderMade(folds, ['result/g_v6'])).toEqual([
    'result/g_v3, result/g_v4, result/g_v5 and 2 more',
    'result/g_v6',
  ]);
});

it('shows the metrics of the task card of a matrix first', () => {
  const points = ['1', '2'].map((run, index) => ({
    ...point(run, index, []),
    metrics: { mae: 1, r2: 0.5, rmse: 2 },
  }));
  const success = ['r2', 'rmse', 'unknown'].map((metric) => ({ metric }));
  const result = { run: points[0]!.run, steps: [], looks: [], points, success } as unknown as RunOutput;
  const header = renderRun(result, createScreen({}))
    .split('\n')
    .find((line) => line.startsWith('run '));
  expect(header!.split(/ +/)).toEqual(['run', 'chosen', 'made', 'r2', 'rmse']);
});

it('says which combinations of a matrix reach a threshold of the task card', () => {
  const judged = (value: number) => [{ metric: 'r2', atLeast: 0.8, value, reached: value >= 0.8 }];
  const points = [0.9, 0.7, 0.85].map((r2, index) => ({
    ...point(String(index), index, []),
    metrics: { r2 },
    success: judged(r2),
  }));
  const result = { run: points[0]!.run, steps: [], looks: [], points, success: judged(0.9) };
  const shown = renderRun(result as unknown as RunOutput, createScreen({}));
  expect(shown).toMatch(/success {5}r2 at least 0\.8: reached by 2 of 3, 00000000…, 22222222…/);
});
