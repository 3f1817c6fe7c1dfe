import type { Cell, Row } from '../tables/table.ts';
import { listCellChanges } from './cell-changes.ts';
import type { CellChange } from './table-diff-model.ts';
import type { TableStep } from './table-step.ts';

/** What a step did to one row that it kept. */
export interface RowStep {
  readonly isMoved: boolean;
  /** The sample that it was known by; null when its name is the same, or is in its cells. */
  readonly formerId: string | null;
  readonly cells: readonly CellChange[];
  /** Cells of columns that the step added, or removed. */
  readonly addedCells: readonly NamedCell[];
  readonly removedCells: readonly NamedCell[];
  /** Cells that their column's new unit or type rewrote. */
  readonly converted: readonly CellChange[];
  /** Of renamed columns, by their name after. */
  readonly formerNames: ReadonlyMap<string, string>;
}

export interface NamedCell {
  readonly column: string;
  readonly value: Cell;
}

/** @param position of the row in the table after. */
export function compareRow(step: TableStep, before: Row, after: Row, position: number): RowStep {
  const { columns } = step;
  const names = columns.map((pair) => step.after.columns[pair.after]!.name);
  const converted = columns.flatMap((pair, index): CellChange[] => {
    const [was, is] = [before.cells[pair.before]!, after.cells[pair.after]!];
    if (pair.conversion === null || pair.conversion.shift === 0 || was === is) return [];
    return [{ column: names[index]!, before: was, after: is, kind: 'format' }];
  });
  const cells = listCellChanges(columns, names, before.cells, after.cells);
  const changed = new Set(cells.map(({ column }) => column));
  const [keptBefore, keptAfter] = [
    new Set(columns.map((pair) => pair.before)),
    new Set(columns.map((pair) => pair.after)),
  ];
  return {
    isMoved: step.match.inOrder[position] === 0,
    formerId: step.match.key === 'id' && before.id !== after.id ? before.id : null,
    cells,
    addedCells: listOthers(step.after.columns, after, keptAfter),
    removedCells: listOthers(step.before.columns, before, keptBefore),
    converted: converted.filter(({ column }) => !changed.has(column)),
    formerNames: new Map(
      columns.flatMap((pair, index) => {
        const former = step.before.columns[pair.before]!.name;
        return former === names[index] ? [] : [[names[index]!, former]];
      }),
    ),
  };
}

function listOthers(
  columns: readonly { readonly name: string }[],
  row: Row,
  kept: ReadonlySet<number>,
): NamedCell[] {
  return columns.flatMap(({ name }, position) =>
    kept.has(position) ? [] : [{ column: name, value: row.cells[position]! }],
  );
}
