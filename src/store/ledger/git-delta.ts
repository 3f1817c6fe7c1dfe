/**
 * Applies a delta to its base (gitformat-pack(5), "Deltified representation").
 *
 * @returns null when the delta is damaged or its result would be longer than `maximumBytes`.
 */
export function applyDelta(base: Buffer, delta: Buffer, maximumBytes: number): Buffer | null {
  let at = 0;
  const readSize = () => {
    let size = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = delta[at++];
      if (byte === undefined || factor > 2 ** 42) return -1;
      size += (byte & 127) * factor;
      if (byte < 128) return size;
    }
  };
  const readPacked = (flags: number, count: number) => {
    let value = 0;
    for (let index = 0; index < count; index++)
      if (flags & (1 << index)) value += (delta[at++] ?? 0) * 256 ** index;
    return value;
  };
  const baseBytes = readSize();
  const resultBytes = readSize();
  if (baseBytes !== base.length || resultBytes < 0 || resultBytes > maximumBytes) return null;
  const result = Buffer.allocUnsafe(resultBytes);
  let written = 0;
  while (at < delta.length) {
    const command = delta[at++]!;
    let [source, start, length] = [delta, at, command];
    if (command & 0x80) {
      source = base;
      start = readPacked(command, 4);
      length = readPacked(command >> 4, 3) || 0x10000;
    } else {
      at += length;
    }
    if (length === 0 || start + length > source.length || written + length > resultBytes) return null;
    source.copy(result, written, start, start + length);
    written += length;
  }
  return written === resultBytes ? result : null;
}
