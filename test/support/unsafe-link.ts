import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileSystem, replaceFileSystem } from '../../src/store/files/file-system.ts';
import type { TestWorkspace } from './repository.ts';

/** Commits `linked_v1` with a link of any target, as an early kstore did, and `other_v1`; removes the files. */
export async function commitUnsafeLink(workspace: TestWorkspace, target: string | Buffer): Promise<void> {
  workspace.write('datasets/linked/a.txt', 'a');
  workspace.write('datasets/other/b.txt', 'b');
  symlinkSync(target, join(workspace.folder, 'datasets/linked/link'));
  let looks = 0;
  const { readlinkSync: real } = fileSystem;
  const putBack = replaceFileSystem({
    readlinkSync: ((...args: Parameters<typeof real>) =>
      String(args[0]).endsWith('/link') && looks++ === 0
        ? Buffer.from('a.txt')
        : real(...args)) as typeof real,
  });
  try {
    await workspace.add();
  } finally {
    putBack();
  }
  await workspace.commit();
  rmSync(join(workspace.folder, 'datasets'), { recursive: true });
}
