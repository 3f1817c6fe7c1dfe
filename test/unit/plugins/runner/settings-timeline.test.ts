import { expect, test } from 'vitest';
import { applyChanges, SettingsTimeline } from '../../../../src/plugins/runner/settings-timeline.ts';

const settings = { rate: 1, schedule: { decay: 0.5, every: 10 } };

function createTimeline(options: Partial<ConstructorParameters<typeof SettingsTimeline>[0]> = {}) {
  const applied: [request: string, step: number][] = [];
  const timeline = new SettingsTimeline({
    settings,
    adjustments: [],
    settingsStep: -1,
    onApplied: (request, step) => applied.push([request, step]),
    ...options,
  });
  return { timeline, applied };
}

test('a request holds from the next step on that is asked for', () => {
  const { timeline, applied } = createTimeline();
  expect(timeline.at(1)).toEqual(settings);
  timeline.request('a', [{ setting: 'schedule.decay', value: 0.1 }]);
  expect(timeline.at(1)).toEqual(settings);
  expect(timeline.at(3)).toEqual({ rate: 1, schedule: { decay: 0.1, every: 10 } });
  expect(applied).toEqual([['a', 3]]);
});

test('what is repeated gives the same settings at the same steps', () => {
  const { timeline } = createTimeline({
    adjustments: [
      { step: 2, setting: 'rate', value: 2 },
      { step: 4, setting: 'rate', value: 3 },
    ],
  });
  expect([1, 2, 3, 4, 5].map((step) => timeline.at(step).rate)).toEqual([1, 2, 2, 3, 3]);
});

test('a step that was asked for before the break takes no request any more', () => {
  const { timeline, applied } = createTimeline({ settingsStep: 5 });
  timeline.request('a', [{ setting: 'rate', value: 9 }]);
  expect(timeline.step).toBe(5);
  expect(timeline.at(5).rate).toBe(1);
  expect(timeline.at(6).rate).toBe(9);
  expect(applied).toEqual([['a', 6]]);
});

test('of two changes of one setting the later one holds', () => {
  const { timeline } = createTimeline();
  timeline.request('a', [{ setting: 'rate', value: 2 }]);
  timeline.request('b', [{ setting: 'rate', value: 3 }]);
  expect(timeline.at(1).rate).toBe(3);
});

test.each([[-1], [1.5], [2]])('the step %s after step 3 is refused', (step) => {
  const { timeline } = createTimeline();
  timeline.at(3);
  expect(() => timeline.at(step)).toThrow(RangeError);
});

test('a path leads into objects that are not there yet, and never to a prototype', () => {
  expect(applyChanges({}, [{ setting: 'a.b', value: 1 }])).toEqual({ a: { b: 1 } });
  const changed = applyChanges({}, [{ setting: '__proto__.polluted', value: 1 }]);
  expect(Object.hasOwn(changed, '__proto__')).toBe(true);
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});
