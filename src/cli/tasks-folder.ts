import { fileURLToPath } from 'node:url';

/** The built-in tasks, beside the built program. */
export function findTasksFolder(): string {
  return fileURLToPath(new URL('./tasks/', import.meta.url));
}
