interface OpenSide {
  readonly parts: Iterator<Uint8Array>;
  rest: Uint8Array;
}

/** The place of the first byte that differs, from 0; null when both hold the same bytes. */
export function findFirstDifference(
  before: Iterable<Uint8Array>,
  after: Iterable<Uint8Array>,
): number | null {
  const sides = [before, after].map(
    (parts): OpenSide => ({ parts: parts[Symbol.iterator](), rest: new Uint8Array(0) }),
  );
  try {
    for (let offset = 0; ; ) {
      const [left, right] = sides.map(readSome) as [Uint8Array, Uint8Array];
      const length = Math.min(left.length, right.length);
      if (length === 0) return left.length === right.length ? null : offset;
      const isEqual = Buffer.compare(left.subarray(0, length), right.subarray(0, length)) === 0;
      if (!isEqual) return offset + left.subarray(0, length).findIndex((byte, at) => byte !== right[at]);
      for (const side of sides) side.rest = side.rest.subarray(length);
      offset += length;
    }
  } finally {
    for (const { parts } of sides) parts.return?.();
  }
}

function readSome(side: OpenSide): Uint8Array {
  while (side.rest.length === 0) {
    const next = side.parts.next();
    if (next.done === true) break;
    side.rest = next.value;
  }
  return side.rest;
}
