import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCodes } from '../../src/store/errors/codes.ts';
import {
  createCommittedExample,
  createTemporaryFolder,
  removeTemporaryFolders,
  Workspace,
} from '../support/workspace.ts';
import { wrongUses } from './wrong-uses.ts';

/** Everything that a command could have made visible. */
function readVisible(workspace: Workspace): unknown {
  const read = (...parts: string[]) =>
    existsSync(workspace.path(...parts)) ? readFileSync(workspace.path(...parts), 'latin1') : null;
  return {
    head: read('.kstore/git/refs/heads/main'),
    stage: read('.kstore/stage.json'),
    lock: read('.kstore/lock'),
    files: readdirSync(workspace.folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.startsWith('.kstore'))
      .sort(),
    temporary: existsSync(workspace.path('.kstore/tmp')) ? readdirSync(workspace.path('.kstore/tmp')) : [],
  };
}

describe('a wrong use ends in one clear line', () => {
  let committed: Workspace;

  beforeAll(() => {
    committed = createCommittedExample();
  });
  afterAll(removeTemporaryFolders);

  it.each(wrongUses.map((use) => [use.what, use] as const))('%s', (_what, use) => {
    const workspace = use.outside ? new Workspace(createTemporaryFolder()) : committed.copy();
    use.arrange?.(workspace);
    const before = readVisible(workspace);
    const { exitCode, stdout, stderr } = workspace.type(...use.words);

    const errors = stderr.split('\n').filter((line) => line.startsWith('error: '));
    expect(errors, stderr).toHaveLength(1);
    expect(errors[0]).toMatch(use.message);
    expect(stderr.split('\n').filter((line) => !/^(error: .|hint: .|$)/.test(line))).toEqual([]);
    expect(stderr).not.toMatch(/^\s+at |node:internal|\.ts:\d|\.cjs:\d|undefined|\[object/m);
    expect(stdout).toBe('');
    expect(JSON.parse(workspace.type(...use.words, '--json').stdout)).toMatchObject({
      error: { code: use.code },
    });
    expect(exitCode).toBe(errorCodes[use.code].exitCode);
    expect(readVisible(workspace)).toEqual(before);
  });
});
