import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBuiltTasks, type BuiltTasks } from '../../../../src/plugins/registry/built-tasks.ts';
import {
  runTask,
  type RunTaskOptions,
  type TaskEvent,
  type TaskOutcome,
} from '../../../../src/plugins/runner/run-task.ts';
import { createTasksFolder, type TasksFolder } from '../../../support/task-child.ts';

let folder: TasksFolder;
let builtTasks: BuiltTasks;

beforeAll(async () => {
  folder = await createTasksFolder();
  builtTasks = openBuiltTasks(folder.path);
});

afterAll(() => folder.remove());

type Own = Partial<Omit<RunTaskOptions, 'task'>>;

function run(name: string, own: Own = {}, type: 'learning' | 'test' = 'test'): Promise<TaskOutcome> {
  const defaults = { storeDirectory: folder.path, inputs: {}, settings: {}, seed: 1 };
  return runTask({
    task: builtTasks.findTask(type, name),
    ...defaults,
    workFolder: folder.createWorkFolder(),
    ...own,
  });
}

function readOutput(outcome: TaskOutcome, slot: string, path: string): string {
  return readFileSync(join(outcome.outputs[slot]!.folder, path), 'utf8');
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  // In a container whose first process collects no children, one that was killed stays listed as a zombie.
  const status = `/proc/${pid}/status`;
  return !(existsSync(status) && /^State:\s+Z/m.test(readFileSync(status, 'utf8')));
}

test('a task gives metrics, events and the files of its last emit', async () => {
  const events: TaskEvent[] = [];
  const outcome = await run(
    'good',
    { settings: { steps: 2 }, onEvent: (event) => events.push(event) },
    'learning',
  );
  expect(outcome.error).toBeUndefined();
  expect(outcome.status).toBe('succeeded');
  expect(outcome.metrics).toEqual({ loss: 0.5, 'loss/held out': 0.25 });
  expect(readFileSync(outcome.metricLogPath!, 'utf8')).toBe(
    '{"metric":"loss","step":1,"value":1}\n{"metric":"loss","step":2,"value":0.5}\n' +
      '{"metric":"loss/held out","step":null,"value":0.25}\n',
  );
  expect(outcome.outputs.checkpoint!.files).toEqual(['deep/bytes.bin', 'numbers.json']);
  expect(JSON.parse(readOutput(outcome, 'checkpoint', 'numbers.json'))).toEqual(
    outcome.outputs.checkpoint!.meta,
  );
  expect(events.map(({ type }) => type)).toEqual([
    'metric',
    'progress',
    'metric',
    'progress',
    'metric',
    'log',
  ]);
});

test('the same seed gives the same numbers in another process, Math.random included; another seed does not', async () => {
  const numbers = async (seed: number) =>
    readOutput(await run('good', { settings: { steps: 1 }, seed }, 'learning'), 'checkpoint', 'numbers.json');
  const [first, second, other] = [await numbers(7), await numbers(7), await numbers(8)];
  expect(second).toBe(first);
  expect(JSON.parse(other)).not.toEqual(JSON.parse(first));
  expect((JSON.parse(other) as { global: number }).global).not.toBe(
    (JSON.parse(first) as { global: number }).global,
  );
});

test('a task sees nothing of the surroundings that the spec does not know', async () => {
  process.env.KSTORE_TEST_SECRET = 'secret';
  process.env.NODE_OPTIONS = '--no-warnings';
  const outcome = await run('shows-surroundings').finally(() => {
    delete process.env.KSTORE_TEST_SECRET;
    delete process.env.NODE_OPTIONS;
  });
  const seen = JSON.parse(readOutput(outcome, 'answer', 'surroundings.json')) as Record<string, unknown>;
  const allowed = [
    'LANG',
    'LC_ALL',
    'PATH',
    'PATHEXT',
    'SystemDrive',
    'SystemRoot',
    'TEMP',
    'TMP',
    'TMPDIR',
    'TZ',
  ];
  const added = ['__CF_USER_TEXT_ENCODING'];
  expect((seen.variables as string[]).filter((name) => ![...allowed, ...added].includes(name))).toEqual([]);
  expect(seen).toMatchObject({ zone: 'UTC', options: [], canSend: 'undefined', isFrozen: true });
  expect(seen.folder).toMatch(/scratch$/);
});

