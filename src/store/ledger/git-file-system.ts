import { dirname } from 'node:path';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';

/**
 * The file system as isomorphic-git wants it, over the store's own door. Each file is written under a temporary
 * name, synchronised and renamed, so git never sees half an object after a crash.
 */
export function createGitFileSystem(temporaryFolder: string) {
  const settle = <Result>(call: () => Result) => new Promise<Result>((resolve) => resolve(call()));
  return {
    promises: {
      readFile: (path: string, options?: { encoding?: BufferEncoding } | BufferEncoding) =>
        settle(() => {
          const encoding = typeof options === 'string' ? options : options?.encoding;
          const bytes = fileSystem.readFileSync(path);
          return encoding === undefined ? bytes : bytes.toString(encoding);
        }),
      writeFile: (path: string, content: Uint8Array | string) =>
        settle(() => {
          fileSystem.mkdirSync(dirname(path), { recursive: true });
          writeFileAtomically(path, content, temporaryFolder);
        }),
      mkdir: (path: string) => settle(() => void fileSystem.mkdirSync(path)),
      rmdir: (path: string) => settle(() => fileSystem.rmdirSync(path)),
      unlink: (path: string) => settle(() => fileSystem.unlinkSync(path)),
      stat: (path: string) => settle(() => fileSystem.statSync(path)),
      lstat: (path: string) => settle(() => fileSystem.lstatSync(path)),
      readdir: (path: string) => settle(() => fileSystem.readdirSync(path)),
      readlink: (path: string) => settle(() => fileSystem.readlinkSync(path)),
      symlink: () => Promise.reject(new Error('the ledger holds no symbolic links')),
    },
  };
}

export type GitFileSystem = ReturnType<typeof createGitFileSystem>;
