import type { PictureSource } from '../../preprocessing/pictures/picture-source.ts';
import { drawPictureGrid, type GridItem } from '../figures/picture-grid.ts';
import { percent } from '../table-task/report-text.ts';
import type { TestedClasses } from './report.ts';

/** A figure that holds large pictures would be hard to open. */
const maximumPictures = 24;
const maximumPixels = 2 ** 18;

/**
 * The pictures that the network was wrongly surest of; null when there are none, or none that is small enough.
 *
 * @param errors places among the tested rows.
 */
export async function drawPictureErrors(
  pictures: PictureSource,
  rows: readonly number[],
  { target, classes, actual, predicted, probabilities }: TestedClasses,
  errors: readonly number[],
): Promise<string | null> {
  const known = target.classes.length;
  const items: GridItem[] = [];
  for (const row of errors.slice(0, maximumPictures)) {
    const picture = await pictures.read(rows[row] as number);
    if (picture.width * picture.height > maximumPixels) continue;
    const said = predicted[row] as number;
    items.push({
      pictures: [picture],
      lines: [
        `is ${classes[actual[row] as number]}`,
        `said ${classes[said]} (${percent(probabilities[row * known + said] as number)})`,
        pictures.nameOf(rows[row] as number),
      ],
    });
  }
  return items.length === 0 ? null : drawPictureGrid(`Wrong ${target.name}`, items);
}
