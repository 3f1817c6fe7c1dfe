import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { inferColumn, type ColumnCell } from './columns.ts';
import { findUnit, settingsError } from './dataset-settings.ts';
import type { Layout, Side } from './layout.ts';
import { checkTableSize } from './limits.ts';
import { openSampleSheet } from './open-sheet.ts';
import { pairSamples } from './pair-samples.ts';
import { readSampleTables, type SampleSheet, type SampleTable } from './sample-table.ts';
import { describePlace, sheetError } from './sheet.ts';
import { findSideColumns, type SideColumn } from './side-columns.ts';
import { checkColumnsExist } from './single-table.ts';
import type { Cell, Column, ColumnRole, Row, Table } from './table.ts';

type PairsLayout = Extract<Layout, { name: 'pairs' }>;

const roles: Readonly<Record<Side, ColumnRole>> = { input: 'input', output: 'target' };

/** The cells of a side, column by column, and how many rows each sample has. */
interface SideTable {
  readonly columns: readonly { readonly column: Column; readonly cells: readonly Cell[] }[];
  readonly tables: readonly SampleTable[];
}

/**
 * Derives the table of samples in `input/` and `output/`: one row a sample, or `sample#2` and so on when its two
 * sheets have several rows. Samples are in natural order.
 *
 * @throws KSTORE_TABLE_UNPAIRED, KSTORE_TABLE_EMPTY, KSTORE_TABLE_HEADER, KSTORE_TABLE_CELL,
 * KSTORE_TABLE_UNREADABLE, KSTORE_TABLE_TOO_LARGE, KSTORE_DATASET_INVALID
 */
export async function derivePairsTable(
  layout: PairsLayout,
  settings: DatasetSettings,
  artifactName: string,
): Promise<Table> {
  refuseSingleSettings(settings);
  const pairs = pairSamples(layout.files, artifactName);
  const sheets: Record<Side, SampleSheet[]> = { input: [], output: [] };
  for (const { sample, files } of pairs) {
    for (const side of ['input', 'output'] as const) {
      sheets[side].push({ sample, sheet: await openSampleSheet(files[side], settings.sheet) });
    }
  }
  const input = readSide('input', sheets.input, settings);
  const output = readSide('output', sheets.output, settings);
  refuseSharedColumns(input, output);
  const columns = [...input.columns, ...output.columns];
  checkColumnsExist(
    'units',
    Object.keys(settings.units ?? {}),
    columns.map(({ column }) => column.name),
  );
  const ids = nameRows(input.tables, output.tables);
  checkTableSize(`dataset "${artifactName}"`, ids.length, columns.length);
  const rows = ids.map((id, row): Row => ({ id, cells: columns.map(({ cells }) => cells[row] as Cell) }));
  return { columns: columns.map(({ column }) => column), rows };
}

function refuseSingleSettings(settings: DatasetSettings): void {
  const member = (['key', 'targets'] as const).find((name) => settings[name] !== undefined);
  if (member === undefined) return;
  throw settingsError(
    `${member} is for a single workbook or CSV file; here the files in input/ and output/ say it`,
    [`remove \`${member}\``],
  );
}

function readSide(side: Side, sheets: readonly SampleSheet[], settings: DatasetSettings): SideTable {
  const tables = readSampleTables(sheets, settings.orientation);
  const columns = findSideColumns(tables, settings).map((column) => {
    const cells = listCells(tables, column);
    const inferred = inferColumn(column.name, { count: cells.length, cell: (index) => cells[index]! });
    const unit = findUnit(column.name, settings) ?? column.unit;
    return {
      column: { name: column.name, type: inferred.type, role: roles[side], ...(unit !== null && { unit }) },
      cells: inferred.cells,
    };
  });
  return { columns, tables };
}

function listCells(tables: readonly SampleTable[], { name }: SideColumn): ColumnCell[] {
  return tables.flatMap(({ table }) => {
    const header = table.headers.find((candidate) => candidate.name === name);
    return Array.from({ length: table.rowCount }, (_, index): ColumnCell => {
      if (header === undefined) return null;
      const [row, column] = table.position(index, header);
      return { sheet: table.sheet, row, column };
    });
  });
}

function refuseSharedColumns(input: SideTable, output: SideTable): void {
  const inputNames = new Set(input.columns.map(({ column }) => column.name));
  for (const { table } of output.tables) {
    const shared = table.headers.find((header) => inputNames.has(header.name));
    if (shared === undefined) continue;
    throw sheetError(
      'KSTORE_TABLE_HEADER',
      table.sheet,
      `the column "${shared.name}" is in the input sheets too`,
      {
        row: shared.row,
        column: shared.column,
        hints: ['give the input and the output columns of their own names'],
      },
    );
  }
}

function nameRows(inputs: readonly SampleTable[], outputs: readonly SampleTable[]): string[] {
  const ids = inputs.flatMap(({ sample, table }, index) => {
    const partner = outputs[index]!.table;
    if (partner.rowCount !== table.rowCount) {
      const problem = `${countRows(partner.rowCount)}, but ${describePlace(table.sheet)} has ${countRows(table.rowCount)}`;
      throw sheetError('KSTORE_TABLE_UNPAIRED', partner.sheet, problem, {
        hints: ['give both sheets of a sample the same number of rows'],
      });
    }
    return Array.from({ length: table.rowCount }, (_, row) => (row === 0 ? sample : `${sample}#${row + 1}`));
  });
  const repeated = findRepeated(ids);
  if (repeated === null) return ids;
  const sheet = inputs.find(({ sample }) => sample === repeated)!.table.sheet;
  throw sheetError('KSTORE_TABLE_UNPAIRED', sheet, `another sample has a row named "${repeated}"`, {
    hints: ['rename the sample'],
  });
}

function findRepeated(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  return ids.find((id) => seen.size === seen.add(id).size) ?? null;
}

function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
