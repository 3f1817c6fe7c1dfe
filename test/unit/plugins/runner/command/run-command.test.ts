import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { JsonObject, Table } from '../../../../../src/plugins/api/task.ts';
import {
  runTask,
  type RunTaskOptions,
  type TaskEvent,
  type TaskInput,
  type TaskOutcome,
} from '../../../../../src/plugins/runner/run-task.ts';
import type { TaskControl } from '../../../../../src/plugins/runner/running-task.ts';
import { ObjectStore } from '../../../../../src/store/objects/object-store.ts';
import { encodeTable } from '../../../../../src/store/tables/table-file.ts';
import {
  createCommandFolder,
  defineCommandTask,
  isAlive,
  type CommandFolder,
} from '../../../../support/command-task.ts';

// Scripts of the POSIX shell: nothing needs to be installed.
const isPosix = process.platform !== 'win32';
const isLinux = process.platform === 'linux';
const test_ = test.skipIf(!isPosix);

let folder: CommandFolder;

beforeAll(() => {
  folder = createCommandFolder();
});

afterAll(() => folder.remove());

type Own = Partial<Omit<RunTaskOptions, 'task'>>;

/** Runs a script of the shell as a task that gives `answer`. */
function run(script: string, own: Own = {}, variables: Record<string, string> = {}): Promise<TaskOutcome> {
  const program = folder.createProgram({ 'run.sh': script }, ['sh', 'run.sh'], variables);
  const slots = Object.entries(own.inputs ?? {}).map(([slot, { kind }]) => [
    slot,
    { kind, description: 'an input' },
  ]);
  return runTask({
    task: defineCommandTask(program, { inputs: Object.fromEntries(slots) as never }),
    storeDirectory: folder.storeDirectory,
    inputs: {},
    settings: {},
    seed: 1,
    workFolder: folder.createWorkFolder(),
    ...own,
  });
}

const answer = 'echo 42 > "$KSTORE_OUTPUTS/answer/number.txt"\n';
const say = (line: string): string => `echo '${line}' >> "$KSTORE_METRICS"\n`;

function readAnswer(outcome: TaskOutcome, path: string): string {
  expect(outcome.error).toBeUndefined();
  return readFileSync(join(outcome.outputs.answer!.folder, path), 'utf8');
}

test_('a program gives outputs with summaries, metrics, progress and lines', async () => {
  const events: TaskEvent[] = [];
  const script =
    say('{"metric":"loss","value":2,"step":1}') +
    say('{"progress":{"done":1,"total":2,"unit":"epoch"}}') +
    say('{"log":"half way"}') +
    say('{"metric":"loss","value":0.5}') +
    say('{"output":"answer","meta":{"rows":1}}') +
    answer;
  const outcome = await run(script, { onEvent: (event) => events.push(event) });
  expect(readAnswer(outcome, 'number.txt')).toBe('42\n');
  expect(outcome).toMatchObject({ status: 'succeeded', metrics: { loss: 0.5 } });
  expect(outcome.outputs.answer).toMatchObject({ files: ['number.txt'], sizeBytes: 3, meta: { rows: 1 } });
  expect(readFileSync(outcome.metricLogPath!, 'utf8')).toBe(
    '{"metric":"loss","step":1,"value":2}\n{"metric":"loss","step":null,"value":0.5}\n',
  );
  expect(events.map(({ type }) => type)).toEqual(['metric', 'progress', 'log', 'metric']);
});

test_('events come while the program runs', async () => {
  const controller = new AbortController();
  const script = `${say('{"log":"here"}')}sleep 600`;
  const outcome = await run(script, { signal: controller.signal, onEvent: () => controller.abort() });
  expect(outcome.status).toBe('aborted');
});

