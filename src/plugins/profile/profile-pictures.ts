import { KstoreError } from '../../store/index.ts';
import type { ProfiledPicturesOutput } from '../../store/model/generated/output/profile.ts';
import type { Table } from '../api/task.ts';
import type { Picture } from '../preprocessing/pictures/picture.ts';
import type { PictureSource } from '../preprocessing/pictures/picture-source.ts';
import { resizePicture } from '../preprocessing/pictures/resize.ts';
import { createRandomStream } from '../runner/seeded-random.ts';
import { findDistance } from './find-drift.ts';
import { countInBars } from './number-statistics.ts';
import { balanceClasses } from './profile-columns.ts';
import { drawProfiledRows, type ProfiledColumn, type TextValue } from './read-columns.ts';
import { exceedsKolmogorov } from '../evaluation/significance.ts';

/** So many pictures are decoded; of more some are drawn with the seed. */
const mostDecoded = 2_000;
const shownExamples = 5;
const gridClasses = 12;
const gridPictures = 8;
const bars = 20;
/** Bits of 64 in which the outlines of nearly equal pictures differ. */
const nearBits = 2;
/** Of 255. */
const nearBrightness = 2;

/** A decoded picture as figures. */
interface Look {
  readonly row: number;
  readonly picture: string;
  readonly brightness: number;
  readonly isUniform: boolean;
  readonly outline: bigint;
  readonly size: string;
}

interface Looks {
  readonly looks: Look[];
  readonly unreadable: string[];
  readonly rows: number;
}

/** @param reference the pictures that they are compared with. */
export async function profilePictures(
  source: PictureSource,
  reference: PictureSource | null,
  seed: number,
): Promise<ProfiledPicturesOutput> {
  const { table } = source;
  const total = table.rows.length;
  const { looks, unreadable, rows: looked } = await lookAtPictures(source, seed);
  const brightness = Float64Array.from(looks, (look) => look.brightness).sort();
  const uniform = looks.filter((look) => look.isUniform).map((look) => look.picture);
  const repeated = findRepeated(source);
  return {
    total,
    looked,
    classes: listTargets(table).flatMap((column) => balanceClasses(column) ?? []),
    sizes: countSizes(looks),
    brightness: brightness.length === 0 ? null : countInBars(brightness, bars),
    duplicates: { count: repeated.same.length, examples: repeated.same.slice(0, shownExamples) },
    otherClass: { count: repeated.other.length, examples: repeated.other.slice(0, shownExamples) },
    near: findNear(looks, source),
    uniform: { count: uniform.length, examples: uniform.slice(0, shownExamples) },
    unreadable: { count: unreadable.length, examples: unreadable.slice(0, shownExamples) },
    drift: reference === null ? null : await comparePictures(reference, source, brightness, seed),
    grid: drawGrid(source, seed),
  };
}

async function lookAtPictures(source: PictureSource, seed: number): Promise<Looks> {
  const total = source.table.rows.length;
  const rows = drawProfiledRows(total, Math.min(total, mostDecoded), seed);
  const looks: Look[] = [];
  const unreadable: string[] = [];
  for (const row of rows) {
    try {
      looks.push(measurePicture(row, source.nameOf(row), await source.read(row)));
    } catch (error) {
      if (!(error instanceof KstoreError)) throw error;
      unreadable.push(error.message);
    }
  }
  return { looks, unreadable, rows: rows.length };
}

function measurePicture(row: number, name: string, picture: Picture): Look {
  const { height, width, channels, pixels } = picture;
  let sum = 0;
  for (const value of pixels) sum += value;
  return {
    row,
    picture: name,
    brightness: sum / pixels.length,
    isUniform: pixels.every((value, place) => value === pixels[place % channels]),
    outline: outlinePicture(picture),
    size: `${height} ${width} ${channels}`,
  };
}

/** 64 bits: whether each of 8 × 8 pixels is brighter than its right neighbour (the "dHash" of N. Krawetz, 2013). */
function outlinePicture(picture: Picture): bigint {
  const { pixels, channels } = resizePicture(picture, 8, 9);
  const grey = (place: number) => {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += pixels[place * channels + channel]!;
    return sum;
  };
  let bits = 0n;
  for (let row = 0; row < 8; row++)
    for (let column = 0; column < 8; column++)
      bits = (bits << 1n) | (grey(row * 9 + column) > grey(row * 9 + column + 1) ? 1n : 0n);
  return bits;
}

function countSizes(looks: readonly Look[]): ProfiledPicturesOutput['sizes'] {
  const counts = new Map<string, number>();
  for (const { size } of looks) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 20)
    .map(([size, count]) => {
      const [height, width, channels] = size.split(' ').map(Number) as [number, number, number];
      return { height, width, colour: channels === 3, count };
    });
}

