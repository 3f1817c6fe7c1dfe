import { hashBytes, hashJson } from '../../store/codec/hash.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { compareUtf8 } from '../../store/files/compare-utf8.ts';
import type { Kind } from '../../store/model/kind.ts';
import { findSchemaFault, validateWithSchema } from '../../store/schema/validate-with.ts';
import type { JsonObject, ResolvedInput, Table, Task } from '../api/task.ts';
import { labelTask } from '../registry/task-definition.ts';
import { findTaskMetaProblem } from '../../store/schema/task-meta.ts';
import { checkInputs } from '../runner/check-inputs.ts';
import { drawFromTable } from '../runner/draw-rows.ts';
import { createResolvedInput } from '../runner/resolved-input.ts';
import { seedMathRandom } from '../runner/seed-math-random.ts';
import { checkAllOutputsGiven, createContractError, type TaskPromise } from '../runner/task-contract.ts';
import { createTaskContext, type FormerPart, type TaskSink } from '../runner/task-context.ts';

/** A version that exists in memory only. */
export interface TestInput {
  readonly kind: Kind;
  /** Paths with `/` between folders. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>;
  readonly meta?: JsonObject;
  readonly table?: Table;
}

export interface TestTaskOptions {
  readonly inputs?: Readonly<Record<string, TestInput>>;
  /** Checked by the task's schema; defaults are filled in. */
  readonly settings?: JsonObject;
  readonly seed?: number;
}

export interface TestedOutput {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly meta: JsonObject;
}

export interface TestedRun {
  readonly outputs: Readonly<Record<string, TestedOutput>>;
  /** Final value of each metric. */
  readonly metrics: Readonly<Record<string, number>>;
}

/**
 * Runs a task twice in this process, holds it to its declaration, and compares the two runs byte by byte
 * unless the task declares that it is not bitwise.
 *
 * @throws KSTORE_TASK_CONTRACT naming the breach. KSTORE_TASK_INPUT, KSTORE_SETTINGS_INVALID for wrong options.
 */
export async function testTask(task: Task, options: TestTaskOptions = {}): Promise<TestedRun> {
  const problem = findTaskMetaProblem(task.type, task.meta) ?? (await findSettingsFault(task));
  const promise: TaskPromise = { type: task.type, name: String(task.meta?.name), meta: task.meta };
  if (problem !== null) throw createContractError(promise, problem);
  const inputs = options.inputs ?? {};
  checkInputs(promise, inputs);
  const place = `the settings of ${labelTask(promise)}`;
  const settings = await validateWithSchema(task.meta.settings, options.settings ?? {}, place);
  const first = await runOnce(task, promise, inputs, settings, options.seed ?? 1);
  const second = await runOnce(task, promise, inputs, settings, options.seed ?? 1);
  if ((task.meta.determinism?.level ?? 'bitwise') === 'bitwise') {
    const difference = findDifference(first, second);
    if (difference !== null)
      throw createContractError(promise, `gives ${difference} that differs from run to run`);
    if (first.state !== null) {
      const resumed = await runOnce(task, promise, inputs, settings, options.seed ?? 1, first.state);
      const other = findDifference(first, resumed);
      if (other !== null)
        throw createContractError(
          promise,
          `gives ${other} that differs when it goes on from its saved state`,
        );
    }
  }
  const { outputs, metrics } = first;
  return { outputs, metrics };
}

async function findSettingsFault({ meta }: Task): Promise<string | null> {
  const fault = await findSchemaFault(meta.settings);
  return fault === null ? null : `has settings whose schema ${fault}`;
}

