import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createTemporaryFolder, Workspace } from './workspace.ts';

/** An interpreter of its own with a folder of packages, as a virtual environment has. */
export class PythonHome {
  readonly folder = createTemporaryFolder();
  readonly #version: string;

  private constructor({ executable, base, version }: PythonAnswer) {
    this.#version = version;
    const bin = join(this.folder, 'bin');
    mkdirSync(bin);
    mkdirSync(this.#packages, { recursive: true });
    copyFileSync(executable, this.#executable);
    const home = dirname(base);
    writeFileSync(
      join(this.folder, 'pyvenv.cfg'),
      `home = ${home}\ninclude-system-site-packages = false\nversion = ${version}\n`,
    );
  }

  /** Null where there is no Python that can be copied. */
  static create(): PythonHome | null {
    const answer = askPython();
    if (answer === null) return null;
    const home = new PythonHome(answer);
    return spawnSync(home.#executable, ['-c', 'import json, socket']).status === 0 ? home : null;
  }

  /** PATH with this interpreter first. */
  get path(): string {
    return [join(this.folder, 'bin'), process.env.PATH].join(delimiter);
  }

  get #executable(): string {
    return join(this.folder, 'bin/python3');
  }

  get #packages(): string {
    const [major, minor] = this.#version.split('.');
    return join(this.folder, 'lib', `python${major}.${minor}`, 'site-packages');
  }

  /** Installs a package of one module in the place of its former version. */
  install(name: string, version: string, source: string, former?: string): void {
    if (former !== undefined)
      rmSync(join(this.#packages, `${name}-${former}.dist-info`), { recursive: true });
    mkdirSync(join(this.#packages, `${name}-${version}.dist-info`));
    writeFileSync(join(this.#packages, `${name}.py`), source);
  }

  /** Makes it another program that does the same: what comes after its end no loader reads. */
  replaceProgram(): void {
    const other = `${this.#executable}.new`;
    copyFileSync(this.#executable, other);
    appendFileSync(other, 'another build');
    renameSync(other, this.#executable);
  }
}

interface PythonAnswer {
  readonly executable: string;
  /** Where the standard library is looked for from. */
  readonly base: string;
  readonly version: string;
}

function askPython(): PythonAnswer | null {
  const question =
    'import json, os, platform, sys; own = getattr(sys, "_base_executable", sys.executable);' +
    'print(json.dumps({"executable": os.path.realpath(own), "base": own, "version": platform.python_version()}))';
  for (const program of ['/usr/bin/python3', 'python3']) {
    if (program.startsWith('/') && !existsSync(program)) continue;
    const { status, stdout } = spawnSync(program, ['-c', question], { encoding: 'utf8' });
    if (status === 0) return JSON.parse(stdout) as PythonAnswer;
  }
  return null;
}

/** One task of the plugin: a function of `probe.py` that gives what is written. */
export interface ProbeTask {
  readonly type?: 'learning' | 'test';
  readonly source: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, 'number' | 'integer'>>;
  readonly variables?: Readonly<Record<string, string>>;
  /** Kind of what it gives; default a result. */
  readonly gives?: string;
}

/** A workspace with a plugin of Python scripts, one a task, which write `answer.json` unless they say otherwise. */
export function createProbe(tasks: Readonly<Record<string, ProbeTask>>, python: PythonHome): Workspace {
  const workspace = new Workspace(createTemporaryFolder()).within({ variables: { PATH: python.path } });
  workspace.json('init');
  mkdirSync(workspace.path('plugins/probe'), { recursive: true });
  mkdirSync(workspace.path('experiments'));
  const declared = Object.entries(tasks).map(([name, task]) => declare(name, task));
  const declaration = JSON.stringify({ apiVersion: 1, tasks: declared }, null, 1);
  writeFileSync(workspace.path('plugins/probe/kstore-plugin.yaml'), `${declaration}\n`);
  for (const [name, { source }] of Object.entries(tasks))
    writeFileSync(workspace.path(`plugins/probe/${name}.py`), source);
  return workspace;
}

function declare(name: string, task: ProbeTask): object {
  const slots = Object.entries(task.inputs ?? {}).map(([slot, kind]) => [slot, { kind, description: slot }]);
  const properties = Object.entries(task.settings ?? {}).map(([setting, type]) => [
    setting,
    { type, description: setting },
  ]);
  return {
    type: task.type ?? 'test',
    name,
    version: '1.0.0',
    summary: 'a probe',
    command: ['python3', `${name}.py`],
    ...(task.variables === undefined ? {} : { variables: task.variables }),
    inputs: Object.fromEntries(slots) as object,
    settings: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(properties) as object,
    },
    outputs: { answer: { kind: task.gives ?? 'result', description: 'what it found' } },
    metrics: {},
  };
}
