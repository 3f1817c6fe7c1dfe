import { expect, it } from 'vitest';
import { createScreen } from '../../../../src/cli/render/screen.ts';
import { renderRuns } from '../../../../src/cli/views/runs-view.ts';
import type { RunsOutput } from '../../../../src/cli/views/runs-output.ts';

const run = (point: object, status: string) => ({
  run: '3'.repeat(64),
  experiment: 'grid_v1',
  task: null,
  point,
  status,
  startedAt: new Date().toISOString(),
  durationMs: 1,
  outputs: [],
  metrics: { loss: 1 },
  verdict: null,
});

it.each([80, Infinity])('tells how each run ended, also beside a matrix, in %s columns', (width) => {
  const runs = [run({ seed: 1 }, 'succeeded'), run({}, 'succeeded'), run({ seed: 2 }, 'failed')];
  const output = { executions: [], live: [], runs } as unknown as RunsOutput;
  const lines = renderRuns(output, { ...createScreen({}), width }).split('\n');
  expect(lines.map((line) => /succeeded|failed/.exec(line)?.[0])).toEqual([
    'succeeded',
    'succeeded',
    'failed',
  ]);
});
