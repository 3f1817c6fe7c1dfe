// node scripts/make-formulation-deliveries.mjs DATASETS --delivery 1|2 [--samples 300]
//
// What a laboratory sends: mixtures of concrete as pairs of Excel sheets in DATASETS/concrete, and sixty that were made
// to check models in DATASETS/concrete-check. The first delivery has four fifths of the samples, three of them
// mistyped; the second one has all of them, corrected.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMixtures, writeSample } from './concrete/samples.mjs';

/** As people mistype: a decimal point that slipped, and two cells that were swapped. */
const mistakes = {
  17: (mixture) => ({ ...mixture, water: mixture.water / 10 }),
  60: (mixture) => ({
    ...mixture,
    compressive_strength: Math.round(mixture.compressive_strength * 1000) / 100,
  }),
  101: (mixture) => ({ ...mixture, cement: mixture.water, water: mixture.cement }),
};
const checkCount = 60;

const mixtures = readMixtures();
const { target, delivery, sampleCount } = readArguments();
await write(
  'concrete',
  mixtures
    .slice(0, delivery === 1 ? Math.floor(sampleCount * 0.8) : sampleCount)
    .map((mixture, sample) => (delivery === 1 && mistakes[sample]?.(mixture)) || mixture),
);
await write('concrete-check', chooseForCheck());

/** The last ones that nobody made before, so that no model can have learnt from them. */
function chooseForCheck() {
  const describe = (mixture) => Object.values({ ...mixture, compressive_strength: null }).join();
  const counts = new Map();
  for (const mixture of mixtures.map(describe)) counts.set(mixture, (counts.get(mixture) ?? 0) + 1);
  return mixtures.filter((mixture) => counts.get(describe(mixture)) === 1).slice(-checkCount);
}

async function write(dataset, samples) {
  const folder = join(target, dataset);
  const prefix = dataset === 'concrete' ? 'sample' : 'check';
  let writtenCount = 0;
  for (const [sample, mixture] of samples.entries())
    writtenCount += await writeSample(folder, `${prefix}_${sample}`, mixture);
  console.log(`${folder}: ${samples.length} samples, ${writtenCount} files written`);
}

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { samples: { type: 'string', default: '300' }, delivery: { type: 'string' } },
    allowPositionals: true,
  });
  const [sampleCount, delivery] = [Number(values.samples), Number(values.delivery)];
  const limit = mixtures.length - 2 * checkCount;
  if (positionals.length !== 1) fail('name one folder to write to');
  if (delivery !== 1 && delivery !== 2) fail('--delivery is 1 or 2');
  if (!Number.isInteger(sampleCount) || sampleCount < 130 || sampleCount > limit)
    fail(`--samples is a whole number from 130 to ${limit}`);
  return { target: positionals[0], delivery, sampleCount };
}

function fail(message) {
  console.error(`make-formulation-deliveries: ${message}`);
  process.exit(2);
}
