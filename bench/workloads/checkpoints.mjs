import { byteStream, randomNumbers } from './random.mjs';

const tensorBytes = 512 * 1024;

/** W3: float32 weights; each version has 5 % of the tensors new, and a header 1 KiB longer in front of them. */
export const checkpoints = {
  id: 'W3',
  title: 'ten checkpoints of 200 MiB, 5 % changed, header shifted',
  generate({ share, mostVersions }, output) {
    const count = Math.max(20, Math.round(400 * share));
    const bytes = byteStream('W3');
    const random = randomNumbers('W3');
    const versions = Math.min(10, mostVersions);
    const tensors = Array.from({ length: count }, () => makeTensor(bytes));
    let [note, sumBytes, leastBytes] = ['', 0, 0];
    for (let version = 1; version <= versions; version++) {
      const changed = version === 1 ? count : changeTensors(tensors, bytes, random);
      // 512 bytes are 1 KiB of digits.
      if (version > 1) note += bytes(512).toString('hex');
      const header = makeHeader(note, count);
      output.write(version, 'model.bin', [header, ...tensors]);
      sumBytes += header.length + count * tensorBytes;
      leastBytes += version === 1 ? header.length + count * tensorBytes : changed * tensorBytes + 1024;
    }
    return { versions, files: 1, sumBytes, leastBytes };
  },
};

/** Floats spread as weights are: random sign and mantissa, geometric exponent. */
function makeTensor(bytes) {
  const tensor = Buffer.from(bytes(tensorBytes));
  const words = new Uint32Array(tensor.buffer, tensor.byteOffset, tensorBytes / 4);
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    const exponent = 122 - (Math.clz32((word << 1) | 1) % 24);
    words[index] = ((word & 0x80000000) | (exponent << 23) | (Math.imul(word, 0x9e3779b1) >>> 9)) >>> 0;
  }
  return tensor;
}

/** 5 % of the tensors, in up to four places; returns how many. */
function changeTensors(tensors, bytes, random) {
  const wanted = Math.max(1, Math.round(tensors.length * 0.05));
  const places = Math.min(4, wanted);
  const each = Math.ceil(wanted / places);
  const slot = Math.floor(tensors.length / places);
  for (let place = 0; place < places; place++) {
    const first = place * slot + random.integer(Math.max(1, slot - each));
    for (let index = 0; index < each; index++) tensors[first + index] = makeTensor(bytes);
  }
  return places * each;
}

function makeHeader(note, count) {
  const tensors = Array.from({ length: count }, (_, index) => ({
    name: `layer.${index}.weight`,
    dtype: 'F32',
    offset: index * tensorBytes,
  }));
  const text = Buffer.from(JSON.stringify({ __metadata__: { note }, tensors }));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text]);
}
