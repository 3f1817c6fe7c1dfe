import { compareUtf8 } from './compare-utf8.ts';
import { splitNames, type ListedFolder, type Listing } from './listing.ts';
import { foldCase } from './path-part.ts';
import { unsafePath } from './safe-path.ts';

/** A path whose content or mode differs; the entry is of the newer listing, -1 when the path is gone. */
export interface ListingChange {
  readonly path: string;
  readonly entry: number;
}

/**
 * What differs between two listings of a folder, sorted by the UTF-8 bytes of the paths.
 *
 * @returns null when it is more than `maximumChanges`.
 * @throws KSTORE_PATH_UNSAFE when two new names in a folder differ only in case or Unicode form.
 */
export function diffListings(
  before: Listing,
  after: Listing,
  maximumChanges: number,
): ListingChange[] | null {
  const changes: ListingChange[] = [];
  for (const folder of after.folders) {
    const former = before.findFolder(folder.path);
    if (former?.names === folder.names && former.count === folder.count)
      compareAligned(before, former, after, folder, changes);
    else compareByName(before, former, after, folder, changes);
    if (changes.length > maximumChanges) return null;
  }
  for (const former of before.folders) {
    if (after.findFolder(former.path) === undefined)
      changes.push(...listFiles(former).map(([path]) => ({ path, entry: -1 })));
    if (changes.length > maximumChanges) return null;
  }
  return changes.sort((left, right) => compareUtf8(left.path, right.path));
}

function compareAligned(
  before: Listing,
  former: ListedFolder,
  after: Listing,
  folder: ListedFolder,
  changes: ListingChange[],
): void {
  let names: string[] | null = null;
  for (let index = 0; index < folder.count; index++) {
    if (after.hasSameContent(folder.first + index, before, former.first + index)) continue;
    names ??= splitNames(folder);
    changes.push({ path: joinPath(folder, names[index]!), entry: folder.first + index });
  }
}

function compareByName(
  before: Listing,
  former: ListedFolder | undefined,
  after: Listing,
  folder: ListedFolder,
  changes: ListingChange[],
): void {
  checkNames(folder);
  const gone = new Map(former === undefined ? [] : listFiles(former));
  for (const [path, entry] of listFiles(folder)) {
    const formerEntry = gone.get(path);
    gone.delete(path);
    if (formerEntry === undefined || !after.hasSameContent(entry, before, formerEntry))
      changes.push({ path, entry });
  }
  for (const path of gone.keys()) changes.push({ path, entry: -1 });
}

/** The entries of a folder that are no folders with entries themselves. */
function listFiles(folder: ListedFolder): (readonly [path: string, entry: number])[] {
  return splitNames(folder).flatMap((name, index) =>
    name.endsWith('/') ? [] : [[joinPath(folder, name), folder.first + index] as const],
  );
}

function joinPath(folder: ListedFolder, name: string): string {
  return folder.path === '' ? name : `${folder.path}/${name}`;
}

function checkNames(folder: ListedFolder): void {
  const seen = new Map<string, string>();
  for (const listed of splitNames(folder)) {
    const name = listed.replace(/\/$/, '');
    const twin = seen.get(foldCase(name));
    if (twin !== undefined) {
      const reason = `differs from another one only in case or Unicode form: "${name}" and "${twin}"`;
      throw unsafePath(joinPath(folder, name), reason);
    }
    seen.set(foldCase(name), name);
  }
}
