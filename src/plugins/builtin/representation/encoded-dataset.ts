import type { Cell, Table } from '../../api/task.ts';
import { quote } from '../table-task/csv.ts';

/** float32 is written so that it is read as the same. */
const digits = 9;

/**
 * The files of a dataset of codes: the row's id, the numbers of its code, and the targets that it had.
 *
 * @param codes `[rows, length]`.
 */
export function encodeDataset(
  { columns, rows }: Table,
  chosen: readonly number[],
  codes: Float32Array,
): Record<string, string> {
  const length = codes.length / chosen.length;
  const targets = columns.flatMap(({ name, role }, place) => (role === 'target' ? [{ name, place }] : []));
  const names = targets.map(({ name }) => name);
  const features = Array.from({ length }, (_item, place) => freeName(`code ${place + 1}`, names));
  const key = freeName('row', names);
  const lines = chosen.map((row, index) => {
    const own = codes.subarray(index * length, (index + 1) * length);
    const { id, cells } = rows[row] as Table['rows'][number];
    return [
      quote(id),
      ...Array.from(own, (value) => String(Number(value.toPrecision(digits)))),
      ...targets.map(({ place }) => writeCell(cells[place] ?? null)),
    ].join();
  });
  const header = [key, ...features, ...names].map(quote).join();
  return {
    'codes.csv': [header, ...lines, ''].join('\n'),
    // JSON is YAML too.
    'dataset.yaml': `${JSON.stringify({ key, ...(names.length > 0 && { targets: names }) })}\n`,
  };
}

function writeCell(cell: Cell): string {
  return cell === null ? '' : quote(String(cell));
}

function freeName(wanted: string, taken: readonly string[]): string {
  return taken.includes(wanted) ? freeName(`${wanted}'`, taken) : wanted;
}
