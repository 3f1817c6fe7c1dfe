import { byteStream, randomNumbers } from './random.mjs';

/** W2: 100,000 files of 1 to 8 KiB in 200 folders; version 2 has one of them changed. */
export const smallFiles = {
  id: 'W2',
  title: '100,000 files of 1–8 KiB in 200 folders',
  generate({ share }, output) {
    const folders = Math.max(2, Math.round(200 * share));
    const bytes = byteStream('W2');
    const random = randomNumbers('W2');
    let sumBytes = 0;
    for (let folder = 0; folder < folders; folder++) {
      for (let file = 0; file < 500; file++) {
        const sizeBytes = 1024 + random.integer(7169);
        sumBytes += sizeBytes;
        output.write(1, nameFile(folder, file), [bytes(sizeBytes)]);
      }
    }
    output.write(2, nameFile(1, 7), [bytes(5000)]);
    return { versions: 1, files: folders * 500, sumBytes, leastBytes: sumBytes };
  },
};

function nameFile(folder, file) {
  return `class${String(folder).padStart(3, '0')}/img${String(file).padStart(5, '0')}.jpg`;
}
