import { readdirSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FsckOutput } from '../../src/store/model/generated/output/fsck.ts';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import {
  copyProgram,
  createCommittedExample,
  removeTemporaryFolders,
  wrapTask,
  type Workspace,
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
      /\\.(json|csv)$/.test(path) ? content.replace(/-?\\d+\\.\\d+(?:e-?\\d+)?/g, scale) : content,
    ]);
    context.emit(slot, Object.fromEntries(scaled), meta);
  },
}`;

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

  beforeAll(() => {
    recorded = createCommittedExample({ samples: 40 });
    recorded.json('run', 'experiments/baseline.yaml');
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

  it('is EQUIVALENT when only numbers differ, and by little', () => {
    const program = changeProgram('test', scaleNumbers(1e-7));
    const judged = reproduce(recorded.withProgram(program), 'result/baseline_v1', '--with-current-code');
    expect(judged.verdict.verdict).toBe('EQUIVALENT');
    expect(judged.exitCode).toBe(4);
    expect(judged.verdict.firstDifference!.relativeDifference).toBeGreaterThan(0);
    expect(judged.verdict.firstDifference!.relativeDifference).toBeLessThan(1e-5);
  });

  it('is DIFFERENT when little numbers differ by little, and the summary says something else', () => {
    const program = changeProgram(
      'test',
      scaleNumbers(1e-7).replace(', meta);', ", { ...meta, part: 'validation' });"),
    );
    const judged = reproduce(recorded.withProgram(program), 'result/baseline_v1', '--with-current-code');
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
});
