import type { JsonObject } from '../../src/plugins/api/task.ts';
import { parseLayers } from '../../src/plugins/engine/layers/parse-layers.ts';
import { listAllParameters, planModel } from '../../src/plugins/engine/layers/plan-model.ts';
import { restoreModel, type Model } from '../../src/plugins/engine/model.ts';

/** A model of PyTorch with rows, as `scripts/make-golden-training.py` writes it. */
export interface GoldenModel {
  readonly name: string;
  readonly model: { readonly input: number[]; readonly layers: JsonObject[] };
  readonly weights: Record<string, number[]>;
  readonly inputs: number[];
  readonly targets: number[];
}

/** The same model; what has no weights begins as the layer says. */
export function openGoldenModel({ model, weights }: GoldenModel, outputs: number): Model {
  const layers = parseLayers(model, outputs);
  const specs = listAllParameters(planModel(layers, model.input));
  const values = specs.map(({ name, shape, start }) => {
    const size = shape.reduce((product, count) => product * count, 1);
    const first = start.type === 'constant' ? start.blockValues[0]! : 0;
    const given = weights[name] ?? Array.from({ length: size }, () => first);
    return [name, { shape, values: Float32Array.from(given) }] as const;
  });
  return restoreModel(layers, model.input, new Map(values));
}
