import type { RandomStream } from '../api/task.ts';

/** A density on the unit interval. */
export interface Density {
  at(place: number): number;
  draw(random: RandomStream): number;
}

interface Bell {
  readonly mean: number;
  readonly deviation: number;
  /** What of the bell lies in the interval. */
  readonly mass: number;
}

const maximumDraws = 100;

/**
 * A bell on each place and a wide one in the middle, cut off at the ends of the interval. A bell is as wide as
 * the farther of its neighbours is away, so the density is smooth where little is known.
 *
 * @see section 4 of Bergstra et al. 2011.
 */
export function estimateDensity(places: readonly number[]): Density {
  const sorted = [0.5, ...places].toSorted((left, right) => left - right);
  const narrowest = 1 / Math.min(100, sorted.length + 1);
  const bells = sorted.map((mean, index): Bell => {
    const before = mean - (sorted[index - 1] ?? 0);
    const after = (sorted[index + 1] ?? 1) - mean;
    return createBell(mean, Math.min(1, Math.max(narrowest, before, after)));
  });
  bells[sorted.indexOf(0.5)] = createBell(0.5, 1);
  return {
    at: (place) => bells.reduce((sum, bell) => sum + heightOf(bell, place), 0) / bells.length,
    draw(random) {
      const { mean, deviation } = bells[random.integer(bells.length)]!;
      for (let draw = 0; draw < maximumDraws; draw++) {
        const place = mean + deviation * random.normal();
        if (place >= 0 && place <= 1) return place;
      }
      return mean;
    },
  };
}

function createBell(mean: number, deviation: number): Bell {
  const mass = shareBelow((1 - mean) / deviation) - shareBelow(-mean / deviation);
  return { mean, deviation, mass };
}

function heightOf({ mean, deviation, mass }: Bell, place: number): number {
  const distance = (place - mean) / deviation;
  return Math.exp(-0.5 * distance * distance) / (Math.sqrt(2 * Math.PI) * deviation * mass);
}

/**
 * Share of the standard normal distribution below a place, with an error under 1e-7.
 *
 * @see M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions", 26.2.17.
 */
function shareBelow(place: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(place));
  const polynomial =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const tail = (Math.exp(-0.5 * place * place) / Math.sqrt(2 * Math.PI)) * polynomial;
  return place < 0 ? tail : 1 - tail;
}
