import { readConcrete } from '../unit/plugins/builtin/concrete.ts';

/** Columns of the concrete mixtures as float32, as `scripts/make-golden-tables.py` reads them. */
export function readConcreteColumns(begin: number, end: number): readonly Float64Array[] {
  const { columns, rows } = readConcrete(1030);
  return columns.map((_column, place) =>
    Float64Array.from(rows.slice(begin, end), ({ cells }) => Math.fround(Number(cells[place]))),
  );
}
