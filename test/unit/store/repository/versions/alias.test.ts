import { afterEach, beforeEach, expect, it } from 'vitest';
import { removeAlias, resolveVersion, setAlias } from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  workspace.write('datasets/x.txt', '1');
  await workspace.add();
  await workspace.commit();
});
afterEach(() => workspace.remove());

it.each(['toString', 'constructor', 'best'])('knows no alias "%s" before it is given', async (alias) => {
  const x = resolveVersion(await workspace.repository.ledger.readState(), 'x');
  const before = await workspace.repository.ledger.readState();
  await expect(removeAlias(workspace.repository, x, alias)).rejects.toMatchObject({
    code: 'KSTORE_REFERENCE_NOT_FOUND',
  });
  expect((await workspace.reopen().ledger.readState()).head).toBe(before.head);
  expect(await setAlias(workspace.repository, x, alias)).toEqual({
    alias: `x@${alias}`,
    version: 'x_v1',
    before: null,
  });
  expect(await removeAlias(workspace.repository, x, alias)).toMatchObject({ before: 'x_v1' });
});
