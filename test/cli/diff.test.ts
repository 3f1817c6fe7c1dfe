import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DiffOutput } from '../../src/store/model/generated/output/diff.ts';
import { createTemporaryFolder, removeTemporaryFolders, Workspace } from '../support/workspace.ts';

const header = '코드,물 (g),평가,비고';
const rows = Array.from({ length: 80 }, (_, row) => [
  `시료-${row}`,
  String(row + 0.5),
  '좋음',
  `n${row % 7}`,
]);
const text = (lines: readonly (readonly string[])[]) => `${[header, ...lines.map((cells) => cells.join(','))].join('\n')}\n`; // prettier-ignore

describe('diff of a table with Korean names', () => {
  let workspace: Workspace;
  const commit = (content: string) => {
    writeFileSync(workspace.path('datasets/배합/표.csv'), content);
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'a table');
  };
  beforeAll(() => {
    workspace = new Workspace(createTemporaryFolder());
    workspace.json('init');
    mkdirSync(workspace.path('datasets/배합'), { recursive: true });
    commit(text(rows));
    const edited = rows.map((cells, row) => (row < 60 ? cells.with(1, String(row + 0.75)) : cells));
    commit(text([...edited.with(3, edited[3]!.with(2, '나쁨')), ['시료-new', '1', '보통', '-']]));
  });
  afterAll(removeTemporaryFolders);

  const diff = (...words: string[]) => workspace.type('diff', '배합_v1', '배합_v2', ...words);

  it('shows columns in line, at most 50 rows, and how to see more', () => {
    const { stdout, exitCode } = diff();
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.slice(0, 8)).toEqual([
      'dataset/배합_v1 → dataset/배합_v2: 1 row added, 61 cells in 60 rows, 1 file',
      'rows matched by "코드": unique in both, though not declared as key',
      'cells',
      '  물    60 cells  mean +2.52 %  +0.42 % to +50 %',
      '  평가    1 cell',
      'rows',
      '  ~  시료-0   물    0.5 → 0.75    +0.25 (+50 %)',
      '  ~  시료-1   물    1.5 → 1.75    +0.25 (+16.67 %)',
    ]);
    expect(lines).toContain('  and 11 more rows: --rows N shows more, --json lists all');
    expect(stdout).not.toContain('시료-55');
    expect(diff('--rows', '100').stdout).toMatch(/시료-55[^]*\+ {2}시료-new/);
  });

  it('gives a line a column, the paths alone, and an exit code', () => {
    const stat = diff('--stat').stdout.trimEnd().split('\n');
    expect(stat.slice(1)).toEqual([
      '    물    60 cells, mean +2.52 %, +0.42 % to +50 %',
      '    평가  1 cell',
      '  표.csv: changed',
    ]);
    expect(diff('--name-only').stdout).toBe('표.csv\n');
    expect(diff('--exit-code', '--stat').exitCode).toBe(3);
    expect(workspace.type('diff', '배합_v1', '배합_v1', '--exit-code', '--name-only')).toMatchObject({
      exitCode: 0,
      stdout: '',
    });
  });

  it('lists everything as JSON, or as many rows as are asked for', () => {
    const all = workspace.json<DiffOutput>('diff', '배합_v1', '배합_v2');
    expect(all.summary).toMatchObject({ equal: false, rowsAdded: 1, rowsChanged: 60, cells: 61, files: 1 });
    expect([all.table!.rows.length, all.table!.omittedRows]).toEqual([61, 0]);
    const two = workspace.json<DiffOutput>('diff', '배합_v1', '배합_v2', '--rows', '2');
    expect([two.table!.rows.length, two.table!.omittedRows]).toEqual([2, 59]);
  });

  it('takes a key, and says why one cannot be used', () => {
    expect(diff('--key', '코드').stdout).toContain('rows matched by "코드"\n');
    expect(diff('--key', '평가').stdout).toContain('rows matched by content: the key "평가" names 79 rows');
    expect(diff('--key', 'nothing')).toMatchObject({ exitCode: 2, stdout: '' });
    expect(diff('--key', 'nothing').stderr).toMatch(
      /^error: the key column "nothing" is in neither table\nhint: /,
    );
    expect(diff('--key', '코드,').stderr).toContain('--key has an empty column name');
  });

  it('writes a page, and overwrites no file unless it is told to', () => {
    const page = workspace.path('changes.html');
    expect(diff('--html', 'changes.html').stdout).toBe(
      `dataset/배합_v1 → dataset/배합_v2: 1 row added, 61 cells in 60 rows, 1 file\nwrote ${page}\n`,
    );
    expect(readFileSync(page, 'utf8')).toContain('시료-55');
    expect(diff('--html', 'changes.html')).toMatchObject({ exitCode: 12, stdout: '' });
    expect(diff('--html', 'changes.html').stderr).toMatch(/^error: "changes.html" is there already\nhint: /);
    const json = workspace.json<DiffOutput>(
      'diff',
      '배합_v1',
      '배합_v2',
      '--html',
      'changes.html',
      '--force',
    );
    expect(json.written).toEqual([page]);
    expect(diff('--html', 'nowhere/changes.html').stderr).toContain('there is no folder');
    expect(diff('--html', '.kstore/changes.html').stderr).toContain('is inside .kstore/');
  });
});
