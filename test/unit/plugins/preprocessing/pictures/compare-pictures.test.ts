import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  comparePictures,
  type ComparedPictures,
} from '../../../../../src/plugins/preprocessing/pictures/compare-pictures.ts';

const toFile = (bytes: Uint8Array) => ({ sizeBytes: bytes.length, read: () => bytes });

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

function draw(width: number, height: number, colourOf: (x: number, y: number) => Colour) {
  const data = Buffer.from(
    Array.from({ length: width * height }, (_, at) => colourOf(at % width, Math.floor(at / width))).flat(),
  );
  return sharp(data, { raw: { width, height, channels: 4 } });
}

const grey: Colour = [100, 100, 100, 255];
const plain = await draw(10, 5, () => grey)
  .png()
  .toBuffer();
const compare = (before: Uint8Array, after: Uint8Array, withViews = false) =>
  comparePictures(toFile(before), toFile(after), withViews) as Promise<ComparedPictures>;

describe('two pictures', () => {
  test('pixels that differ, by how much at most and in the mean', async () => {
    const dot = await draw(10, 5, (x, y) => (x === 3 && y === 2 ? [140, 100, 100, 255] : grey))
      .png()
      .toBuffer();
    expect(await compare(plain, dot)).toEqual({
      before: { width: 10, height: 5 },
      after: { width: 10, height: 5 },
      values: { pixels: 50, changed: 1, largest: 40, mean: 40 / 200 },
      views: null,
    });
    expect((await compare(plain, await sharp(plain).png({ palette: true }).toBuffer())).values).toMatchObject(
      {
        changed: 0,
        largest: 0,
      },
    );
  });

  test('colours that nobody sees do not count', async () => {
    const clear = (colour: number) =>
      draw(4, 4, () => [colour, 0, 0, 0])
        .png()
        .toBuffer();
    expect((await compare(await clear(0), await clear(200))).values).toMatchObject({ changed: 0, mean: 0 });
  });

  test('pictures of two sizes have no pixels in common', async () => {
    const jpeg = await sharp(plain).resize(20, 5, { fit: 'fill' }).jpeg().toBuffer();
    const found = await compare(plain, jpeg, true);
    expect(found).toMatchObject({ after: { width: 20, height: 5 }, values: null });
    expect(found.views!.difference).toBeNull();
  });

  test('small pictures for a page: what changed is red, large ones are made smaller', async () => {
    const wide = (red: number) =>
      draw(1600, 4, (x) => (x < 800 ? grey : [red, 0, 0, 255]))
        .png()
        .toBuffer();
    const { views } = await compare(await wide(0), await wide(255), true);
    expect(await sharp(views!.after).metadata()).toMatchObject({ format: 'png', width: 640 });
    const { data, info } = await sharp(views!.difference!).raw().toBuffer({ resolveWithObject: true });
    const pixel = (x: number) => [...data.subarray(x * info.channels, x * info.channels + 3)];
    const [left, right] = [pixel(100), pixel(500)];
    expect(Math.max(...left) - Math.min(...left)).toBeLessThan(3);
    expect(right[0]! - right[1]!).toBeGreaterThan(100);
  });
});

test.each([
  [
    'an SVG that is called PNG',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /neither a PNG nor a JPEG/,
  ],
  ['nothing', Buffer.alloc(0), /neither a PNG nor a JPEG/],
  ['a PNG that is cut off', plain.subarray(0, plain.length - 30), /cut off or damaged/],
  ['a header that claims 3.6 thousand million pixels', claim(60_000), /more than 25 million pixels/],
])('%s is told, not thrown', async (_, bytes, reason) => {
  expect(await comparePictures(toFile(bytes), toFile(plain), false)).toMatch(reason);
});

test('a file longer than any picture is not read', async () => {
  const long = { sizeBytes: 2 ** 40, read: () => Promise.reject(new Error('read')) as never };
  expect(await comparePictures(long, toFile(plain), false)).toMatch(/longer than 64 MiB/);
});

/** A PNG whose header says that it is larger than it is. */
function claim(side: number): Buffer {
  const bytes = Buffer.from(plain);
  bytes.writeUInt32BE(side, 16);
  bytes.writeUInt32BE(side, 20);
  // The check sum of the header, which a decoder looks at first.
  bytes.writeUInt32BE(crc32(bytes.subarray(12, 29)), 29);
  return bytes;
}
