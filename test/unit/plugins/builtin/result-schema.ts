import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { JsonObject } from '../../../../src/plugins/api/task.ts';
import type { TestedRun } from '../../../../src/plugins/testkit/plugin-tester.ts';

/** Holds `metrics.json` of a result to `schemas/result/<name>.schema.json`. */
export function expectValid(name: string, { outputs }: TestedRun): void {
  const schema = JSON.parse(readFileSync(`schemas/result/${name}.schema.json`, 'utf8')) as JsonObject;
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);
  validate(JSON.parse(Buffer.from(outputs['result']!.files['metrics.json']!).toString()));
  expect(validate.errors ?? []).toEqual([]);
}
