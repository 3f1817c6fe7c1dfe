import { describe, expect, it } from 'vitest';
import { arrangeLines, LineMap } from '../../../../../../src/store/diff/workbook/package/line-map.ts';
import {
  moveAreas,
  moveReferences,
} from '../../../../../../src/store/diff/workbook/package/move-references.ts';

/** A sheet of ten lines whose lines 3 to 6 are a table, from 0. */
function mapLines(items: readonly (number | null)[]): LineMap {
  const table = new Set([3, 4, 5, 6]);
  return new LineMap(arrangeLines(10, table, items), 10, table);
}

const same = mapLines([3, 4, 5, 6]);
const move = (formula: string, rows: LineMap, columns = same, isOwn = true) =>
  moveReferences(formula, { rows, columns }, 'my data', isOwn);

describe('lines', () => {
  it('stand behind what precedes them; lines beside the table stay', () => {
    const { lines } = mapLines([null, 3, null, 5, 4]);
    expect(lines.map(({ from }) => from)).toEqual([0, 1, 2, null, 3, null, 5, 4, 7, 8, 9]);
    expect(lines.map(({ item }) => item)).toEqual([null, null, null, 0, 1, 2, 3, 4, null, null, null]);
  });

  it('are all new where none stays', () => {
    const map = mapLines([null, null]);
    expect(map.lines.map(({ from }) => from)).toEqual([0, 1, 2, null, null, 7, 8, 9]);
    expect([map.move(2), map.move(5), map.move(7), map.move(20)]).toEqual([2, null, 5, 18]);
    expect(map.isSame).toBe(false);
    expect(same.isSame).toBe(true);
  });
});

describe('references', () => {
  it.each([
    ['SUM(B4:B7)+B$6', [3, null, 4, 5, 6], 'SUM(B4:B8)+B$7'],
    ['SUM(B4:B7)', [3, 4, 5, 6, null], 'SUM(B4:B8)'],
    ['B7+B8', [3, 4, 5, 6, null], 'B7+B9'],
    ['B5*2', [3, 5, 6], '#REF!*2'],
    ['SUM(B5:B6)', [3, 6], 'SUM(#REF!)'],
    ['SUM(B4:B6)', [3, 4, 6], 'SUM(B4:B5)'],
    ['B4&"B5"&LOG10(B6)', [null, 3, 4, 5, 6], 'B5&"B5"&LOG10(B7)'],
    ["'my data'!$B$6+Other!B6+'My Data'!B6", [null, 3, 4, 5, 6], "'my data'!$B$7+Other!B6+'My Data'!B7"],
    ['SUM(4:7)+SUM(B:B)+total.B4+Table1[B4]', [null, 3, 4, 5, 6], 'SUM(5:8)+SUM(B:B)+total.B4+Table1[B4]'],
  ])('%s with %j', (formula, rows, expected) => {
    expect(move(formula, mapLines(rows))).toBe(expected);
  });

  it('columns move likewise, in whole columns too', () => {
    expect(move('SUM(E2:G2)+$H$1+SUM(F:F)', same, mapLines([3, null, 4, 5, 6]))).toBe(
      'SUM(F2:H2)+$I$1+SUM(G:G)',
    );
  });

  it('without a sheet are to the one that the formula stands in', () => {
    expect(move("B4+'my data'!B4", mapLines([null, 3, 4, 5, 6]), same, false)).toBe("B4+'my data'!B5");
  });

  it('areas lose what is gone', () => {
    const map = { rows: mapLines([3, 6]), columns: same };
    expect(moveAreas('A4:B7 C5 D9', map)).toBe('A4:B5 D7');
    expect(moveAreas('C5', map)).toBeNull();
  });
});
