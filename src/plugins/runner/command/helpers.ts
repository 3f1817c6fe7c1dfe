import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintCode } from '../../registry/fingerprint.ts';

const helperFiles = ['python/kstore.py', 'r/kstore.R'] as const;

/** Folder of the modules that programs may import: beside the built tasks, or in the sources. */
export function locateHelpers(): string {
  const built = join(import.meta.dirname, 'tasks/helpers');
  return existsSync(built) ? built : join(import.meta.dirname, '../../../../helpers');
}

/** Hash of what programs may import from this kstore: it is executed, so it is part of what a run is. */
export function fingerprintHelpers(): string {
  return fingerprintCode(locateHelpers(), helperFiles);
}
