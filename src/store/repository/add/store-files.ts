import type { ProgressReporter } from '../../model/progress.ts';
import type { FileToAdd, ObjectStore, ObjectWriter } from '../../objects/object-store.ts';
import { absolutePathOf, contentOf, readLink, type Scan } from './scan.ts';

/** Content from which on threads save more than starting them costs. */
const bytesForThreads = 16 * 1024 * 1024;
const filesForThreads = 2000;

interface EntryToAdd extends FileToAdd {
  readonly entry: number;
}

/**
 * Puts the files of a scan whose content is not known, or not stored, into the store; afterwards all are known.
 *
 * @param isFormerStored whether everything that the stat cache vouches for is surely in the store.
 * @throws KSTORE_FILE_CHANGED, KSTORE_SYSTEM.
 */
export async function storeFiles(
  objects: ObjectStore,
  writer: ObjectWriter,
  scan: Scan,
  isFormerStored: boolean,
  label: string,
  progress: ProgressReporter,
): Promise<void> {
  const { listing } = scan;
  const mustRead = (entry: number): boolean => {
    const mode = listing.mode(entry);
    if (mode === 'd' || mode === 'folder') return false;
    const known = contentOf(listing, entry);
    return known === null || !(isFormerStored || objects.hasFile(known));
  };
  const work = measureWork(scan, mustRead);
  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    progress.update({ label, done, total: work.bytes, unit: 'byte' });
  };
  const useThreads = work.bytes >= bytesForThreads || work.files >= filesForThreads;
  await writer.addFiles(
    listFilesToAdd(scan, work.entries, writer),
    (file, ids, offset, list) => listing.setContent(file.entry, ids, offset, list),
    { useThreads, onBytes },
  );
}

interface Work {
  readonly files: number;
  readonly bytes: number;
  /** 1 for each entry that must be read. */
  readonly entries: Uint8Array;
}

function measureWork({ listing }: Scan, mustRead: (entry: number) => boolean): Work {
  const entries = new Uint8Array(listing.count);
  let [files, bytes] = [0, 0];
  for (let entry = 0; entry < listing.count; entry++) {
    if (!mustRead(entry)) continue;
    entries[entry] = 1;
    files++;
    bytes += listing.sizeBytes(entry);
  }
  return { files, bytes, entries };
}

/** Links are stored on the way. */
function* listFilesToAdd(scan: Scan, wanted: Uint8Array, writer: ObjectWriter): Generator<EntryToAdd> {
  const { listing } = scan;
  const { mtimeMs, ctimeMs, sizeBytes } = listing.columns;
  for (const { path, entry } of listing.entries()) {
    if (wanted[entry] === 0) continue;
    const absolutePath = absolutePathOf(scan, path);
    if (listing.mode(entry) === 'l') {
      const { id, list } = writer.addBytes(readLink(absolutePath));
      listing.setContent(entry, Buffer.from(id, 'hex'), 0, list);
    } else {
      yield {
        entry,
        absolutePath,
        sizeBytes: sizeBytes[entry]!,
        mtimeMs: mtimeMs[entry]!,
        ctimeMs: ctimeMs[entry]!,
      };
    }
  }
}
