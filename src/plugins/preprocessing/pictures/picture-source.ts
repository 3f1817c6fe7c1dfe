import { hashBytes } from '../../../store/codec/hash.ts';
import type { ResolvedInput, Table } from '../../api/task.ts';
import { decodePicture, inspectPicture } from './decode-picture.ts';
import { readIdx, type IdxArray } from './idx.ts';
import { pictureError, type Picture, type PictureHeader } from './picture.ts';
import { folderColumns, tabulateClassFolders, tabulateLabels, type PictureTable } from './picture-table.ts';

/** A dataset of pictures: rows that tell of them, and the pictures themselves, read one by one. */
export interface PictureSource extends Pick<PictureTable, 'table' | 'pictureColumn'> {
  /** What messages call the picture of a row. */
  nameOf(row: number): string;
  /**
   * What a picture is, without decoding it where that can be told.
   *
   * @throws KSTORE_TASK_INPUT naming a file that is damaged.
   */
  inspect(row: number): PictureHeader | Promise<PictureHeader>;
  /** @throws KSTORE_TASK_INPUT naming the file. */
  read(row: number): Picture | Promise<Picture>;
}

/**
 * Finds the pictures of a dataset: named by a label sheet, in class folders, or in IDX files.
 *
 * @returns null when it has none.
 * @throws KSTORE_TASK_INPUT naming the file that does not fit.
 */
export function openPictures(dataset: ResolvedInput): PictureSource | null {
  const summary = dataset.meta['table'] as { readonly layout?: unknown } | undefined;
  if (summary !== undefined && summary.layout !== 'labels') return null;
  const paths = dataset.listFiles();
  const idx = paths.find((path) => idxName.test(path));
  if (summary === undefined && idx !== undefined) return openIdx(dataset, paths);
  const files = paths.map((path) => ({ path, hash: dataset.hashFile(path) }));
  const tabulated =
    summary === undefined ? tabulateClassFolders(files) : tabulateLabels(dataset.readTable() as Table, files);
  if (tabulated === null) return null;
  const { table, pictureColumn, paths: ofRows } = tabulated;
  const nameOf = (row: number) => ofRows[row] as string;
  return {
    table,
    pictureColumn,
    nameOf,
    inspect: (row) => inspectPicture(nameOf(row), dataset.readFile(nameOf(row))),
    read: (row) => decodePicture(nameOf(row), dataset.readFile(nameOf(row))),
  };
}

const idxName = /images[.-]idx[34]-ubyte(\.gz)?$/i;

interface IdxPair {
  readonly path: string;
  readonly images: IdxArray;
  readonly labels: IdxArray;
}

/** Rows are named after their file and place: `train-images#1`. Classes are the whole numbers of the labels. */
function openIdx(dataset: ResolvedInput, paths: readonly string[]): PictureSource {
  const pairs = paths.filter((path) => idxName.test(path)).map((path) => readPair(dataset, path, paths));
  const places = pairs.flatMap((pair) =>
    Array.from({ length: pair.images.sizes[0] as number }, (_item, index) => ({ pair, index })),
  );
  const name = ({ path }: IdxPair, index: number) =>
    `${path.replace(/[.-]idx[34]-ubyte(\.gz)?$/i, '')}#${index + 1}`;
  const rows = places.map(({ pair, index }) => ({
    id: name(pair, index),
    cells: [hashBytes(takePixels(pair, index)), pair.labels.values[index] as number],
  }));
  const nameOf = (row: number) => rows[row]?.id ?? '';
  const read = (row: number): Picture => {
    const { pair, index } = places[row]!;
    const [, height, width, channels = 1] = pair.images.sizes as [number, number, number, (1 | 3)?];
    return { height, width, channels, pixels: takePixels(pair, index) };
  };
  return {
    table: {
      columns: [
        { name: folderColumns.picture, type: 'text', role: 'input' },
        { name: folderColumns.class, type: 'number', role: 'target' },
      ],
      rows,
    },
    pictureColumn: folderColumns.picture,
    nameOf,
    inspect: read,
    read,
  };
}

function readPair(dataset: ResolvedInput, path: string, paths: readonly string[]): IdxPair {
  const wanted = path.replace(/images([.-])idx[34]/i, (found, mark: string) =>
    found.startsWith('I') ? `Labels${mark}idx1` : `labels${mark}idx1`,
  );
  const labelPath = [wanted, `${wanted}.gz`, wanted.replace(/\.gz$/, '')].find((one) => paths.includes(one));
  if (labelPath === undefined) throw pictureError(path, `the file with its labels, ${wanted}, is missing`);
  const images = readIdx(path, dataset.readFile(path));
  const labels = readIdx(labelPath, dataset.readFile(labelPath));
  const { sizes } = images;
  if (sizes.length !== 3 && !(sizes.length === 4 && (sizes[3] === 1 || sizes[3] === 3)))
    throw pictureError(path, `the IDX file holds ${sizes.join(' × ')} values, which are no pictures`);
  if (labels.sizes.length !== 1) throw pictureError(labelPath, 'the IDX file holds no list of labels');
  if (labels.sizes[0] !== sizes[0])
    throw pictureError(labelPath, `there are ${labels.sizes[0]} labels for ${sizes[0]} pictures`);
  return { path, images, labels };
}

function takePixels({ images: { sizes, values } }: IdxPair, index: number): Uint8Array {
  const length = sizes.slice(1).reduce((product, size) => product * size, 1);
  return values.subarray(index * length, (index + 1) * length);
}
