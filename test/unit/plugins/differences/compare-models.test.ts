import { expect, test } from 'vitest';
import { alignLayers } from '../../../../src/plugins/differences/compare-models.ts';

let count = 0;
const layer = (type: string, settings: string, parameters: number) => ({
  name: `${type}${++count}`,
  type,
  settings,
  output: [8],
  parameters,
});
const tell = (before: Parameters<typeof alignLayers>[0], after: Parameters<typeof alignLayers>[0]) =>
  alignLayers(before, after).map(({ change, type, settingsBefore, settingsAfter }) => [
    change,
    type,
    settingsBefore,
    settingsAfter,
  ]);

test('a layer that was put in is one change, however the layers are counted', () => {
  const before = [layer('dense', 'units 8', 72), layer('dropout', 'rate 0.2', 0), layer('output', '', 9)];
  const after = [
    layer('dense', 'units 8', 72),
    layer('normalise', '', 16),
    layer('dropout', 'rate 0.2', 0),
    layer('output', '', 9),
  ];
  expect(tell(before, after)).toEqual([
    ['same', 'dense', 'units 8', 'units 8'],
    ['added', 'normalise', null, ''],
    ['same', 'dropout', 'rate 0.2', 'rate 0.2'],
    ['same', 'output', '', ''],
  ]);
  expect(tell(after, before).map(([change]) => change)).toEqual(['same', 'removed', 'same', 'same']);
});

test('of layers of one kind the most alike ones are the same, in their order', () => {
  const before = [layer('dense', 'units 64', 640), layer('dense', 'units 32', 2080)];
  const after = [
    layer('dense', 'units 128', 1280),
    layer('dense', 'units 64', 8256),
    layer('dense', 'units 32', 2080),
  ];
  expect(tell(before, after)).toEqual([
    ['added', 'dense', null, 'units 128'],
    ['changed', 'dense', 'units 64', 'units 64'],
    ['same', 'dense', 'units 32', 'units 32'],
  ]);
});

test('a layer of another kind is no changed layer', () => {
  expect(tell([layer('dense', 'units 8', 72)], [layer('gru', 'units 8', 72)])).toEqual([
    ['removed', 'dense', 'units 8', null],
    ['added', 'gru', null, 'units 8'],
  ]);
});
