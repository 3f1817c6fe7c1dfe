import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { JsonObject, TaskMeta } from '../../src/plugins/api/task.ts';
import { fingerprintCode } from '../../src/plugins/registry/fingerprint.ts';
import type { CommandProgram, TaskDefinition } from '../../src/plugins/registry/task-definition.ts';

/** Folders for running commands as tasks; all of them are removed together. */
export interface CommandFolder {
  readonly path: string;
  readonly storeDirectory: string;
  /** A folder that does not exist yet. */
  createWorkFolder(): string;
  /** A program whose code is these files. */
  createProgram(
    files: Readonly<Record<string, string>>,
    command: CommandProgram['command'],
    variables?: Readonly<Record<string, string>>,
  ): CommandProgram;
  remove(): void;
}

export function createCommandFolder(): CommandFolder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-command-')));
  const storeDirectory = join(path, '.kstore');
  for (const folder of ['packs', 'cache', 'tmp'])
    mkdirSync(join(storeDirectory, folder), { recursive: true });
  let count = 0;
  return {
    path,
    storeDirectory,
    createWorkFolder: () => join(path, `work-${++count}`),
    createProgram(files, command, variables = {}) {
      const codeFolder = join(path, `code-${++count}`);
      mkdirSync(codeFolder);
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(dirname(join(codeFolder, name)), { recursive: true });
        writeFileSync(join(codeFolder, name), content, { mode: 0o755 });
      }
      return { type: 'command', codeFolder, command, variables };
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

const anySettings: JsonObject = { type: 'object', additionalProperties: true };

/** A task that gives a result `answer` and may log the metric `loss`, unless its meta says otherwise. */
export function defineCommandTask(program: CommandProgram, own: Partial<TaskMeta> = {}): TaskDefinition {
  const meta: TaskMeta = {
    name: 'script',
    version: '1',
    summary: 'a script',
    inputs: {},
    settings: anySettings,
    outputs: { answer: { kind: 'result', description: 'what it found' } },
    metrics: { loss: { description: 'a loss', unit: '', better: 'lower' } },
    ...own,
  };
  return {
    type: 'test',
    name: meta.name,
    version: meta.version,
    meta,
    determinism: meta.determinism ?? { level: 'bitwise' },
    engine: {},
    program,
    codeId: fingerprintCode(program.codeFolder, []),
  };
}

/** Whether a process runs; one that was killed may stay listed where nobody collects it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const status = `/proc/${pid}/status`;
  return !(existsSync(status) && /^State:\s+Z/m.test(readFileSync(status, 'utf8')));
}
