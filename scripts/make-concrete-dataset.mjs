// node scripts/make-concrete-dataset.mjs TARGET [--samples 300]
//
// Writes fixtures/concrete.csv as a folder of Excel pairs: TARGET/input/sample_N.xlsx holds a mixture,
// TARGET/output/sample_N.xlsx its measured strength. The same bytes on every run; interrupted or repeated, it
// goes on where it was.
import { parseArgs } from 'node:util';
import { readMixtures, writeSample } from './concrete/samples.mjs';

const mixtures = readMixtures();
const { target, sampleCount } = readArguments();
let writtenCount = 0;
for (let sample = 0; sample < sampleCount; sample++)
  writtenCount += await writeSample(target, `sample_${sample}`, mixtures[sample]);
console.log(`${target}: ${sampleCount} samples, ${writtenCount} of ${2 * sampleCount} files written`);

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { samples: { type: 'string', default: '300' } },
    allowPositionals: true,
  });
  const sampleCount = Number(values.samples);
  if (positionals.length !== 1) fail('name one folder to write to');
  if (!Number.isInteger(sampleCount) || sampleCount < 1) fail('--samples is a whole number of at least 1');
  if (sampleCount > mixtures.length) fail(`--samples is at most ${mixtures.length}`);
  return { target: positionals[0], sampleCount };
}

function fail(message) {
  console.error(`make-concrete-dataset: ${message}`);
  process.exit(2);
}
