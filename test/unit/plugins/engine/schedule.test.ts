import { describe, expect, it } from 'vitest';
import { Schedule, type SchedulePosition, type Stage } from '../../../../src/plugins/engine/schedule.ts';

const length = { epochs: 10, stepsAnEpoch: 4 };

/** The factor of each step of some epochs. */
function listFactors(stages: readonly Stage[], epochs: number): number[] {
  return goOn(new Schedule(stages), 0, epochs);
}

function goOn(schedule: Schedule, from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_epoch, index) => {
    const factors = Array.from({ length: length.stepsAnEpoch }, () => {
      const factor = schedule.factor(length);
      schedule.finishStep(length);
      return factor;
    });
    schedule.finishEpoch((from + index) % 3, length);
    return factors;
  }).flat();
}

describe('Schedule', () => {
  it('leaves the rate alone without stages', () => {
    expect(listFactors([], 2)).toEqual(Array.from({ length: 8 }, () => 1));
  });

  it('counts epochs or steps', () => {
    const byEpochs = listFactors([{ exponential: { factor: 0.5 } }], 3);
    expect(byEpochs).toEqual([1, 1, 1, 1, 0.5, 0.5, 0.5, 0.5, 0.25, 0.25, 0.25, 0.25]);
    const bySteps = listFactors([{ step: { every: 3, factor: 0.5, unit: 'step' } }], 2);
    expect(bySteps).toEqual([1, 1, 1, 0.5, 0.5, 0.5, 0.25, 0.25]);
  });

  it('begins each stage where the one before it ended', () => {
    const stages: Stage[] = [
      { warmUp: { length: 4, unit: 'step', from: 0.2 } },
      { step: { every: 1, factor: 0.5, length: 2 } },
      { cosine: { length: 2, to: 0.5 } },
    ];
    const factors = listFactors(stages, 7);
    const perEpoch = factors.filter((_factor, step) => step % 4 === 0);
    expect(factors.slice(0, 4).map((factor) => Number(factor.toFixed(6)))).toEqual([0.2, 0.4, 0.6, 0.8]);
    expect(perEpoch.slice(1)).toEqual([1, 0.5, 0.25, 0.25 * 0.75, 0.125, 0.125]);
  });

  it('stretches a stage without length over what is left of the training', () => {
    const stages: Stage[] = [{ constant: { length: 2 } }, { cosine: {} }];
    const factors = listFactors(stages, 10).filter((_factor, step) => step % 4 === 0);
    expect(factors.slice(0, 3)).toEqual([1, 1, 1]);
    expect(factors[6]).toBeCloseTo(0.5, 12);
    expect(factors[9]).toBeCloseTo((1 + Math.cos((Math.PI * 7) / 8)) / 2, 12);
    const bySteps = listFactors([{ cosine: { unit: 'step' } }], 10);
    expect(bySteps[20]).toBeCloseTo(0.5, 12);
  });

  it('goes on from a saved position as if it had never been left', () => {
    const stages: Stage[] = [
      { warmUp: { length: 6, unit: 'step' } },
      { plateau: { patience: 0, factor: 0.5, length: 4 } },
      { cosine: {} },
    ];
    const whole = listFactors(stages, 8);
    for (let broken = 0; broken < 8; broken++) {
      const first = new Schedule(stages);
      const head = goOn(first, 0, broken);
      const saved = JSON.parse(JSON.stringify(first.position)) as SchedulePosition;
      expect([...head, ...goOn(new Schedule(stages, saved), broken, 8)]).toEqual(whole);
    }
  });
});
