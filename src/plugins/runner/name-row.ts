import type { ResolvedInput } from '../api/task.ts';

/** A row without a name is called by the hash of its cells, which stands nowhere in its file. */
const contentName = /^[0-9a-f]{16}(#\d+)?$/;
const tableFile = /\.(csv|tsv|xlsx|parquet|jsonl|ndjson)$/i;

/**
 * Calls the row that an error is about by its number in the file, from 1, as `kstore profile` does.
 *
 * @param message with the row as `row "ID"`.
 * @param row id of the row.
 * @param inputs of the task; the row is looked for in their tables.
 */
export function nameRow(message: string, row: unknown, inputs: readonly ResolvedInput[]): string {
  if (typeof row !== 'string' || !contentName.test(row)) return message;
  for (const input of inputs) {
    if (input.kind !== 'dataset') continue;
    const place = input.readTable()?.rows.findIndex(({ id }) => id === row) ?? -1;
    if (place < 0) continue;
    const files = input.listFiles().filter((path) => tableFile.test(path));
    const file = files.length === 1 ? `${files[0]} ` : '';
    return message.replaceAll(`row "${row}"`, `${file}row ${place + 1}`);
  }
  return message;
}
