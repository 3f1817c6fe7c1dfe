import type { JsonObject } from '../../../src/store/codec/canonical-json.ts';
import {
  findProgramProblem,
  readPluginDeclaration,
} from '../../../src/store/repository/add/plugin-declaration.ts';
import { validateWithSchema } from '../../../src/store/schema/validate-with.ts';
import type { FuzzTarget } from '../fuzz-target.ts';
import { bytes, text } from './inputs.ts';

const settings = {
  type: 'object',
  additionalProperties: false,
  properties: {
    trees: { type: 'integer', minimum: 1, default: 100, description: 'd' },
    mode: { enum: ['a', 'b'], default: 'a', description: 'd' },
    name: { type: ['string', 'null'], pattern: '^[a-z]+$', default: null, description: 'd' },
    sizes: { type: 'array', description: 'd', items: { $ref: '#/$defs/size' } },
  },
  $defs: { size: { type: 'number', exclusiveMinimum: 0 } },
};
const declare = (settingsSchema: JsonObject) =>
  JSON.stringify({
    apiVersion: 1,
    tasks: [
      {
        ...{ type: 'learning', name: 'forest', version: '1', summary: 'grows', settings: settingsSchema },
        inputs: { dataset: { kind: 'dataset', description: 'rows' } },
        outputs: { checkpoint: { kind: 'checkpoint', description: 'trees' } },
        metrics: { error: { description: 'error', unit: '', better: 'lower' } },
        command: ['python3', 'train.py'],
        variables: { THREADS: '1' },
      },
    ],
  });

export const pluginDeclaration: FuzzTarget = {
  name: 'plugin-declaration',
  seeds: () => bytes(declare(settings), declare({ type: 'object', additionalProperties: false })),
  words: [
    ...['"type":', '"object"', '"string"', '["string","number"]', '"default":', '"$ref":', '"#/$defs/size"'],
    ...['"#"', '"allOf":[', '"anyOf":[', '"not":{}', '"if":', '"then":', '"items":[', '"prefixItems":['],
    ...[
      '"required":["x"]',
      '"format":"date"',
      '"pattern":"("',
      '"pattern":"^(a+)+$"',
      '"$id":"x"',
      '"$async":true',
    ],
    ...[
      '"unevaluatedProperties":false',
      '"additionalProperties":true',
      '"const":null',
      '{',
      '}',
      '[',
      ']',
      ',',
    ],
    ...['"minimum":"1"', '1e999', '-1', 'null', 'true', '"__proto__":', '"\\u0000"', '""'],
  ],
  run: async (input) => {
    const content = text(input);
    const { tasks } = await readPluginDeclaration('fuzz', {
      has: () => true,
      readText: (path) => (path === 'kstore-plugin.yaml' ? content : null),
    });
    for (const task of tasks) {
      findProgramProblem(task, { has: () => true });
      await validateWithSchema(task.settings as JsonObject, {}, 'the settings');
    }
    return `${tasks.length} tasks`;
  },
};
