import type { Heap } from './heap.ts';
import { panelColumns } from './native/matrix-functions.ts';

/** Float32 numbers on the heap, row by row without gaps. */
export interface Matrix {
  readonly address: number;
  /** Before it is transposed. */
  readonly rows: number;
  readonly columns: number;
  readonly isTransposed: boolean;
}

export interface ProductOptions {
  /** Address of a number for each column, which its sums start from. */
  readonly bias?: number | null;
  /** Whether what is below zero becomes zero. */
  readonly rectify?: boolean;
}

export function measurePacked(inner: number, columns: number): number {
  return 4 * inner * panelColumns * Math.ceil(columns / panelColumns);
}

/**
 * Writes A · B to `result`. Every element is bias + a₀b₀ + a₁b₁ + …, added in this order in float32 with each
 * product rounded first, whatever the sizes.
 *
 * @see Goto and van de Geijn, "Anatomy of high-performance matrix multiplication", ACM TOMS 34 (2008), for the packing.
 */
export function multiplyInto(
  heap: Heap,
  a: Matrix,
  b: Matrix,
  result: number,
  { bias = null, rectify = false }: ProductOptions = {},
): void {
  const [rows, inner] = a.isTransposed ? [a.columns, a.rows] : [a.rows, a.columns];
  const columns = b.isTransposed ? b.rows : b.columns;
  const [packed, offsets] = heap.reserve(measurePacked(inner, columns), 4 * rows);
  const pack = b.isTransposed ? heap.native.packColumns : heap.native.packRows;
  const panelBytes = 4 * inner * panelColumns;
  pack(b.address, 4 * b.columns, inner, columns, packed, panelBytes);
  heap.native.writeOffsets(offsets, rows, a.isTransposed ? 4 : 4 * a.columns);
  multiplyPacked(heap, {
    a: a.address,
    offsets,
    step: a.isTransposed ? 4 * a.columns : 4,
    segments: 1,
    jump: 0,
    length: inner,
    packed,
    result,
    rows,
    columns,
    start: bias === null ? zeroStart(heap) : { address: bias, rowBytes: 0, panelBytes: 4 * panelColumns },
    rectify,
  });
}

/** Where sums start from: at an address that moves with the rows and panels of the result. */
export interface Start {
  readonly address: number;
  readonly rowBytes: number;
  readonly panelBytes: number;
}

export function zeroStart(heap: Heap): Start {
  return { address: heap.zeros, rowBytes: 0, panelBytes: 0 };
}

export interface PackedProduct {
  readonly a: number;
  /** Address of the byte offset of each row of A. */
  readonly offsets: number;
  /** Bytes from one element of a row of A to the next, `length` of them in each of the `segments`. */
  readonly step: number;
  readonly length: number;
  readonly segments: number;
  /** Bytes from the end of a segment to the begin of the next. */
  readonly jump: number;
  readonly packed: number;
  readonly result: number;
  readonly rows: number;
  readonly columns: number;
  readonly start: Start;
  readonly rectify: boolean;
}

/** The product of a matrix that need not lie together and a packed one. */
export function multiplyPacked(heap: Heap, product: PackedProduct): void {
  const { step, segments, jump, length, rows, columns, start } = product;
  heap.native.multiplyMatrices(
    product.a,
    product.offsets,
    step,
    segments,
    jump,
    length,
    product.packed,
    4 * segments * length * panelColumns,
    product.result,
    4 * columns,
    rows,
    columns,
    start.address,
    start.rowBytes,
    start.panelBytes,
    product.rectify ? 1 : 0,
    heap.edge,
  );
}
