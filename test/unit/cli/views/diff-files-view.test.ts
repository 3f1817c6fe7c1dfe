import { expect, it } from 'vitest';
import { divideFiles } from '../../../../src/cli/views/diff-files-view.ts';

type Given = Parameters<typeof divideFiles>[0];
const file = (path: string, change = 'changed') => ({ path, change }) as unknown as Given['files'][number];
const table = {} as Given['table'];

it('counts the workbooks of a table of pairs, whose rows are told', () => {
  const pairs = Array.from({ length: 40 }, (_, n) =>
    file(`input/sample_${n}.xlsx`, n < 30 ? 'changed' : 'added'),
  );
  const note = file('notes.md');
  const { told, rest } = divideFiles({ table, files: [...pairs, note] });
  expect(told).toEqual([note]);
  expect(rest).toBe('40 files of the table, whose rows are above: 30 changed, 10 added; --json lists them');
});

it('names a few workbooks, and all files where there is no table as a whole', () => {
  const few = [file('labels.xlsx'), file('a.csv')];
  expect(divideFiles({ table, files: few })).toEqual({ told: few, rest: null });
  const many = Array.from({ length: 9 }, (_, n) => file(`${n}.xlsx`));
  expect(divideFiles({ table: null, files: many })).toEqual({ told: many, rest: null });
});
