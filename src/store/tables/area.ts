/** Zero-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Where a table stands in its sheet; so many rows at its top name the columns. */
export interface TableArea extends Area {
  readonly headerRows: number;
}
