import type { DiffSide, VersionDiff } from '../../store/index.ts';
import { isPicturePath } from '../../store/model/picture-path.ts';
import { comparePictures, type ComparedPictures } from '../preprocessing/pictures/compare-pictures.ts';

/** So many pictures are decoded, which takes some 10 ms for each megapixel. */
const maximumPictures = 200;
/** A page holds so many of them, and no more bytes; the others are named. */
const maximumViews = 24;
const maximumViewBytes = 12 * 1024 * 1024;

/** What changed in a picture, or why that cannot be said. */
export type PictureFinding = ComparedPictures | { readonly note: string };

/**
 * Compares the pictures of two sides that both have under one path and that differ.
 *
 * @param withViews whether small pictures are made for a page.
 * @returns by the path after.
 */
export async function comparePictureFiles(
  before: DiffSide,
  after: DiffSide,
  { files }: VersionDiff,
  withViews: boolean,
): Promise<Map<string, PictureFinding>> {
  const found = new Map<string, PictureFinding>();
  let [views, viewBytes] = [0, 0];
  for (const { path, pathBefore, change } of files) {
    if (change !== 'changed' || !isPicturePath(path) || !isPicturePath(pathBefore ?? path)) continue;
    const [old, current] = [before.find(pathBefore ?? path), after.find(path)];
    if (old === null || current === null) continue;
    if (found.size >= maximumPictures) {
      found.set(path, { note: `only the first ${maximumPictures} pictures are compared` });
      continue;
    }
    const hasRoom = withViews && views < maximumViews && viewBytes < maximumViewBytes;
    const compared = await comparePictures(old, current, hasRoom);
    found.set(path, typeof compared === 'string' ? { note: compared } : compared);
    if (typeof compared === 'string' || compared.views === null) continue;
    views++;
    for (const bytes of Object.values(compared.views) as (Uint8Array | null)[])
      viewBytes += bytes?.length ?? 0;
  }
  return found;
}
