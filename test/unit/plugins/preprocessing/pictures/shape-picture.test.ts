import { describe, expect, it } from 'vitest';
import { augmentPicture } from '../../../../../src/plugins/preprocessing/pictures/augment-picture.ts';
import {
  fitPicture,
  shapePicture,
  tabulateRange,
} from '../../../../../src/plugins/preprocessing/pictures/fitted-picture.ts';
import type { Picture } from '../../../../../src/plugins/preprocessing/pictures/picture.ts';
import { resizePicture } from '../../../../../src/plugins/preprocessing/pictures/resize.ts';
import { sineAndCosine } from '../../../../../src/plugins/preprocessing/sine-and-cosine.ts';
import type { AugmentStep, PictureStep } from '../../../../../src/plugins/preprocessing/steps.ts';
import { createRandomStream } from '../../../../../src/plugins/runner/seeded-random.ts';

const make = (height: number, width: number, channels: 1 | 3, value: (at: number) => number): Picture => ({
  height,
  width,
  channels,
  pixels: Uint8Array.from({ length: height * width * channels }, (_item, at) => value(at)),
});
const ramp = make(4, 4, 1, (at) => at * 16);
const fit = (step: Partial<PictureStep>, first: Picture = ramp) =>
  fitPicture('picture', { size: null, channels: null, range: [0, 1], ...step }, first, null);

describe('shapePicture', () => {
  it('leaves a picture of the right shape as it is', () => {
    expect(shapePicture('a.png', ramp, fit({}))).toBe(ramp.pixels);
  });

  it('refuses another size or colour unless it is told to change it', () => {
    const wide = make(4, 5, 1, () => 1);
    const colour = make(4, 4, 3, (at) => [200, 100, 50][at % 3]!);
    expect(() => shapePicture('dogs/a.png', wide, fit({}))).toThrow(
      'dogs/a.png: the picture is 4 × 5, grey, and the first training picture is 4 × 4, grey',
    );
    expect(() => shapePicture('a.png', colour, fit({}))).toThrow('the picture is 4 × 4, colour');
    expect(shapePicture('a.png', wide, fit({ size: [4, 4] }))).toHaveLength(16);
    expect([...shapePicture('a.png', colour, fit({ channels: 1 }))].slice(0, 2)).toEqual([124, 124]);
    expect([...shapePicture('a.png', ramp, fit({ channels: 3 }))].slice(0, 6)).toEqual([0, 0, 0, 16, 16, 16]);
  });

  it('refuses samples that are too large to learn from', () => {
    expect(() => fit({ size: [4096, 4096] })).toThrow('4096 × 4096, grey');
  });
});

describe('resizePicture', () => {
  it('averages when it gets smaller and keeps an even picture even', () => {
    expect(
      [
        ...resizePicture(
          make(6, 6, 3, () => 77),
          4,
          9,
        ).pixels,
      ].every((value) => value === 77),
    ).toBe(true);
    const edge = make(2, 8, 1, (at) => (at % 8 < 4 ? 0 : 200));
    expect([...resizePicture(edge, 1, 2).pixels]).toEqual([29, 171]);
  });

  it('is what the filter gives by hand', () => {
    expect([...resizePicture(ramp, 3, 2).pixels]).toEqual([31, 56, 107, 133, 184, 209]);
  });
});

it('tabulateRange gives black and white their values', () => {
  const levels = tabulateRange([-1, 1]);
  expect([levels[0], levels[255]]).toEqual([-1, 1]);
});

it('sineAndCosine agree with the library', () => {
  for (let degrees = -400; degrees <= 400; degrees += 7.3) {
    const [sine, cosine] = sineAndCosine(degrees);
    const angle = (degrees * Math.PI) / 180;
    expect(Math.abs(sine - Math.sin(angle))).toBeLessThan(1e-14);
    expect(Math.abs(cosine - Math.cos(angle))).toBeLessThan(1e-14);
  }
  expect([sineAndCosine(90), sineAndCosine(180), sineAndCosine(-90)].map(([sine]) => sine + 0)).toEqual([
    1, 0, -1,
  ]);
});

describe('augmentPicture', () => {
  const none: AugmentStep = {
    flip: 'none',
    shift: 0,
    rotate: 0,
    crop: 0,
    brightness: 0,
    noise: 0,
    dropValues: 0,
  };
  const original = Float32Array.from({ length: 25 }, (_item, at) => at / 25);
  const change = (step: Partial<AugmentStep>, name: string) => {
    const values = original.slice();
    const range = [0, 1] as const;
    augmentPicture(values, { shape: [5, 5, 1], range }, { ...none, ...step }, createRandomStream(1, name));
    return [...values];
  };
  const names = Array.from({ length: 30 }, (_item, index) => `picture ${index}`);

  it('changes nothing where nothing is asked for', () => {
    for (const name of names) expect(change({}, name)).toEqual([...original]);
  });

  it('mirrors about half of the pictures', () => {
    const mirrored = Array.from({ length: 25 }, (_item, at) => original[at - (at % 5) + 4 - (at % 5)]!);
    const results = names.map((name) => change({ flip: 'horizontal' }, name).join());
    expect(new Set(results)).toEqual(new Set([[...original].join(), mirrored.join()]));
    expect(new Set(names.map((name) => change({ flip: 'both' }, name).join())).size).toBe(4);
  });

  it('shifts by whole pixels and repeats the edge', () => {
    for (const name of names)
      for (const value of change({ shift: 0.4 }, name)) expect([...original]).toContain(value);
    expect(new Set(names.map((name) => change({ shift: 0.4 }, name).join())).size).toBeGreaterThan(10);
  });

  it('stays in the range, is drawn anew for each name, and is the same each time', () => {
    const all = { flip: 'both', shift: 0.2, rotate: 30, crop: 0.3, brightness: 0.5, noise: 0.5 } as const;
    for (const name of names) {
      const values = change(all, name);
      expect(values).toEqual(change(all, name));
      expect(values.every((value) => value >= 0 && value <= 1)).toBe(true);
    }
    expect(new Set(names.map((name) => change(all, name).join())).size).toBe(names.length);
  });

  it('leaves one change as it is when another one is switched on', () => {
    const moved = change({ shift: 0.4 }, 'a');
    const brighter = change({ shift: 0.4, brightness: 0.001 }, 'a');
    moved.forEach((value, at) => expect(Math.abs(value - brighter[at]!)).toBeLessThan(0.0011));
  });
});
