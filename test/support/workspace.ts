import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import exceljs from 'exceljs';

export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** How a command ended, and what it wrote. */
export interface Outcome {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that goes on beside the test. */
export interface StartedCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
}

const temporaryFolders: string[] = [];

export function createTemporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-cli-')));
  temporaryFolders.push(folder);
  return folder;
}

/** For `afterAll`: removes every folder made by this module. */
export function removeTemporaryFolders(): void {
  for (const folder of temporaryFolders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The same for everybody: no terminal, no settings of the person who runs the tests. */
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  COLUMNS: undefined,
  KSTORE_DEBUG: undefined,
  KSTORE_AUTHOR_NAME: 'Hana',
  KSTORE_AUTHOR_EMAIL: 'hana@example.org',
  GIT_CONFIG_GLOBAL: devNull,
  GIT_CONFIG_NOSYSTEM: '1',
};

function runProcess(
  folder: string,
  program: string,
  words: readonly string[],
  variables: NodeJS.ProcessEnv = {},
): Outcome {
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    env: { ...environment, ...variables },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error !== undefined) throw error;
  return { exitCode: status, stdout, stderr };
}

export function runGit(folder: string, ...words: readonly string[]): Outcome {
  return runProcess(folder, 'git', words);
}

/** What is around a command beside what all tests have. */
export interface CommandSurroundings {
  readonly variables?: NodeJS.ProcessEnv;
  /** What starts the command, as `taskset -c 0`. */
  readonly launcher?: readonly string[];
}

/** A folder in which commands are typed. */
export class Workspace {
  readonly folder: string;
  readonly #program: string;
  readonly #surroundings: CommandSurroundings;

  /** @param program folder that holds `bin/kstore.js`. */
  constructor(folder: string, program = projectFolder, surroundings: CommandSurroundings = {}) {
    this.folder = folder;
    this.#program = program;
    this.#surroundings = surroundings;
  }

  path(...parts: readonly string[]): string {
    return join(this.folder, ...parts);
  }

  type(...words: readonly string[]): Outcome {
    const { variables, launcher = [] } = this.#surroundings;
    const [first, ...others] = [...launcher, process.execPath, join(this.#program, 'bin/kstore.js')];
    return runProcess(this.folder, first, [...others, ...words], variables);
  }

  /** Types a command and does not wait for it. */
  start(...words: readonly string[]): StartedCommand {
    const child = spawn(process.execPath, [join(this.#program, 'bin/kstore.js'), ...words], {
      cwd: this.folder,
      env: { ...environment, ...this.#surroundings.variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text));
    const ended = new Promise<Outcome>((resolve) =>
      child.on('close', (exitCode) => resolve({ ...output, exitCode })),
    );
    return { child, ended };
  }

  /** Types a command that must end well, and gives its JSON. */
  // The caller knows the command, and so the shape.
  json<Result>(...words: readonly string[]): Result {
    const outcome = this.type(...words, '--json');
    if (outcome.exitCode !== 0) {
      throw new Error(
        `kstore ${words.join(' ')}: exit code ${outcome.exitCode}\n${outcome.stdout}${outcome.stderr}`,
      );
    }
    return JSON.parse(outcome.stdout) as Result;
  }

  /** The same folder, seen by another installation of the program. */
  withProgram(program: string): Workspace {
    return new Workspace(this.folder, program, this.#surroundings);
  }

  /** The same folder, in other surroundings. */
  within(surroundings: CommandSurroundings): Workspace {
    return new Workspace(this.folder, this.#program, { ...this.#surroundings, ...surroundings });
  }

  copy(): Workspace {
    const folder = createTemporaryFolder();
    cpSync(this.folder, folder, { recursive: true });
    return new Workspace(folder, this.#program, this.#surroundings);
  }

  edit(path: string, before: string | RegExp, after: string): void {
    const text = readFileSync(this.path(path), 'utf8');
    const edited = text.replace(before, after);
    if (edited === text) throw new Error(`${path} does not contain ${String(before)}`);
    writeFileSync(this.path(path), edited);
  }
}

export interface WorkspaceOptions {
  /** Name of the dataset; default `formula`. */
  readonly dataset?: string;
  /** Rows of the concrete table; without it the nine samples of the fixture. */
  readonly samples?: number;
  readonly program?: string;
}

/** The example of the project with a dataset of Excel pairs, before `kstore init`. */
export function createExample(options: WorkspaceOptions = {}): Workspace {
  const { dataset = 'formula', samples, program } = options;
  const workspace = new Workspace(createTemporaryFolder(), program);
  cpSync(join(projectFolder, 'fixtures/example'), workspace.folder, { recursive: true });
  workspace.edit('experiments/baseline.yaml', 'dataset: concrete', `dataset: ${dataset}`);
  const target = workspace.path('datasets', dataset);
  if (samples === undefined) cpSync(join(projectFolder, 'fixtures/kolmar'), target, { recursive: true });
  else writeSamples(target, samples);
  return workspace;
}

/** The same, with everything in a first commit. */
export function createCommittedExample(options: WorkspaceOptions = {}): Workspace {
  const workspace = createExample(options);
  workspace.json('init');
  workspace.json('add', '.');
  workspace.json('commit', '-m', 'first samples');
  return workspace;
}

function writeSamples(target: string, samples: number): void {
  const script = join(projectFolder, 'scripts/make-concrete-dataset.mjs');
  const words = [script, target, '--samples', String(samples)];
  const { exitCode, stderr } = runProcess(projectFolder, process.execPath, words);
  if (exitCode !== 0) throw new Error(stderr);
}

/** Changes the value of one line of a sheet; lines are `name, value, unit`. Returns what stood there. */
export async function editCell(path: string, name: string, value: number): Promise<number> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.worksheets[0]!;
  let before: number | undefined;
  sheet.eachRow((row) => {
    if (row.getCell(1).value !== name) return;
    before = row.getCell(2).value as number;
    row.getCell(2).value = value;
  });
  if (before === undefined) throw new Error(`no line "${name}" in ${path}`);
  await workbook.xlsx.writeFile(path);
  return before;
}

/** Copies the built program, so that a test can change its code. Returns the folder of the copy. */
export function copyProgram(): string {
  const folder = createTemporaryFolder();
  for (const part of ['bin', 'dist', 'package.json']) {
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  return folder;
}

/** Puts other code around a task of a copied program: `source` imports the former module as `./former-….mjs`. */
export function wrapTask(program: string, file: string, source: string): void {
  const path = join(program, 'dist/tasks', file);
  cpSync(path, join(dirname(path), `former-${file}`));
  writeFileSync(path, source);
}
