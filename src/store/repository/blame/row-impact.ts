import type { LedgerState, Version } from '../../ledger/ledger-state.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import type { Cell, Column } from '../../tables/table.ts';
import { traceLineage, type LineageGraph } from '../versions/lineage.ts';
import { readRowHistory, type RowOptions, type RowStage } from './row-history.ts';

/** What came of a row's value. */
export interface RowImpact {
  readonly name: string | null;
  readonly path: string | null;
  readonly position: number;
  /** The value that is asked about: of the row, or of one column. */
  readonly values: readonly { readonly column: string; readonly value: Cell }[];
  /** Every version that has the row, oldest first, and whether it holds that value. */
  readonly versions: readonly {
    readonly version: Version;
    readonly holdsValue: boolean;
    /** Columns with another value, and that. */
    readonly others: readonly { readonly column: string; readonly value: Cell }[];
  }[];
  /** What came from the versions that hold the value. */
  readonly graph: LineageGraph;
}

/**
 * Finds what was made from versions that hold the value which a row has in one version; the same value counts in any
 * version, wherever the row stands, and also when it was another one in between.
 *
 * @throws as `readRowHistory`.
 */
export async function traceRow(
  objects: ObjectStore,
  state: LedgerState,
  version: Version,
  name: string,
  options: RowOptions,
): Promise<RowImpact> {
  const history = await readRowHistory(objects, state, version, name, options);
  const { found } = history;
  const asked = found.columns.flatMap((column, index): AskedCell[] =>
    options.column === undefined || options.column === column.name
      ? [{ column, value: found.row.cells[index]! }]
      : [],
  );
  const versions = traceCells(history.stages, found, asked).map(({ stage, cells }) => {
    const others = cells.flatMap((cell, index) => {
      const isLacking = cell.name === null && options.column !== undefined;
      if (!isLacking && isSame(stage, cell, asked[index]!)) return [];
      return [{ column: asked[index]!.column.name, value: readCell(stage, cell.name)?.value ?? null }];
    });
    return { version: stage.version, holdsValue: others.length === 0, others };
  });
  const held = versions.filter(({ holdsValue }) => holdsValue);
  const roots = held.map(({ version }) => ({ type: 'version', version }) as const);
  const graph = traceLineage(state, roots, 'consequences');
  const values = asked.map(({ column, value }) => ({ column: column.name, value }));
  return { name: history.name, path: found.path, position: found.position, values, versions, graph };
}

interface AskedCell {
  readonly column: Column;
  readonly value: Cell;
}

/** A cell that is asked about, as another version has it. */
interface TracedCell {
  /** Of its column then; null when there was none. */
  readonly name: string | null;
  /** Whether it changed between the two versions. */
  readonly hasChanged: boolean;
}

interface TracedStage {
  readonly stage: RowStage;
  /** One an asked cell. */
  readonly cells: readonly TracedCell[];
}

function traceCells(
  stages: readonly RowStage[],
  found: RowStage,
  asked: readonly AskedCell[],
): TracedStage[] {
  const at = stages.indexOf(found);
  const start = asked.map(({ column }): TracedCell => ({ name: column.name, hasChanged: false }));
  const traced: TracedStage[] = [{ stage: found, cells: start }];
  for (let index = at; index > 0; index--)
    traced.unshift({
      stage: stages[index - 1]!,
      cells: traced[0]!.cells.map((cell) => stepBack(cell, stages[index]!)),
    });
  for (const stage of stages.slice(at + 1))
    traced.push({ stage, cells: traced.at(-1)!.cells.map((cell) => stepOn(cell, stage)) });
  return traced;
}

function stepBack({ name, hasChanged }: TracedCell, { step }: RowStage): TracedCell {
  if (name === null || step === null) return { name, hasChanged };
  const isChanged = step.cells.some(({ column, kind }) => column === name && kind === 'value');
  const isAdded = step.addedCells.some(({ column }) => column === name);
  return { name: isAdded ? null : (step.formerNames.get(name) ?? name), hasChanged: hasChanged || isChanged };
}

function stepOn({ name, hasChanged }: TracedCell, { step }: RowStage): TracedCell {
  if (name === null || step === null) return { name, hasChanged };
  if (step.removedCells.some(({ column }) => column === name)) return { name: null, hasChanged };
  const renamed = [...step.formerNames].find(([, former]) => former === name)?.[0] ?? name;
  const isChanged = step.cells.some(({ column, kind }) => column === renamed && kind === 'value');
  return { name: renamed, hasChanged: hasChanged || isChanged };
}

/** A value that changed and came back is the same again. */
function isSame(stage: RowStage, { name, hasChanged }: TracedCell, asked: AskedCell): boolean {
  if (!hasChanged) return true;
  const current = readCell(stage, name);
  return current !== null && current.value === asked.value && current.column.unit === asked.column.unit;
}

function readCell({ columns, row }: RowStage, name: string | null): AskedCell | null {
  const index = columns.findIndex((column) => column.name === name);
  return index === -1 ? null : { column: columns[index]!, value: row.cells[index]! };
}
