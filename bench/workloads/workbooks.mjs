import { randomNumbers } from './random.mjs';
import { makeWorkbook } from './workbook.mjs';

const words = ['north', 'south', 'steel', 'copper', 'batch', 'sample', 'target', 'pilot', 'review', 'draft'];

function rowMaker(random) {
  const word = () => words[random.integer(words.length)];
  return (_, index) => [
    index + 1,
    `${word()}-${random.integer(1000)}`,
    word(),
    random.integer(100_000),
    Number((random.fraction() * 1000).toFixed(2)),
    `${word()} ${word()}`,
  ];
}

function dayOf(version) {
  return `2024-01-${String(version).padStart(2, '0')}T10:00:00Z`;
}

/** W5: 2,000 small workbooks; each of the versions 2 to 5 edits a cell in 1 % of them. */
export const workbooks = {
  id: 'W5',
  title: '2,000 Excel files, five commits',
  generate({ share, mostVersions }, output) {
    const random = randomNumbers('W5');
    const makeRow = rowMaker(random);
    const count = Math.max(20, Math.round(2000 * share));
    const versions = Math.min(5, mostVersions);
    const books = Array.from({ length: count }, () => Array.from({ length: 50 }, makeRow));
    const sizes = [];
    let leastBytes = 0;
    const write = (version, index) => {
      const folder = `dept${String(index % 20).padStart(2, '0')}`;
      const path = `${folder}/book${String(index).padStart(4, '0')}.xlsx`;
      sizes[index] = output.write(version, path, [makeWorkbook(books[index], dayOf(version))]);
      leastBytes += sizes[index];
    };
    books.forEach((_, index) => write(1, index));
    const total = () => sizes.reduce((sum, size) => sum + size, 0);
    let sumBytes = total();
    for (let version = 2; version <= versions; version++) {
      for (let left = Math.max(1, Math.round(count * 0.01)); left > 0; left--) {
        const index = random.integer(count);
        books[index][random.integer(50)][3] = random.integer(100_000);
        write(version, index);
      }
      sumBytes += total();
    }
    return { versions, files: count, sumBytes, leastBytes };
  },
};

/** W9: one workbook of about 1 MB in 20 versions, one cell edited each time; deflate hides how little changed. */
export const book = {
  id: 'W9',
  title: '20 versions of a 1 MB Excel book',
  generate({ share, mostVersions }, output) {
    const random = randomNumbers('W9');
    const count = Math.max(100, Math.round(26_000 * share));
    const versions = Math.min(20, mostVersions);
    const rows = Array.from({ length: count }, rowMaker(random));
    let [sumBytes, leastBytes] = [0, 0];
    for (let version = 1; version <= versions; version++) {
      if (version > 1) rows[random.integer(count)][3] = random.integer(100_000);
      const sizeBytes = output.write(version, 'book.xlsx', [makeWorkbook(rows, dayOf(version))]);
      sumBytes += sizeBytes;
      leastBytes += version === 1 ? sizeBytes : 0;
    }
    return { versions, files: 1, sumBytes, leastBytes };
  },
};
