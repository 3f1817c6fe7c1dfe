import type * as tf from '@tensorflow/tfjs-core';
import type { JsonObject, RandomStream } from '../../api/task.ts';
import type { SettingsReader } from './settings-reader.ts';

/** The engine as a value: descriptions of models are read where it is not loaded. */
export type Engine = typeof tf;

/** Sizes of one row, without the batch: `[784]`, `[28, 28, 1]` (height, width, channels), `[12, 8]` (length, channels). */
export type Shape = readonly number[];

/** A layer as JSON, all defaults filled in; kept with the checkpoint. */
export interface Layer extends JsonObject {
  readonly type: string;
  /** Unique among its neighbours; also names the random stream that its weights are drawn from. */
  readonly name: string;
}

/** An array that belongs to a layer. */
export interface ParameterSpec {
  /** Of the layer, as `kernel`. */
  readonly name: string;
  readonly shape: Shape;
  readonly start: Start;
  /** `weight`: learnt, and pulled towards zero by weight decay; `offset`: learnt only; `statistic`: measured. */
  readonly role: 'weight' | 'offset' | 'statistic';
  /** Of a statistic: the share that a batch has in its new value. */
  readonly momentum?: number;
}

export const initialiserNames = ['he', 'xavier', 'lecun', 'orthogonal'] as const;

export type InitialiserName = (typeof initialiserNames)[number];

/** How an array begins; blocks are columns side by side, as the gates of a recurrent layer. */
export type Start =
  | { readonly type: 'constant'; readonly blockValues: readonly number[] }
  | {
      readonly type: 'draw';
      readonly initialiser: InitialiserName;
      /** Inputs that one output depends on, and outputs that one input reaches. */
      readonly fanIn: number;
      readonly fanOut: number;
      readonly blocks: number;
    };

/** What a layer is told while a model is trained. */
export interface TrainingMode {
  /** Fresh masks are drawn from it. */
  readonly dropout: RandomStream;
  /** Takes what a batch gave for a statistic, by the name of its parameter; each statistic once a step. */
  readonly reportStatistic: (name: string, ofBatch: tf.Tensor) => void;
}

export interface LayerRun<Settings> {
  readonly tf: Engine;
  readonly layer: Settings;
  /** `[rows, ...shape]`. */
  readonly x: tf.Tensor;
  /** The layer's own parameter. */
  readonly parameter: (name: string) => tf.Tensor;
  /** Null to predict. */
  readonly training: TrainingMode | null;
}

/** One kind of layer. Everything but `run` works without the engine. */
export interface LayerKind<Settings extends object = JsonObject> {
  /** Reads what the person wrote and fills in defaults. @throws KSTORE_TASK_INPUT */
  readonly parse: (settings: SettingsReader) => Settings;
  /** @throws ShapeMismatch when the layer cannot take such rows. */
  readonly inferShape: (layer: Settings, input: Shape) => Shape;
  readonly listParameters: (layer: Settings, input: Shape) => readonly ParameterSpec[];
  readonly run: (call: LayerRun<Settings>) => tf.Tensor;
}

/** Lets layers of different settings stand in one table: each gets only what its own `parse` gave. */
export function defineLayer<Settings extends object>(kind: LayerKind<Settings>): LayerKind {
  return kind as unknown as LayerKind;
}

/** A layer that cannot take what the one before it gives; whoever knows its place makes an error of it. */
export class ShapeMismatch extends Error {
  readonly hint: string | null;

  /** @param problem what is wrong, to be read after the name of the layer: `expects …, gets 28×28×1`. */
  constructor(problem: string, hint: string | null = null) {
    super(problem);
    this.hint = hint;
  }
}

/** `28×28×1` */
export function formatShape(shape: Shape): string {
  return shape.join('×');
}

export function countElements(shape: Shape): number {
  return shape.reduce((product, size) => product * size, 1);
}

export const zeros: Start = { type: 'constant', blockValues: [0] };
export const ones: Start = { type: 'constant', blockValues: [1] };
