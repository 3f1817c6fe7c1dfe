import { splitNames, type ListedFolder, type Listing } from './listing.ts';

/**
 * Gives a fresh listing the contents of the files that have not been touched since an earlier one.
 *
 * @returns whether nothing was added, removed or touched; then no content is copied, as it is in the earlier one.
 */
export function reuseContents(listing: Listing, former: Listing): boolean {
  if (isUntouched(listing, former)) return true;
  for (const folder of listing.folders) {
    const known = former.findFolder(folder.path);
    if (known === undefined) continue;
    if (hasSameNames(folder, known)) reuseAligned(listing, folder, former, known);
    else reuseByName(listing, folder, former, known);
  }
  return false;
}

function isUntouched(listing: Listing, former: Listing): boolean {
  if (listing.count !== former.count || listing.folders.length !== former.folders.length) return false;
  return listing.folders.every((folder, number) => {
    const known = former.folders[number]!;
    if (folder.path !== known.path || !hasSameNames(folder, known)) return false;
    for (let index = 0; index < folder.count; index++)
      if (!isSame(listing, folder.first + index, former, known.first + index)) return false;
    return true;
  });
}

function hasSameNames(folder: ListedFolder, known: ListedFolder): boolean {
  return folder.count === known.count && folder.names === known.names;
}

function isSame(listing: Listing, entry: number, former: Listing, formerEntry: number): boolean {
  const isKnown = former.hasContent(formerEntry) || ['d', 'folder'].includes(former.mode(formerEntry));
  return isKnown && listing.isUntouched(entry, former, formerEntry);
}

function reuseAligned(listing: Listing, folder: ListedFolder, former: Listing, known: ListedFolder): void {
  let from = 0;
  for (let index = 0; index <= folder.count; index++) {
    if (index < folder.count && listing.isUntouched(folder.first + index, former, known.first + index))
      continue;
    listing.copyContents(folder.first + from, former, known.first + from, index - from);
    from = index + 1;
  }
}

function reuseByName(listing: Listing, folder: ListedFolder, former: Listing, known: ListedFolder): void {
  const formerEntries = new Map(splitNames(known).map((name, index) => [name, known.first + index]));
  splitNames(folder).forEach((name, index) => {
    const formerEntry = formerEntries.get(name);
    if (formerEntry !== undefined && listing.isUntouched(folder.first + index, former, formerEntry))
      listing.copyContents(folder.first + index, former, formerEntry, 1);
  });
}
