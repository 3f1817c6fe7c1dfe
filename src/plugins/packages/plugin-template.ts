import type { TaskType } from '../registry/task-definition.ts';

/** What a template makes of a name. */
export interface TemplateNames {
  readonly plugin: string;
  /** In lower-case words with hyphens. */
  readonly task: string;
  readonly type: TaskType;
}

export interface PluginTemplate {
  readonly files: Readonly<Record<string, string>>;
  /** Command that runs its test, in its folder. */
  readonly test: string;
}

const dataset = { kind: 'dataset', description: 'table with target columns' };

/** A task that predicts every number by its mean, or measures how far off such means are; without its program. */
export function declareTask({ type, task }: TemplateNames): Record<string, unknown> {
  return type === 'learning' ? declareLearning(task) : declareTest(task);
}

function declareLearning(task: string): Record<string, unknown> {
  return {
    type: 'learning',
    name: task,
    version: '1',
    summary: 'predicts every target by its mean',
    inputs: {
      dataset,
      model: { kind: 'model', description: 'names this task' },
    },
    settings: {
      type: 'object',
      additionalProperties: false,
      properties: {
        digits: {
          type: 'integer',
          minimum: 0,
          maximum: 15,
          default: 6,
          description: 'decimals that the means are rounded to',
        },
      },
    },
    outputs: { checkpoint: { kind: 'checkpoint', description: 'means.json: the mean of each target' } },
    metrics: {
      meanSquaredError: {
        description: 'mean squared error on the rows it learnt from',
        unit: '',
        better: 'lower',
      },
    },
  };
}

function declareTest(task: string): Record<string, unknown> {
  return {
    type: 'test',
    name: task,
    version: '1',
    summary: 'how far the rows are from the mean of each target',
    inputs: { dataset },
    settings: { type: 'object', additionalProperties: false, properties: {} },
    outputs: {
      result: { kind: 'result', description: 'deviations.json: mean absolute deviation of each target' },
    },
    metrics: {
      deviation: { description: 'mean absolute deviation of all targets', unit: '', better: 'lower' },
    },
  };
}

export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** @param test command that runs the plugin's test. */
export function writeReadme({ plugin, task, type }: TemplateNames, test: string): string {
  const use =
    type === 'learning'
      ? `a model, \`models/${task}.yaml\`:\n\n       task: ${task}`
      : `an evaluation, \`evaluations/${task}.yaml\`:\n\n       tests:\n         - task: ${task}`;
  return `# ${plugin}

A ${type} task for kstore. It works as it is: change it into what you need.

1. Change the declaration and the code, and run the test: \`${test}\`.
2. \`kstore plugin add plugins/${plugin}\` makes a version of it.
3. \`kstore plugin trust ${plugin}\` lets that version run here. Every change asks again.
4. Name it in ${use}

Runs use the committed version with all files of this folder, \`node_modules\` included, and never what lies here.
`;
}
