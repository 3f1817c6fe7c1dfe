import { expect, test } from 'vitest';
import { mergeByPath } from '../../../../src/plugins/experiment/settings-path.ts';

test('replaces members by their paths, makes what is missing, and leaves the original alone', () => {
  const settings = { epochs: 3, layers: [{ units: 8 }, { units: 4 }] };
  expect(mergeByPath(settings, { epochs: 5, 'layers.1.units': 2, 'decay.rate': 0.1 })).toEqual({
    epochs: 5,
    layers: [{ units: 8 }, { units: 2 }],
    decay: { rate: 0.1 },
  });
  expect(settings).toEqual({ epochs: 3, layers: [{ units: 8 }, { units: 4 }] });
});

test('takes the name of a prototype for any other', () => {
  const merged = mergeByPath({}, { '__proto__.polluted': true });
  expect(Object.hasOwn(merged, '__proto__')).toBe(true);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
