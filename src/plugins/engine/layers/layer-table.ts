import { adversarialOutput } from './adversarial-output.ts';
import { activation } from './activation.ts';
import { conv1d, conv2d, depthwiseConv2d } from './convolution.ts';
import { dense } from './dense.ts';
import { dropout } from './dropout.ts';
import { embedding } from './embedding.ts';
import { flatten } from './flatten.ts';
import type { LayerKind } from './layer.ts';
import { batchNorm, layerNorm } from './normalisation.ts';
import { averagePool, maxPool } from './pooling.ts';
import { gru, lstm } from './recurrent.ts';

/**
 * Every layer, by its name in a description. `residual` and `sequential`, which hold layers, are in `stack.ts`. A new
 * one needs an entry here, in `schemas/artifact/model.schema.json` and in `docs/models.md`.
 */
export const layerTable: Readonly<Record<string, LayerKind>> = {
  dense,
  conv1d,
  conv2d,
  depthwiseConv2d,
  maxPool,
  averagePool,
  activation,
  dropout,
  batchNorm,
  layerNorm,
  flatten,
  embedding,
  lstm,
  gru,
};

/** Layers that tasks add; no description has them. */
export const taskLayerTable: Readonly<Record<string, LayerKind>> = { adversarialOutput };
