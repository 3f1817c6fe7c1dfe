import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { RunPlanOutput } from '../../src/store/model/generated/output/run-plan.ts';
import {
  createCommittedExample,
  removeTemporaryFolders,
  runGit,
  type Workspace,
} from '../support/workspace.ts';

const declaration = `apiVersion: 1
name: reader
version: 1.0.0
tasks:
  - type: learning
    name: reader
    version: 1.0.0
    summary: Writes down a variable
    command: [sh, run.sh]
    environment: [OMP_NUM_THREADS, READER_MODE]
    inputs:
      dataset: { kind: dataset, description: anything }
    settings: { type: object, additionalProperties: false, properties: {} }
    outputs:
      checkpoint: { kind: checkpoint, description: the variable }
    metrics: {}
`;
const script =
  'printf "%s %s" "${READER_MODE-unset}" "$OMP_NUM_THREADS" > "$KSTORE_OUTPUTS/checkpoint/mode.txt"\nprintf 1 > "$KSTORE_OUTPUTS/checkpoint/size.txt"\n';

/** It is a setting of sorts already: nobody should be told to make it one. */
const advice =
  'it is part of the record: run both with the same value, or take the difference as that of two experiments';

afterAll(removeTemporaryFolders);

describe.skipIf(process.platform === 'win32')('a variable that a task lets through', () => {
  let workspace: Workspace;
  const within = (variables: Record<string, string | undefined>) =>
    workspace.within({ variables: { READER_MODE: undefined, OMP_NUM_THREADS: undefined, ...variables } });
  const run = (mode: string | undefined) =>
    within({ READER_MODE: mode }).json<RunOutput>('run', 'experiments/reader.yaml');
  const readRecord = (id: string) => {
    const git = ['--git-dir', workspace.path('.kstore/git')];
    const paths = runGit(workspace.folder, ...git, 'ls-tree', '-r', '--name-only', 'main', 'runs').stdout;
    const path = paths.split('\n').find((candidate) => candidate.replaceAll('/', '').includes(id))!;
    return JSON.parse(runGit(workspace.folder, ...git, 'show', `main:${path}`).stdout) as {
      specification: { engine: Record<string, string> };
      environment: { variables: Record<string, string> };
    };
  };

  beforeAll(() => {
    workspace = createCommittedExample();
    const files = {
      'plugins/reader/kstore-plugin.yaml': declaration,
      'plugins/reader/run.sh': script,
      'models/reader.yaml': 'task: reader\n',
      'experiments/reader.yaml': 'dataset: formula\nmodel: reader\n',
    };
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(workspace.path(path)), { recursive: true });
      writeFileSync(workspace.path(path), content);
    }
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'a plugin');
    workspace.json('plugin', 'trust', 'reader', '--yes');
  });

  it('is told to the person who is to trust it', () => {
    expect(workspace.type('plugin', 'show', 'reader').stdout).toMatch(
      /is given, and has recorded, your environment's OMP_NUM_THREADS, READER_MODE/,
    );
  });

  it('is part of what the cache looks at, and of the record, also when it is not set', () => {
    const fast = run('fast');
    const [step] = fast.steps;
    expect(readRecord(step!.run)).toMatchObject({
      specification: {
        engine: {
          'environment/allow-list': 'OMP_NUM_THREADS READER_MODE',
          'variable/READER_MODE': 'fast',
          'variable/OMP_NUM_THREADS': '1',
        },
      },
      environment: { variables: { READER_MODE: 'fast' } },
    });
    expect(run('fast').cached).toBe(true);
    const slow = run('slow');
    expect(slow.cached).toBe(false);
    expect(slow.outputs[0]!.id).not.toBe(fast.outputs[0]!.id);
    const unset = run(undefined);
    expect(unset.cached).toBe(false);
    expect(readRecord(unset.steps[0]!.run).specification.engine).not.toHaveProperty('variable/READER_MODE');
    const plan = within({ READER_MODE: 'new' }).json<RunPlanOutput>('run', 'reader', '--dry-run');
    expect(plan.steps[0]!.reasons).toMatchObject([{ reason: 'engine', path: 'variable/READER_MODE' }]);
  });

  it('has its recorded value when a run is repeated, and it is told that another is set', () => {
    const [step] = run('fast').steps;
    for (const [here, told] of [
      [undefined, 'not set'],
      ['slow', '"slow"'],
    ] as const) {
      const outcome = within({ READER_MODE: here }).type('reproduce', step!.run);
      expect(outcome.stdout).toMatch(/^IDENTICAL/m);
      expect(outcome.stderr).toContain(
        `note: the environment variable READER_MODE is ${told} here; it was run as recorded: "fast"`,
      );
    }
    expect(within({ READER_MODE: 'fast' }).type('reproduce', step!.run).stderr).not.toMatch(/READER_MODE/);
  });

  it('is the cause when a run comes out differently with another value', () => {
    const [step] = run('fast').steps;
    const outcome = within({ READER_MODE: 'slow' }).type(
      ...['reproduce', step!.run, '--with-current-code', '--json'],
    );
    const { verdict, judged, cause } = JSON.parse(outcome.stdout) as ReproduceOutput;
    expect(verdict).toBe('DIFFERENT');
    expect(judged[0]!.cause).toBe('environment-variable');
    expect(cause!.advice).toBe(advice);
    expect(outcome.stdout).toMatch(/READER_MODE is .{2,4}slow.*recorded is .{2,4}fast/);
  });

  it('is the cause of the first difference when the code is another one, too, which is told beside it', () => {
    const [step] = run('fast').steps;
    workspace.edit('plugins/reader/run.sh', 'printf 1', 'printf 2');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'changed');
    workspace.json('plugin', 'trust', 'reader', '--yes');
    const judge = (variables: Record<string, string>) => {
      const words = ['reproduce', step!.run, '--with-current-code', '--json'];
      return JSON.parse(within(variables).type(...words).stdout) as ReproduceOutput;
    };
    const code = /the code of learning task "reader" is .*\(plugin reader, file run.sh: changed\)$/;
    const both = judge({ READER_MODE: 'slow' });
    expect(both.firstDifference).toMatchObject({ path: 'mode.txt' });
    expect(both.cause).toMatchObject({ kind: 'environment-variable', certainty: 'shown' });
    expect(both.cause!.sentence).toBe('The environment variable READER_MODE is "slow", recorded is "fast".');
    expect(both.cause!.evidence).toContainEqual(expect.stringMatching(code));
    const three = judge({ READER_MODE: 'slow', OMP_NUM_THREADS: '3' });
    expect(three.cause).toMatchObject({ kind: 'threads', certainty: 'possible' });
    expect(three.cause!.evidence).toContain(
      'also: the environment variable READER_MODE is "slow", recorded is "fast"',
    );
    const alone = judge({ READER_MODE: 'fast' });
    expect(alone.firstDifference).toMatchObject({ path: 'size.txt' });
    expect(alone.cause).toMatchObject({ kind: 'plugin-code', certainty: 'shown' });
  });

  it('is a cause between two recorded runs', () => {
    const [fast, unset] = [run('fast').steps[0]!.run, run(undefined).steps[0]!.run];
    const outcome = workspace.type('reproduce', fast, '--against', unset);
    expect(outcome.stdout).toMatch(/environment variable READER_MODE is gone, in the first run "fast"/);
    expect(outcome.stdout.replaceAll(/\s+/g, ' ')).toContain(`what to do: ${advice}`);
  });
});
