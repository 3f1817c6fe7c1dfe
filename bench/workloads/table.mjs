import { randomNumbers } from './random.mjs';

const cities = ['Aachen', 'Berlin', 'Chicago', 'Dakar', 'Edinburgh', 'Florence', 'Geneva', 'Hanoi', 'Kyoto'];
const categories = ['electronics', 'grocery', 'furniture', 'clothing', 'toys', 'books', 'garden'];
const header = 'id,ts,customer,city,category,amount,qty,price,token,flag\n';

/** W4: a CSV of a million rows; each version edits 0.1 % and inserts 1,000 rows in the middle and at the end. */
export const table = {
  id: 'W4',
  title: 'ten versions of a 90 MB CSV',
  generate({ share, mostVersions }, output) {
    const random = randomNumbers('W4');
    const versions = Math.min(10, mostVersions);
    const makeRow = rowMaker(random);
    let rows = Array.from({ length: Math.round(1_000_000 * share) }, makeRow);
    let [sumBytes, leastBytes] = [0, 0];
    for (let version = 1; version <= versions; version++) {
      let freshBytes = 0;
      if (version > 1) {
        freshBytes += editRows(rows, random);
        const added = Array.from({ length: 2 * Math.max(1, Math.round(1000 * share)) }, makeRow);
        freshBytes += added.reduce((sum, row) => sum + row.length, 0);
        const [half, middle] = [added.length / 2, rows.length >> 1];
        rows = rows.slice(0, middle).concat(added.slice(0, half), rows.slice(middle), added.slice(half));
      }
      const sizeBytes = output.write(version, 'table.csv', inParts(rows));
      sumBytes += sizeBytes;
      leastBytes += version === 1 ? sizeBytes : freshBytes;
    }
    return { versions, files: 1, sumBytes, leastBytes };
  },
};

function rowMaker(random) {
  let id = 0;
  const two = (below, first = 0) => String(first + random.integer(below)).padStart(2, '0');
  return () => {
    const time = `2024-${two(12, 1)}-${two(28, 1)}T${two(24)}:${two(60)}:${two(60)}Z`;
    const customer = `cust${String(random.integer(1_000_000)).padStart(7, '0')}`;
    const words = [cities[random.integer(cities.length)], categories[random.integer(categories.length)]];
    const amounts = [(random.fraction() * 5000).toFixed(2), random.integer(100)];
    const price = (random.fraction() * 100).toFixed(4);
    const token = random.word().toString(16).padStart(8, '0');
    return `${[++id, time, customer, ...words, ...amounts, price, token, random.integer(2) === 1].join(',')}\n`;
  };
}

/** Returns the bytes of the rows that were edited. */
function editRows(rows, random) {
  let sumBytes = 0;
  for (let left = Math.round(rows.length * 0.001); left > 0; left--) {
    const index = random.integer(rows.length);
    const cells = rows[index].split(',');
    cells[5] = (random.fraction() * 5000).toFixed(2);
    rows[index] = cells.join(',');
    sumBytes += rows[index].length;
  }
  return sumBytes;
}

function* inParts(rows) {
  yield Buffer.from(header);
  for (let start = 0; start < rows.length; start += 20_000)
    yield Buffer.from(rows.slice(start, start + 20_000).join(''));
}
