import { setImmediate } from 'node:timers/promises';
import { augmentPicture } from '../../preprocessing/pictures/augment-picture.ts';
import {
  checkShape,
  fitPicture,
  shapePicture,
  tabulateRange,
  type FittedPicture,
} from '../../preprocessing/pictures/fitted-picture.ts';
import { identifyJpegDecoder } from '../../preprocessing/pictures/decode-jpeg.ts';
import { inputError } from '../../preprocessing/input-error.ts';
import { selectColumns } from '../../preprocessing/selection.ts';
import type { PictureSource } from '../../preprocessing/pictures/picture-source.ts';
import type { AugmentStep, Preprocessing } from '../../preprocessing/steps.ts';
import type { RandomStream } from '../../api/task.ts';

/** Pictures that were decoded are kept as long as they take no more than this. */
const cacheBytes = 256 * 2 ** 20;
/** Pictures that are decoded side by side, where the decoder has threads; each takes the memory of its file and pixels. */
const picturesAtOnce = 4;

/**
 * Learns from the training pictures what a sample is.
 *
 * @throws KSTORE_TASK_INPUT naming the file, or the column that is to be learnt from beside pictures.
 */
export async function fitPictureInputs(
  pictures: PictureSource,
  preprocessing: Preprocessing,
  trainingRows: readonly number[],
): Promise<FittedPicture> {
  const { inputs } = selectColumns(pictures.table, preprocessing.select);
  const other = inputs.find(({ name }) => name !== pictures.pictureColumn);
  if (other !== undefined) {
    const hint = `leave it out of \`inputs\` of the \`select\` step`;
    throw inputError(`pictures are learnt from alone, not beside the column "${other.name}"`, {}, hint);
  }
  const [first] = trainingRows;
  if (first === undefined) throw inputError('the dataset has no row to train on');
  const hasJpeg = trainingRows.some((row) => /\.jpe?g$/i.test(pictures.nameOf(row)));
  return fitPicture(
    pictures.pictureColumn,
    preprocessing.picture,
    await pictures.read(first),
    hasJpeg ? identifyJpegDecoder() : null,
  );
}

/** Pictures after which pending events, such as an abort, get their turn. */
const picturesBetweenEvents = 64;

/** Changes that training makes to its pictures. */
export interface PictureChanges {
  readonly step: AugmentStep;
  /** Stream of a picture in an epoch. */
  readonly random: (epoch: number, name: string) => RandomStream;
}

/**
 * Reads pictures as samples. Those that were read first stay in memory, decoded, as far as there is room: with rows
 * in a new order each epoch, keeping the latest ones instead would hardly ever find one again.
 */
export class PictureInputs {
  readonly #pictures: PictureSource;
  readonly #fitted: FittedPicture;
  readonly #levels: Float32Array;
  readonly #cache = new Map<number, Uint8Array>();
  readonly #maximumCached: number;

  constructor(pictures: PictureSource, fitted: FittedPicture, maximumBytes: number = cacheBytes) {
    this.#pictures = pictures;
    this.#fitted = fitted;
    this.#levels = tabulateRange(fitted.range);
    this.#maximumCached = Math.floor(maximumBytes / this.length);
  }

  /** Numbers of one sample. */
  get length(): number {
    return this.#fitted.shape.reduce((product, size) => product * size, 1);
  }

  /**
   * @param rows of the dataset's table.
   * @param epoch in which they are trained on; null leaves them as they are.
   */
  async read(
    rows: readonly number[],
    epoch: number | null = null,
    changes: PictureChanges | null = null,
  ): Promise<Float32Array> {
    // Decoding may take seconds for a batch: what a person asks for comes in here.
    await setImmediate();
    const samples = new Float32Array(rows.length * this.length);
    let next = 0;
    const readOn = async (): Promise<void> => {
      while (next < rows.length) {
        const index = next++;
        const row = rows[index] as number;
        const pixels = this.#cache.get(row) ?? (await this.#decode(row));
        const sample = samples.subarray(index * this.length, (index + 1) * this.length);
        for (let at = 0; at < pixels.length; at++) sample[at] = this.#levels[pixels[at] as number] as number;
        if (epoch === null || changes === null) continue;
        augmentPicture(sample, this.#fitted, changes.step, changes.random(epoch, this.#pictures.nameOf(row)));
      }
    };
    await Promise.all(Array.from({ length: picturesAtOnce }, readOn));
    return samples;
  }

  /** Without decoding them. @throws KSTORE_TASK_INPUT naming the first that is damaged, or of another size or colour. */
  async check(rows: readonly number[], signal: AbortSignal): Promise<void> {
    for (const [index, row] of rows.entries()) {
      if (index % picturesBetweenEvents === 0) await setImmediate();
      if (signal.aborted) return;
      checkShape(this.#pictures.nameOf(row), await this.#pictures.inspect(row), this.#fitted);
    }
  }

  async #decode(row: number): Promise<Uint8Array> {
    const picture = await this.#pictures.read(row);
    const pixels = shapePicture(this.#pictures.nameOf(row), picture, this.#fitted);
    if (this.#cache.size < this.#maximumCached) this.#cache.set(row, pixels);
    return pixels;
  }
}
