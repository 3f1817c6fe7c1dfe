import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { MetricCurves, MetricLogFollower } from '../../../../../src/plugins/runner/live/metric-curves.ts';

const folder = mkdtempSync(join(tmpdir(), 'kstore-curves-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (step: number | null, value: number, metric = 'loss') =>
  `${JSON.stringify({ metric, step, value })}\n`;

test('a log that is being written is followed, half lines and cuts included', () => {
  const path = join(folder, 'metrics.jsonl');
  const follower = new MetricLogFollower(path, () => 'lower');
  expect(follower.read()).toEqual([]);
  writeFileSync(path, line(1, 3) + line(2, 1) + line(3, 2).slice(0, 9));
  expect(follower.read()).toEqual([
    {
      name: 'loss',
      points: [
        [1, 3],
        [2, 1],
      ],
      latest: 1,
      latestStep: 2,
      best: { value: 1, step: 2 },
    },
  ]);
  appendFileSync(path, line(3, 2).slice(9));
  expect(follower.read()[0]).toMatchObject({ latest: 2, latestStep: 3, best: { value: 1, step: 2 } });
  truncateSync(path, line(1, 3).length);
  expect(follower.read()[0]).toMatchObject({ points: [[1, 3]], best: { value: 3, step: 1 } });
});

test('lines that are none of ours are passed over, and a value without a step leaves the curve alone', () => {
  const curves = new MetricCurves((name) => (name === 'r2' ? 'higher' : undefined));
  curves.add(Buffer.from(`{\n[]\n${line(null, 0.5, 'r2')}${line(1, 5)}${line(null, 4)}`));
  expect(curves.list()).toMatchObject([
    { name: 'r2', points: [], latest: 0.5, latestStep: null, best: { value: 0.5, step: null } },
    { name: 'loss', latest: 5, latestStep: 1, best: null },
  ]);
});

test('a long curve is thinned out over its whole length', () => {
  const curves = new MetricCurves(() => 'lower');
  const steps = 20_000;
  for (let step = 0; step < steps; step++) curves.add(Buffer.from(line(step, steps - step)));
  const [{ points, latest }] = curves.list() as [ReturnType<MetricCurves['list']>[number]];
  expect(points.length).toBeLessThanOrEqual(4096);
  expect([points[0]![0], latest]).toEqual([0, 1]);
  expect(points.at(-1)![0]).toBeGreaterThan(steps * 0.99);
});
