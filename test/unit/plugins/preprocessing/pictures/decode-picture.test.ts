import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  decodePicture,
  inspectPicture,
} from '../../../../../src/plugins/preprocessing/pictures/decode-picture.ts';
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
    for (const look of [decodePicture, inspectPicture])
      expect(() => look('cats/a.png', encodePng(2, 2, 4, opaque))).toThrow(
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
    expect(inspectPicture('cats/a.png', whole)).toEqual({ height: 30, width: 40, channels: 1 });
    for (let length = 8; length < whole.length; length += 7)
      for (const look of [decodePicture, inspectPicture])
        expect(() => look('cats/a.png', whole.subarray(0, length))).toThrow(
          expect.objectContaining({
            code: 'KSTORE_TASK_INPUT',
            message: expect.stringContaining('cats/a.png: the PNG is cut off or damaged') as string,
          }),
        );
  });

  it('is refused when a byte is another one, or it claims to be huge', () => {
    const damaged = encodePng(3, 4, 1, grey);
    damaged[45]! ^= 0xff;
    for (const look of [decodePicture, inspectPicture])
      expect(() => look('a.png', damaged)).toThrow(
        'a.png: the PNG is cut off or damaged (the checksum of its part at byte 33 is wrong)',
      );
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

  it('is looked at without decoding, as it is to be seen', async () => {
    const wide = sharp(Buffer.alloc(8 * 4 * 3, 100), { raw: { height: 4, width: 8, channels: 3 } });
    const bytes = await wide.jpeg().withMetadata({ orientation: 6 }).toBuffer();
    const { height, width, channels } = await decodePicture('a.jpg', bytes);
    expect([height, width]).toEqual([8, 4]);
    expect(await inspectPicture('a.jpg', bytes)).toEqual({ height, width, channels });
    // A small picture in its own header has an end, and the picture itself none.
    const small = Buffer.from([0xff, 0xe1, 0, 6, 0xff, 0xd9, 0, 0]);
    const cut = Buffer.concat([bytes.subarray(0, 2), small, bytes.subarray(2, bytes.length - 12)]);
    await expect(inspectPicture('a.jpg', cut)).rejects.toThrow('a.jpg: the JPEG is cut off');
    await expect(inspectPicture('a.jpg', bytes.subarray(0, 60))).rejects.toThrow('the JPEG is cut off');
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
