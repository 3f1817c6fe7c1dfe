import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Reads a file that pages are made of. The folder `pages` is beside this module in the sources, and beside the program
 * in a build.
 */
export function readPagePart(name: string): Buffer {
  try {
    return readFileSync(join(import.meta.dirname, 'pages', name));
  } catch (cause) {
    throw new Error(`the part ${name} of the page is missing: build again`, { cause });
  }
}
