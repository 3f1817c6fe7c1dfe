import { fileURLToPath } from 'node:url';

/** The built-in tasks, beside the built program. */
export function findTasksFolder(): string {
  return fileURLToPath(new URL('./tasks/', import.meta.url));
}

/** The installed kstore: the folder with its package.json. */
export function findProgramFolder(): string {
  return fileURLToPath(new URL('../', import.meta.url));
}