/** The columns that say what is to be learnt of the pictures, as a table's columns are profiled. */
function listTargets({ columns, rows }: Table): ProfiledColumn[] {
  return columns.flatMap((column, place) => {
    if (column.role !== 'target') return [];
    const texts = new Map<number, TextValue>();
    const numbers = new Map<string, number>();
    const values = Float64Array.from(rows, ({ cells }) => {
      const cell = cells[place] ?? null;
      if (cell === null) return NaN;
      if (typeof cell === 'number') return cell;
      const text = String(cell);
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      const known = texts.get(number);
      if (known === undefined) texts.set(number, { text, count: 1 });
      else known.count++;
      return number;
    });
    return [{ column, values, texts: column.type === 'number' ? null : texts, hasMoreTexts: false }];
  });
}

type Example = ProfiledPicturesOutput['near']['examples'][number];

/** Pictures with the bytes of an earlier one; those of another class contradict each other. */
function findRepeated(source: PictureSource): { same: Example[]; other: Example[] } {
  const { columns, rows } = source.table;
  const place = columns.findIndex(({ name }) => name === source.pictureColumn);
  const label = createLabel(source);
  const first = new Map<unknown, number>();
  const found: { same: Example[]; other: Example[] } = { same: [], other: [] };
  rows.forEach(({ cells }, row) => {
    const earlier = first.get(cells[place]);
    if (earlier === undefined) {
      first.set(cells[place], row);
      return;
    }
    const example = { picture: source.nameOf(row), earlier: source.nameOf(earlier) };
    found.same.push(example);
    if (label(row) !== label(earlier)) found.other.push(example);
  });
  return found;
}

/** What the sheet or the folder says of a picture: its class, or all its targets. */
function createLabel({ table }: PictureSource): (row: number) => string {
  const places = table.columns.flatMap(({ role }, place) => (role === 'target' ? [place] : []));
  return (row) => places.map((place) => String(table.rows[row]!.cells[place] ?? '')).join(' · ');
}

/** Pictures with nearly the outline and brightness of an earlier one, but other bytes. */
function findNear(looks: readonly Look[], source: PictureSource): ProfiledPicturesOutput['near'] {
  const place = source.table.columns.findIndex(({ name }) => name === source.pictureColumn);
  const contents = new Set<unknown>();
  const different = looks.filter(({ row, outline, isUniform }) => {
    const content = source.table.rows[row]!.cells[place];
    if (contents.has(content)) return false;
    contents.add(content);
    return outline !== 0n && !isUniform;
  });
  const areNear = (a: Look, b: Look) =>
    a.size === b.size &&
    Math.abs(a.brightness - b.brightness) < nearBrightness &&
    countBits(a.outline ^ b.outline) <= nearBits;
  const examples = different.flatMap((look, index) => {
    const earlier = different.slice(0, index).find((other) => areNear(other, look));
    return earlier === undefined ? [] : [{ picture: look.picture, earlier: earlier.picture }];
  });
  return { count: examples.length, examples: examples.slice(0, shownExamples) };
}

function countBits(value: bigint): number {
  let count = 0;
  for (let rest = value; rest !== 0n && count <= nearBits; rest &= rest - 1n) count++;
  return count;
}

async function comparePictures(
  reference: PictureSource,
  source: PictureSource,
  brightness: Float64Array,
  seed: number,
): Promise<ProfiledPicturesOutput['drift']> {
  const contents = ({ table, pictureColumn }: PictureSource) => {
    const place = table.columns.findIndex(({ name }) => name === pictureColumn);
    return table.rows.map(({ cells }) => cells[place]);
  };
  const labels = (pictures: PictureSource) => {
    const label = createLabel(pictures);
    return new Set(pictures.table.rows.map((_row, row) => label(row)));
  };
  const known = new Set(contents(reference));
  const [before, now] = [labels(reference), labels(source)];
  const { looks } = await lookAtPictures(reference, seed);
  const earlier = Float64Array.from(looks, (look) => look.brightness).sort();
  const isCompared = earlier.length > 0 && brightness.length > 0;
  const distance = isCompared ? findDistance(earlier, brightness) : null;
  const effective = (earlier.length * brightness.length) / Math.max(1, earlier.length + brightness.length);
  return {
    both: contents(source).filter((content) => known.has(content)).length,
    newClasses: [...now].filter((label) => !before.has(label)).slice(0, 100),
    lostClasses: [...before].filter((label) => !now.has(label)).slice(0, 100),
    brightness: distance,
    probability: distance === null ? null : exceedsKolmogorov(Math.sqrt(effective) * distance),
  };
}

/** Some pictures of the first classes. */
function drawGrid(source: PictureSource, seed: number): ProfiledPicturesOutput['grid'] {
  const label = createLabel(source);
  const rowsOf = new Map<string, number[]>();
  source.table.rows.forEach((_row, row) => {
    const name = label(row);
    const rows = rowsOf.get(name);
    if (rows !== undefined) rows.push(row);
    else if (rowsOf.size < gridClasses) rowsOf.set(name, [row]);
  });
  const random = createRandomStream(seed, 'profile grid');
  return [...rowsOf]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, rows]) => ({
      class: name,
      pictures: random
        .shuffle(rows)
        .slice(0, gridPictures)
        .map((row) => source.nameOf(row)),
    }));
}
