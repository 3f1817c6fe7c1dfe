import type { RandomStream } from '../../api/task.ts';
import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { sineAndCosine } from '../sine-and-cosine.ts';
import type { AugmentStep } from '../steps.ts';
import type { FittedPicture } from './fitted-picture.ts';

/** Where a pixel of the changed picture comes from: `source = matrix · (target - centre) + centre + offset`. */
interface Placement {
  readonly matrix: readonly [number, number, number, number];
  readonly offset: readonly [down: number, across: number];
}

/**
 * Changes a picture at random, in place: crop, flip, rotation and shift in one resampling, then brightness and noise.
 * Between pixels it is interpolated bilinearly; outside, the nearest pixel of the edge is taken. Without rotation and
 * crop pixels are only moved.
 *
 * Each change has its own numbers, so that switching one on leaves the others as they are.
 *
 * @param values `[height, width, channels]` in the range of the samples.
 */
export function augmentPicture(
  values: Float32Array,
  { shape, range: [low, high] }: Pick<FittedPicture, 'shape' | 'range'>,
  step: AugmentStep,
  random: RandomStream,
): void {
  const [height, width, channels] = shape;
  const isMoved = step.flip !== 'none' || step.shift > 0 || step.rotate > 0 || step.crop > 0;
  const placement = isMoved ? drawPlacement(height, width, step, random.fork('place')) : null;
  if (placement !== null) values.set(resample(values, height, width, channels, placement));
  if (step.brightness === 0 && step.noise === 0) return;
  const span = high - low;
  const isBrighter = step.brightness > 0;
  const brightness = isBrighter ? step.brightness * span * (2 * random.fork('brightness').next() - 1) : 0;
  const noise = random.fork('noise');
  for (let at = 0; at < values.length; at++) {
    const drawn = step.noise === 0 ? 0 : step.noise * span * noise.normal();
    values[at] = Math.min(high, Math.max(low, (values[at] as number) + brightness + drawn));
  }
}

/** @throws KSTORE_SETTINGS_INVALID for changes that only rows of a table take. */
export function refuseTableChanges({ dropValues }: AugmentStep): void {
  if (dropValues === 0) return;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    'preprocessing: `dropValues` drops values of columns, and the dataset holds pictures',
    { hints: ['pictures take `flip`, `shift`, `rotate`, `crop`, `brightness` and `noise`'] },
  );
}

function drawPlacement(
  height: number,
  width: number,
  step: AugmentStep,
  random: RandomStream,
): Placement | null {
  const between = () => 2 * random.next() - 1;
  const flips = [random.next() < 0.5, random.next() < 0.5];
  const across = flips[0] === true && (step.flip === 'horizontal' || step.flip === 'both') ? -1 : 1;
  const down = flips[1] === true && (step.flip === 'vertical' || step.flip === 'both') ? -1 : 1;
  const shift = [height, width].map((length) => Math.round(between() * step.shift * length)) as [
    number,
    number,
  ];
  const degrees = between() * step.rotate;
  const kept = 1 - random.next() * step.crop;
  // Where the part that is kept lies: anywhere inside the picture.
  const crop = [height, width].map((length) => between() * 0.5 * (1 - kept) * (length - 1)) as [
    number,
    number,
  ];
  const [sine, cosine] = sineAndCosine(degrees);
  const matrix = [
    down * kept * cosine,
    -across * kept * sine,
    down * kept * sine,
    across * kept * cosine,
  ] as const;
  const offset = [crop[0] + shift[0], crop[1] + shift[1]] as const;
  const isSame = matrix.join() === '1,0,0,1' && offset.join() === '0,0';
  return isSame ? null : { matrix, offset };
}

function resample(
  values: Float32Array,
  height: number,
  width: number,
  channels: number,
  { matrix: [downDown, downAcross, acrossDown, acrossAcross], offset }: Placement,
): Float32Array {
  const result = new Float32Array(values.length);
  const [middleRow, middleColumn] = [(height - 1) / 2, (width - 1) / 2];
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const [y, x] = [row - middleRow, column - middleColumn];
      const fromRow = clamp(downDown * y + downAcross * x + middleRow + offset[0], height - 1);
      const fromColumn = clamp(acrossDown * y + acrossAcross * x + middleColumn + offset[1], width - 1);
      const [top, left] = [Math.floor(fromRow), Math.floor(fromColumn)];
      const [bottom, right] = [Math.min(top + 1, height - 1), Math.min(left + 1, width - 1)];
      const [lower, further] = [fromRow - top, fromColumn - left];
      for (let channel = 0; channel < channels; channel++) {
        const at = (from: number, place: number) =>
          values[(from * width + place) * channels + channel] as number;
        const upper = at(top, left) * (1 - further) + at(top, right) * further;
        const under = at(bottom, left) * (1 - further) + at(bottom, right) * further;
        result[(row * width + column) * channels + channel] = upper * (1 - lower) + under * lower;
      }
    }
  return result;
}

function clamp(value: number, maximum: number): number {
  return Math.min(maximum, Math.max(0, value));
}
