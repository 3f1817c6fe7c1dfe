import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { JsonObject, Task } from '../../../../src/plugins/api/task.ts';
import { testTask, type TestedRun, type TestInput } from '../../../../src/plugins/testkit/plugin-tester.ts';

/** Holds `metrics.json` of a result to `schemas/result/<name>.schema.json`. */
export function expectValid(name: string, { outputs }: TestedRun): void {
  const schema = JSON.parse(readFileSync(`schemas/result/${name}.schema.json`, 'utf8')) as JsonObject;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(Buffer.from(outputs['result']!.files['metrics.json']!).toString()));
  expect(validate.errors ?? []).toEqual([]);
}

/** Runs a test task, and holds its result to the schema of that name. */
export async function runChecked(
  name: string,
  task: Task,
  inputs: Record<string, TestInput>,
  settings: JsonObject = {},
) {
  const tested = await testTask(task, { inputs, settings });
  expectValid(name, tested);
  const { files } = tested.outputs['result']!;
  const read = (path: string) => Buffer.from(files[path]!).toString();
  return {
    read,
    files: Object.keys(files),
    metrics: tested.metrics,
    report: JSON.parse(read('metrics.json')) as JsonObject,
    /** The fields of a CSV file, without its heads. */
    lines: (path: string) =>
      read(path)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')),
  };
}
