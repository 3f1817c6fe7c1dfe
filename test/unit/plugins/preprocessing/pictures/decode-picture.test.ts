import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { decodePicture } from '../../../../../src/plugins/preprocessing/pictures/decode-picture.ts';
import { encodePng } from '../../../../support/pictures.ts';

const grey = Uint8Array.from({ length: 12 }, (_item, index) => index * 20);
const colour = Uint8Array.from({ length: 36 }, (_item, index) => index * 7);

describe('a PNG', () => {
  it('is decoded exactly, grey and colour', async () => {
    const one = await decodePicture('a.png', encodePng(3, 4, 1, grey));
    expect({ ...one, pixels: [...one.pixels] }).toEqual({
      height: 3,
      width: 4,
      channels: 1,
      pixels: [...grey],
    });
    const three = await decodePicture('a.png', encodePng(3, 4, 3, colour));
    expect([three.channels, ...three.pixels]).toEqual([3, ...colour]);
  });

  it('may have opacity, as long as nothing shines through', async () => {
    const opaque = Uint8Array.from({ length: 16 }, (_item, index) => (index % 4 === 3 ? 255 : index));
    const { pixels } = await decodePicture('a.png', encodePng(2, 2, 4, opaque));
    expect([...pixels]).toEqual([0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14]);
    opaque[7] = 254;
    expect(() => decodePicture('cats/a.png', encodePng(2, 2, 4, opaque))).toThrow(
      'cats/a.png: the picture has transparent pixels',
    );
  });

  it('is refused by name wherever it is cut off', () => {
    const whole = encodePng(
      30,
      40,
      1,
      Uint8Array.from({ length: 1200 }, (_item, at) => (at * at) % 251),
    );
    for (let length = 8; length < whole.length - 12; length += 7)
      expect(() => decodePicture('cats/a.png', whole.subarray(0, length))).toThrow(
        expect.objectContaining({
          code: 'KSTORE_TASK_INPUT',
          message: expect.stringContaining('cats/a.png: the PNG is cut off or damaged') as string,
        }),
      );
  });

  it('is refused when a byte is another one, or it claims to be huge', () => {
    const damaged = encodePng(3, 4, 1, grey);
    damaged[45]! ^= 0xff;
    expect(() => decodePicture('a.png', damaged)).toThrow('the PNG is cut off or damaged');
    const huge = encodePng(3, 4, 1, grey);
    huge.writeUInt32BE(2 ** 30, 16);
    expect(() => decodePicture('a.png', huge)).toThrow('1073741824 pixels, more than 100000000');
  });
});

describe('a JPEG', () => {
  const encode = (channels: 1 | 3) =>
    sharp(Buffer.alloc(64 * channels, 100), { raw: { height: 8, width: 8, channels } })
      .toColourspace(channels === 1 ? 'b-w' : 'srgb')
      .jpeg({ quality: 100 })
      .toBuffer();

  it('is decoded, grey and colour', async () => {
    for (const channels of [1, 3] as const) {
      const picture = await decodePicture('a.jpg', await encode(channels));
      expect([picture.height, picture.width, picture.channels]).toEqual([8, 8, channels]);
      expect(picture.pixels.every((value) => Math.abs(value - 100) <= 2)).toBe(true);
    }
  });

  it('is refused by name when it is cut off', async () => {
    const noise = Buffer.from(Uint8Array.from({ length: 64 * 64 * 3 }, (_item, at) => (at * at) % 251));
    const raw = { height: 64, width: 64, channels: 3 } as const;
    const whole = await sharp(noise, { raw }).jpeg().toBuffer();
    for (const share of [0.02, 0.3, 0.6, 0.95])
      await expect(
        decodePicture('dogs/b.jpg', whole.subarray(0, Math.floor(share * whole.length))),
      ).rejects.toMatchObject({ code: 'KSTORE_TASK_INPUT', message: expect.stringContaining('dogs/b.jpg') });
  });
});

it('nothing else is taken for a picture', () => {
  expect(() => decodePicture('a.png', Buffer.from('GIF89a'))).toThrow('a.png: the file holds neither');
  expect(() => decodePicture('a.png', Buffer.alloc(0))).toThrow('a.png: the file is empty');
});
