import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readVersionFacts, readVersionTable, resolveVersion } from '../../../../../src/store/index.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';
import { makeWorkbook } from '../../../../support/workbook.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
  mkdirSync(join(workspace.folder, 'datasets'));
});
afterEach(() => workspace.remove());

async function addFormula(formula: string) {
  const sheet = [
    ['a', 'b'],
    [1, { formula, result: 2 }],
  ];
  writeFileSync(join(workspace.folder, 'datasets/paint.xlsx'), await makeWorkbook({ 배합: sheet }));
  await workspace.add();
  await workspace.commit();
}

it('reads formulas of a version from the files that it keeps, and they change no table', async () => {
  await addFormula('A2*2');
  await addFormula('A2+A2');
  const { repository } = workspace;
  const state = await repository.ledger.readState();
  const [before, after] = ['paint_v1', 'paint_v2'].map((name) => resolveVersion(state, name));
  const read = async (version: typeof before) => await readVersionFacts(repository.objects, version!);
  expect((await read(before))!.facts.cell(0, 1)).toEqual({ formula: 'A2*2' });
  expect((await read(after))!.facts.cell(0, 1)).toEqual({ formula: 'A2+A2' });
  expect((await read(after))!.table).toEqual(readVersionTable(repository.objects, before!));
  expect(before!.manifest.meta).toEqual(after!.manifest.meta);
});

it('says nothing of a version without a table, or of one that holds values alone', async () => {
  workspace.write('datasets/notes.txt', 'x');
  workspace.write('datasets/paint.csv', 'a\n1\n');
  await workspace.add();
  await workspace.commit();
  for (const name of ['notes', 'paint']) {
    const version = resolveVersion(await workspace.repository.ledger.readState(), name);
    expect(await readVersionFacts(workspace.repository.objects, version)).toBeNull();
  }
});
