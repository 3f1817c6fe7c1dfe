import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { attempt } from '../../../store/files/system-error.ts';
import { dirname, join } from 'node:path';
import { canonicalJson, writeFileAtomically, type Json } from '../../../store/index.ts';

/** Replaces a JSON file as a whole, also after a power cut. */
export function writeJsonFile(path: string, value: unknown): void {
  writeFileAtomically(path, `${canonicalJson(value)}\n`, join(dirname(path), temporaryName));
}

/** As `writeJsonFile`, without waiting for the disk: for what a power cut may take. */
export function writePassingFile(path: string, value: unknown): void {
  attempt('write', path, () => {
    writeFileSync(`${path}.new`, `${canonicalJson(value)}\n`);
    renameSync(`${path}.new`, path);
  });
}

/** The folder beside JSON files in which they are written first. */
const temporaryName = 'tmp';

/** The value, or null when there is no file or no JSON in it: it may be half written, or anybody's. */
export function readJsonFile(path: string): Json {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch {
    return null;
  }
}

/** Members of a JSON object; none when the value is something else. */
export function membersOf(value: Json | undefined): Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, Json>>)
    : {};
}

/** A whole number from `least` on, or null. */
export function wholeNumber(value: Json | undefined, least = 0): number | null {
  return Number.isSafeInteger(value) && (value as number) >= least ? (value as number) : null;
}

export function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
