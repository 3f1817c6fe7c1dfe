import { describe, expect, it } from 'vitest';
import { listBudgets } from '../../../../src/plugins/sweep/halving.ts';
import { addTrial, moveTrial, pruneTrials } from '../../../../src/plugins/sweep/edit-queue.ts';
import { findBestTrial, suggestTrials } from '../../../../src/plugins/sweep/suggest-trials.ts';
import { settleTrial, takeTrials } from '../../../../src/plugins/sweep/queue-steps.ts';
import type { Parameters } from '../../../../src/plugins/sweep/space.ts';
import { createTestSweep, finish, runWith } from './sweeps.ts';

const plane = { x: { uniform: [-5, 5] }, y: { logUniform: [0.0001, 1] } };

describe('the grid', () => {
  it('has every combination once, and those of a condition only under it', () => {
    const sweep = createTestSweep({
      strategy: 'grid',
      space: {
        momentum: { uniform: [0, 0.9], points: 2, when: { optimiser: ['sgd'] } },
        optimiser: { choice: ['adam', 'sgd'] },
        rate: { logUniform: [0.01, 1], points: 3 },
      },
    });
    expect(sweep.trials).toHaveLength(3 * (1 + 2));
    expect(new Set(sweep.trials.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(9);
    expect(sweep.trials[0]!.parameters).toEqual({ optimiser: 'adam', rate: 0.01 });
    expect(sweep.trials.at(-1)!.parameters).toEqual({ momentum: 0.9, optimiser: 'sgd', rate: 1 });
  });

  it('needs to know how many values there are', () => {
    expect(() => createTestSweep({ strategy: 'grid', space: plane })).toThrow(/sweep\.space\.x: .*`points`/);
  });
});

describe('random search', () => {
  it('gives the same trials for the same seed, also when it is extended', () => {
    const twelve = createTestSweep({ strategy: 'random', space: plane, trials: 12 });
    const eight = createTestSweep({ strategy: 'random', space: plane, trials: 8 });
    const other = createTestSweep({ strategy: 'random', space: plane, trials: 8, seed: 2 });
    expect(suggestTrials({ ...eight, trialLimit: 12 })).toEqual({
      ...twelve,
      declaration: eight.declaration,
    });
    expect(other.trials[0]!.parameters).not.toEqual(eight.trials[0]!.parameters);
  });

  it('tries nothing twice and ends when everything was tried', () => {
    const space = { optimiser: { choice: ['adam', 'sgd'] }, batchSize: { choice: [16, 32] } };
    const { trials } = createTestSweep({ strategy: 'random', space, trials: 50 });
    expect(new Set(trials.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(4);
    expect(trials).toHaveLength(4);
  });
});

describe('TPE', () => {
  const bowl = ({ x, y }: Parameters) => ((x as number) - 2) ** 2 + (Math.log10(y as number) + 2.5) ** 2;
  const searchBest = (strategy: string, seed: number) =>
    findBestTrial(runWith(createTestSweep({ strategy, space: plane, trials: 50, seed }), bowl))!.value!;

  it('finds better values than random search', () => {
    // Logarithms of the best of 50, over paired seeds: the 99 % interval of the mean difference is below 0.
    const differences = Array.from({ length: 16 }, (_, seed) =>
      Math.log(searchBest('tpe', seed) / searchBest('random', seed)),
    );
    const mean = differences.reduce((sum, value) => sum + value, 0) / differences.length;
    const variance =
      differences.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (differences.length - 1);
    expect(mean + 2.95 * Math.sqrt(variance / differences.length)).toBeLessThan(0);
  });

  it('learns which choice is good, and what belongs to it', () => {
    const space = {
      optimiser: { choice: ['adam', 'adamw', 'sgd', 'lion'] },
      momentum: { uniform: [0, 1], when: { optimiser: ['sgd'] } },
    };
    const loss = ({ optimiser, momentum }: Parameters) =>
      optimiser === 'sgd' ? Math.abs((momentum as number) - 0.3) : 1;
    const { trials } = runWith(createTestSweep({ strategy: 'tpe', space, trials: 40 }), loss);
    const late = trials.toSorted((a, b) => a.number - b.number).slice(20);
    expect(late.filter(({ parameters }) => parameters.optimiser === 'sgd').length).toBeGreaterThan(10);
  });

  it('suggests the same for the same seed and history, whatever the trials ended in what order', () => {
    const declaration = { strategy: 'tpe', space: plane, trials: 25 };
    expect(runWith(createTestSweep(declaration), bowl)).toEqual(runWith(createTestSweep(declaration), bowl));
  });

  it('waits with a suggestion until it is needed, and shuns failed trials', () => {
    const start = createTestSweep({ strategy: 'tpe', space: plane, trials: 40 });
    expect(start.trials).toHaveLength(10);
    const failed = { type: 'failed', error: { code: 'KSTORE_TASK_FAILED', message: 'diverged' } } as const;
    let sweep = start;
    for (;;) {
      const { sweep: taken, taken: trials } = takeTrials(sweep, 1);
      const trial = trials[0];
      if (trial === undefined) break;
      const x = trial.parameters.x as number;
      sweep = x > 0 ? settleTrial(taken, trial.number, failed) : finish(taken, trial, x * x);
    }
    const late = sweep.trials.filter(({ number }) => number > 20);
    expect(late.filter(({ parameters }) => (parameters.x as number) > 0).length).toBeLessThan(
      late.length / 2,
    );
  });
});

describe('successive halving', () => {
  const declaration = {
    strategy: 'halving',
    space: { x: { uniform: [0, 1] } },
    trials: 9,
    halving: { budget: 'epochs', minimum: 10, maximum: 90, factor: 3 },
  };
  const loss = ({ x, epochs }: Parameters) => (x as number) + 1 / (epochs as number);

  it.each([
    [{ minimum: 10, maximum: 90, factor: 3 }, [10, 30, 90]],
    [{ minimum: 10, maximum: 100, factor: 3 }, [11, 33, 100]],
    [{ minimum: 1, maximum: 8, factor: 2 }, [1, 2, 4, 8]],
    [{ minimum: 60, maximum: 100, factor: 3 }, [100]],
  ])('has the budgets of %j', (halving, budgets) => {
    expect(listBudgets({ budget: 'epochs', ...halving })).toEqual(budgets);
  });

  it('promotes the best third of each rung, with the next budget', () => {
    const { trials } = runWith(createTestSweep(declaration), loss);
    const rung = (wanted: number) => trials.filter(({ rung: at }) => at === wanted);
    expect([0, 1, 2].map((at) => rung(at).length)).toEqual([9, 3, 1]);
    const bestOf = (at: number, count: number) =>
      rung(at)
        .toSorted((left, right) => left.value! - right.value!)
        .slice(0, count)
        .map(({ number }) => number)
        .sort();
    expect(
      rung(1)
        .map(({ promotedFrom }) => promotedFrom!)
        .sort(),
    ).toEqual(bestOf(0, 3));
    expect(rung(2).map(({ promotedFrom }) => promotedFrom)).toEqual(bestOf(1, 1));
    expect(rung(2)[0]!.parameters.epochs).toBe(90);
  });

  it('runs the same trials however many run side by side', () => {
    const values = (jobs: number) =>
      runWith(createTestSweep(declaration), loss, jobs)
        .trials.map(({ parameters }) => JSON.stringify(parameters))
        .sort();
    expect(values(4)).toEqual(values(1));
  });

  it('promotes nothing while a trial of the rung runs, and never one that was pruned', () => {
    let { sweep } = takeTrials(createTestSweep(declaration), 9);
    const best = sweep.trials.toSorted((a, b) => loss(a.parameters) - loss(b.parameters))[0]!;
    for (const trial of sweep.trials.slice(0, 8)) sweep = finish(sweep, trial, loss(trial.parameters));
    expect(suggestTrials(sweep)).toBe(sweep);
    const last = sweep.trials.find(({ status }) => status === 'running')!;
    sweep = suggestTrials(pruneTrials(sweep, [last.number]));
    const promoted = sweep.trials.filter(({ rung }) => rung === 1);
    expect(promoted).toHaveLength(2);
    expect(promoted.map(({ promotedFrom }) => promotedFrom)).not.toContain(last.number);
    if (best.number !== last.number) expect(promoted[0]!.promotedFrom).toBe(best.number);
  });

  it.each([1, 2, 3, 4])(
    'comes to an end with %i trials, fewer than a rung needs, whichever fail',
    (count) => {
      for (let failing = 0; failing < 2 ** count; failing++) {
        let sweep = createTestSweep({ ...declaration, trials: count });
        for (let looks = 0; ; looks++) {
          expect(looks).toBeLessThan(20);
          const { sweep: taken, taken: trials } = takeTrials(sweep, 8);
          if (trials.length === 0) break;
          // A job that finds nothing to do waits for one that does.
          sweep = trials.reduce((before, trial) => {
            const isFailing = trial.rung === 0 && ((failing >> (trial.number - 1)) & 1) === 1;
            if (!isFailing) return finish(before, trial, loss(trial.parameters));
            return settleTrial(before, trial.number, { type: 'failed', error: { code: 'X', message: 'x' } });
          }, taken);
        }
        expect(sweep.trials.filter(({ status }) => status === 'waiting' || status === 'running')).toEqual([]);
        const rungs = sweep.trials.filter(({ status }) => status === 'done').map(({ rung }) => rung);
        expect(Math.max(-1, ...rungs.map((rung) => rung ?? 0))).toBe(failing === 2 ** count - 1 ? -1 : 2);
      }
    },
  );

  it('promotes what belongs to the best after it was extended, and nothing twice', () => {
    const ended = runWith(createTestSweep(declaration), loss);
    const extended = runWith(suggestTrials({ ...ended, trialLimit: 18 }), loss);
    const sources = extended.trials.flatMap(({ promotedFrom }) =>
      promotedFrom === undefined ? [] : [promotedFrom],
    );
    expect(new Set(sources).size).toBe(sources.length);
    const rungZero = extended.trials
      .filter(({ rung }) => rung === 0)
      .toSorted((a, b) => a.value! - b.value!)
      .slice(0, 6);
    for (const { number } of rungZero) expect(sources).toContain(number);
  });

  it('lets a trial of a person begin with the smallest budget', () => {
    const { sweep, number } = addTrial(createTestSweep(declaration), { x: 0 });
    expect(sweep.trials[0]).toMatchObject({
      number,
      origin: 'person',
      rung: 0,
      parameters: { x: 0, epochs: 10 },
    });
  });
});

describe('the queue', () => {
  const sweep = createTestSweep({ strategy: 'random', space: plane, trials: 4 });
  const order = (moved: typeof sweep) => moved.trials.map(({ number }) => number);

  it('is reordered', () => {
    expect(order(moveTrial(sweep, 3, 'first'))).toEqual([3, 1, 2, 4]);
    expect(order(moveTrial(sweep, 1, 4))).toEqual([2, 3, 1, 4]);
    expect(order(moveTrial(sweep, 2, 2))).toEqual([1, 2, 3, 4]);
    expect(() => moveTrial(sweep, 9, 'first')).toThrow(/no trial 9/);
    expect(() => moveTrial(takeTrials(sweep, 1).sweep, 1, 'first')).toThrow(/trial 1 is running/);
  });

  it('runs trials of a person first, and numbers them on', () => {
    const { sweep: added, number } = addTrial(sweep, { x: 1 });
    expect(number).toBe(5);
    expect(takeTrials(added, 1).taken[0]).toMatchObject({ number: 5, origin: 'person' });
  });

  it('keeps a trial pruned that ended meanwhile', () => {
    const { sweep: running, taken } = takeTrials(sweep, 1);
    const ended = finish(pruneTrials(running, [1]), taken[0]!, 0);
    expect(ended.trials[0]).toMatchObject({ status: 'pruned', value: 0 });
    expect(findBestTrial(ended)).toBeNull();
    expect(() => pruneTrials(finish(running, taken[0]!, 0), [1])).toThrow(/trial 1 is done/);
  });

  it('puts a trial that was cut off in front again', () => {
    const { sweep: running } = takeTrials(sweep, 2);
    const stopped = settleTrial(running, 2, { type: 'stopped' });
    expect(stopped.trials[0]).toMatchObject({ number: 2, status: 'waiting' });
  });
});
