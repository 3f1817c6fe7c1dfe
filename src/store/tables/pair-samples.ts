import { KstoreError } from '../errors/kstore-error.ts';
import { readSampleName, type Side } from './layout.ts';
import { compareNaturally } from './natural-order.ts';
import type { SourceFile } from './sheet.ts';

export interface SamplePair {
  readonly sample: string;
  readonly files: Readonly<Record<Side, SourceFile>>;
}

const shownFiles = 10;

/**
 * Pairs the files of `input/` and `output/` by their names without extension.
 *
 * @throws KSTORE_TABLE_UNPAIRED naming the files without a partner, or two files of one sample.
 */
export function pairSamples(
  files: Readonly<Record<Side, readonly SourceFile[]>>,
  artifactName: string,
): SamplePair[] {
  const inputs = indexBySample(files.input);
  const outputs = indexBySample(files.output);
  const unpaired = [...findUnpaired(inputs, outputs), ...findUnpaired(outputs, inputs)];
  if (unpaired.length > 0) throw refuseUnpaired(unpaired, artifactName);
  return [...inputs]
    .map(([sample, input]) => ({ sample, files: { input, output: outputs.get(sample)! } }))
    .sort((left, right) => compareNaturally(left.sample, right.sample));
}

function indexBySample(files: readonly SourceFile[]): Map<string, SourceFile> {
  const index = new Map<string, SourceFile>();
  for (const file of files) {
    const sample = readSampleName(file);
    const first = index.get(sample);
    if (first !== undefined) {
      throw new KstoreError(
        'KSTORE_TABLE_UNPAIRED',
        `${first.path} and ${file.path} are one sample, "${sample}"`,
        {
          data: { files: [first.path, file.path] },
          hints: ['keep one of the two files'],
        },
      );
    }
    index.set(sample, file);
  }
  return index;
}

function findUnpaired(
  files: ReadonlyMap<string, SourceFile>,
  others: ReadonlyMap<string, SourceFile>,
): string[] {
  const samples = [...files.keys()].filter((sample) => !others.has(sample));
  return samples.sort(compareNaturally).map((sample) => files.get(sample)!.path);
}

function refuseUnpaired(paths: readonly string[], artifactName: string): KstoreError {
  const shown = paths.slice(0, shownFiles).join(', ');
  const more = paths.length > shownFiles ? ` and ${paths.length - shownFiles} more` : '';
  const message = `dataset "${artifactName}": no partner in the other folder for ${shown}${more}`;
  return new KstoreError('KSTORE_TABLE_UNPAIRED', message, {
    data: { files: paths.slice(0, shownFiles), count: paths.length },
  });
}
