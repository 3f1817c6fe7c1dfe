import { existsSync, readdirSync, readFileSync, statfsSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/store/errors/codes.ts';
import type { ListOutput } from '../../src/store/model/generated/output/list.ts';
import type { RunsOutput } from '../../src/store/model/generated/output/runs.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import { isAlive } from '../support/command-task.ts';
import { createMisbehavingWorkspace, type Misbehaviour } from '../support/misbehaving-plugin.ts';
import { createTemporaryFolder, removeTemporaryFolders, type Workspace } from '../support/workspace.ts';

afterAll(removeTemporaryFolders);

const answer = 'echo 1 > "$KSTORE_OUTPUTS/answer/a.txt"\n';
const say = (line: string): string => `echo '${line}' >> "$KSTORE_METRICS"\n`;

interface Expected extends Misbehaviour {
  readonly code: keyof typeof errorCodes;
  /** Of the module, and of the program where it reads otherwise. */
  readonly message: readonly [module: RegExp, program?: RegExp];
}

const contract = 'KSTORE_TASK_CONTRACT';
const failed = 'KSTORE_TASK_FAILED';

const misbehaviours: readonly Expected[] = [
  {
    name: 'api-version',
    apiVersion: 2,
    module: `emit('answer', { 'a.txt': '1' });`,
    script: null,
    code: contract,
    message: [/is made for version 2 of the task interface, not 1$/],
  },
  {
    name: 'undeclared-output',
    module: `emit('answer', { 'a.txt': '1' }); emit('picture', { 'a.txt': '1' });`,
    script: `${answer}mkdir "$KSTORE_OUTPUTS/picture"`,
    code: contract,
    message: [/gives the output "picture", which it does not declare$/],
  },
  {
    name: 'undeclared-metric',
    module: `emit('answer', { 'a.txt': '1' }); logMetric('accuracy', 1);`,
    script: answer + say('{"metric":"accuracy","value":1}'),
    code: contract,
    message: [/logs the metric "accuracy", which it does not declare$/],
  },
  {
    name: 'metric-nan',
    module: `emit('answer', { 'a.txt': '1' }); logMetric('loss', 0 / 0);`,
    script: answer + say('{"metric":"loss","value":NaN}'),
    code: contract,
    message: [
      /logs NaN for the metric "loss", not a finite number$/,
      /with a value that is no finite number/,
    ],
  },
  {
    name: 'missing-output',
    module: `logMetric('loss', 1);`,
    script: 'exit 0',
    code: contract,
    message: [/ended without giving its output "answer"$/],
  },
  {
    name: 'outside-path',
    module: `emit('answer', { '../../escaped.txt': '1' });`,
    script: 'ln -s ../../../.. "$KSTORE_OUTPUTS/answer/escaped"',
    code: contract,
    message: [/the path "\.\.\/\.\.\/escaped\.txt" has the part "\.\."/, /"escaped" is no plain file/],
  },
  {
    name: 'huge-result',
    module: `emit('answer', { 'a.bin': '' }); truncateSync('../outputs/answer/1/a.bin', settings.sizeBytes);`,
    script: `truncate -s "$KSTORE_SETTING_SIZE_BYTES" "$KSTORE_OUTPUTS/answer/a.bin"`,
    code: failed,
    message: [/gives [\d.]+ GiB of outputs, more than the [\d.]+ GiB that are free on the disk$/],
  },
  {
    name: 'fork',
    module: `const child = spawn('sleep', ['600'], { stdio: 'inherit' });
      writeFileSync(settings.pidPath, String(child.pid)); throw new Error('with a child');`,
    script: `sleep 600 & echo $! > "$KSTORE_SETTING_PID_PATH"; echo 'with a child' >&2; exit 1`,
    code: failed,
    message: [/failed: with a child$/, /failed \(exit code 1\); it printed: with a child$/],
  },
  {
    name: 'flood',
    module: `process.stderr.write('x'.repeat(5e6) + '\\nthe last word\\n', () => process.exit(7)); await new Promise(() => {});`,
    script: `head -c 5000000 /dev/zero | tr '\\0' x >&2; printf '\\nthe last word\\n' >&2; exit 7`,
    code: failed,
    message: [/\(exit code 7\); it printed: the last word$/],
  },
  {
    name: 'silent-exit',
    module: `process.exit(0);`,
    script: null,
    code: failed,
    message: [/ended before it had finished \(exit code 0\)$/],
  },
  {
    name: 'signal',
    module: `process.kill(process.pid, 'SIGKILL'); await new Promise(() => {});`,
    script: 'kill -SEGV $$',
    code: failed,
    message: [/was ended from outside or by a fault \(SIG(KILL|SEGV)\)$/],
  },
];

/** It is stopped by the person, and waits for nothing else. */
const ignoringAbort: Misbehaviour = {
  name: 'ignore-abort',
  module: `for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => {});
    writeFileSync(settings.pidPath + '-module', String(process.pid));
    for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);`,
  script: `trap '' TERM INT; echo $$ > "$KSTORE_SETTING_PID_PATH-program"; while :; do sleep 1; done`,
};

const cases = misbehaviours.flatMap(({ name, module, script, code, message: [first, second] }) => [
  ...(module === null ? [] : [[`module-${name}`, code, first] as const]),
  ...(script === null ? [] : [[`program-${name}`, code, second ?? first] as const]),
]);

interface ReportedError {
  readonly code: string;
  readonly message: string;
  readonly data: { readonly steps: readonly { readonly run: string; readonly status: string }[] };
}

describe.skipIf(process.platform === 'win32')('a task that misbehaves', () => {
  let workspace: Workspace;
  let pidPath: string;
  const listNames = () => workspace.json<ListOutput>('list');
  let names: ListOutput;

  beforeAll(() => {
    pidPath = join(createTemporaryFolder(), 'pid');
    const { bavail, bsize } = statfsSync(tmpdir());
    const sizeBytes = Math.max(10 * 2 ** 30, 2 * bavail * bsize);
    workspace = createMisbehavingWorkspace([...misbehaviours, ignoringAbort], { sizeBytes, pidPath });
    // With this the code of the runner is recorded, which is the one name that failed runs may add.
    workspace.type('run', 'experiments/module-silent-exit.yaml');
    names = listNames();
  });

  it.each(cases)('%s ends in one clear error, and its run is recorded as failed', (name, code, message) => {
    const { exitCode, stdout, stderr } = workspace.type('run', `experiments/${name}.yaml`, '--json');
    expect(exitCode).toBe(errorCodes[code].exitCode);
    const { error } = JSON.parse(stdout) as { error: ReportedError };
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect(error.message).toMatch(new RegExp(`^the test task "${name}" [^\n]+$`));
    expect(stderr).not.toMatch(/\n\s+at |internal error/);
    const [step] = error.data.steps;
    expect(step!.status).toBe('failed');
    const shown = workspace.json<ShowOutput>('show', step!.run).matches;
    expect(shown).toMatchObject([{ status: 'failed', outputs: [], error: { code, message: error.message } }]);
    if (name.endsWith('fork')) expect(isAlive(Number(readFileSync(pidPath, 'utf8')))).toBe(false);
  });

  it('tells a person the same in lines', () => {
    const { exitCode, stdout, stderr } = workspace.type('run', 'experiments/program-signal.yaml');
    expect([exitCode, stdout]).toEqual([15, '']);
    expect(stderr.split('\n').filter((line) => line.startsWith('error: '))).toEqual([
      'error: the test task "program-signal" was ended from outside or by a fault (SIGSEGV)',
    ]);
  });

  it('is killed when it ignores that the person stops it', { timeout: 60_000 }, async () => {
    const forms = ['module', 'program'];
    const started = forms.map((form) =>
      workspace.start('run', `experiments/${form}-ignore-abort.yaml`, '--json'),
    );
    const paths = forms.map((form) => `${pidPath}-${form}`);
    const isWritten = (path: string) => existsSync(path) && readFileSync(path, 'utf8') !== '';
    while (!paths.every(isWritten)) await sleep(20);
    for (const { child } of started) child.kill('SIGINT');
    for (const { exitCode, stdout } of await Promise.all(started.map(({ ended }) => ended))) {
      expect(exitCode).toBe(130);
      expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'KSTORE_ABORTED' } });
    }
    for (const path of paths) expect(isAlive(Number(readFileSync(path, 'utf8')))).toBe(false);
    const { runs } = workspace.json<RunsOutput>('runs');
    expect(runs.filter(({ status }) => status === 'aborted')).toHaveLength(forms.length);
  });

  it('moves no name, fills no disk, leaves no live run and no folder behind', () => {
    expect(listNames()).toEqual(names);
    const { live, runs } = workspace.json<RunsOutput>('runs');
    expect(live).toEqual([]);
    expect(new Set(runs.map(({ status }) => status))).toEqual(new Set(['failed', 'aborted']));
    expect(readdirSync(workspace.path('.kstore/tmp'))).toEqual([]);
    const packs = readdirSync(workspace.path('.kstore/packs'));
    const sizeBytes = packs.reduce(
      (sum, name) => sum + statSync(workspace.path('.kstore/packs', name)).size,
      0,
    );
    expect(sizeBytes).toBeLessThan(2 ** 25);
    expect(workspace.type('fsck').exitCode).toBe(0);
  });
});
