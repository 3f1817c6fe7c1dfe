import { KstoreError } from '../errors/kstore-error.ts';
import { hashRow } from '../tables/row-id.ts';
import type { EncodedTable } from '../tables/table-file.ts';
import type { Row } from '../tables/table.ts';
import type { ColumnPair } from './column-content.ts';
import type { KeyChoice } from './row-hashes.ts';
import { TableLines } from './table-lines.ts';
import type { RowMatching } from './table-diff-model.ts';

/** A key that may match the rows, if it turns out to name each of them. */
export interface KeyCandidate {
  readonly choice: KeyChoice;
  readonly source: RowMatching['source'];
}

const sampledRows = 1000;
const maximumFound = 3;

/**
 * What may name the rows of both tables: the columns that a person names, the key that a table declares, the sample,
 * else what names each of the first rows: a column of text, the first column when it has whole numbers, or the first
 * two columns together.
 *
 * @throws KSTORE_USAGE when a named column is not in both tables.
 */
export function listKeyCandidates(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
  named: readonly string[] | undefined,
): KeyCandidate[] {
  if (named !== undefined && named.length > 0)
    return [{ choice: findNamed(before, after, pairs, named), source: 'named' }];
  const declared = pairs.findIndex(
    (pair) => before.columns[pair.before]!.role === 'key' || after.columns[pair.after]!.role === 'key',
  );
  if (declared !== -1) return [{ choice: [declared], source: 'declared' }];
  const samples = [readFirstRows(before), readFirstRows(after)] as const;
  if (samples.every(isNamedBySample)) return [{ choice: 'id', source: null }];
  return findUniqueColumns(before, after, pairs, samples).map((choice) => ({ choice, source: 'found' }));
}

function findNamed(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
  names: readonly string[],
): number[] {
  return [...new Set(names)].map((name) => {
    const pair = pairs.findIndex(({ after: position }) => after.columns[position]!.name === name);
    if (pair !== -1) return pair;
    const shared = pairs.map(({ after: position }) => after.columns[position]!.name).slice(0, 20);
    const isIn = before.columns.concat(after.columns).some((column) => column.name === name);
    throw new KstoreError(
      'KSTORE_USAGE',
      `the key column "${name}" is in ${isIn ? 'one of the tables only' : 'neither table'}`,
      { hints: [`columns of both: ${shared.join(', ')}`] },
    );
  });
}

function readFirstRows(table: EncodedTable): Row[] {
  const rows: Row[] = [];
  const lines = new TableLines(table);
  while (rows.length < sampledRows && lines.next()) rows.push(lines.read());
  return rows;
}

/** A table has names of samples, or the hashes of its rows. */
function isNamedBySample([first]: readonly Row[]): boolean {
  return first !== undefined && first.id !== hashRow(first.cells);
}

function findUniqueColumns(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
  samples: Samples,
): number[][] {
  const columns = pairs.map((pair, index): NamingColumn => {
    const types = [before.columns[pair.before]!.type, after.columns[pair.after]!.type];
    const isText = types.every((type) => type === 'text');
    const isWhole = types.every((type) => type === 'number') && areWhole(samples, pair);
    return { pair, index, isText, isWhole };
  });
  const isAt = ({ pair }: NamingColumn, position: number) =>
    pair.before === position && pair.after === position;
  const texts = columns.filter(({ isText }) => isText);
  const firstNumber = columns.filter((column) => column.isWhole && isAt(column, 0));
  const firstTwo = columns.filter((column) => isAt(column, 0) || isAt(column, 1));
  const mayBeTwo =
    firstTwo.length === 2 &&
    firstTwo.every(({ isText, isWhole }) => isText || isWhole) &&
    firstTwo.some(({ isText }) => isText) &&
    pairs.length > 2 &&
    firstTwo.every((column) => column.isText || isRepeated(samples, column));
  const single = [...texts, ...firstNumber].map((column) => [column]);
  const found = [...single, ...(mayBeTwo ? [firstTwo] : [])].filter((key) => areDifferent(samples, key));
  return found.slice(0, maximumFound).map((key) => key.map(({ index }) => index));
}

interface NamingColumn {
  readonly pair: ColumnPair;
  readonly index: number;
  readonly isText: boolean;
  readonly isWhole: boolean;
}

type Samples = readonly [readonly Row[], readonly Row[]];

/** Measured values differ from row to row and name none; whole numbers may be numbers of something. */
function areWhole([before, after]: Samples, pair: ColumnPair): boolean {
  return (
    before.every(({ cells }) => Number.isSafeInteger(cells[pair.before])) &&
    after.every(({ cells }) => Number.isSafeInteger(cells[pair.after]))
  );
}

/** Numbers of a series, such as that of a repeat, come again in other samples; most of what was measured does not. */
function isRepeated([before, after]: Samples, { pair }: NamingColumn): boolean {
  const repeats = (rows: readonly Row[], position: number) =>
    new Set(rows.map(({ cells }) => cells[position])).size * 2 <= rows.length;
  return repeats(before, pair.before) && repeats(after, pair.after);
}

/** A sample has so many replicates at most, on average; what more rows share is rather a group of samples. */
const maximumReplicates = 5;

/**
 * The column that names samples of which there are several rows: text in the first place.
 *
 * @returns the index of its pair; -1 when there is none.
 */
export function findReplicateColumn(
  before: EncodedTable,
  after: EncodedTable,
  pairs: readonly ColumnPair[],
): number {
  const isName = (table: EncodedTable) => {
    if (table.columns[0]!.type !== 'text') return false;
    const rows = readFirstRows(table);
    return new Set(rows.map(({ cells }) => cells[0])).size * maximumReplicates >= rows.length;
  };
  const found = pairs.findIndex((pair) => pair.before === 0 && pair.after === 0);
  return found !== -1 && isName(before) && isName(after) ? found : -1;
}

function areDifferent([before, after]: Samples, key: readonly NamingColumn[]): boolean {
  const hasNames = (rows: readonly Row[], positions: readonly number[]) => {
    const values = rows.map(({ cells }) => positions.map((position) => cells[position] ?? null));
    const names = new Set(values.map((cells) => JSON.stringify(cells)));
    return names.size === rows.length && !values.some((cells) => cells.includes(null));
  };
  return (
    hasNames(
      before,
      key.map(({ pair }) => pair.before),
    ) &&
    hasNames(
      after,
      key.map(({ pair }) => pair.after),
    )
  );
}
