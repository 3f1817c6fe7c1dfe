import { canonicalJson } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { TaskState } from '../api/task.ts';
import type { OptimiserState } from './optimisers/optimiser.ts';
import { decodeSafetensors, encodeSafetensors, type WeightTensor } from './safetensors.ts';
import type { SchedulePosition } from './schedule.ts';

export interface EpochReport {
  /** From 1. */
  readonly epoch: number;
  readonly loss: number;
  readonly validationLoss: number | null;
  /** Share of the training rows that were right as they were trained on; null when the outputs are no classes. */
  readonly accuracy: number | null;
  readonly validationAccuracy: number | null;
}

export interface BestEpoch {
  readonly report: EpochReport;
  readonly weights: ReadonlyMap<string, WeightTensor>;
}

/** Everything that training needs to go on as if it had never been ended. */
export interface TrainingState {
  /** Epochs that are done. */
  readonly epoch: number;
  /** Steps of the optimiser that are done. */
  readonly step: number;
  /** Rows of the epoch in progress that were trained on; 0 between two epochs. */
  readonly rowsDone: number;
  /** Sum of the losses of these rows. */
  readonly lossSum: number;
  /** How many of them were right. */
  readonly correctRows: number;
  /** Rows in the order of the epoch; the next epoch shuffles it on. */
  readonly order: Uint32Array;
  /** Positions of the random streams. */
  readonly streams: { readonly batches: string; readonly dropout: string };
  /** Where the schedule of the learning rate is. */
  readonly schedule: SchedulePosition;
  /** Whether overfitting has been told. */
  readonly toldOverfitting: boolean;
  /** Epochs in a row, up to the last, that looked as overfitting does; none in a state from before they were counted. */
  readonly turnedEpochs?: number;
  /** What the last epoch gave; null before the first. */
  readonly last: EpochReport | null;
  readonly best: BestEpoch | null;
  /** With running statistics. */
  readonly weights: ReadonlyMap<string, WeightTensor>;
  readonly optimiser: OptimiserState;
}

const form = 'kstore.training-state.v2';
const files = {
  numbers: 'training.json',
  order: 'order.bin',
  weights: 'weights.safetensors',
  best: 'best.safetensors',
  moments: 'moments.safetensors',
} as const;
const rowBytes = 4;

/** What the JSON file of a state holds. */
interface StateNumbers
  extends Omit<TrainingState, 'order' | 'best' | 'weights' | 'optimiser'>,
    Pick<OptimiserState, 'powers'> {
  readonly type: typeof form;
  readonly best: EpochReport | null;
}

/** The files of a saved state. */
export function encodeTrainingState(state: TrainingState): Record<string, Uint8Array | string> {
  const { order, best, weights, optimiser, ...plain } = state;
  const numbers: StateNumbers = {
    type: form,
    ...plain,
    powers: optimiser.powers,
    best: best?.report ?? null,
  };
  return {
    [files.numbers]: `${canonicalJson(numbers)}\n`,
    [files.order]: encodeOrder(order),
    [files.weights]: encodeSafetensors(weights),
    [files.moments]: encodeSafetensors(optimiser.moments),
    ...(best === null ? {} : { [files.best]: encodeSafetensors(best.weights) }),
  };
}

/** @throws KSTORE_TASK_INPUT when another task, or another version of this one, saved it. */
export function decodeTrainingState(saved: TaskState): TrainingState {
  const text = new TextDecoder().decode(saved.readFile(files.numbers));
  const numbers = JSON.parse(text) as StateNumbers;
  if (String(numbers.type) !== form) {
    throw new KstoreError('KSTORE_TASK_INPUT', `the saved state has not the form ${String(form)}`);
  }
  const { type: _, powers, best, ...plain } = numbers;
  return {
    ...plain,
    order: decodeOrder(saved.readFile(files.order)),
    best: best === null ? null : { report: best, weights: decodeSafetensors(saved.readFile(files.best)) },
    weights: decodeSafetensors(saved.readFile(files.weights)),
    optimiser: { powers, moments: decodeSafetensors(saved.readFile(files.moments)) },
  };
}

/** Four bytes a row, little-endian. */
function encodeOrder(order: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(order.length * rowBytes);
  const view = new DataView(bytes.buffer);
  order.forEach((row, index) => view.setUint32(index * rowBytes, row, true));
  return bytes;
}

function decodeOrder(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.byteLength / rowBytes) }, (_item, index) =>
    view.getUint32(index * rowBytes, true),
  );
}
