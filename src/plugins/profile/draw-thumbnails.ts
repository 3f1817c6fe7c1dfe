import { KstoreError, type Repository, type Version } from '../../store/index.ts';
import { encodePng } from '../preprocessing/pictures/encode-png.ts';
import { resizePicture } from '../preprocessing/pictures/resize.ts';
import { openVersionPictures } from './profile-version.ts';

const largestSide = 96;

/** Small PNG pictures of some of a version's pictures by their names; those that cannot be read are left out. */
export async function drawThumbnails(
  repository: Repository,
  version: Version,
  names: ReadonlySet<string>,
): Promise<Map<string, Uint8Array>> {
  const thumbnails = new Map<string, Uint8Array>();
  const source = names.size === 0 ? null : openVersionPictures(repository, version);
  if (source === null) return thumbnails;
  for (let row = 0; row < source.table.rows.length && thumbnails.size < names.size; row++) {
    const name = source.nameOf(row);
    if (!names.has(name) || thumbnails.has(name)) continue;
    try {
      const picture = await source.read(row);
      const scale = Math.min(1, largestSide / Math.max(picture.height, picture.width));
      const side = (length: number) => Math.max(1, Math.round(length * scale));
      thumbnails.set(name, encodePng(resizePicture(picture, side(picture.height), side(picture.width))));
    } catch (error) {
      if (!(error instanceof KstoreError)) throw error;
    }
  }
  return thumbnails;
}