test.each([
  ['throws', 'KSTORE_TASK_FAILED', 'the test task "throws" failed: the matrix is singular'],
  [
    'breaks-on-import',
    'KSTORE_TASK_FAILED',
    'the test task "breaks-on-import" failed: the module does not load',
  ],
  ['refuses-input', 'KSTORE_TASK_INPUT', 'the dataset has no target column'],
  ['rejects-unheard', 'KSTORE_TASK_FAILED', 'the test task "rejects-unheard" failed: nobody listens'],
  [
    'exits-silently',
    'KSTORE_TASK_FAILED',
    'the test task "exits-silently" ended before it had finished (exit code 0)',
  ],
  [
    'never-settles',
    'KSTORE_TASK_FAILED',
    'the test task "never-settles" ended before it had finished (exit code 0)',
  ],
  [
    'kills-itself',
    'KSTORE_TASK_FAILED',
    'the test task "kills-itself" was ended from outside or by a fault (SIGKILL)',
  ],
  [
    'logs-nan',
    'KSTORE_TASK_CONTRACT',
    'the test task "logs-nan" logs NaN for the metric "loss", not a finite number',
  ],
  [
    'logs-undeclared-metric',
    'KSTORE_TASK_CONTRACT',
    'the test task "logs-undeclared-metric" logs the metric "accuracy/all", which it does not declare',
  ],
  [
    'hides-breach',
    'KSTORE_TASK_CONTRACT',
    'the test task "hides-breach" logs Infinity for the metric "loss", not a finite number',
  ],
  [
    'gives-undeclared-output',
    'KSTORE_TASK_CONTRACT',
    'the test task "gives-undeclared-output" gives the output "picture", which it does not declare',
  ],
  [
    'misses-output',
    'KSTORE_TASK_CONTRACT',
    'the test task "misses-output" ended without giving its output "answer"',
  ],
  [
    'writes-outside',
    'KSTORE_TASK_CONTRACT',
    'the test task "writes-outside" gives a wrong file in its output "answer": the path "../x" has the part ".."',
  ],
  [
    'wrong-api-version',
    'KSTORE_TASK_CONTRACT',
    'the test task "wrong-api-version" is made for version 2 of the task interface, not 1',
  ],
  [
    'differs-from-manifest',
    'KSTORE_TASK_CONTRACT',
    'the test task "differs-from-manifest" declares something else in its module than in its manifest',
  ],
  [
    'disconnects',
    'KSTORE_TASK_CONTRACT',
    'the test task "disconnects" closes its connection to kstore with process.disconnect()',
  ],
  ['no-task', 'KSTORE_TASK_CONTRACT', 'the test task "no-task" is not the default export of its module'],
])('%s fails with one clear line', async (name, code, message) => {
  const outcome = await run(name);
  expect(outcome.status).toBe('failed');
  expect(outcome.error).toMatchObject({ code, message });
});

test.each([
  ['gives-twins', 'differs from another one only in case or Unicode form'],
  ['gives-wrong-summary', 'gives a summary with its output "answer" that is no JSON object'],
  ['links-output', '"secret.txt" is no plain file but a symbolic link'],
  ['moves-output', 'its folder is gone or a link'],
])('%s is refused', async (name, message) => {
  const outcome = await run(name);
  expect(outcome.error?.code).toBe('KSTORE_TASK_CONTRACT');
  expect(outcome.error?.message).toContain(message);
  expect(outcome.outputs).toEqual({});
});

