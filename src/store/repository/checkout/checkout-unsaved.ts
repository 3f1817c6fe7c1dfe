import { relative, sep } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import type { NodeId } from '../../model/object-id.ts';
import type { ObjectStore } from '../../objects/object-store.ts';
import { isSame, type Difference, type PresentEntry } from './checkout-plan.ts';
import type { Repository } from '../repository.ts';
import type { WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/** With more entries than this, going through a whole tree costs less than looking for each of them. */
const searchedEntries = 100;
const namedFiles = 3;

/**
 * @param savedTrees the trees of versions.
 * @param forceHelps whether a checkout by force would put the version in the place of what is unsaved.
 * @throws KSTORE_CHECKOUT_EXISTS when something that would be overwritten or removed is in none of them.
 */
export function refuseUnsaved(
  objects: ObjectStore,
  artifact: WorkspaceArtifact,
  differences: readonly Difference[],
  savedTrees: readonly NodeId[],
  forceHelps: boolean,
): void {
  const unsaved = findUnsaved(objects, differences, savedTrees);
  if (unsaved.size === 0) return;
  const toShown = (path: string) => (artifact.isFolder ? `${artifact.path}/${path}` : artifact.path);
  const blocking = findFolderInTheWay(differences, unsaved);
  if (blocking !== null) {
    throw new KstoreError(
      'KSTORE_CHECKOUT_EXISTS',
      `"${toShown(blocking)}" is a folder with files that are in no version, and the version has a file there`,
      { data: { paths: [toShown(blocking)] }, hints: ['move it away'] },
    );
  }
  const paths = [...unsaved.keys()].map(toShown);
  const has = paths.length === 1 ? 'has' : 'have';
  const otherwise = forceHelps ? 'use --force to overwrite them' : 'move them away';
  throw new KstoreError(
    'KSTORE_CHECKOUT_EXISTS',
    `${nameSome(paths)} ${has} changes that are in no version`,
    {
      data: { paths: paths.slice(0, 100) },
      hints: [`run \`kstore add\` and \`kstore commit\` to keep them, or ${otherwise}`],
    },
  );
}

/** The files and links in none of the trees, by their paths. */
export function findUnsaved(
  objects: ObjectStore,
  differences: readonly Difference[],
  savedTrees: readonly NodeId[],
): Map<string, PresentEntry> {
  const unsaved = new Map<string, PresentEntry>();
  for (const { present } of differences)
    if (present !== null && present.mode !== 'd') unsaved.set(present.path, present);
  for (const tree of savedTrees) if (unsaved.size > 0) dropSaved(objects, tree, unsaved);
  return unsaved;
}

/** A folder that not even force removes: only what stands at a path of the version is overwritten. */
function findFolderInTheWay(
  differences: readonly Difference[],
  unsaved: ReadonlyMap<string, PresentEntry>,
): string | null {
  const files = new Set(
    differences.flatMap(({ wanted }) => (wanted === null || wanted.mode === 'd' ? [] : [wanted.path])),
  );
  for (const path of unsaved.keys()) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
      if (files.has(path.slice(0, slash))) return path.slice(0, slash);
  }
  return null;
}

/**
 * Tells of files that were left as somebody changed them during the checkout; does nothing when there are none.
 *
 * @throws KSTORE_FILE_CHANGED
 */
export function refuseChangedMeanwhile(
  { workspace }: Repository,
  verb: string,
  changed: readonly string[],
): void {
  if (changed.length === 0) return;
  const paths = changed.map((path) => relative(workspace, path).split(sep).join('/'));
  const [were, they] = paths.length === 1 ? ['was', 'it is'] : ['were', 'they are'];
  throw new KstoreError(
    'KSTORE_FILE_CHANGED',
    `${nameSome(paths)} ${were} changed during the ${verb} and left as ${they}; everything else was written`,
    {
      data: { paths: paths.slice(0, 100) },
      hints: [`\`kstore status\` shows it; run the ${verb} again when you do not need the change`],
    },
  );
}

function nameSome(paths: readonly string[]): string {
  const more = paths.length > namedFiles ? ` and ${paths.length - namedFiles} more` : '';
  const named = paths.slice(0, namedFiles).map((path) => `"${path}"`);
  return named.join(', ') + more;
}

function dropSaved(objects: ObjectStore, tree: NodeId, unsaved: Map<string, PresentEntry>): void {
  if (unsaved.size <= searchedEntries) {
    for (const entry of unsaved.values()) {
      const saved = objects.findTreeEntry(tree, entry.path);
      if (saved !== null && isSame(entry, saved)) unsaved.delete(entry.path);
    }
    return;
  }
  for (const saved of objects.walkTree(tree)) {
    const entry = unsaved.get(saved.path);
    if (entry !== undefined && isSame(entry, saved)) unsaved.delete(entry.path);
  }
}
