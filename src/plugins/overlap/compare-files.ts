import type { Repository, TreeEntry, Version } from '../../store/index.ts';
import { mostExamples, type Example, type RowComparison } from './overlap-result.ts';

export interface FileComparison extends RowComparison {
  /** Files of the right whose path the left has with other content: worth knowing, no overlap. */
  readonly samePaths: number;
}

/** Files of a version; null for all. */
export interface FileSet {
  readonly version: Version;
  readonly files: ReadonlySet<string> | null;
}

/** Finds the files of `right` that `left` has too, by the ids in their trees; no file is read. Empty ones do not count. */
export function compareFiles({ objects }: Repository, left: FileSet, right: FileSet): FileComparison {
  const list = ({ version, files }: FileSet) => listContent(objects.walkTree(version.manifest.tree), files);
  const [byId, paths] = [new Map<string, string>(), new Set<string>()];
  const rows = { left: 0, right: 0 };
  let [exact, samePaths, repeatedInLeft] = [0, 0, 0];
  const examples: Example[] = [];
  for (const { path, id } of list(left)) {
    rows.left++;
    paths.add(path.normalize('NFC'));
    if (byId.has(id)) repeatedInLeft++;
    else byId.set(id, path);
  }
  for (const { path, id } of list(right)) {
    rows.right++;
    const partner = byId.get(id);
    if (partner === undefined) {
      if (paths.has(path.normalize('NFC'))) samePaths++;
      continue;
    }
    exact++;
    if (exact > mostExamples) continue;
    examples.push({
      kind: 'exact',
      left: { row: null, id: partner, file: partner },
      right: { row: null, id: path, file: path },
      cells: [],
    });
  }
  return {
    rows,
    counts: { exact, normalised: 0, key: 0, sameInputs: 0 },
    repeatedInLeft,
    columns: [],
    leftOut: { left: [], right: [] },
    converted: [],
    examples,
    samePaths,
  };
}

function* listContent(
  entries: Iterable<TreeEntry>,
  files: FileSet['files'],
): Generator<{ readonly path: string; readonly id: string }> {
  for (const entry of entries) {
    if (entry.mode === 'd' || entry.file.sizeBytes === 0 || entry.path === 'dataset.yaml') continue;
    if (files !== null && !files.has(entry.path)) continue;
    yield { path: entry.path, id: entry.file.id };
  }
}
