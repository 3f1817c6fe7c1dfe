import { join } from 'node:path';
import { fileSystem } from './file-system.ts';

/**
 * Removes a folder and everything in it, however deep, following no link; `rmSync` calls itself for every level and
 * runs out of stack.
 *
 * @throws the system's error.
 */
export function removeTree(folder: string): void {
  const open = [folder];
  for (let path = open.at(-1); path !== undefined; path = open.at(-1)) {
    const folders: string[] = [];
    for (const entry of fileSystem.readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(join(path, entry.name));
      else fileSystem.unlinkSync(join(path, entry.name));
    }
    if (folders.length > 0) open.push(...folders);
    else fileSystem.rmdirSync(open.pop()!);
  }
}
