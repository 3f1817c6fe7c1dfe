import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));
export const distFolder = join(projectFolder, 'dist');
/** Where a build is made before it takes the place of the former one. */
export const buildFolder = join(projectFolder, 'dist-building');

/** Paths inside are relative to the project, so that the bytes do not depend on where it and its packages are. */
export const commonOptions = {
  absWorkingDir: projectFolder,
  preserveSymlinks: true,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};
