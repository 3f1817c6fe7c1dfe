import { describe, expect, it } from 'vitest';
import { PictureInputs } from '../../../../src/plugins/builtin/table-task/picture-inputs.ts';
import type { FittedPicture } from '../../../../src/plugins/preprocessing/pictures/fitted-picture.ts';
import type { PictureSource } from '../../../../src/plugins/preprocessing/pictures/picture-source.ts';
import { parsePreprocessing } from '../../../../src/plugins/preprocessing/parse-steps.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

const fitted: FittedPicture = {
  column: 'picture',
  shape: [2, 3, 1],
  resizes: false,
  converts: false,
  range: [0, 1],
  jpegDecoder: null,
};

/** Ten pictures, each of one level; `reads` says which were read. */
function createSource() {
  const reads: number[] = [];
  const source: PictureSource = {
    table: { columns: [], rows: [] },
    pictureColumn: 'picture',
    nameOf: (row) => `${row}.png`,
    inspect: (row) => ({ height: 2, width: row === 9 ? 4 : 3, channels: 1 }),
    read(row) {
      reads.push(row);
      return { height: 2, width: row === 9 ? 4 : 3, channels: 1, pixels: new Uint8Array(6).fill(row * 51) };
    },
  };
  return { source, reads };
}

describe('PictureInputs', () => {
  it('gives the numbers of the rows, in their order', async () => {
    const { source } = createSource();
    const values = await new PictureInputs(source, fitted).read([5, 0, 1]);
    expect([values[0], values[6], values.length]).toEqual([1, 0, 18]);
    expect(values[12]).toBeCloseTo(0.2, 6);
  });

  it('checks pictures without decoding them', async () => {
    const { source, reads } = createSource();
    const inputs = new PictureInputs(source, fitted);
    await inputs.check([0, 8], new AbortController().signal);
    await expect(inputs.check([0, 9, 8], new AbortController().signal)).rejects.toThrow(
      '9.png: the picture is 2 × 4, grey, and the first training picture is 2 × 3, grey',
    );
    await inputs.check([9], AbortSignal.abort());
    expect(reads).toEqual([]);
  });

  it('keeps no more pictures than there is room for, those that were read first', async () => {
    const { source, reads } = createSource();
    const inputs = new PictureInputs(source, fitted, 2 * 6 + 5);
    const rows = [3, 1, 4, 0];
    const first = await inputs.read(rows);
    expect(await inputs.read(rows)).toEqual(first);
    expect(reads).toEqual([3, 1, 4, 0, 4, 0]);
  });

  it('changes a picture by epoch and name alone, and only while training', async () => {
    const { source } = createSource();
    const inputs = new PictureInputs(source, fitted);
    const step = parsePreprocessing({ steps: [{ augment: { noise: 0.1 } }] }).augment!;
    const stream = createRandomStream(1, 'augmentation');
    const random = (epoch: number, name: string) => stream.fork(String(epoch)).fork(name);
    const read = async (rows: readonly number[], epoch: number | null) =>
      inputs.read(rows, epoch, { step, random });
    const together = await read([2, 3], 1);
    expect((await read([3, 2], 1)).subarray(6)).toEqual(together.subarray(0, 6));
    expect((await read([2, 3], 2)).subarray(0, 6)).not.toEqual(together.subarray(0, 6));
    expect(await read([2], null)).toEqual(new Float32Array(6).fill(Math.fround(102 / 255)));
  });

  it('names the picture that does not fit', async () => {
    const { source } = createSource();
    await expect(new PictureInputs(source, fitted).read([0, 9])).rejects.toThrow(
      '9.png: the picture is 2 × 4',
    );
  });
});
