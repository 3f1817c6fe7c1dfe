import type { Cell, Column, Table } from '../../api/task.ts';
import type { Picture } from '../../preprocessing/pictures/picture.ts';
import { resizePicture } from '../../preprocessing/pictures/resize.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';

/** Pictures are compared all at once in so many points a side. */
const smallSide = 8;

/** What a picture is told by, from 0 to 255 but for its size; those of colours are missing where all is grey. */
const measures = ['brightness', 'contrast', 'red', 'green', 'blue', 'height', 'width'] as const;

/** Rows of a dataset whose pictures are columns of numbers. */
export interface MeasuredTable {
  readonly table: Table;
  /** Brightness of the points of each picture when it is small, `[rows][points]`; null without pictures. */
  readonly points: readonly (readonly number[])[] | null;
}

/**
 * Measures the pictures of some rows. Their files are no column then: a name, or a hash, is of no two pictures the same,
 * and says nothing of what they show.
 *
 * @throws KSTORE_TASK_INPUT naming the picture that cannot be read.
 */
export async function measurePictures(
  { table, pictures }: OpenedDataset,
  rows: readonly number[],
): Promise<MeasuredTable> {
  if (pictures === null)
    return { table: { ...table, rows: rows.map((row) => table.rows[row]!) }, points: null };
  const place = table.columns.findIndex(({ name }) => name === pictures.pictureColumn);
  const points: number[][] = [];
  const measured: (readonly Cell[])[] = [];
  for (const row of rows) {
    const picture = await pictures.read(row);
    measured.push(measurePicture(picture));
    points.push(listPoints(picture));
  }
  const shown = measures.map((_name, at) => measured.some((cells) => cells[at] !== null));
  const keep = (cells: readonly Cell[]) => cells.filter((_cell, at) => shown[at]);
  const columns = measures
    .filter((_name, at) => shown[at])
    .map((name): Column => ({ name: `${pictures.pictureColumn}: ${name}`, type: 'number', role: 'input' }));
  return {
    table: {
      columns: [...table.columns.filter((_column, at) => at !== place), ...columns],
      rows: rows.map((row, index) => {
        const { id, cells } = table.rows[row]!;
        return { id, cells: [...cells.filter((_cell, at) => at !== place), ...keep(measured[index]!)] };
      }),
    },
    points,
  };
}

function measurePicture({ height, width, channels, pixels }: Picture): readonly Cell[] {
  const sums = new Float64Array(channels);
  pixels.forEach((value, place) => (sums[place % channels] = sums[place % channels]! + value));
  const means = sums.map((sum) => sum / (pixels.length / channels));
  const brightness = means.reduce((sum, mean) => sum + mean, 0) / channels;
  let squares = 0;
  for (const value of pixels) squares += (value - brightness) * (value - brightness);
  const colours = channels === 1 ? [null, null, null] : [...means];
  return [brightness, Math.sqrt(squares / pixels.length), ...colours, height, width];
}

function listPoints(picture: Picture): number[] {
  const { pixels, channels } = resizePicture(picture, smallSide, smallSide);
  return Array.from({ length: smallSide * smallSide }, (_item, point) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += pixels[point * channels + channel]!;
    return sum / channels;
  });
}
