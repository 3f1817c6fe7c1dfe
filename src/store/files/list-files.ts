import { KstoreError } from '../errors/kstore-error.ts';
import { compareUtf8 } from './compare-utf8.ts';
import { readFileStates } from './file-state.ts';
import { ignoreFileName, type IgnoreRules } from './ignore.ts';
import { allocateColumns, Listing, splitNames, type ListedFolder } from './listing.ts';
import { foldCase } from './path-part.ts';
import { readFolder, refuseNotUtf8 } from './read-folder.ts';

/** How often a folder is looked at again when a file in it vanishes meanwhile. */
const maximumAttempts = 5;

/** Reads what the listed names stand for. */
export interface StateSource {
  /** Told of each folder as soon as its names are known, children before their parents. */
  offer(root: string, folder: ListedFolder): void;
  /** Fills the columns of a listing; false when a file vanished. */
  read(root: string, listing: Listing): Promise<boolean>;
}

/**
 * Lists every file, link and empty folder below a folder.
 *
 * `.kstore` and `.git` are left out. A folder all of whose content is left out counts as empty.
 *
 * @param ignore what is left out; a folder that is left out is not entered.
 * @throws KSTORE_PATH_UNSAFE on a device, socket or pipe, and on a name that is not UTF-8. KSTORE_SYSTEM.
 */
export function listFiles(root: string, ignore?: IgnoreRules): Listing {
  for (let left = maximumAttempts; left > 0; left--) {
    const listing = listNames(root, ignore);
    if (readStates(root, listing)) return listing;
  }
  throw changesTooFast(root);
}

/** As `listFiles`, the states of the files read by others. */
export async function listFilesWith(
  states: StateSource,
  root: string,
  ignore: IgnoreRules | undefined,
): Promise<Listing> {
  for (let left = maximumAttempts; left > 0; left--) {
    const listing = listNames(root, ignore, (folder) => states.offer(root, folder));
    if (await states.read(root, listing)) return listing;
  }
  throw changesTooFast(root);
}

/** Lists one file as if it were alone in its folder. */
export function listSingleFile(folder: string, name: string): Listing {
  const listing = createListing([{ path: '', names: name, first: 0, count: 1 }]);
  return readStates(folder, listing) ? listing : createListing([{ path: '', names: '', first: 0, count: 0 }]);
}

/** Whether there is a file or a link below a folder that is not left out; reads no further than the first. */
export function hasFiles(root: string, ignore: IgnoreRules | undefined): boolean {
  const search = (folder: string, outerRules: IgnoreRules | undefined): boolean => {
    const { entries, notUtf8 } = readFolder(folder);
    const rules = outerRules?.withOwnFile(entries.some(({ name }) => name === ignoreFileName));
    refuseNotUtf8(folder, notUtf8, rules);
    const kept = entries.filter(
      (entry) => !isOwnFolder(entry.name) && rules?.isIgnored(entry.name, entry.isDirectory()) !== true,
    );
    return (
      kept.some((entry) => !entry.isDirectory()) ||
      kept.some(({ name }) => search(`${folder}/${name}`, rules?.enter(name, false)))
    );
  };
  return search(root, ignore);
}

/** On this thread. */
export function readStates(root: string, listing: Listing): boolean {
  return listing.folders.every((folder) =>
    readFileStates(absoluteFolder(root, folder), splitNames(folder), listing.columns, folder.first),
  );
}

export function absoluteFolder(root: string, { path }: ListedFolder): string {
  return path === '' ? root : `${root}/${path}`;
}

function changesTooFast(root: string): KstoreError {
  return new KstoreError('KSTORE_FILE_CHANGED', `files in "${root}" vanish while they are listed`, {
    data: { path: root },
    hints: ['stop the program that writes there, then try again'],
  });
}

/** The names below a folder; what they stand for is not known yet. */
function listNames(
  root: string,
  ignore: IgnoreRules | undefined,
  onFolder: (folder: ListedFolder) => void = () => undefined,
): Listing {
  const folders: ListedFolder[] = [];
  let first = 0;
  const list = (path: string, outerRules: IgnoreRules | undefined): boolean => {
    const absolutePath = path === '' ? root : `${root}/${path}`;
    const { entries, notUtf8 } = readFolder(absolutePath);
    const rules = outerRules?.withOwnFile(entries.some(({ name }) => name === ignoreFileName));
    refuseNotUtf8(absolutePath, notUtf8, rules);
    const names: string[] = [];
    for (const entry of entries) {
      const { name } = entry;
      const isFolder = entry.isDirectory();
      if (isOwnFolder(name) || rules?.isIgnored(name, isFolder) === true) continue;
      const hasEntries = isFolder && list(path === '' ? name : `${path}/${name}`, rules?.enter(name, false));
      names.push(hasEntries ? `${name}/` : name);
    }
    const folder = { path, names: sortNames(names).join('\0'), first, count: names.length };
    folders.push(folder);
    onFolder(folder);
    first += names.length;
    return names.length > 0;
  };
  list('', ignore);
  return createListing(folders.filter(({ path, count }) => path === '' || count > 0));
}

function createListing(folders: readonly ListedFolder[]): Listing {
  const count = folders.reduce((sum, folder) => sum + folder.count, 0);
  return new Listing(folders, count, allocateColumns(count), new Map());
}

function isOwnFolder(name: string): boolean {
  return name.startsWith('.') && ['.kstore', '.git'].includes(foldCase(name));
}

/** A folder sorts by the paths of its entries, which go on with a slash. */
function sortNames(names: string[]): string[] {
  // The units of UTF-16 order like UTF-8 unless there are surrogates beside U+E000–U+FFFF.
  return names.some((name) => /[\ud800-\uffff]/.test(name)) ? names.sort(compareUtf8) : names.sort();
}