test_('it finds its settings, its seed and nothing of the surroundings', async () => {
  process.env.KSTORE_TEST_SECRET = 'secret';
  const settings = {
    learningRate: 0.1,
    name: 'wet room',
    deep: { layers: [1, 2] },
    long: 'x'.repeat(200_000),
  };
  const outcome = await run(
    'env > "$KSTORE_OUTPUTS/answer/env.txt"; cp "$KSTORE_SETTINGS" "$KSTORE_OUTPUTS/answer/"',
    { settings, seed: 4294967295 },
    { OMP_NUM_THREADS: '4', MODE: 'fast' },
  ).finally(() => delete process.env.KSTORE_TEST_SECRET);
  const lines = readAnswer(outcome, 'env.txt').trim().split('\n');
  const variables = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s, 2))) as Record<
    string,
    string
  >;
  expect(JSON.parse(readAnswer(outcome, 'settings.json'))).toEqual(settings);
  expect(variables).toMatchObject({
    KSTORE_SEED: '4294967295',
    KSTORE_SETTING_LEARNING_RATE: '0.1',
    KSTORE_SETTING_NAME: 'wet room',
    KSTORE_SETTING_DEEP: '{"layers":[1,2]}',
    PYTHONHASHSEED: '4294967295',
    OPENBLAS_NUM_THREADS: '1',
    OMP_NUM_THREADS: '4',
    MODE: 'fast',
    TZ: 'UTC',
  });
  expect(variables.HOME).toMatch(/scratch$/);
  expect(variables.PWD).toMatch(/code$/);
  expect(variables).not.toHaveProperty('KSTORE_SETTING_LONG');
  expect(variables).not.toHaveProperty('KSTORE_TEST_SECRET');
  // The record of the run says the same, without the folder of the run.
  expect(outcome.variables).toMatchObject({ MODE: 'fast', KSTORE_SEED: '4294967295' });
  expect(outcome.variables).not.toHaveProperty('HOME');
});

const table: Table = {
  columns: [
    { name: 'water, kg', type: 'number', role: 'input' },
    { name: '이름', type: 'text', role: 'target' },
  ],
  rows: [
    { id: 'a', cells: [0.1, 'say "wet"'] },
    { id: 'b', cells: [null, ''] },
  ],
};

function storeInputs(): Record<string, TaskInput> {
  const writer = ObjectStore.open(folder.storeDirectory).createWriter();
  const add = (text: string) => writer.addBytes(Buffer.from(text));
  const data = writer.addTree([
    { path: 'deep/a.txt', mode: 'f', file: add('first') },
    { path: 'run.sh', mode: 'x', file: add('second') },
  ]);
  const settings = writer.addTree([{ path: 'm.yaml', mode: 'f', file: add('task: script\n') }]);
  const reference = writer.addBytes(encodeTable(table)) as unknown as JsonObject;
  writer.finish();
  const columns = table.columns as unknown as JsonObject[];
  return {
    data: {
      id: 'a'.repeat(64),
      kind: 'dataset',
      tree: data.root,
      meta: { table: { ...reference, rows: 2, columns } },
    },
    model: { id: 'b'.repeat(64), kind: 'model', tree: settings.root, meta: { value: { task: 'script' } } },
  };
}

test_('it finds the files of its inputs, what they are, and the table of a dataset as CSV', async () => {
  const inputs = storeInputs();
  const workFolder = folder.createWorkFolder();
  const outcome = await run('cp -R "$KSTORE_INPUTS/." "$KSTORE_OUTPUTS/answer/"', { inputs, workFolder });
  expect(outcome.outputs.answer!.files).toEqual([
    'data.csv',
    'data.json',
    'data/deep/a.txt',
    'data/run.sh',
    'model.json',
    'model/m.yaml',
  ]);
  expect(readAnswer(outcome, 'data.csv')).toBe('"water, kg",이름\n0.1,"say ""wet"""\n,""\n');
  expect(JSON.parse(readAnswer(outcome, 'data.json'))).toEqual({ rows: 2, columns: table.columns });
  expect(JSON.parse(readAnswer(outcome, 'model.json'))).toEqual({ task: 'script' });
  expect(statSync(join(workFolder, 'session-1/inputs/data/deep/a.txt')).mode & 0o777).toBe(0o444);
});

test_('an input that the store lacks fails the run, and the program is not started', async () => {
  const lost = { id: 'c'.repeat(64), kind: 'dataset', tree: 'c'.repeat(64), meta: {} } as const;
  const outcome = await run(answer, { inputs: { data: lost } });
  expect(outcome).toMatchObject({ status: 'failed', outputs: {}, printed: '', variables: {} });
  expect(outcome.error?.code).toBe('KSTORE_OBJECT_MISSING');
});

