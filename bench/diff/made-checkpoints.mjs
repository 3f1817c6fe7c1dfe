// The checkpoints of `bench:diff`: safetensors files whose weights are like those of a trained model.
import { closeSync, openSync, writeSync } from 'node:fs';

const side = 1024;
const tensorBytes = side * side * 4;

/**
 * Writes a checkpoint of tensors of 1024 × 1024 in float32. In the later version every second tensor was trained on:
 * each of its elements changed.
 */
export function writeCheckpoint(path, megabytes, isTrained) {
  const count = Math.ceil((megabytes * 1e6) / tensorBytes);
  const entries = Array.from({ length: count }, (_, index) => [
    `layer${index}.weight`,
    {
      dtype: 'F32',
      shape: [side, side],
      data_offsets: [index * tensorBytes, (index + 1) * tensorBytes],
    },
  ]);
  const header = Buffer.from(JSON.stringify(Object.fromEntries(entries)));
  const padding = -header.length & 7;
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(header.length + padding));
  const file = openSync(path, 'w');
  writeSync(file, Buffer.concat([length, header, Buffer.alloc(padding, ' ')]));
  for (let index = 0; index < count; index++)
    writeSync(file, Buffer.from(makeWeights(index, isTrained && index % 2 === 1).buffer));
  closeSync(file);
  return count;
}

/** Xorshift (Marsaglia 2003), seeded with the number of the tensor. */
function makeWeights(index, isTrained) {
  const weights = new Float32Array(side * side);
  let state = (index + 1) * 0x9e3779b1;
  for (let at = 0; at < weights.length; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const weight = state / 2 ** 36;
    weights[at] = isTrained ? weight + (state & 0xff) * 1e-7 + 1e-6 : weight;
  }
  return weights;
}
