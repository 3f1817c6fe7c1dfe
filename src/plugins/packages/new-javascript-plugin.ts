import {
  declareTask,
  formatJson,
  writeReadme,
  type PluginTemplate,
  type TemplateNames,
} from './plugin-template.ts';

/** An npm package with one module; what the task takes and gives is in a file beside it. */
export function writeJavascriptPlugin(names: TemplateNames): PluginTemplate {
  const isLearning = names.type === 'learning';
  const packageJson = {
    name: `kstore-plugin-${names.task}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    kstore: './kstore-plugin.json',
    scripts: { test: 'node --test' },
    peerDependencies: { kstore: '*' },
  };
  const declaration = { apiVersion: 1, tasks: [{ ...declareTask(names), entry: 'task.js' }] };
  return {
    files: {
      'package.json': formatJson(packageJson),
      'kstore-plugin.json': formatJson(declaration),
      'task.js': isLearning ? learningTask : testTask,
      'task.test.js': isLearning ? learningTest : testTest,
      'README.md': writeReadme(names, 'node --test'),
    },
    test: 'node --test',
  };
}

const readDeclaration = `// What the task takes and gives is declared once, in kstore-plugin.json, where kstore reads it without running code.
const declaration = JSON.parse(readFileSync(new URL('./kstore-plugin.json', import.meta.url), 'utf8'));
const { type, entry, ...meta } = declaration.tasks[0];
`;

const targets = `/** Each target with the numbers of its column. */
function readTargets(table) {
  return table.columns.flatMap((column, index) => {
    const values = table.rows.map((row) => row.cells[index]).filter((cell) => typeof cell === 'number');
    return column.role === 'target' && values.length > 0 ? [{ name: column.name, values }] : [];
  });
}

const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
`;

const learningTask = `import { readFileSync } from 'node:fs';
import { defineLearningTask } from 'kstore/plugin';

${readDeclaration}
export default defineLearningTask({
  meta,
  async run(context) {
    const table = context.inputs.dataset.readTable();
    if (table === null) throw new Error('the dataset has no table');
    const means = {};
    const errors = [];
    for (const { name, values } of readTargets(table)) {
      means[name] = Number(average(values).toFixed(context.settings.digits));
      errors.push(...values.map((value) => (value - means[name]) ** 2));
    }
    if (errors.length === 0) throw new Error('the table has no target with numbers');
    context.logMetric('meanSquaredError', average(errors));
    context.emit('checkpoint', { 'means.json': JSON.stringify(means) }, { targets: Object.keys(means) });
  },
});

${targets}`;

const testTask = `import { readFileSync } from 'node:fs';
import { defineTestTask } from 'kstore/plugin';

${readDeclaration}
export default defineTestTask({
  meta,
  async run(context) {
    const table = context.inputs.dataset.readTable();
    if (table === null) throw new Error('the dataset has no table');
    const deviations = {};
    for (const { name, values } of readTargets(table)) {
      const mean = average(values);
      deviations[name] = average(values.map((value) => Math.abs(value - mean)));
    }
    if (Object.keys(deviations).length === 0) throw new Error('the table has no target with numbers');
    context.logMetric('deviation', average(Object.values(deviations)));
    context.emit('result', { 'deviations.json': JSON.stringify(deviations) });
  },
});

${targets}`;

const table = `const table = {
  columns: [
    { name: 'water', type: 'number', role: 'input' },
    { name: 'strength', type: 'number', role: 'target' },
  ],
  rows: [
    { id: 'a', cells: [1, 10] },
    { id: 'b', cells: [2, 20] },
  ],
};
`;

const learningTest = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTask } from 'kstore/testkit';
import task from './task.js';

${table}
test('learns the mean of the target', async () => {
  const inputs = { dataset: { kind: 'dataset', table }, model: { kind: 'model' } };
  const { outputs, metrics } = await testTask(task, { inputs });
  assert.deepEqual(JSON.parse(Buffer.from(outputs.checkpoint.files['means.json'])), { strength: 15 });
  assert.equal(metrics.meanSquaredError, 25);
});
`;

const testTest = `import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testTask } from 'kstore/testkit';
import task from './task.js';

${table}
test('measures the deviation from the mean', async () => {
  const { metrics } = await testTask(task, { inputs: { dataset: { kind: 'dataset', table } } });
  assert.equal(metrics.deviation, 5);
});
`;
