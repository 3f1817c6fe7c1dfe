import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { createTestWorkspace } from '../support/repository.ts';
import { commitUnsafeLink } from '../support/unsafe-link.ts';
import { createTemporaryFolder, removeTemporaryFolders, Workspace } from '../support/workspace.ts';

afterAll(removeTemporaryFolders);

const fileCount = 3000;

it('a checkout that is asked to end removes what is half made, says so once, and ends with 130', async () => {
  const workspace = new Workspace(createTemporaryFolder());
  workspace.json('init');
  mkdirSync(workspace.path('datasets/many'), { recursive: true });
  for (let number = 0; number < fileCount; number++)
    writeFileSync(workspace.path(`datasets/many/${number}.txt`), `${number}`);
  workspace.json('commit', '--all', '--message', 'many');
  for (const signals of [['SIGINT'], ['SIGTERM'], ['SIGINT', 'SIGTERM']] as const) {
    const isTwice = signals.length > 1;
    // A machine that is slow at the wrong moment lets the checkout end first: then once more.
    for (let exitCode: number | null = 0; exitCode === 0; ) {
      rmSync(workspace.path('out'), { recursive: true, force: true });
      const { child, ended } = workspace.start('checkout', 'many_v1', '--to', 'out');
      const isWriting = () => readdirSync(workspace.folder).some((name) => name.startsWith('.kstore-'));
      while (!isWriting() && child.exitCode === null) await sleep(1);
      for (const signal of signals) child.kill(signal);
      const outcome = await ended;
      exitCode = outcome.exitCode;
      if (exitCode === 0) continue;
      const nothing = 'error: interrupted; nothing was written\n';
      // The first may have been heard already when the second one comes.
      const stderr = isTwice
        ? (expect.stringMatching(
            /^error: interrupted(; nothing was written| twice; ended at once)\n$/,
          ) as string)
        : nothing;
      expect(outcome).toEqual({ exitCode: 130, stdout: '', stderr });
    }
    expect(readdirSync(workspace.folder).sort()).toEqual(['.kstore', 'datasets']);
  }
});

it('a checkout of a commit, and a clone, say which versions they left out, and end with 3', async () => {
  const made = await createTestWorkspace();
  await commitUnsafeLink(made, '/etc/passwd');
  const workspace = new Workspace(made.folder);
  const warning =
    'warning: dataset/linked_v1 was not written: the link "link" of dataset/linked_v1 points outside its version, to "/etc/passwd"\n';
  workspace.json('tag', 'v1');
  expect(workspace.type('checkout', 'v1')).toMatchObject({ exitCode: 3, stderr: warning });
  const clone = workspace.type('clone', '.', 'copy', '--checkout', '--json');
  expect(clone).toMatchObject({ exitCode: 3, stderr: warning });
  expect(JSON.parse(clone.stdout)).toMatchObject({
    checkedOut: 1,
    leftOut: [{ ref: 'dataset/linked_v1' }],
  });
  const alone = workspace.type('checkout', 'linked_v1');
  expect(alone.exitCode).toBe(12);
  expect(alone.stderr).toContain('hint: its other files can: name them in `kstore restore');
  made.remove();
});

it('add notes the folders without files that it passed over', () => {
  const workspace = new Workspace(createTemporaryFolder());
  workspace.json('init');
  mkdirSync(workspace.path('datasets/empty'), { recursive: true });
  const note = 'note: the dataset "datasets/empty" has no files to add, and was passed over\n';
  const { exitCode, stdout, stderr } = workspace.type('add', '.', '--json');
  expect([exitCode, stderr]).toEqual([0, note]);
  expect(JSON.parse(stdout)).toEqual({
    added: [],
    skipped: [{ kind: 'dataset', name: 'empty', path: 'datasets/empty' }],
  });
  expect(workspace.type('status').stdout).toBe('nothing has changed since the last commit\n');
});
