import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CompareOutput } from '../../src/store/model/generated/output/compare.ts';
import type { OverlapOutput } from '../../src/store/model/generated/output/overlap.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import { encodePng } from '../support/pictures.ts';
import { createTemporaryFolder, removeTemporaryFolders, Workspace } from '../support/workspace.ts';

/** A bar across or down, somewhere in a picture of 8 × 8. */
function drawBar(isAcross: boolean, place: number, level: number): Buffer {
  const pixels = new Uint8Array(64);
  for (let at = 0; at < 8; at++) pixels[isAcross ? place * 8 + at : at * 8 + place] = level;
  return encodePng(8, 8, 1, pixels);
}

const levels = [90, 130, 170, 210, 250];
const pictures = levels.flatMap((level) =>
  Array.from({ length: 8 }, (_item, place) =>
    [true, false].map((isAcross) => ({ isAcross, level, place, content: drawBar(isAcross, place, level) })),
  ).flat(),
);

describe('pictures', () => {
  let workspace: Workspace;
  const run = (...words: readonly string[]) => workspace.json<RunOutput>('run', ...words);
  const writeFile = (path: string, content: Buffer | string) => {
    mkdirSync(dirname(workspace.path(path)), { recursive: true });
    writeFileSync(workspace.path(path), content);
  };
  const write = (path: string, value: object) => writeFile(path, JSON.stringify(value));

  beforeAll(() => {
    workspace = new Workspace(createTemporaryFolder());
    for (const { isAcross, level, place, content } of pictures) {
      writeFile(`datasets/bars/${isAcross ? 'across' : 'down'}/${level}-${place}.png`, content);
      writeFile(`datasets/measured/files/${isAcross ? 'a' : 'd'}${level}-${place}.png`, content);
    }
    const rows = pictures.map(
      ({ isAcross, level, place }) => `${isAcross ? 'a' : 'd'}${level}-${place}.png,${level},lot ${place}`,
    );
    writeFile('datasets/measured/labels.csv', ['file,brightness,lot', ...rows, ''].join('\n'));
    writeFile('datasets/measured/dataset.yaml', 'pictures: file\ntargets: [brightness]\n');
    write('models/classes.yaml', {
      task: 'classification',
      layers: [{ dense: { units: 8, activation: 'relu' } }],
    });
    write('models/convolutions.yaml', {
      task: 'classification',
      layers: [{ conv2d: { filters: 4, kernel: 3, activation: 'relu' } }, { maxPool: {} }, { flatten: {} }],
    });
    write('models/numbers.yaml', { task: 'regression', layers: [] });
    write('training/short.yaml', { epochs: 12, batchSize: 16, learningRate: 0.02 });
    write('training/parts.yaml', { epochs: 12, batchSize: 16, parts: 2, learningRate: 0.02 });
    write('evaluations/classes.yaml', { tests: [{ task: 'classification' }] });
    write('evaluations/numbers.yaml', { tests: [{ task: 'regression' }] });
    write('preprocessing/changed.yaml', {
      steps: [
        { split: { train: 0.6, validation: 0.2, test: 0.2, stratify: true } },
        { augment: { shift: 0.1, noise: 0.02, brightness: 0.1 } },
      ],
    });
    write('preprocessing/lots.yaml', {
      steps: [
        { split: { train: 0.75, test: 0.25, keepTogether: 'lot' } },
        { picture: { range: [-1, 1] } },
        { standardise: { targets: true } },
      ],
    });
    const classes = {
      dataset: 'bars',
      preprocessing: 'changed',
      model: 'classes',
      training: 'short',
      evaluation: 'classes',
    };
    write('experiments/bars.yaml', classes);
    write('experiments/convolutions.yaml', { ...classes, model: 'convolutions', training: 'parts' });
    write('experiments/folds.yaml', { ...classes, protocol: { folds: 2 } });
    write('experiments/measured.yaml', {
      dataset: 'measured',
      preprocessing: 'lots',
      model: 'numbers',
      training: 'short',
      evaluation: 'numbers',
      protocol: { folds: 2 },
    });
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'bars');
  });
  afterAll(removeTemporaryFolders);

  it('in class folders are told apart, with the same bits each time', () => {
    const first = run('bars');
    const { metrics, outputs } = first.steps.find(({ step }) => step === 'test')!;
    expect(metrics['accuracy']).toBeGreaterThan(metrics['baselineAccuracy']! + 0.2);
    const again = run('bars', '--fresh').steps.find(({ step }) => step === 'test')!;
    expect(again.outputs[0]!.id).toBe(outputs[0]!.id);
    expect(first.dataCheck!.pairs.map(({ unit, counts }) => [unit, counts!.exact])).toEqual([
      ['file', 0],
      ['file', 0],
      ['file', 0],
    ]);
  });

  it('keep their shape for convolutions, also when threads share a batch', () => {
    const { metrics } = run('convolutions').steps.find(({ step }) => step === 'test')!;
    expect(metrics['accuracy']).toBeGreaterThan(metrics['baselineAccuracy']! + 0.2);
    const [model] = workspace.json<ShowOutput>('show', 'model/convolutions').matches;
    expect(model).toMatchObject({ model: { isTrained: true, input: [8, 8, 1] } });
  });

  it('of a label sheet give numbers, fold by fold, in one run with mean and interval', () => {
    const { run: id, protocol, metrics, steps } = run('measured');
    expect(steps).toHaveLength(4);
    const { values, mean, low, high } = protocol!.metrics['r2']!;
    expect(values).toHaveLength(2);
    expect(metrics['r2']).toBe(mean);
    expect(low < mean && mean < high).toBe(true);
    const shown = workspace.type('show', id.slice(0, 8)).stdout;
    expect(shown).toMatch(/2 folds: mean, deviation, interval of 95 %/);
    expect(shown).toMatch(/learn, fold 2 +run/);
  });

  it('are learnt from fold by fold without a false alarm, and compared by mean and deviation', () => {
    const folds = run('folds');
    expect(folds.dataCheck!.pairs).toHaveLength(6);
    const { metrics } = workspace.json<CompareOutput>('compare', folds.run, run('bars').run);
    expect(metrics.find(({ name }) => name === 'accuracy')!.deviations).toEqual([expect.any(Number), null]);
  });

  it('beside a label sheet overlap with equal ones, whatever their names', () => {
    const { exitCode, stdout } = workspace.type('overlap', 'bars', 'measured', '--json');
    expect(exitCode).toBe(3);
    const { findings } = JSON.parse(stdout) as OverlapOutput;
    expect(findings[0]).toMatchObject({ unit: 'file', rows: { right: 80 }, counts: { exact: 80 } });
    const { dataCheck } = run('measured');
    expect(dataCheck!.pairs.map(({ unit, rows, counts }) => [unit, rows!.right, counts!.exact])).toEqual(
      expect.arrayContaining([['file', 40, 0]]),
    );
  });

  it('that cannot be read are refused by name', () => {
    const whole = drawBar(true, 1, 7);
    writeFile('datasets/broken/across/1.png', whole.subarray(0, whole.length - 20));
    writeFile('datasets/broken/down/1.png', drawBar(false, 1, 8));
    write('experiments/broken.yaml', { dataset: 'broken', model: 'classes' });
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'broken');
    const { exitCode, stderr } = workspace.type('run', 'broken');
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain('across/1.png: the PNG is cut off or damaged');
    expect(stderr).not.toMatch(/^ +at /m);
    writeFile('datasets/measured/labels.csv', 'file,brightness\nnone.png,3\n');
    const refused = workspace.type('add', 'datasets/measured');
    expect(refused.stderr).toContain('labels.csv, row "none.png": "none.png": there is no such picture');
  });
});
