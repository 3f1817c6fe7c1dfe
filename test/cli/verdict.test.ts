import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeLock } from '../../src/store/files/lock.ts';
import type { FsckOutput } from '../../src/store/model/generated/output/fsck.ts';
import type { LogOutput } from '../../src/store/model/generated/output/log.ts';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import type { RunsVerifyOutput } from '../../src/store/model/generated/output/runs-verify.ts';
import type { RunsOutput } from '../../src/store/model/generated/output/runs.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import {
  copyProgram,
  createCommittedExample,
  createTemporaryFolder,
  editCell,
  projectFolder,
  removeTemporaryFolders,
  wrapTask,
  Workspace,
} from '../support/workspace.ts';

/** Code around a task: the object literal takes the place of members of its context. */
const wrap = (type: 'learning' | 'test', members: string) => `
import task, { readEngineIdentity } from './former-${type}-regression.mjs';
export { readEngineIdentity };
export default { ...task, run: (context) => task.run({ ...context, ...${members} }) };
`;

function changeProgram(type: 'learning' | 'test', members: string): string {
  const program = copyProgram();
  wrapTask(program, `${type}-regression.mjs`, wrap(type, members));
  return program;
}

/** Makes every number with a fraction in what the test task emits larger by a share of itself. */
const scaleNumbers = (share: number) => `{
  emit(slot, files, meta) {
    const scale = (text) => String(Number(text) * (1 + ${share}));
    const scaled = Object.entries(files).map(([path, content]) => [
      path,
      /\\.(json|csv)$/.test(path)
        ? Buffer.from(content).toString().replace(/-?\\d+\\.\\d{3,}(?:e-?\\d+)?/g, scale)
        : content,
    ]);
    context.emit(slot, Object.fromEntries(scaled), meta);
  },
}`;

/** What starts a command as somebody who may not write; null where that cannot be done. */
const reader = findReader();

function findReader(): readonly string[] | null {
  if (process.platform === 'win32') return null;
  if (process.getuid!() !== 0) return [];
  const launcher = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'];
  const question = `require(${JSON.stringify(join(projectFolder, 'package.json'))})`;
  const [program, ...words] = [...launcher, process.execPath, '-e', question];
  return spawnSync(program, words).status === 0 ? launcher : null;
}

interface Judged {
  readonly exitCode: number | null;
  readonly verdict: ReproduceOutput;
}

function reproduce(workspace: Workspace, ...words: readonly string[]): Judged {
  const { exitCode, stdout } = workspace.type('reproduce', ...words, '--json');
  return { exitCode, verdict: JSON.parse(stdout) as ReproduceOutput };
}

