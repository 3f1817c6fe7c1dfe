import type { Repository, Row } from '../../store/index.ts';
import type {
  DuplicatesOutput,
  OddityOutput,
  ProfiledTableOutput,
  RepeatedRowsOutput,
} from '../../store/model/generated/output/profile.ts';
import { findDrift } from './find-drift.ts';
import { findDuplicates, type DuplicateKind, type Duplicates } from './find-duplicates.ts';
import { correlateAll, drawColumns, findLeakage, mostComparedRows } from './find-leakage.ts';
import { balanceClasses, nameOutliers, profileColumn } from './profile-columns.ts';
import { readRows, type ProfiledTable } from './read-columns.ts';
import { divideBy, findScale } from './scale-numbers.ts';
import { findSheetOddities } from './sheet-oddities.ts';
import { findColumnOddities } from './text-oddities.ts';

export interface TableProfile {
  readonly table: ProfiledTableOutput;
  readonly notes: string[];
}

/** @param targets columns that are predicted. @param reference the table that it is compared with. */
export async function profileTable(
  repository: Repository,
  profiled: ProfiledTable,
  targets: ReadonlySet<string>,
  reference: ProfiledTable | null,
  seed: number,
): Promise<TableProfile> {
  const columns = profiled.columns.map(profileColumn);
  const duplicates = findDuplicates(profiled, targets);
  // What is measured of them is the same at any scale.
  const compared = drawColumns(profiled.columns, seed).map((column) => ({
    ...column,
    values: divideBy(findScale(column.values), column.values),
  }));
  const sheets = await findSheetOddities(repository, profiled.version);
  const named = readNamedRows(repository, profiled, columns, duplicates);
  return {
    table: {
      layout: profiled.layout,
      rows: { total: profiled.totalRows, profiled: profiled.rows.length },
      columns: columns.map((column) => nameOutliers(column, profiled.rows, named)),
      classes: profiled.columns
        .filter(({ column }) => targets.has(column.name))
        .flatMap((column) => balanceClasses(column) ?? []),
      duplicates: nameDuplicates(duplicates, profiled.rows, named),
      correlations: correlateAll(compared),
      leakage: findLeakage(compared, targets, seed),
      oddities: [
        ...findPlainOddities(columns),
        ...profiled.columns.flatMap(findColumnOddities),
        ...sheets.oddities,
      ],
      drift: reference === null ? null : findDrift(reference, profiled),
    },
    notes: listNotes(profiled, duplicates, sheets.note),
  };
}

function findPlainOddities(columns: ProfiledTableOutput['columns']): OddityOutput[] {
  return columns.flatMap(({ name, distinct, values, numbers, missing }): OddityOutput[] => {
    if (distinct === 0) return [{ kind: 'empty column', place: name, text: 'all values are missing' }];
    if (distinct > 1) return [];
    const value = numbers?.mean ?? values[0]?.value ?? '';
    const rest = missing === 0 ? '' : ', or missing';
    return [{ kind: 'constant column', place: name, text: `every value is ${value}${rest}` }];
  });
}

function listNotes(profiled: ProfiledTable, duplicates: Duplicates, sheets: string | null): string[] {
  const { rows, totalRows, columns } = profiled;
  const numbers = columns.filter(({ column }) => column.type === 'number').length;
  return [
    ...(rows.length < totalRows ? [`${rows.length} of ${totalRows} rows were drawn with the seed`] : []),
    ...(rows.length > mostComparedRows
      ? [`correlations and predictions are measured on ${mostComparedRows} rows drawn with the seed`]
      : []),
    ...(numbers > 60 ? ['correlations are those of the first 60 number columns'] : []),
    ...(duplicates.near === null
      ? ['nearly equal rows were not looked for: that needs two number columns and at most 200000 rows']
      : []),
    ...(sheets === null ? [] : [sheets]),
  ];
}

/** The rows that are told of, read once more by their places in the table. */
function readNamedRows(
  repository: Repository,
  { version, rows }: ProfiledTable,
  columns: ProfiledTableOutput['columns'],
  { exact, sameInputs, near }: Duplicates,
): Map<number, Row> {
  const outliers = columns.flatMap(({ outliers }) => outliers?.rows.map(({ row }) => row) ?? []);
  const pairs = [exact, sameInputs, near].flatMap(
    (kind) => kind?.pairs.flatMap(({ row, earlier }) => [row, earlier]) ?? [],
  );
  return readRows(repository, version, new Set([...outliers, ...pairs].map((place) => rows[place]!)));
}

function nameDuplicates(
  { exact, sameInputs, near }: Duplicates,
  rows: Uint32Array,
  named: ReadonlyMap<number, Row>,
): DuplicatesOutput {
  const name = ({ rows: count, pairs }: DuplicateKind): RepeatedRowsOutput => ({
    rows: count,
    examples: pairs.map(({ row, earlier }) => ({
      row: rows[row]! + 1,
      id: named.get(rows[row]!)?.id ?? '',
      earlierRow: rows[earlier]! + 1,
      earlierId: named.get(rows[earlier]!)?.id ?? '',
    })),
  });
  return {
    exact: name(exact),
    sameInputs: sameInputs === null ? null : name(sameInputs),
    near: near === null ? null : name(near),
  };
}
