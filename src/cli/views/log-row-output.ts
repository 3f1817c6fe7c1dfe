import {
  type CellChange,
  type LedgerState,
  type RowHistory,
  type RowStage,
  type Version,
} from '../../store/index.ts';
import type { LogRowOutput } from '../../store/model/generated/output/log-row.ts';
import { toVersionOutput } from './version-output.ts';

export type { LogRowOutput };

type EntryOutput = LogRowOutput['entries'][number];
type CellOutput = EntryOutput['cells'][number];

/**
 * The versions in which a row changed, newest first.
 *
 * @param lives of the row, the last one first.
 * @param versions of the dataset.
 * @param limit so many entries at most.
 */
export function toLogRowOutput(
  state: LedgerState,
  row: string,
  lives: readonly RowHistory[],
  versions: readonly Version[],
  limit = Infinity,
): LogRowOutput {
  const { kind, name } = versions[0]!;
  const entries = lives.flatMap((life) => listEntries(state, life)).slice(0, limit);
  return { dataset: `${kind}/${name}`, row, entries, versions: versions.length };
}

function listEntries(state: LedgerState, { name, stages, removedIn }: RowHistory): EntryOutput[] {
  const last = stages.at(-1)!;
  const changed = stages.filter((stage) => isChanged(stage)).toReversed();
  return [
    ...(removedIn === null
      ? []
      : [describeEntry(state, removedIn, 'removed', last, name, listCells(last, 'removed'))]),
    ...changed.map((stage) =>
      stage.step === null
        ? describeEntry(state, stage.version, 'added', stage, name, listCells(stage, 'added'))
        : describeEntry(state, stage.version, 'changed', stage, name, listStepCells(stage.step)),
    ),
  ];
}

function isChanged({ step }: RowStage): boolean {
  if (step === null || step.isMoved || step.formerId !== null) return true;
  const { cells, addedCells, removedCells, converted } = step;
  return cells.length + addedCells.length + removedCells.length + converted.length > 0;
}

function describeEntry(
  state: LedgerState,
  version: Version,
  change: EntryOutput['change'],
  stage: RowStage,
  name: string | null,
  cells: CellOutput[],
): EntryOutput {
  const position = change === 'removed' ? null : stage.position;
  const moved = stage.step?.isMoved === true && change !== 'removed';
  const renamedFrom = change === 'removed' ? null : (stage.step?.formerId ?? null);
  return {
    version: toVersionOutput(state, version),
    change,
    file: stage.path,
    ...{ name, renamedFrom, position, moved, cells },
  };
}

function listCells({ columns, row }: RowStage, change: 'added' | 'removed'): CellOutput[] {
  return columns.map(({ name: column }, index) => toLoneCell(column, row.cells[index]!, change));
}

function toLoneCell(column: string, value: CellOutput['before'], change: 'added' | 'removed'): CellOutput {
  return change === 'added'
    ? { column, change, before: null, after: value }
    : { column, change, before: value, after: null };
}

function listStepCells(step: NonNullable<RowStage['step']>): CellOutput[] {
  const describe = (change: CellOutput['change'], { kind: _, ...cell }: CellChange): CellOutput => ({
    ...cell,
    change,
  });
  return [
    ...step.cells.map((cell) => describe(cell.kind === 'format' ? 'reformatted' : 'changed', cell)),
    ...step.converted.map((cell) => describe('converted', cell)),
    ...step.addedCells.map(({ column, value }) => toLoneCell(column, value, 'added')),
    ...step.removedCells.map(({ column, value }) => toLoneCell(column, value, 'removed')),
  ];
}
