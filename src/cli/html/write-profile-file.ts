import { drawThumbnails } from '../../plugins/profile/draw-thumbnails.ts';
import type { Repository, Version } from '../../store/index.ts';
import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import type { ReportLanguage } from '../report/report-words.ts';
import { loadFigures } from './draw-figure.ts';
import { writePageFile } from './page-file.ts';
import { writeProfilePage } from './profile-page.ts';

/** Writes a profile as one page with figures and small pictures. */
export async function writeProfileFile(
  repository: Repository,
  version: Version,
  profile: ProfileOutput,
  path: string,
  language: ReportLanguage,
): Promise<void> {
  const names = new Set(profile.pictures?.grid.flatMap(({ pictures }) => pictures) ?? []);
  const thumbnails = await drawThumbnails(repository, version, names);
  writePageFile(path, writeProfilePage(profile, await loadFigures(), thumbnails, language));
}
