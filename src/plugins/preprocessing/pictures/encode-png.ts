import { PNG } from 'pngjs';
import type { Picture } from './picture.ts';

/** A picture as PNG, for people to look at. */
export function encodePng({ height, width, channels, pixels }: Picture): Uint8Array {
  const png = new PNG({ width, height });
  for (let pixel = 0; pixel < height * width; pixel++) {
    for (let channel = 0; channel < 3; channel++)
      png.data[pixel * 4 + channel] = pixels[pixel * channels + (channels === 1 ? 0 : channel)]!;
    png.data[pixel * 4 + 3] = 255;
  }
  return PNG.sync.write(png);
}
