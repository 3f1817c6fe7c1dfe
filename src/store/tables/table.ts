/** A cell of a canonical table. Dates are ISO 8601 strings; a missing value is null. */
export type Cell = number | string | boolean | null;

export type ColumnType = 'number' | 'text' | 'boolean' | 'date';

/** `input`: what a prediction is made from; `target`: what is predicted; `key`: names the row. */
export type ColumnRole = 'input' | 'target' | 'key';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly role?: ColumnRole;
  /** As written by the person, for example `kg/m³`. */
  readonly unit?: string;
}

export interface Row {
  /** Unique in its table: the sample's name, the key's value, or the content hash with a counter. */
  readonly id: string;
  /** One cell a column, in the order of `columns`. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How many rows these were drawn from; absent where they are all. */
  readonly drawnFrom?: number;
}
