import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import { createExample, removeTemporaryFolders, type Workspace } from '../support/workspace.ts';

const picture = `task: classification
input: [28, 28, 1]
layers:
  - conv2d: { filters: 8, kernel: 3, activation: relu }
  - maxPool: {}
  - batchNorm: {}
  - flatten: {}
  - dense: { units: 32 }
`;

describe('show of a model', () => {
  let workspace: Workspace;
  const show = (name: string) => {
    const [match] = workspace.json<ShowOutput>('show', name).matches;
    if (match?.type !== 'version') throw new Error('no version');
    return match;
  };

  beforeAll(() => {
    workspace = createExample({ samples: 40 });
    workspace.edit('training/default.yaml', 'epochs: 300', 'epochs: 2');
    writeFileSync(workspace.path('models/cnn.yaml'), picture);
    writeFileSync(workspace.path('models/bad.yaml'), picture.replace('  - flatten: {}\n', ''));
    workspace.json('init');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'all');
  });
  afterAll(removeTemporaryFolders);

  it('lists its layers with shapes, parameters and memory', () => {
    expect(show('cnn_v1').model).toMatchObject({
      isTrained: false,
      input: [28, 28, 1],
      parameters: 80 + 16 + 1352 * 32 + 32,
      statistics: 16,
      sizeBytes: 4 * (80 + 32 + 1352 * 32 + 32),
    });
    const { stdout } = workspace.within({ variables: { COLUMNS: '80' } }).type('show', 'cnn_v1');
    expect(stdout).toMatch(/conv2d1 .*relu.* 26×26×8 +80\n/);
    expect(stdout).toMatch(/dense1 .* 32 +43,296\n/);
    expect(stdout).toContain('43,392 parameters and 16 running statistics, 170 KiB');
    for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80);
  });

  it('says which layer does not fit', () => {
    const problem =
      'the model cannot be built: layer 4 (dense) expects 1352 inputs in a row, gets 13×13×8: add flatten';
    expect(show('bad_v1').model).toEqual({ problem });
    expect(workspace.type('show', 'bad_v1').stdout.replaceAll(/\s+/g, ' ')).toContain(problem);
  });

  it('takes what the data decide from the latest checkpoint', () => {
    expect(show('model/mlp_v1').model).toEqual({});
    expect(workspace.type('show', 'model/mlp_v1').stdout).toContain(
      'shapes are known once it has been trained',
    );
    workspace.json('run', 'experiments/baseline.yaml');
    const model = show('model/mlp_v1').model!;
    expect(model).toMatchObject({ isTrained: true, statistics: 0 });
    expect(model.layers!.at(-1)).toMatchObject({ name: 'output', output: [1], parameters: 65 });
  });

  it('shows nothing more of another kind', () => {
    expect(show('training/default_v1')).not.toHaveProperty('model');
  });
});