describe('the verdict on a recorded run', () => {
  let recorded: Workspace;
  /** Without the verdicts of other tests. */
  let untouched: Workspace;

  beforeAll(() => {
    recorded = createCommittedExample({ samples: 40 });
    recorded.json('run', 'experiments/baseline.yaml');
    untouched = recorded.copy();
  });
  afterAll(removeTemporaryFolders);

  it('is DIFFERENT with the tensor that differs first when other weights are learnt', () => {
    const program = changeProgram('learning', '{ random: (stream) => context.random(`${stream} changed`) }');
    const { exitCode, verdict } = reproduce(
      recorded.withProgram(program),
      'checkpoint/baseline_v1',
      '--with-current-code',
    );
    expect(verdict).toMatchObject({ verdict: 'DIFFERENT', missing: [] });
    expect(exitCode).toBe(3);
    expect(verdict.changed).toEqual([expect.stringMatching(/^the code of learning task "regression" is /)]);
    expect(verdict.outputs).toEqual([
      expect.objectContaining({ ref: 'checkpoint/baseline_v1', equal: false }),
    ]);
    expect(verdict.firstDifference).toMatchObject({
      output: 'checkpoint/baseline_v1',
      path: 'weights.safetensors',
    });
    expect(verdict.firstDifference!.place).toMatch(/weights|kernel|bias|layer/i);
  });

  it('is DIFFERENT with the metric that differs first when a result is off', () => {
    const program = changeProgram('test', scaleNumbers(0.01));
    const judged = reproduce(recorded.withProgram(program), 'result/baseline_v1', '--with-current-code');
    expect(judged.exitCode).toBe(3);
    expect(judged.verdict).toMatchObject({
      verdict: 'DIFFERENT',
      firstDifference: { output: 'result/baseline_v1', path: 'metrics.json' },
    });
    expect(judged.verdict.firstDifference!.place).toMatch(/mae/);
    expect(judged.verdict.firstDifference!.relativeDifference).toBeCloseTo(0.01, 3);
  });

  it('is DIFFERENT when numbers differ by little and nobody allows it, EQUIVALENT when the person does', () => {
    const program = changeProgram('test', scaleNumbers(1e-7));
    const words = ['result/baseline_v1', '--with-current-code', '--no-record', '--budget', '0'];
    const strict = reproduce(recorded.withProgram(program), ...words);
    expect(strict).toMatchObject({ exitCode: 3, verdict: { verdict: 'DIFFERENT', tolerance: null } });
    const judged = reproduce(recorded.withProgram(program), ...words, '--tolerance', '1e-5');
    expect(judged.verdict).toMatchObject({
      verdict: 'EQUIVALENT',
      tolerance: { relative: 1e-5, declaredBy: 'person' },
      cause: { kind: 'plugin-code' },
    });
    expect(judged.exitCode).toBe(4);
    expect(judged.verdict.firstDifference!.relativeDifference).toBeGreaterThan(0);
    expect(judged.verdict.firstDifference!.relativeDifference).toBeLessThan(1e-5);
  });

  it('is DIFFERENT when little numbers differ by little, and the summary says something else', () => {
    const program = changeProgram(
      'test',
      scaleNumbers(1e-7).replace(', meta);', ", { ...meta, part: 'validation' });"),
    );
    const words = ['result/baseline_v1', '--with-current-code', '--tolerance', '1e-5'];
    const judged = reproduce(recorded.withProgram(program), ...words);
    expect(judged).toMatchObject({
      exitCode: 3,
      verdict: {
        verdict: 'DIFFERENT',
        firstDifference: { path: '', place: 'part', expected: 'test', actual: 'validation' },
      },
    });
  });

  it('is IDENTICAL when other code gives the same, if that code is allowed', () => {
    const program = changeProgram('test', '{}');
    const judged = reproduce(recorded.withProgram(program), 'result/baseline_v1', '--with-current-code');
    expect(judged).toMatchObject({ exitCode: 0, verdict: { verdict: 'IDENTICAL', firstDifference: null } });
    expect(judged.verdict.changed).toHaveLength(1);
  });

  it('is IDENTICAL when other code is installed, since the recorded code runs', () => {
    const program = changeProgram('test', scaleNumbers(0.01));
    const judged = reproduce(recorded.withProgram(program), 'result/baseline_v1');
    expect(judged).toMatchObject({
      exitCode: 0,
      verdict: { verdict: 'IDENTICAL', missing: [], changed: [] },
    });
  });

  it('is CANNOT, naming the content, when packs are gone; and fsck says so too', () => {
    const damaged = recorded.copy();
    for (const name of readdirSync(damaged.path('.kstore/packs')))
      rmSync(damaged.path('.kstore/packs', name));
    const judged = reproduce(damaged, 'checkpoint/baseline_v1');
    expect(judged).toMatchObject({ exitCode: 5, verdict: { verdict: 'CANNOT' } });
    expect(judged.verdict.missing.map(({ what }) => what)).toContain('input "dataset"');
    for (const { why } of judged.verdict.missing) expect(why).toMatch(/\w+\/\w+_v1.*[0-9a-f]{8}/);
    const checked = damaged.type('fsck', '--json');
    expect(checked.exitCode).toBe(3);
    expect((JSON.parse(checked.stdout) as FsckOutput).ok).toBe(false);
  });

  it('is CANNOT for each single pack that holds what the run used', () => {
    const packs = readdirSync(recorded.path('.kstore/packs'));
    const verdicts = packs.map((name) => {
      const damaged = recorded.copy();
      rmSync(damaged.path('.kstore/packs', name));
      return reproduce(damaged, 'result/baseline_v1').verdict.verdict;
    });
    expect(verdicts).toContain('CANNOT');
    expect(verdicts).not.toContain('DIFFERENT');
  });

  it('is kept as a record that show, log, runs and lineage know, that fsck checks and clone takes along', () => {
    const workspace = untouched.copy();
    const { verdict } = reproduce(workspace, 'result/baseline_v1');
    const { run, record } = verdict.judged[0]!;
    const shown = workspace.json<ShowOutput>('show', record!.slice(0, 8));
    expect(shown.matches).toMatchObject([
      { type: 'verdict', id: record, run, verdict: 'IDENTICAL', cause: null },
    ]);
    expect(workspace.json<ShowOutput>('show', run).matches).toMatchObject([
      {
        verdicts: expect.arrayContaining([
          { id: record, verdict: 'IDENTICAL', judgedAt: expect.any(String) },
        ]),
      },
    ]);
    expect(workspace.json<LogOutput>('log', '-n', '1').commits).toMatchObject([
      { message: `verdict: IDENTICAL of run ${run.slice(0, 8)}`, verdicts: [{ id: record, run }] },
    ]);
    expect(workspace.json<RunsOutput>('runs').runs[0]!.verdict).toMatchObject({ verdict: 'IDENTICAL' });
    expect(workspace.type('lineage', 'result/baseline_v1').stdout).toContain('IDENTICAL when repeated');
    expect(workspace.json<FsckOutput>('fsck')).toMatchObject({ ok: true, notices: [] });
    const clone = createTemporaryFolder();
    rmSync(clone, { recursive: true });
    workspace.json('clone', '.', clone);
    rmSync(join(clone, '.kstore/cache'), { recursive: true, force: true });
    expect(new Workspace(clone).json<ShowOutput>('show', record!).matches).toHaveLength(1);
    expect(new Workspace(clone).type('show', record!).stdout).toMatch(/^verdict on run /);
  });

  it('leaves nothing in the store with --no-record', () => {
    const before = recorded.json<LogOutput>('log').commits.length;
    expect(reproduce(recorded, 'result/baseline_v1', '--no-record').verdict.judged[0]!.record).toBeNull();
    expect(recorded.json<LogOutput>('log').commits).toHaveLength(before);
  });

  it('is told although it cannot be kept, since another command holds the lock', async () => {
    const workspace = untouched.copy();
    writeFileSync(workspace.path('.kstore/config.json'), '{"lockTimeoutSeconds":0}\n');
    const lock = await takeLock(workspace.path('.kstore'), { command: 'commit' });
    try {
      const { exitCode, stdout, stderr } = workspace.type('reproduce', 'result/baseline_v1', '--json');
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: 'IDENTICAL', judged: [{ record: null }] });
      expect(stderr).toMatch(/^note: the verdict is not kept in the store: .*\bcommit\b.*\nhint: /m);
      const verified = workspace.type('runs', 'verify', '--sample', '2', '--json');
      expect(verified.exitCode).toBe(0);
      expect(JSON.parse(verified.stdout)).toMatchObject({ verdict: 'IDENTICAL', judged: [{}, {}] });
      expect(verified.stderr.match(/^note: /gm)).toHaveLength(2);
    } finally {
      lock.release();
    }
  });

  it('is told at once, and kept when the other command has ended', async () => {
    const workspace = untouched.copy();
    const lock = await takeLock(workspace.path('.kstore'), { command: 'commit' });
    const { child, ended } = workspace.start('reproduce', 'result/baseline_v1');
    try {
      const [told] = (await once(child.stdout!, 'data')) as [string];
      expect(told).toMatch(/^IDENTICAL: /);
      expect(told).not.toMatch(/kept as/);
    } finally {
      lock.release();
    }
    const { exitCode, stdout } = await ended;
    expect(exitCode).toBe(0);
    const [, record] = /\nkept as verdict ([0-9a-f]{8})…\n$/.exec(stdout)!;
    expect(workspace.json<ShowOutput>('show', record!).matches).toMatchObject([{ verdict: 'IDENTICAL' }]);
  });

  it.skipIf(process.platform === 'win32')('is not kept when nobody waits any longer', async () => {
    const workspace = untouched.copy();
    const lock = await takeLock(workspace.path('.kstore'), { command: 'commit' });
    try {
      const { child, ended } = workspace.start('reproduce', 'result/baseline_v1');
      await once(child.stdout!, 'data');
      child.kill('SIGINT');
      const { exitCode, stdout, stderr } = await ended;
      expect(exitCode).toBe(130);
      expect(stdout).toMatch(/^IDENTICAL: /);
      expect(stderr).toMatch(
        /^note: the verdict is not kept in the store: stopped while waiting for the lock$/m,
      );
    } finally {
      lock.release();
    }
  });

  it.skipIf(reader === null)('is told although the store may only be read', () => {
    const workspace = untouched.copy();
    const scratch = createTemporaryFolder();
    chmodSync(scratch, 0o777);
    chmodSync(workspace.folder, 0o555);
    const setWritable = (sign: '+' | '-') =>
      spawnSync('chmod', ['-R', sign === '+' ? 'u+w' : 'a-w,a+rX', workspace.path('.kstore')]);
    setWritable('-');
    try {
      const where = workspace.within({ launcher: reader!, variables: { TMPDIR: scratch } });
      const { exitCode, stdout, stderr } = where.type('reproduce', 'result/baseline_v1', '--json');
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(/^note: the verdict is not kept in the store: /m);
      expect(JSON.parse(stdout)).toMatchObject({ verdict: 'IDENTICAL', judged: [{ record: null }] });
      expect(readdirSync(scratch)).toEqual([]);
    } finally {
      setWritable('+');
      chmodSync(workspace.folder, 0o755);
    }
  });

  it('is told of a sample of past runs, worst first in the exit code; runs that were judged are drawn less', () => {
    const workspace = untouched.copy();
    const verify = (...words: string[]) => {
      const { exitCode, stdout } = workspace.type('runs', 'verify', ...words, '--json');
      return { exitCode, ...(JSON.parse(stdout) as RunsVerifyOutput) };
    };
    const dry = verify('--sample', '1', '--seed', '7', '--no-record');
    expect(dry).toMatchObject({ exitCode: 0, verdict: 'IDENTICAL', seed: 7, candidates: 2, skipped: 0 });
    expect(verify('--sample', '1', '--seed', '7', '--no-record').judged[0]!.run).toBe(dry.judged[0]!.run);
    const all = verify('--sample', '9', '--seed', '1');
    expect(all.judged.map(({ verdict, lastVerifiedAt }) => [verdict, lastVerifiedAt])).toEqual([
      ['IDENTICAL', null],
      ['IDENTICAL', null],
    ]);
    for (const name of readdirSync(workspace.path('.kstore/packs')))
      rmSync(workspace.path('.kstore/packs', name));
    const damaged = verify('--no-record');
    expect(damaged.exitCode).toBe(5);
    expect(damaged.judged.map(({ verdict }) => verdict)).toEqual(['CANNOT', 'CANNOT']);
    expect(damaged.judged.every(({ lastVerifiedAt }) => lastVerifiedAt !== null)).toBe(true);
  });

  it.each<[string, (workspace: Workspace) => unknown, object]>([
    [
      'a cell',
      (to) => editCell(to.path('datasets/formula/input/sample_3.xlsx'), 'water', 0.125),
      {
        kind: 'input-content',
        evidence: expect.arrayContaining([expect.stringMatching(/^row sample_3, water: 0\.125/)]),
      },
    ],
    [
      'a setting, which alone changes the outputs',
      (to) => {
        to.edit('training/default.yaml', '0.005', '0.004');
        to.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2');
      },
      {
        kind: 'settings',
        certainty: 'shown',
        sentence: expect.stringMatching(/learningRate is 0\.004, in the first run 0\.005/),
      },
    ],
    ['the seed', (to) => to.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2'), { kind: 'seed' }],
  ])('against another run names %s', async (_what, change, cause) => {
    const workspace = untouched.copy();
    await change(workspace);
    workspace.json('commit', '--all', '-m', 'changed');
    workspace.json('run', 'experiments/baseline.yaml');
    const judged = reproduce(workspace, 'result/baseline_v1', '--against', 'result/baseline_v2');
    expect(judged.verdict.verdict).toBe('DIFFERENT');
    expect(judged.verdict.cause).toMatchObject(cause);
    expect(judged.verdict.cause!.evidence[0]).toMatch(
      /^the runs part where they made an input: learning task/,
    );
    const { stdout } = workspace
      .within({ variables: { COLUMNS: '80' } })
      .type('reproduce', 'result/baseline_v1', '--against', 'result/baseline_v2');
    expect(stdout).toMatch(/^DIFFERENT: [^]*\ncause[^]*\nfirst difference: [^]*\n- [^]*\nwhat to do: /);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it.each([['0'], ['much'], ['1'], ['-1e-6']])('refuses the tolerance %s', (text) => {
    const { exitCode, stderr } = recorded.type('reproduce', 'result/baseline_v1', `--tolerance=${text}`);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/no share of a number/);
  });
});