/** A state that was saved on the way, with what had been given until then. */
interface TestedState extends TestedRun {
  readonly step: number;
  readonly settingsStep: number;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

async function runOnce(
  task: Task,
  promise: TaskPromise,
  inputs: Readonly<Record<string, TestInput>>,
  settings: JsonObject,
  seed: number,
  from: TestedState | null = null,
): Promise<TestedRun & { readonly state: TestedState | null }> {
  const outputs: Record<string, TestedOutput> = { ...from?.outputs };
  const metrics: Record<string, number> = { ...from?.metrics };
  let state: TestedState | null = null;
  let offered = 0;
  const sink: TaskSink = {
    log: () => undefined,
    progress: () => undefined,
    metric: (name, value) => (metrics[name] = value),
    emit(slot, files, meta) {
      // A copy: the task may use its buffer again.
      const contents = files.map(([path, content]) => [path, Uint8Array.from(content)] as const);
      outputs[slot] = { files: Object.fromEntries(contents), meta };
    },
    // The first, second, fourth …: the last of them lies in the second half of the run.
    wantsState: () => Number.isInteger(Math.log2(++offered)),
    state(step, settingsStep, files) {
      const contents = files.map(([path, content]) => [path, Uint8Array.from(content)] as const);
      const given = { outputs: { ...outputs }, metrics: { ...metrics } };
      state = { step, settingsStep, files: Object.fromEntries(contents), ...given };
    },
    adjusted: () => undefined,
  };
  const { context, findBreach } = createTaskContext({
    task: promise,
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([slot, input]) => [slot, resolveTestInput(input)]),
    ),
    settings,
    seed,
    signal: new AbortController().signal,
    former: { state: from === null ? null : openTestState(from), adjustments: [] },
    sink,
  });
  const restore = seedMathRandom(seed);
  try {
    await task.run(context);
  } finally {
    restore();
  }
  const breach = findBreach();
  if (breach !== null) throw breach;
  checkAllOutputsGiven(promise, new Set(Object.keys(outputs)));
  return { outputs, metrics, state };
}

function openTestState({ step, settingsStep, files }: TestedState): FormerPart['state'] {
  return {
    step,
    settingsStep,
    listFiles: () => Object.keys(files).sort(compareUtf8),
    readFile(path) {
      const bytes = files[path];
      if (bytes !== undefined) return bytes;
      throw new KstoreError('KSTORE_PATH_NOT_FOUND', `the saved state has no file "${path}"`);
    },
  };
}

function resolveTestInput(input: TestInput): ResolvedInput {
  const { kind, meta = {} } = input;
  const files = Object.fromEntries(
    Object.entries(input.files ?? {}).map(([path, content]) => [path, Uint8Array.from(Buffer.from(content))]),
  );
  const hashes = Object.entries(files).map(([path, bytes]) => [path, hashBytes(bytes)]);
  const id = hashJson({ type: 'kstore.test-input.v1', kind, meta, files: hashes });
  return createResolvedInput(
    { id, kind, meta },
    {
      listFiles: () => Object.keys(files).sort(compareUtf8),
      findFile: (path) => files[path] ?? null,
      findHash: (path) => (files[path] === undefined ? null : hashBytes(files[path])),
      readTable: (most) => (input.table === undefined ? null : drawFromTable(input.table, most)),
    },
  );
}

/** Names the first thing in which two runs differ; null when they are equal. */
function findDifference(first: TestedRun, second: TestedRun): string | null {
  for (const [slot, output] of Object.entries(first.outputs)) {
    const other = second.outputs[slot]!;
    if (Object.keys(output.files).join('\n') !== Object.keys(other.files).join('\n'))
      return `a list of files in "${slot}"`;
    const path = Object.keys(output.files).find(
      (file) => hashBytes(output.files[file]!) !== hashBytes(other.files[file]!),
    );
    if (path !== undefined) return `the file "${path}" in "${slot}"`;
    if (hashJson(output.meta) !== hashJson(other.meta)) return `a summary of "${slot}"`;
  }
  const metric = Object.keys(first.metrics).find((name) => first.metrics[name] !== second.metrics[name]);
  return metric === undefined ? null : `the metric "${metric}"`;
}
