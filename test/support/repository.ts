import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  addToStage,
  commitStage,
  initRepository,
  openRepository,
  type Repository,
} from '../../src/store/index.ts';

const silent = { update: () => undefined, finish: () => undefined };

/** A workspace in a temporary folder, with the library's calls in short form. */
export interface TestWorkspace {
  readonly folder: string;
  readonly repository: Repository;
  write(path: string, content: string): void;
  add(...paths: string[]): ReturnType<typeof addToStage>;
  commit(message?: string): ReturnType<typeof commitStage>;
  /** A handle as another process would have it. */
  reopen(): Repository;
  remove(): void;
}

export async function createTestWorkspace(format?: 1 | 2): Promise<TestWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), 'kstore-workspace-'));
  await initRepository(folder, format);
  const open = () =>
    openRepository(folder, {
      findAuthor: () => ({ name: 'Tester', email: 'tester@example.org' }),
      now: () => new Date('2026-01-02T03:04:05Z'),
      command: 'test',
      waitForLock: true,
    });
  const repository = open();
  return {
    folder,
    repository,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    },
    add: (...paths) => addToStage(repository, folder, paths.length === 0 ? ['.'] : paths, {}, silent),
    commit: (message = 'a commit') => commitStage(repository, message),
    reopen: open,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