test_('its code is a copy: what a run writes there no other one sees', async () => {
  const script = 'ls > seen; cp seen "$KSTORE_OUTPUTS/answer/seen"; touch x';
  const task = defineCommandTask(folder.createProgram({ 'run.sh': script }, ['sh', 'run.sh']));
  const runOnce = () =>
    runTask({
      task,
      storeDirectory: folder.storeDirectory,
      inputs: {},
      settings: {},
      seed: 1,
      workFolder: folder.createWorkFolder(),
    });
  expect(readAnswer(await runOnce(), 'seen')).toBe('run.sh\nseen\n');
  expect(readAnswer(await runOnce(), 'seen')).toBe('run.sh\nseen\n');
});

test_('a program of the code itself is started in the copy', async () => {
  const files = { 'bin/run': '#!/bin/sh\necho "$0" "$@" > "$KSTORE_OUTPUTS/answer/words"' };
  const workFolder = folder.createWorkFolder();
  const outcome = await runTask({
    task: defineCommandTask(folder.createProgram(files, ['./bin/run', 'a word'])),
    storeDirectory: folder.storeDirectory,
    inputs: {},
    settings: {},
    seed: 1,
    workFolder,
  });
  expect(readAnswer(outcome, 'words')).toBe(`${join(workFolder, 'session-1/code/bin/run')} a word\n`);
});

test_('code that links to what is outside of it is refused', async () => {
  const program = folder.createProgram({ 'run.sh': answer }, ['sh', 'run.sh']);
  symlinkSync('/etc/hostname', join(program.codeFolder, 'more.py'));
  const outcome = await runTask({
    task: defineCommandTask(program),
    storeDirectory: folder.storeDirectory,
    inputs: {},
    settings: {},
    seed: 1,
    workFolder: folder.createWorkFolder(),
  });
  expect(outcome.error?.message).toBe(
    'the test task "script" has the link "more.py" in its code, which leads out of it to "/etc/hostname"',
  );
});

const traceback = `cat >&2 <<'END'
Traceback (most recent call last):
  File "train.py", line 1, in <module>
    raise ValueError("the rows do not fit")
ValueError: the rows do not fit
and why
END
echo 'printed before, flushed late'; exit 1`;

