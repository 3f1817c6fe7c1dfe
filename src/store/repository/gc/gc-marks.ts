import { join } from 'node:path';
import { parseJson } from '../../codec/parse-json.ts';
import { canonicalJson } from '../../codec/canonical-json.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { validateGarbage } from '../../schema/validate.ts';

/** Pack id to the time, in milliseconds since 1970, since when nothing needs the pack. */
export type GarbageMarks = ReadonlyMap<string, number>;

const type = 'kstore.garbage.v1';
const maximumMarksBytes = 64 * 1024 * 1024;

/** @throws KSTORE_OBJECT_INVALID when the file is not what kstore wrote. */
export function readGarbageMarks(directory: string): Map<string, number> {
  const path = pathOf(directory);
  if (!fileSystem.existsSync(path)) return new Map();
  const text = readRegularFile(path, maximumMarksBytes).toString('utf8');
  const { packs } = validateGarbage(parse(text), `"${path}"`);
  return new Map(Object.entries(packs).map(([pack, time]) => [pack, Date.parse(time)]));
}

/** Null has no schema, so a file that is no JSON is refused like one of the wrong shape. */
function parse(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}

export function writeGarbageMarks(directory: string, marks: GarbageMarks): void {
  const path = pathOf(directory);
  if (marks.size === 0 && !fileSystem.existsSync(path)) return;
  const packs = Object.fromEntries([...marks].map(([pack, time]) => [pack, new Date(time).toISOString()]));
  writeFileAtomically(path, `${canonicalJson({ type, packs })}\n`, join(directory, 'tmp'));
}

function pathOf(directory: string): string {
  return join(directory, 'garbage.json');
}
