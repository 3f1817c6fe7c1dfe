import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject, TaskMeta } from '../../src/plugins/api/task.ts';
import { fingerprintCode } from '../../src/plugins/registry/fingerprint.ts';
import type { CommandProgram, TaskDefinition, TaskType } from '../../src/plugins/registry/task-definition.ts';
import { findTaskMetaProblem } from '../../src/store/schema/task-meta.ts';
import { captureEnvironment } from '../../src/plugins/runner/capture/capture-environment.ts';
import { runTask, type TaskInput, type TaskOutcome } from '../../src/plugins/runner/run-task.ts';
import { validateWithSchema } from '../../src/store/schema/validate-with.ts';
import { createTestWorkspace, type TestWorkspace } from '../support/repository.ts';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Example {
  readonly name: string;
  /** Ends with 0 where the example can run. */
  readonly check: readonly [program: string, ...words: string[]];
  /** Fewer rounds than are useful, since they cost time. */
  readonly settings: JsonObject;
  readonly rmse: number;
}

const examples: readonly Example[] = [
  { name: 'sklearn-forest', check: ['python3', '-c', 'import sklearn'], settings: { trees: 20 }, rmse: 7 },
  { name: 'torch-mlp', check: ['python3', '-c', 'import torch, numpy'], settings: { epochs: 10 }, rmse: 12 },
  { name: 'r-linear', check: ['Rscript', '--version'], settings: { squares: true }, rmse: 12 },
];

const formerPath = process.env.PATH;
let workspace: TestWorkspace;
let workCount = 0;

beforeAll(async () => {
  workspace = await createTestWorkspace();
  const [header, ...rows] = readFileSync(fromRoot('fixtures/concrete.csv'), 'utf8').trim().split('\n');
  for (const [name, isHeldOut] of [
    ['train', false],
    ['held-out', true],
  ] as const) {
    const chosen = rows.filter((_, index) => (index % 5 === 0) === isHeldOut);
    workspace.write(`datasets/${name}/concrete.csv`, [header, ...chosen, ''].join('\n'));
    workspace.write(`datasets/${name}/dataset.yaml`, 'targets: [compressive_strength]\n');
  }
  await workspace.add();
  await workspace.commit();
});

afterAll(() => workspace.remove());

/** What the person has put before the system's own programs may lack the libraries that the system has. */
function findSearchPath({ check: [program, ...words] }: Example): string | null {
  const paths = [formerPath!, ['/usr/bin', formerPath].join(delimiter)];
  return (
    paths.find((PATH) => spawnSync(program, words, { env: { ...process.env, PATH } }).status === 0) ?? null
  );
}

async function readTask(name: string, type: TaskType): Promise<TaskDefinition> {
  const codeFolder = fromRoot(`examples/plugins/${name}`);
  const { tasks } = parse(readFileSync(join(codeFolder, 'kstore-plugin.yaml'), 'utf8')) as {
    tasks: (TaskMeta & { type: TaskType; command: CommandProgram['command'] })[];
  };
  const { type: _, command, ...meta } = tasks.find((task) => task.type === type)!;
  expect(findTaskMetaProblem(type, meta)).toBeNull();
  const program = { type: 'command', codeFolder, command, variables: {} } as const;
  return {
    type,
    name: meta.name,
    version: meta.version,
    meta,
    determinism: meta.determinism ?? { level: 'bitwise' },
    engine: await captureEnvironment(program, workspace.repository.directory),
    program,
    codeId: fingerprintCode(codeFolder, readdirSync(codeFolder)),
  };
}

async function findDataset(name: string): Promise<TaskInput> {
  const { versions } = await workspace.repository.ledger.readState();
  const { id, kind, manifest } = versions.find((version) => version.name === name)!;
  return { id, kind, meta: manifest.meta, tree: manifest.tree };
}

function storeCheckpoint({ outputs }: TaskOutcome): TaskInput {
  const { folder, files, meta } = outputs.checkpoint!;
  const writer = workspace.repository.objects.createWriter();
  const entries = files.map(
    (path) => ({ path, mode: 'f', file: writer.addFile(join(folder, path)) }) as const,
  );
  const { root } = writer.addTree(entries);
  writer.finish();
  return { id: 'c'.repeat(64), kind: 'checkpoint', meta, tree: root };
}

/** Runs a task twice and expects the same bytes and metrics. */
async function runTwice(
  task: TaskDefinition,
  inputs: Record<string, TaskInput>,
  given: JsonObject = {},
): Promise<TaskOutcome> {
  const settings = await validateWithSchema(task.meta.settings, given, 'settings');
  const outcomes: TaskOutcome[] = [];
  for (let count = 0; count < 2; count++) {
    const workFolder = join(workspace.folder, `work-${++workCount}`);
    const storeDirectory = workspace.repository.directory;
    outcomes.push(await runTask({ task, storeDirectory, inputs, settings, seed: 7, workFolder }));
    expect(outcomes.at(-1)!.error).toBeUndefined();
  }
  const [first, second] = outcomes.map((outcome) => ({
    metricLog: outcome.metricLogPath === null ? '' : readFileSync(outcome.metricLogPath, 'utf8'),
    outputs: Object.values(outcome.outputs).map(({ folder, files, meta }) => ({
      meta,
      files: files.map((path) => [path, readFileSync(join(folder, path)).toString('base64')]),
    })),
  }));
  expect(second).toEqual(first);
  return outcomes[0]!;
}

describe.each(examples)('examples/plugins/$name', (example) => {
  const searchPath = findSearchPath(example);
  const whyNot = searchPath === null ? ` (skipped: \`${example.check.join(' ')}\` fails here)` : '';
  // Where everything was installed for the examples, one that cannot run is a failure.
  const mayMiss = process.env.KSTORE_EXAMPLES !== 'all';

  const timeoutMs = 300_000;
  test.skipIf(whyNot !== '' && mayMiss)(
    `learns and tests, twice with the same bits${whyNot}`,
    { timeout: timeoutMs },
    async () => {
      process.env.PATH = searchPath ?? formerPath;
      try {
        const train = { dataset: await findDataset('train') };
        const learned = await runTwice(await readTask(example.name, 'learning'), train, example.settings);
        const checkpoint = storeCheckpoint(learned);
        const dataset = await findDataset('held-out');
        const tested = await runTwice(await readTask(example.name, 'test'), { checkpoint, dataset });
        expect(tested.metrics.rmse).toBeLessThan(example.rmse);
        expect(tested.outputs.result!.files).toEqual(['predictions.csv']);
      } finally {
        process.env.PATH = formerPath;
        rmSync(join(fromRoot(`examples/plugins/${example.name}`), '__pycache__'), {
          recursive: true,
          force: true,
        });
      }
    },
  );
});