test.skipIf(!isPosix).each([
  [
    'gives nothing',
    'exit 0',
    'KSTORE_TASK_CONTRACT',
    'the test task "script" ended without giving its output "answer"',
  ],
  [
    'fails in Python',
    traceback,
    'KSTORE_TASK_FAILED',
    'the test task "script" failed (exit code 1); it printed: ValueError: the rows do not fit',
  ],
  [
    'fails in R',
    `printf 'Error in lm(x) : \\n  NA in x\\nCalls: lm\\nExecution halted\\n' >&2; exit 1`,
    'KSTORE_TASK_FAILED',
    'the test task "script" failed (exit code 1); it printed: Error in lm(x) : NA in x',
  ],
  [
    'dies by a signal',
    'kill -SEGV $$',
    'KSTORE_TASK_FAILED',
    'the test task "script" was ended from outside or by a fault (SIGSEGV)',
  ],
  [
    'logs an undeclared metric',
    say('{"metric":"accuracy","value":1}') + answer,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" logs the metric "accuracy", which it does not declare',
  ],
  [
    'logs NaN',
    say('{"metric":"loss","value":NaN}') + answer,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" writes a line to KSTORE_METRICS with a value that is no finite number: "{\\"metric\\":\\"loss\\",\\"value\\":NaN}"',
  ],
  [
    'leaves its last line unfinished',
    `printf '{"metric":"lo' >> "$KSTORE_METRICS"; ${answer}`,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" writes a line to KSTORE_METRICS that is not JSON: "{\\"metric\\":\\"lo"',
  ],
  [
    'gives an undeclared output',
    `mkdir "$KSTORE_OUTPUTS/picture"; ${answer}`,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" gives the output "picture", which it does not declare',
  ],
  [
    'gives an empty folder',
    `mkdir "$KSTORE_OUTPUTS/answer/plots"`,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" gives a wrong file in its output "answer": "plots" is no plain file but an empty folder',
  ],
  [
    'gives a link',
    `ln -s /etc/hostname "$KSTORE_OUTPUTS/answer/secret"`,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" gives a wrong file in its output "answer": "secret" is no plain file but a symbolic link',
  ],
  [
    'puts a link in the place of its output',
    `rmdir "$KSTORE_OUTPUTS/answer"; ln -s /etc "$KSTORE_OUTPUTS/answer"`,
    'KSTORE_TASK_CONTRACT',
    'the test task "script" gives a wrong file in its output "answer": its folder is gone or a link',
  ],
])('a program that %s fails with one clear line', async (_, script, code, message) => {
  const outcome = await run(script);
  expect(outcome.error).toMatchObject({ code, message });
  expect(outcome).toMatchObject({ status: 'failed', outputs: {} });
});

test_('a pipe in an output is refused and not opened', async () => {
  const outcome = await run('mkfifo "$KSTORE_OUTPUTS/answer/pipe"');
  expect(outcome.error?.message).toContain('is a device, a socket or a pipe, not a file');
});

test.skipIf(!isPosix).each([
  ['changes it', 'chmod u+w "$KSTORE_INPUTS/data/run.sh"; echo more >> "$KSTORE_INPUTS/data/run.sh"'],
  ['adds to it', 'echo more > "$KSTORE_INPUTS/data/deep/b.txt"'],
  ['removes it', 'rm -rf "$KSTORE_INPUTS"'],
])('a program that %s, its input, fails', async (_, script) => {
  const outcome = await run(`${answer}${script}`, { inputs: storeInputs() });
  expect(outcome.error).toMatchObject({
    code: 'KSTORE_TASK_CONTRACT',
    message: 'the test task "script" changes its input "data", which is there to be read only',
  });
});

test.skipIf(!isLinux)('a full disk is told in the words of the program', async () => {
  const outcome = await run('cat "$KSTORE_SETTINGS" > /dev/full');
  expect(outcome.error?.message).toMatch(/failed \(exit code 1\); it printed: .*No space left on device/);
});

test_('outputs of 10 GiB are refused when there is no room for them, and not read', async () => {
  const script = 'truncate -s 10G "$KSTORE_OUTPUTS/answer/large.bin"';
  const outcome = await run(script, { outputLimitBytes: 2 ** 30 });
  expect(outcome.error).toMatchObject({
    code: 'KSTORE_TASK_FAILED',
    message: 'the test task "script" gives 10.0 GiB of outputs, more than the 1.0 GiB that are allowed',
  });
});

test_('a flood of output does not block the program, and its end is kept', async () => {
  const outcome = await run(
    'head -c 5000000 /dev/zero | tr "\\0" x >&2; printf "\\nthe last word\\n" >&2; exit 7',
  );
  expect(outcome.printed.length).toBe(64 * 1024);
  expect(outcome.error?.message).toBe(
    'the test task "script" failed (exit code 7); it printed: the last word',
  );
});

test_('what a program has started ends with it', async () => {
  const outcome = await run(`sleep 600 & echo $! > "$KSTORE_OUTPUTS/answer/pid"`);
  const pid = Number(readAnswer(outcome, 'pid'));
  await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
});

test.skipIf(!isLinux)('a daemon that keeps the output open is ended, and the run fails', async () => {
  const workFolder = folder.createWorkFolder();
  const script = `setsid sh -c 'echo $$ > "$KSTORE_OUTPUTS/answer/pid"; exec sleep 600' &
    while [ ! -s "$KSTORE_OUTPUTS/answer/pid" ]; do sleep 0.01; done`;
  const outcome = await run(script, { workFolder });
  const pid = Number(readFileSync(join(workFolder, 'session-1/outputs/answer/pid'), 'utf8'));
  expect(outcome.error).toMatchObject({
    code: 'KSTORE_TASK_CONTRACT',
    message: `the test task "script" leaves a process behind that holds its output open (process ${pid}, "sleep")`,
  });
  await expect.poll(() => isAlive(pid), { timeout: 30_000 }).toBe(false);
});

test_('what a program says of its folders names them as it sees them', async () => {
  const outcome = await run('echo "cannot open $KSTORE_INPUTS/data.csv" >&2; exit 1');
  expect(outcome.error?.message).toMatch(/it printed: cannot open inputs\/data\.csv$/);
});

test.skipIf(!isLinux)('of a program that was killed, that is told, and not what it has left', async () => {
  const outcome = await run(`setsid sleep 600 & sleep 0.2; kill -9 $$`);
  expect(outcome.error).toMatchObject({
    code: 'KSTORE_TASK_FAILED',
    message: expect.stringContaining('SIGKILL') as string,
  });
});

test_(
  'a program that heeds SIGTERM is aborted at once, one that ignores it after the grace period',
  async () => {
    const stopAtFirstLine = (script: string, gracePeriodMs: number) => {
      const controller = new AbortController();
      const onEvent = () => controller.abort();
      return run(script, { signal: controller.signal, onEvent, gracePeriodMs });
    };
    const heeding = `trap 'exit 0' TERM; ${say('{"log":"up"}')} while :; do sleep 0.01; done`;
    const ignoring = `trap '' TERM; ${say('{"log":"up"}')} while :; do sleep 0.01; done`;
    const stopped = { code: 'KSTORE_ABORTED', message: 'the test task "script" was stopped' };
    expect((await stopAtFirstLine(heeding, 600_000)).error).toEqual(stopped);
    expect((await stopAtFirstLine(ignoring, 50)).error).toEqual(stopped);
  },
);

test_(
  'a program that a person stops gives what it has; one that is ended at once gives nothing',
  async () => {
    const steer = (act: 'stop' | 'kill') => {
      const control: { task: TaskControl | null } = { task: null };
      return run(
        `trap '${answer.trim()}; exit 0' TERM; ${say('{"log":"up"}')} while :; do sleep 0.01; done`,
        {
          onStart: (task) => (control.task = task),
          onEvent: () => control.task![act](),
        },
      );
    };
    const stopped = await steer('stop');
    expect(stopped).toMatchObject({ status: 'stopped', error: { code: 'KSTORE_RUN_STOPPED' } });
    expect(stopped.outputs.answer).toMatchObject({ files: ['number.txt'] });
    expect(await steer('kill')).toMatchObject({ status: 'aborted', outputs: {} });
  },
);

test_('a program halts while it is paused, and goes on', async () => {
  const workFolder = folder.createWorkFolder();
  let task: TaskControl | null = null;
  const started = run(`${say('{"log":"up"}')} while [ ! -e go ]; do sleep 0.01; done; ${answer}`, {
    workFolder,
    onStart: (control) => (task = control),
    onEvent() {
      expect(task!.pause()).toBe(true);
      writeFileSync(join(workFolder, 'session-1/code/go'), '');
    },
  });
  const ended = started.then(() => 'ended');
  expect(await Promise.race([ended, setTimeout(300, 'halted')])).toBe('halted');
  task!.proceed();
  expect(readAnswer(await started, 'number.txt')).toBe('42\n');
});

test_('a run that is stopped before it starts runs nothing', async () => {
  const outcome = await run(answer, { signal: AbortSignal.abort() });
  expect(outcome).toMatchObject({ status: 'aborted', outputs: {}, metrics: {}, printed: '' });
});

test('a program that is not installed is named', async () => {
  const program = folder.createProgram({}, ['no-such-program', 'x']);
  const started = runTask({
    task: defineCommandTask(program),
    storeDirectory: folder.storeDirectory,
    inputs: {},
    settings: {},
    seed: 1,
    workFolder: folder.createWorkFolder(),
  });
  await expect(started).rejects.toMatchObject({
    code: 'KSTORE_SYSTEM',
    message: 'cannot start "no-such-program": it is not in PATH',
  });
});

test_('a fault of the listener is not taken for one of the program', async () => {
  const onEvent = () => {
    throw new Error('the listener is wrong');
  };
  await expect(run(say('{"log":"x"}') + answer, { onEvent })).rejects.toThrow('the listener is wrong');
});

test_('a folder of a run that was cut short can be removed', async () => {
  const workFolder = folder.createWorkFolder();
  await run(answer, { inputs: storeInputs(), workFolder });
  expect(statSync(join(workFolder, 'session-1/inputs/data/deep')).mode & 0o200).toBe(0o200);
  mkdirSync(join(workFolder, 'session-1/inputs/data/deep/more'));
});
