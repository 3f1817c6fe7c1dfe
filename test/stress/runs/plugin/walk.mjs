import { setTimeout as sleep } from 'node:timers/promises';
import { defineLearningTask } from 'kstore/plugin';
import { leaveProcesses, makeBytes, readMeta, step } from './walking.mjs';

export default defineLearningTask({
  meta: readMeta('walk'),
  async run(context) {
    const { key, steps, stepMs, outputKiB } = context.settings;
    leaveProcesses(context.settings);
    let [done, value] = [0, key];
    if (context.state !== null) {
      const saved = Buffer.from(context.state.readFile('saved.json')).toString();
      ({ done, value } = JSON.parse(saved));
    }
    while (done < steps && !context.signal.aborted) {
      await sleep(stepMs);
      done += 1;
      value = step(value);
      context.logMetric('value', value / 2 ** 32, done);
      context.progress({ done, total: steps, unit: 'step' });
      const state = JSON.stringify({ done, value });
      context.saveState(done, () => ({ 'saved.json': state }));
    }
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((part) => [`part-${part}.bin`, makeBytes(value + part, outputKiB * 256)]),
    );
    context.emit('checkpoint', files, { value });
  },
});
