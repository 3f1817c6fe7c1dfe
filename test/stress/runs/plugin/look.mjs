import { setTimeout as sleep } from 'node:timers/promises';
import { defineTestTask } from 'kstore/plugin';
import { leaveProcesses, makeBytes, readMeta, step } from './walking.mjs';

export default defineTestTask({
  meta: readMeta('look'),
  async run(context) {
    const { key, steps, stepMs, outputKiB } = context.settings;
    leaveProcesses(context.settings);
    let value = key;
    for (let done = 1; done <= steps; done++) {
      await sleep(stepMs);
      value = step(value);
      context.logMetric('value', value / 2 ** 32, done);
    }
    context.emit('result', { 'seen.bin': makeBytes(value, outputKiB * 1024) }, { value });
  },
});
