import { byteStream } from './random.mjs';

const MiB = 2 ** 20;

/** W1: one file of 2 GiB that cannot be compressed. */
export const largeFile = {
  id: 'W1',
  title: 'one file of 2 GiB, incompressible',
  generate({ share }, output) {
    const sizeBytes = Math.max(1, Math.round(2048 * share)) * MiB;
    const bytes = byteStream('W1');
    function* parts() {
      for (let done = 0; done < sizeBytes; done += 4 * MiB) yield bytes(Math.min(4 * MiB, sizeBytes - done));
    }
    output.write(1, 'big.bin', parts());
    return { versions: 1, files: 1, sumBytes: sizeBytes, leastBytes: sizeBytes };
  },
};
