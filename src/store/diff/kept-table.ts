import type { EncodedTable } from '../tables/table-file.ts';

/** Longer tables are read anew each time. */
const maximumKeptBytes = 8 * 1024 * 1024;

/** The same table, whose bytes are kept in memory after they were read once, when they are few. */
export function keepShortTable(table: EncodedTable): EncodedTable {
  let kept: readonly Uint8Array[] | null = null;
  let isLong = false;
  function* readAndKeep(): Generator<Uint8Array> {
    let parts: Uint8Array[] | null = [];
    let length = 0;
    for (const part of table.parts()) {
      length += part.length;
      if (length > maximumKeptBytes) parts = null;
      // A part may be a view of a buffer that is used again.
      parts?.push(Uint8Array.from(part));
      yield part;
    }
    kept = parts;
    isLong = parts === null;
  }
  return { ...table, parts: () => kept ?? (isLong ? table.parts() : readAndKeep()) };
}