test.skipIf(process.platform === 'win32')('a pipe in an output is refused and not opened', async () => {
  const outcome = await run('pipes-output');
  expect(outcome.error?.code).toBe('KSTORE_TASK_CONTRACT');
  expect(outcome.error?.message).toContain('is a device, a socket or a pipe, not a file');
  expect(outcome.outputs).toEqual({});
});

test('nothing is written outside the work folder', async () => {
  const workFolder = folder.createWorkFolder();
  await run('writes-outside', { workFolder });
  expect(existsSync(join(workFolder, 'session-1/outputs/x'))).toBe(false);
  expect(existsSync(join(workFolder, 'session-1/outputs/answer/x'))).toBe(false);
});

test('a flood of output does not block the task, and its end is kept', async () => {
  const outcome = await run('floods-stderr');
  expect(outcome.printed.length).toBe(64 * 1024);
  expect(outcome.error?.message).toBe(
    'the test task "floods-stderr" ended before it had finished (exit code 7); it printed: the last word',
  );
});

test('the error of a task is printed whole for its author', async () => {
  expect((await run('throws')).printed).toMatch(
    /Error: the matrix is singular\nand more that nobody reads\n\s+at /,
  );
});

test.skipIf(process.platform === 'win32')('what a task has started ends with it', async () => {
  const outcome = await run('leaves-process');
  expect(outcome.status).toBe('succeeded');
  // One that has left the process group is found on Linux only.
  const names = process.platform === 'linux' ? ['pid.txt', 'daemon.txt'] : ['pid.txt'];
  for (const pid of names.map((name) => Number(readOutput(outcome, 'answer', name)))) {
    expect(pid).toBeGreaterThan(0);
    await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
  }
});

test('a task that heeds the signal is aborted, and keeps what it had given', async () => {
  const controller = new AbortController();
  const outcome = await run('heeds-abort', { signal: controller.signal, onEvent: () => controller.abort() });
  expect(outcome.status).toBe('aborted');
  expect(outcome.error).toEqual({
    code: 'KSTORE_ABORTED',
    message: 'the test task "heeds-abort" was stopped',
  });
  expect(outcome.outputs.answer).toMatchObject({ files: ['so-far.txt'], meta: { step: 1 } });
});

test('a task that ignores the signal is killed', async () => {
  const controller = new AbortController();
  const outcome = await run('ignores-abort', {
    signal: controller.signal,
    onEvent: () => controller.abort(),
    gracePeriodMs: 50,
  });
  expect(outcome.status).toBe('aborted');
});

test('a run that is stopped before it starts runs nothing', async () => {
  const outcome = await run('throws', { signal: AbortSignal.abort() });
  expect(outcome).toMatchObject({
    status: 'aborted',
    outputs: {},
    metrics: {},
    metricLogPath: null,
    printed: '',
  });
});

test('a fault of the listener is not taken for one of the task', async () => {
  const onEvent = () => {
    throw new Error('the listener is wrong');
  };
  await expect(run('good', { settings: { steps: 1 }, onEvent }, 'learning')).rejects.toThrow(
    'the listener is wrong',
  );
});

const dataset = { id: '0'.repeat(64), kind: 'dataset', meta: {}, tree: '0'.repeat(64) } as const;

test.each<[string, string, Own['inputs'], string]>([
  [
    'a missing input',
    'reads-dataset',
    {},
    'the test task "reads-dataset" needs a dataset as its input "data"',
  ],
  [
    'a wrong kind',
    'reads-dataset',
    { data: { ...dataset, kind: 'model' } },
    'the test task "reads-dataset" needs a dataset as its input "data", not a model',
  ],
  ['an input not asked for', 'throws', { data: dataset }, 'the test task "throws" has no input "data"'],
])('%s is refused before the start', async (_, name, inputs, message) => {
  const workFolder = folder.createWorkFolder();
  const refused = expect(run(name, { inputs: inputs!, workFolder })).rejects;
  await refused.toMatchObject({ code: 'KSTORE_TASK_INPUT', message });
  expect(existsSync(workFolder)).toBe(false);
});
