import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBackend } from '../../../src/plugins/engine/backend.ts';
import { activationNames } from '../../../src/plugins/engine/layers/activation.ts';
import { layerTable } from '../../../src/plugins/engine/layers/layer-table.ts';
import { initialiserNames } from '../../../src/plugins/engine/layers/layer.ts';
import { parseLayers, readDeclaredInput } from '../../../src/plugins/engine/layers/parse-layers.ts';
import { createLoss, lossNames } from '../../../src/plugins/engine/losses.ts';
import { createModel, disposeModel } from '../../../src/plugins/engine/model.ts';
import { runPart } from '../../../src/plugins/engine/part-step.ts';
import { createRandomStream } from '../../../src/plugins/runner/seeded-random.ts';
import { parseSettingsText } from '../../../src/store/codec/settings-text.ts';
import { validateArtifact } from '../../../src/store/schema/validate.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
const readPage = (path: string) => readFileSync(join(projectFolder, path), 'utf8');
const readSchema = (name: string) =>
  JSON.parse(readPage(`schemas/artifact/${name}.schema.json`)) as {
    properties: Record<string, Property>;
    $defs: { layers: Property };
  };

interface Property {
  readonly enum?: string[];
  readonly properties?: Record<string, Property>;
  readonly items?: Property;
}

const modelPage = readPage('docs/models.md');
const trainingPage = readPage('docs/training.md');
const layerSchemas = readSchema('model').$defs.layers.items!.properties!;

/** Each example of a page; a page in Korean has some of them. */
function listExamples(...pages: readonly string[]): [title: string, text: string][] {
  return pages.flatMap((path) =>
    [...readPage(path).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text], index): [string, string] => [
      `${path} ${index + 1}`,
      text!,
    ]),
  );
}

/** First cells of the tables of a page to their second ones. */
function readTable(page: string): Map<string, string> {
  const rows = [...page.matchAll(/^\| `(\w+)`[^|]*\|([^|]*)\|/gm)];
  return new Map(rows.map(([, name, settings]) => [name!, settings!]));
}

beforeAll(() => startBackend());

describe('the page of models', () => {
  it.each(listExamples('docs/models.md', 'docs/ko/models.md'))('%s can be trained', async (title, text) => {
    const value = await parseSettingsText(text, title);
    await validateArtifact('model', value, title);
    const input = readDeclaredInput(value) ?? [5];
    const random = createRandomStream(1, 'weights');
    const model = createModel(parseLayers(value, 2), input, random);
    const rows = 3;
    const samples = {
      inputs: Float32Array.from({ length: rows * model.inputs }, () => random.integer(2)),
      targets: Float32Array.of(1, 0, 0, 1, 1, 0),
    };
    tf.tidy(() => {
      const loss = createLoss({ loss: 'crossEntropy', huberDelta: 1, focalGamma: 2 });
      const { tensors } = runPart(model, samples, loss, random.fork('dropout'));
      for (const tensor of tensors) expect(tensor.dataSync().every(Number.isFinite)).toBe(true);
    });
    disposeModel(model);
  });

  it('has every layer with every setting, and no other', () => {
    const table = readTable(modelPage);
    const known = [...Object.keys(layerTable), 'residual', 'sequential'].sort();
    expect([...table.keys()].sort()).toEqual(known);
    expect(Object.keys(layerSchemas).sort()).toEqual(known);
    for (const [name, settings] of table) {
      for (const setting of Object.keys(layerSchemas[name]!.properties ?? {}))
        expect(`${name}: ${settings}`).toContain(`\`${setting}\``);
    }
  });

  it('has every activation and initialiser, as the schema has', () => {
    for (const name of [...activationNames, ...initialiserNames]) expect(modelPage).toContain(`\`${name}\``);
    const { dense } = layerSchemas;
    expect(dense!.properties!['activation']!.enum).toEqual(activationNames);
    expect(dense!.properties!['initialiser']!.enum).toEqual(initialiserNames);
  });
});

it('a misspelt setting of a layer is told with the right one', async () => {
  const refuse = (layers: object[]) => validateArtifact('model', { task: 'regression', layers }, 'm.yaml');
  await expect(refuse([{ conv2d: { filter: 3, kernel: 3 } }])).rejects.toThrow(
    'layers[0].conv2d.filter is unknown; did you mean "filters"?',
  );
  await expect(refuse([{ sequential: { layers: [{ dens: { units: 1 } }] } }])).rejects.toThrow(
    'layers[0].sequential.layers[0].dens is unknown; did you mean "dense"?',
  );
});

describe('the page of training', () => {
  it.each(listExamples('docs/training.md', 'docs/ko/training.md'))(
    '%s is a training file',
    async (title, text) => {
      await validateArtifact('training', await parseSettingsText(text, title), title);
    },
  );

  it('has every loss, optimiser and stage, as the schema has', () => {
    const { loss, optimiser, schedule } = readSchema('training').properties;
    expect(loss!.enum!.toSorted()).toEqual([...lossNames].sort());
    const stages = Object.keys(schedule!.items!.properties!);
    const listed = [...readTable(trainingPage).keys()].sort();
    expect(listed).toEqual([...lossNames, ...optimiser!.enum!, ...stages].sort());
  });

  it('names every setting', () => {
    const basic = ['epochs', 'batchSize', 'learningRate'];
    const others = ['docs/tables.md', 'docs/transfer.md'].map(readPage);
    const pages = [trainingPage, ...others].join();
    for (const name of Object.keys(readSchema('training').properties).filter((one) => !basic.includes(one)))
      expect(pages).toContain(`\`${name}`);
  });
});
