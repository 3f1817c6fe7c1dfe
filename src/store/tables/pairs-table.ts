import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import { settingsError } from './dataset-settings.ts';
import type { Layout, Side } from './layout.ts';
import { checkTableSize } from './limits.ts';
import { openSampleSheet } from './open-sheet.ts';
import { pairSamples } from './pair-samples.ts';
import type { PlacedTable } from './placed-table.ts';
import type { SampleSheet, SampleTable } from './sample-table.ts';
import { describePlace, sheetError } from './sheet.ts';
import { findRepeated, nameSampleRows, readSideTable, type SideTable } from './side-table.ts';
import { checkColumnsExist } from './single-table.ts';
import type { Cell, Column, ColumnRole, Row } from './table.ts';

type PairsLayout = Extract<Layout, { name: 'pairs' }>;

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
  wantsFacts: boolean,
): Promise<PlacedTable> {
  refuseSingleSettings(settings);
  const pairs = pairSamples(layout.files, artifactName);
  const sheets: Record<Side, SampleSheet[]> = { input: [], output: [] };
  for (const { sample, files } of pairs) {
    for (const side of ['input', 'output'] as const) {
      sheets[side].push({ sample, sheet: await openSampleSheet(files[side], settings, wantsFacts) });
    }
  }
  const input = readSideTable(sheets.input, settings);
  const output = readSideTable(sheets.output, settings);
  refuseSharedColumns(input, output);
  const columns = [...input.columns, ...output.columns];
  checkColumnsExist(
    'units',
    Object.keys(settings.units ?? {}),
    columns.map(({ name }) => name),
  );
  const ids = nameRows(input.tables, output.tables);
  checkTableSize(`dataset "${artifactName}"`, ids.length, columns.length);
  return {
    columns: [...describeColumns(input, 'input'), ...describeColumns(output, 'target')],
    rows: ids.map((id, row): Row => ({ id, cells: columns.map(({ cells }) => cells[row] as Cell) })),
    parts: pairs.flatMap((_, index) => [input.tables[index]!.table, output.tables[index]!.table]),
    cellAt: (row, column) => columns[column]!.source.cell(row),
  };
}

function describeColumns({ columns }: SideTable, role: ColumnRole): Column[] {
  return columns.map(({ name, type, unit }) => ({ name, type, role, ...(unit !== null && { unit }) }));
}

function refuseSingleSettings(settings: DatasetSettings): void {
  const member = (['key', 'targets', 'samples'] as const).find((name) => settings[name] !== undefined);
  if (member === undefined) return;
  throw settingsError(
    `${member} is for a single workbook or CSV file; here the files in input/ and output/ say it`,
    [`remove \`${member}\``],
  );
}

function refuseSharedColumns(input: SideTable, output: SideTable): void {
  const inputNames = new Set(input.columns.map(({ name }) => name));
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
    return nameSampleRows(sample, table.rowCount);
  });
  const repeated = findRepeated(ids);
  if (repeated === null) return ids;
  const sheet = inputs.find(({ sample }) => sample === repeated)!.table.sheet;
  throw sheetError('KSTORE_TABLE_UNPAIRED', sheet, `another sample has a row named "${repeated}"`, {
    hints: ['rename the sample'],
  });
}

function countRows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
