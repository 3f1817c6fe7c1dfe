import { join } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import { fileSystem } from '../../files/file-system.ts';
import { IgnoreRules } from '../../files/ignore.ts';
import { readFolder, type FolderContent } from '../../files/read-folder.ts';
import { attempt } from '../../files/system-error.ts';
import { kinds, type Kind } from '../../model/kind.ts';

/** Hidden files, lock files of office programs, back-up copies of editors, pages for people, what npm installs. */
const ignoredName =
  /^(\.|~\$)|^(README(\..*)?|Thumbs\.db|desktop\.ini|node_modules)$|(~|\.bak|\.orig|\.tmp)$/i;

/** What is in the folder of a kind and is not passed over in any case. */
interface KindFolder {
  /** Paths in the workspace. */
  readonly wanted: readonly string[];
  /** What `.kstoreignore` leaves out. */
  readonly leftOut: readonly string[];
  /** What it does not leave out. */
  readonly notUtf8: FolderContent['notUtf8'];
}

export function readKindFolder(workspace: string, kind: Kind): KindFolder {
  const { folder } = kinds[kind];
  const absolute = join(workspace, folder);
  if (!fileSystem.existsSync(absolute)) return { wanted: [], leftOut: [], notUtf8: [] };
  const isFolder = attempt('read', absolute, () => fileSystem.lstatSync(absolute)).isDirectory();
  const isLeftOut = IgnoreRules.above(workspace, '').withOwnFile(true).isIgnored(folder, isFolder);
  if (!isFolder) {
    if (!isLeftOut) refuseLink(absolute, folder);
    return { wanted: [], leftOut: [], notUtf8: [] };
  }
  const rules = IgnoreRules.above(workspace, folder).withOwnFile(true);
  const isIgnored = (name: string | Buffer, entry: { isDirectory(): boolean }) =>
    isLeftOut || rules.isIgnored(name, entry.isDirectory());
  const { entries, notUtf8 } = readFolder(absolute);
  const [wanted, leftOut]: [string[], string[]] = [[], []];
  for (const entry of entries) {
    if (ignoredName.test(entry.name)) continue;
    (isIgnored(entry.name, entry) ? leftOut : wanted).push(`${folder}/${entry.name}`);
  }
  const isUnwanted = (name: Buffer) => ignoredName.test(name.toString('latin1'));
  return {
    wanted,
    leftOut,
    notUtf8: notUtf8.filter((entry) => !isUnwanted(entry.name) && !isIgnored(entry.name, entry)),
  };
}

/** What a link leads to can be anything on the computer, and a checkout would put it in the place of the link. */
export function refuseLink(absolutePath: string, path: string): void {
  if (!attempt('read', absolutePath, () => fileSystem.lstatSync(absolutePath)).isSymbolicLink()) return;
  throw new KstoreError('KSTORE_PATH_UNSAFE', `"${path}" is a symbolic link, and kstore follows none`, {
    hints: ['put the files themselves in its place, or name it in .kstoreignore'],
  });
}
