import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Determinism, InputSlot } from '../../src/plugins/api/task.ts';
import { readTables, type executeTask } from '../../src/plugins/experiment/execute-task.ts';
import { divisionSetting, divisionSettingName } from '../../src/plugins/preprocessing/division.ts';
import { hashSpec, type TaskSource } from '../../src/plugins/experiment/plan.ts';
import type { TaskDefinition, TaskType } from '../../src/plugins/registry/task-definition.ts';
import { hashJson, KstoreError, type JsonObject, type Kind, type Spec } from '../../src/store/index.ts';

interface FakeTask {
  readonly inputs?: Readonly<Record<string, Kind | Omit<InputSlot, 'description'>>>;
  readonly outputs: Readonly<Record<string, Kind>>;
  readonly determinism?: Determinism;
  /** The task divides rows as it is told to. */
  readonly divides?: true;
  /** Stands for the code. */
  readonly code?: string;
}

const settings: JsonObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    value: { type: 'integer', default: 1, description: 'changes what comes out' },
    note: { type: 'string', default: 'none', description: 'any text' },
    fails: { type: 'boolean', default: false, description: 'the task fails' },
    torn: { type: 'boolean', default: false, description: 'the dataset that comes out cannot be read' },
    deep: {
      type: 'object',
      additionalProperties: false,
      properties: { rate: { type: 'number', default: 0.5, description: 'a setting inside another' } },
      default: {},
      description: 'settings inside settings',
    },
  },
};

const withDivision: JsonObject = {
  ...settings,
  properties: { ...(settings.properties as JsonObject), [divisionSettingName]: divisionSetting },
};

function defineFake(type: TaskType, name: string, fake: FakeTask): TaskDefinition {
  const inputs = Object.entries(fake.inputs ?? {}).map(([slot, input]): [string, InputSlot] => [
    slot,
    { description: 'an input', ...(typeof input === 'string' ? { kind: input } : input) },
  ]);
  const outputs = Object.entries(fake.outputs).map(([slot, kind]) => [
    slot,
    { kind, description: 'an output' },
  ]);
  const own = fake.divides === true ? withDivision : settings;
  const meta = { name, version: '1.0.0', summary: 'A task for tests', settings: own, metrics: {} };
  return {
    type,
    name,
    version: meta.version,
    meta: { ...meta, inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) as never },
    determinism: fake.determinism ?? { level: 'bitwise' },
    engine: {},
    program: { type: 'module', entryPath: '', childPath: '' },
    codeId: hashJson({ name, code: fake.code ?? '' }),
  };
}

/** Tasks by `learning/name` or `test/name`. */
export function createFakeTasks(fakes: Readonly<Record<string, FakeTask>>): TaskSource {
  return {
    findTask(type, name) {
      const fake = fakes[`${type}/${name}`];
      if (fake === undefined)
        throw new KstoreError('KSTORE_TASK_UNKNOWN', `no ${type} task is named "${name}"`);
      return defineFake(type, name, fake);
    },
    findRecorded: () => Promise.resolve(null),
  };
}

/** The seed; of what is divided, or tested on its checkpoint, a number that each division has for itself. */
function scoreOf({ seed, settings: { division } }: Spec): number {
  const { fold = 0, repeat = 0 } = (division ?? {}) as Readonly<Record<string, number>>;
  return seed + fold + 10 * repeat;
}

/** Gives for each spec a content of its own, and fails where the settings say so. Starts no process. */
export function createFakeExecution(
  onStart: (spec: Spec, signal: AbortSignal) => Promise<void> | void = () => undefined,
) {
  const specs: Spec[] = [];
  const execute: typeof executeTask = async (_repository, task, _inputs, spec, workFolder, { signal }) => {
    specs.push(spec);
    await onStart(spec, signal!);
    const base = {
      metrics: { score: scoreOf(spec) },
      metricLogPath: null,
      progress: null,
      saved: null,
      adjustments: [],
      printed: '',
      durationMs: 1,
      tables: {},
      variables: {},
      observed: null,
      outputs: {},
    };
    if (signal!.aborted)
      return { ...base, status: 'aborted', error: { code: 'KSTORE_ABORTED', message: 'was stopped' } };
    if (spec.settings.fails === true)
      return {
        ...base,
        status: 'failed',
        error: { code: 'KSTORE_TASK_FAILED', message: `${task.name} failed` },
      };
    const outputs = Object.entries(task.meta.outputs).map(([slot, { kind }]) => {
      const folder = join(workFolder, slot);
      mkdirSync(folder);
      const [file, text] =
        kind === 'dataset'
          ? ['rows.csv', `value,id\n${spec.settings.torn === true ? '"' : spec.seed},${hashSpec(spec)}\n`]
          : ['answer.txt', `${slot} of ${hashSpec(spec)}\n`];
      writeFileSync(join(folder, file), text);
      return [slot, { folder, files: [file], meta: kind === 'dataset' ? { table: 'not one' } : {} }];
    });
    return readTables(task, { ...base, status: 'succeeded', outputs: Object.fromEntries(outputs) as never });
  };
  return { execute, specs };
}
