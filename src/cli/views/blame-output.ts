import {
  formatFullReference,
  formatVersion,
  type Blame,
  type BlamedTable,
  type LedgerState,
  type Version,
} from '../../store/index.ts';
import type { BlameOutput } from '../../store/model/generated/output/blame.ts';
import { toVersionOutput } from './version-output.ts';

export type { BlameOutput };

export function toBlameOutput(state: LedgerState, { version, tables }: Blame): BlameOutput {
  const versions = new Set(tables.flatMap(({ origins }) => origins.map((origin) => origin.version)));
  return {
    version: formatFullReference(version),
    versions: [...versions]
      .sort((left, right) => right.version - left.version)
      .map((origin) => toVersionOutput(state, origin)),
    tables: tables.map(toTableOutput),
  };
}

function toTableOutput(table: BlamedTable): BlameOutput['tables'][number] {
  const { path, rows, columns, origins, cells, omittedCells, row, olderVersions } = table;
  return {
    file: path,
    rows,
    columns,
    origins: origins.map((origin) => ({
      ...origin,
      version: toReference(origin.version),
      columns: [...origin.columns],
    })),
    cells: cells.map(({ version, rowName, ...cell }) => ({
      version: toReference(version),
      row: rowName,
      ...cell,
    })),
    omittedCells,
    row:
      row === null
        ? null
        : {
            ...row,
            version: toReference(row.version),
            cells: row.cells.map((cell) => ({ ...cell, version: toReference(cell.version) })),
          },
    olderVersions,
  };
}

function toReference({ name, version }: Version): string {
  return formatVersion(name, version);
}
