import { encodePng } from '../../preprocessing/pictures/encode-png.ts';
import type { Picture } from '../../preprocessing/pictures/picture.ts';
import { fitText } from './axis.ts';

/** A picture, or several side by side that belong together, with lines of text below. */
export interface GridItem {
  readonly pictures: readonly Picture[];
  readonly lines: readonly string[];
}

const [picturePixels, gapPixels, linePixels, itemsInLine, narrowest] = [112, 16, 16, 6, 150];

/** Pictures in lines, each with its own words, as SVG that holds all of them. Equal data give equal bytes. */
export function drawPictureGrid(title: string, items: readonly GridItem[]): string {
  const most = Math.max(...items.map(({ pictures }) => pictures.length));
  const itemWidth = Math.max(narrowest, most * (picturePixels + 4));
  const inLine = Math.min(items.length, Math.max(1, Math.floor(itemsInLine / most)));
  const itemHeight = picturePixels + linePixels * Math.max(...items.map(({ lines }) => lines.length)) + 14;
  const width = Math.max(260, gapPixels + inLine * (itemWidth + gapPixels));
  const height = 44 + Math.ceil(items.length / inLine) * (itemHeight + gapPixels);
  const drawn = items.map((item, place) =>
    drawItem(
      item,
      gapPixels + (place % inLine) * (itemWidth + gapPixels),
      44 + Math.floor(place / inLine) * (itemHeight + gapPixels),
      itemWidth,
    ),
  );
  return [
    `<svg width="${width}" height="${height}" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<g font-family="sans-serif" font-size="12" fill="#222">`,
    `<text x="${width / 2}" y="26" font-size="16" font-weight="bold" text-anchor="middle">${escape(fitText(title, width / 1.5))}</text>`,
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function drawItem({ pictures, lines }: GridItem, x: number, y: number, width: number): string {
  const shown = pictures.map((picture, place) => {
    const scale = picturePixels / Math.max(picture.width, picture.height);
    const [wide, high] = [picture.width * scale, picture.height * scale];
    const data = Buffer.from(encodePng(picture)).toString('base64');
    return (
      `<image x="${x + place * (picturePixels + 4)}" y="${y}" width="${trim(wide)}" height="${trim(high)}" ` +
      `style="image-rendering:pixelated" href="data:image/png;base64,${data}"/>`
    );
  });
  const words = lines.map(
    (line, place) =>
      `<text x="${x}" y="${y + picturePixels + linePixels * (place + 1)}">${escape(fitText(line, width))}</text>`,
  );
  return [...shown, ...words].join('\n');
}

function trim(value: number): string {
  return String(Number(value.toFixed(2)));
}

function escape(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replaceAll(/[&<>"]/g, (mark) => entities[mark] as string);
}
