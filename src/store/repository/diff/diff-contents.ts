import type { Json } from '../../codec/canonical-json.ts';
import { losesDigits } from '../../codec/decimal.ts';
import { parseJson } from '../../codec/parse-json.ts';
import { parseSettingsText } from '../../codec/settings-text.ts';
import { findFirstDifference } from '../../diff/bytes/first-difference.ts';
import { measureSharedBytes } from '../../diff/bytes/shared-bytes.ts';
import { diffSettings } from '../../diff/settings-diff.ts';
import { diffTensors, type TensorFile } from '../../diff/tensors/diff-tensors.ts';
import { diffWords } from '../../diff/words/diff-words.ts';
import type { WordDiff } from '../../diff/words/word-diff-model.ts';
import { isKstoreError } from '../../errors/kstore-error.ts';
import { isPicturePath } from '../../model/picture-path.ts';
import { isTableFile } from '../../tables/layout.ts';
import type { DiffSide, SideFile } from './diff-side.ts';
import type { FileChange, VersionDiff } from './diff.ts';

/** So many files are read up to where they differ. */
const maximumFiles = 1000;
const maximumMembersBytes = 1024 * 1024;
const maximumTextBytes = 1024 * 1024;
/** Written by programs: their words say nothing to people. */
const markupName = /\.(svg|html?|xml)$/i;
/** Of all files together: what is listed is in memory. */
const maximumAllTextBytes = 32 * 1024 * 1024;

type Found = Partial<FileChange>;

/**
 * Compares changed files that are no tables and no pictures: tensors of safetensors files one by one, streaming;
 * members of JSON and YAML files; words of other texts; of what is left, where it begins to differ and how much it
 * shares. A version of settings is told by its settings.
 *
 * @returns the diff with `tensors`, `members`, `words`, `firstDifference`, `sharedBytes` or `note` in its files.
 */
export async function diffContents(
  before: DiffSide,
  after: DiffSide,
  diff: VersionDiff,
): Promise<VersionDiff> {
  if (diff.isEqual || diff.settings !== null) return diff;
  const files: FileChange[] = [];
  let count = 0;
  let textBytes = 0;
  for (const file of diff.files) {
    const isOther = file.change === 'changed' && file.table === null && file.note === null;
    const old = isOther ? before.find(file.pathBefore ?? file.path) : null;
    const current = isOther ? after.find(file.path) : null;
    const isLeft = old === null || current === null || isTableFile(file) || areAllPictures(old, current);
    if (isLeft || ++count > maximumFiles) {
      files.push(file);
      continue;
    }
    textBytes += Math.min(maximumTextBytes, current.sizeBytes);
    const found = await compareContents(file.path, old, current, textBytes <= maximumAllTextBytes);
    files.push({ ...file, ...found });
  }
  return { ...diff, files };
}

function areAllPictures(...files: readonly SideFile[]): boolean {
  return files.every(({ path }) => isPicturePath(path));
}

async function compareContents(
  path: string,
  before: SideFile,
  after: SideFile,
  hasRoom: boolean,
): Promise<Found> {
  if (/\.safetensors$/i.test(path)) return compareTensors(before, after);
  const told = await compareMembers(path, before, after);
  if ('members' in told) return told;
  const words = hasRoom ? compareWords(before, after) : null;
  return words === null ? { ...told, ...compareBytes(before, after) } : { ...told, words };
}

function compareTensors(before: SideFile, after: SideFile): Found {
  try {
    return { tensors: diffTensors(toParts(before), toParts(after)) };
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_OBJECT_INVALID')) throw error;
    return { note: error.message };
  }
}

function toParts(file: SideFile): TensorFile {
  return { sizeBytes: file.sizeBytes, parts: () => file.readParts() };
}

/** Only a note when the files ought to have members and cannot be read; nothing when they are no such files. */
async function compareMembers(path: string, before: SideFile, after: SideFile): Promise<Found> {
  const format = /\.(?:(json)|ya?ml)$/i.exec(path);
  if (format === null || Math.max(before.sizeBytes, after.sizeBytes) > maximumMembersBytes) return {};
  const [old, current] = [before, after].map((file) => Buffer.from(file.read()).toString()) as [
    string,
    string,
  ];
  if (listLongNumbers(old) !== listLongNumbers(current)) return {};
  const parse = async (text: string, path: string): Promise<Json> =>
    format[1] === undefined ? parseSettingsText(text, path, 'nearest') : (parseJson(text) as Json);
  try {
    return { members: diffSettings(await parse(old, before.path), await parse(current, after.path)) };
  } catch (error) {
    const isRefused = error instanceof SyntaxError || error instanceof RangeError || isKstoreError(error);
    if (!isRefused) throw error;
    return { note: `its members cannot be read: ${error.message}` };
  }
}

/** Numbers that would be others once they are read; where they differ, only the words tell it. */
function listLongNumbers(text: string): string {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[-+.\w]{16,}/g) ?? [];
  return tokens.filter((token) => /^[-+]?\.?\d/.test(token) && losesDigits(token)).join(' ');
}

/** Null when one of the two is no text, or longer than people read. */
function compareWords(before: SideFile, after: SideFile): WordDiff | null {
  const [old, current] = [readText(before), readText(after)];
  return old === null || current === null ? null : diffWords(old, current);
}

function readText(file: SideFile): string | null {
  if (file.sizeBytes > maximumTextBytes || markupName.test(file.path)) return null;
  const bytes = file.read();
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function compareBytes(before: SideFile, after: SideFile): Found {
  return {
    firstDifference: findFirstDifference(before.readParts(), after.readParts()),
    sharedBytes: measureSharedBytes(before, after),
  };
}
