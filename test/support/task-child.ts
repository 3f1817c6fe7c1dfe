import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The tasks of `fixtures/plugins` with the child that runs them, laid out as in the built program. */
export interface TasksFolder {
  readonly path: string;
  /** A folder that does not exist yet, and is removed with the others. */
  createWorkFolder(): string;
  remove(): void;
}

/** Bundles `task-child.ts` into a temporary folder beside copies of the fixture tasks. */
export async function createTasksFolder(): Promise<TasksFolder> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'kstore-tasks-')));
  const path = join(root, 'tasks');
  cpSync(fromRoot('fixtures/plugins'), path, { recursive: true });
  await build({
    entryPoints: [fromRoot('src/plugins/runner/task-child.ts')],
    outfile: join(path, 'task-child.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  let works = 0;
  return {
    path,
    createWorkFolder: () => join(root, `work-${++works}`),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
