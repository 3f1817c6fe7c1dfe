import type { DatasetSettings } from '../model/generated/artifact/dataset.ts';
import type { SampleTable } from './sample-table.ts';
import { sheetError } from './sheet.ts';
import type { ColumnHeader } from './header-text.ts';
import type { SheetTable } from './sheet-table.ts';

/** A column that the sheets of a side share. */
export interface SideColumn {
  readonly name: string;
  readonly unit: string | null;
  /** File of the first sheet that has it. */
  readonly file: string;
}

/**
 * Finds the columns of a side. The first sheet gives their order; in the others the order may differ.
 *
 * @throws KSTORE_TABLE_HEADER when a sheet has a column more or fewer, unless the settings say that an absent
 * column is missing, or gives a column another unit.
 */
export function findSideColumns(tables: readonly SampleTable[], settings: DatasetSettings): SideColumn[] {
  const columns = new Map<string, SideColumn>();
  const first = tables[0]!.table;
  for (const { table } of tables) {
    if (table !== first && settings.absent !== 'missing') checkSameColumns(table, first);
    for (const header of table.headers) {
      const known = columns.get(header.name);
      if (known === undefined) columns.set(header.name, { ...pick(header), file: table.sheet.file });
      else if (known.unit !== header.unit) throw refuseUnit(table, header, known);
    }
  }
  return [...columns.values()];
}

function pick({ name, unit }: ColumnHeader): Pick<SideColumn, 'name' | 'unit'> {
  return { name, unit };
}

function checkSameColumns(table: SheetTable, first: SheetTable): void {
  const firstNames = new Set(first.headers.map(({ name }) => name));
  const names = new Set(table.headers.map(({ name }) => name));
  const extra = table.headers.find(({ name }) => !firstNames.has(name));
  const lacking = first.headers.find(({ name }) => !names.has(name));
  if (extra === undefined && lacking === undefined) return;
  throw sheetError('KSTORE_TABLE_HEADER', table.sheet, describeDifference(extra, lacking, first.sheet.file), {
    ...(extra !== undefined && { row: extra.row, column: extra.column }),
    hints: [
      'use the same columns in every sheet of a folder',
      'or say `absent: missing` in dataset.yaml, and a column that a sheet lacks is missing there',
      'or say `orientation: down` or `across` there, if the sheets were read the wrong way',
    ],
  });
}

function describeDifference(
  extra: ColumnHeader | undefined,
  lacking: ColumnHeader | undefined,
  firstFile: string,
): string {
  if (extra === undefined) return `no column "${lacking!.name}", which ${firstFile} has`;
  const instead = lacking === undefined ? '' : `, which has "${lacking.name}"`;
  return `the column "${extra.name}" is not in ${firstFile}${instead}`;
}

function refuseUnit(table: SheetTable, header: ColumnHeader, known: SideColumn): Error {
  const describe = (unit: string | null): string => (unit === null ? 'no unit' : `the unit "${unit}"`);
  const problem = `the column "${header.name}" has ${describe(header.unit)}, but ${describe(known.unit)} in ${known.file}`;
  return sheetError('KSTORE_TABLE_HEADER', table.sheet, problem, {
    row: header.row,
    column: header.column,
    hints: ['use one unit for a column in every sheet, and convert the values'],
  });
}
