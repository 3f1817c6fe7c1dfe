import { readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { CaptureCache } from './capture-cache.ts';

const alternativesFolder = '/etc/alternatives';

/**
 * The libraries of linear algebra that Debian lets a person choose: numpy and R of the system compute with them,
 * and no version of a package says which they are.
 */
export function describeSystemLibraries(cache: CaptureCache): Record<string, string> {
  const links = cache.remember('system libraries', [alternativesFolder], listLinks);
  const facts: Record<string, string> = {};
  for (const link of links) {
    try {
      const name = /^lib\w+\.so\.\d+/.exec(link)![0];
      facts[`system/${name}`] = cache.hashFile(realpathSync(join(alternativesFolder, link)));
    } catch {
      // A link to a library that was removed.
    }
  }
  return facts;
}

function listLinks(): string[] {
  try {
    return readdirSync(alternativesFolder)
      .filter((name) => /^lib(blas|lapack|openblas)\.so\.\d+/.test(name))
      .sort();
  } catch {
    return [];
  }
}
