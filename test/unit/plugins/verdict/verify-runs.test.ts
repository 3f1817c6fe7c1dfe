import { expect, it } from 'vitest';
import { drawRuns } from '../../../../src/plugins/verdict/verify-runs.ts';
import type { TaskRun } from '../../../../src/plugins/verdict/run-again.ts';
import { emptyLedgerState, type LedgerState } from '../../../../src/store/ledger/ledger-state.ts';

const nowMs = Date.parse('2026-06-01T00:00:00Z');
const runs = Array.from(
  { length: 20 },
  (_, index) => ({ id: String(index), startedAt: '2026-05-01T00:00:00Z' }) as unknown as TaskRun,
);
const judged = (ids: readonly number[], judgedAt: string, isAsRecorded = true): LedgerState => ({
  ...emptyLedgerState,
  verdicts: ids.map((id) => ({ run: String(id), judgedAt, isAsRecorded }) as never),
});
const draw = (state: LedgerState, sample: number, seed: number) =>
  drawRuns(state, runs, sample, seed, nowMs).map(({ id }) => Number(id));

it('draws the same runs by the same seed, each once, and no more than there are', () => {
  expect(draw(emptyLedgerState, 5, 1)).toEqual(draw(emptyLedgerState, 5, 1));
  expect(draw(emptyLedgerState, 5, 1)).not.toEqual(draw(emptyLedgerState, 5, 2));
  expect(draw(emptyLedgerState, 50, 1).toSorted((a, b) => a - b)).toEqual(runs.map((_, index) => index));
});

it('prefers runs that were never judged, or longest ago', () => {
  const ten = Array.from({ length: 10 }, (_, index) => index);
  const count = (state: LedgerState) =>
    Array.from({ length: 50 }, (_, seed) => draw(state, 5, seed))
      .flat()
      .filter((id) => id < 10).length;
  const [today, lastYear, withOtherCode] = [
    count(judged(ten, '2026-06-01T00:00:00Z')),
    count(judged(ten, '2025-06-01T00:00:00Z')),
    count(judged(ten, '2026-06-01T00:00:00Z', false)),
  ];
  expect(today).toBeLessThan(10);
  expect(lastYear).toBeGreaterThan(80);
  expect(withOtherCode).toBe(count(emptyLedgerState));
});
