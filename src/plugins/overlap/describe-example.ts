import type { Cell } from '../../store/index.ts';
import type { Example, OverlapFinding, Side } from './overlap-result.ts';

const shownCells = 3;

/** Two rows in one line: `row 12 (sample_3) of the training data = row 4 of the test data: cement 540, …`. */
export function describeExample(finding: OverlapFinding, { left, right, cells }: Example): string {
  const differs = (cell: Example['cells'][number]) => cell.left !== cell.right;
  const told = [...cells.filter(differs), ...cells.filter((cell) => !differs(cell))]
    .slice(0, shownCells)
    .map((cell) => {
      const other = differs(cell) ? ` | ${describeCell(cell.right)}` : '';
      return `${cell.column} ${describeCell(cell.left)}${other}`;
    });
  const rest = cells.length > told.length ? ', …' : '';
  const rows = `${describePlace(left, finding.left)} = ${describePlace(right, finding.right)}`;
  return `${rows}${told.length === 0 ? '' : `: ${told.join(', ')}${rest}`}`;
}

function describePlace({ row, id }: Example['left'], { role, ref }: Side): string {
  const side = role === null ? ref : `the ${role} data`;
  if (row === null) return `${id} of ${side}`;
  // The id of a row without a name is a hash, which tells a person nothing.
  return /^[0-9a-f]{16}(#\d+)?$/.test(id) ? `row ${row} of ${side}` : `row ${row} (${id}) of ${side}`;
}

function describeCell(cell: Cell): string {
  return cell === null ? 'missing' : String(cell);
}
