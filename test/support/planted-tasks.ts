import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Determinism, TaskMeta } from '../../src/plugins/api/task.ts';
import { mention } from '../../src/plugins/experiment/plan.ts';
import { executeTask, listOutputs, withWorkFolder } from '../../src/plugins/experiment/execute-task.ts';
import { fingerprintCode } from '../../src/plugins/registry/fingerprint.ts';
import type { TaskDefinition } from '../../src/plugins/registry/task-definition.ts';
import { describeEnvironment } from '../../src/plugins/runner/environment.ts';
import { reproduceRuns, type JudgedRun, type ReproduceOptions } from '../../src/plugins/verdict/reproduce.ts';
import type { TaskSource } from '../../src/plugins/experiment/plan.ts';
import type { TaskRun } from '../../src/plugins/verdict/run-again.ts';
import {
  hashJson,
  recordTaskRun,
  type Environment,
  type JsonObject,
  type Spec,
  type Used,
  type Version,
} from '../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from './repository.ts';
import { createTasksFolder, type TasksFolder } from './task-child.ts';

export interface PlantedTask {
  readonly name: string;
  /** Body of `run(context)`; may use `import()`, and `emit('answer', files)`. */
  readonly body: string;
  /** Folder that the module is written to; default the one of the tasks. */
  readonly folder?: string;
  readonly engine?: Readonly<Record<string, string>>;
  readonly determinism?: Determinism;
  /** Other files of the code, in its hash. */
  readonly files?: Readonly<Record<string, string>>;
  /** Instead of the hash of the files: code that is claimed to be equal. */
  readonly codeId?: string;
}

export interface Circumstances {
  readonly settings?: JsonObject;
  readonly seed?: number;
  readonly dataset?: Version;
  readonly used?: readonly Used[];
  /** What the record says besides or instead of the truth. */
  readonly environment?: Partial<Environment>;
}

const settings = { type: 'object', additionalProperties: true, properties: {} };

/** A store, and tasks that are made, changed and run as a test wants them. */
export class Nursery {
  readonly workspace: TestWorkspace;
  readonly #tasks: TasksFolder;

  static async open(): Promise<Nursery> {
    return new Nursery(await createTestWorkspace(), await createTasksFolder());
  }

  private constructor(workspace: TestWorkspace, tasks: TasksFolder) {
    this.workspace = workspace;
    this.#tasks = tasks;
  }

  remove(): void {
    this.workspace.remove();
    this.#tasks.remove();
  }

  /** Absolute path of a file outside of the store, for what a task must not depend on. */
  write(path: string, content: string): string {
    const target = join(this.#tasks.path, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    return target;
  }

  plant(planted: PlantedTask): TaskDefinition {
    const { name, body, folder = this.#tasks.path, engine = {}, files = {} } = planted;
    const determinism = planted.determinism ?? { level: 'bitwise' };
    const meta: TaskMeta = {
      name,
      version: '1.0.0',
      summary: 'A task for tests',
      inputs: { data: { kind: 'dataset', description: 'rows', optional: true } },
      settings,
      outputs: { answer: { kind: 'result', description: 'what the task gives' } },
      metrics: {},
      determinism,
    };
    const source = `export default { type: 'test', apiVersion: 1, meta: ${JSON.stringify(meta)}, async run(context) {
      const { emit, inputs, settings, random } = context;\n${body}\n} };\n`;
    for (const [path, content] of Object.entries({ [`${name}.mjs`]: source, ...files })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return {
      type: 'test',
      name,
      version: '1.0.0',
      meta,
      determinism,
      engine,
      program: {
        type: 'module',
        entryPath: join(folder, `${name}.mjs`),
        childPath: join(this.#tasks.path, 'task-child.mjs'),
      },
      codeId: (planted.codeId ??
        fingerprintCode(folder, [`${name}.mjs`, ...Object.keys(files)])) as TaskDefinition['codeId'],
    };
  }

  /** Runs a task and records the run. */
  async record(task: TaskDefinition, circumstances: Circumstances = {}): Promise<TaskRun> {
    const { repository } = this.workspace;
    const { dataset, seed = 1 } = circumstances;
    const inputs = dataset === undefined ? {} : { data: dataset };
    const spec: Spec = {
      type: 'kstore.spec.v1',
      task: { type: task.type, name: task.name, version: task.version, code: task.codeId },
      inputs: dataset === undefined ? {} : { data: dataset.id },
      settings: circumstances.settings ?? {},
      seed,
      engine: task.engine,
    };
    return withWorkFolder(repository, async (folder) => {
      const outcome = await executeTask(repository, task, inputs, spec, folder, {});
      if (outcome.error !== undefined) throw new Error(outcome.error.message);
      const environment = {
        ...describeEnvironment(outcome.variables, outcome.observed),
        ...circumstances.environment,
      };
      const draft = {
        spec: hashJson<'spec'>(spec),
        specification: spec,
        status: outcome.status,
        used: [...(dataset === undefined ? [] : [mention('data', dataset)]), ...(circumstances.used ?? [])],
        metrics: outcome.metrics,
        determinism: task.determinism,
        environment,
        startedAt: '2026-01-01T00:00:00.000Z',
        durationMs: outcome.durationMs,
      };
      const { run } = await recordTaskRun(repository, draft, {
        outputs: listOutputs(task, outcome, task.name),
        metricLogPath: outcome.metricLogPath,
      });
      return run as TaskRun;
    });
  }

  /** Judges a run with a task in the place of the installed one. */
  async judge(
    run: TaskRun,
    task: TaskDefinition,
    options: Partial<ReproduceOptions> & Partial<Pick<TaskSource, 'findRecorded'>> = {},
  ): Promise<JudgedRun> {
    const { findRecorded = () => Promise.resolve(null), ...own } = options;
    const { repository } = this.workspace;
    const session = {
      repository,
      state: await repository.ledger.readState(),
      tasks: { findTask: () => task, findRecorded },
    };
    const chosen = { withCurrentCode: true, tolerance: null, budget: 2, ...own };
    return (await reproduceRuns(session, [run], chosen))[0]!;
  }

  /** Commits files of the workspace, and gives the newest version of a name. */
  async commit(files: Readonly<Record<string, string>>, name: string): Promise<Version> {
    for (const [path, content] of Object.entries(files)) this.workspace.write(path, content);
    await this.workspace.add();
    await this.workspace.commit();
    const { versions } = await this.workspace.repository.ledger.readState();
    return versions.filter((version) => version.name === name).at(-1)!;
  }
}
