import type { Cell } from '../../store/index.ts';
import type { Example } from './overlap-result.ts';

const shownCells = 3;

/** Two rows in one line: `row 12 "sample_3" = row 4 "sample_9": cement 540, water 162 …`. */
export function describeExample({ left, right, kind, cells }: Example): string {
  const different = cells.filter((cell) => cell.left !== cell.right);
  const told = (
    kind === 'exact' ? cells : [...different, ...cells.filter((cell) => !different.includes(cell))]
  )
    .slice(0, shownCells)
    .map((cell) =>
      cell.left === cell.right
        ? `${cell.column} ${describeCell(cell.left)}`
        : `${cell.column} ${describeCell(cell.left)} | ${describeCell(cell.right)}`,
    );
  const rest = cells.length > told.length ? ', …' : '';
  return `${describePlace(left)} = ${describePlace(right)}${told.length === 0 ? '' : `: ${told.join(', ')}${rest}`}`;
}

function describePlace({ row, id }: Example['left']): string {
  if (row === null) return id;
  // The id of a row without a name is a hash, which tells a person nothing.
  return /^[0-9a-f]{16}(#\d+)?$/.test(id) ? `row ${row}` : `row ${row} (${id})`;
}

function describeCell(cell: Cell): string {
  return cell === null ? 'missing' : String(cell);
}
