import { listVersionFiles, type Repository, type Version } from '../../store/index.ts';
import type { Example, RowPlace } from './overlap-result.ts';
import type { StoredTable } from './stored-table.ts';

const tableFile = /(^|\/)[^./][^/]*\.(csv|tsv|xlsx|xlsm|parquet|jsonl|ndjson)$/i;
const inputFile = /^(?:input|입력)\/(.*)\.[^.]*$/i;
const sampleFile = /^(.*)\.[^./]*$/;

/** Says in which file of its version each row stands: the sample's input file, or the only file of the table. */
export function placeExamples(
  repository: Repository,
  examples: readonly Example[],
  left: StoredTable,
  right: StoredTable,
): Example[] {
  if (examples.length === 0) return [];
  const [findLeft, findRight] = [left, right].map(({ version, layout }) =>
    createFileFinder(repository, version, layout),
  ) as [FileFinder, FileFinder];
  const place = (row: RowPlace, find: FileFinder): RowPlace => ({ ...row, file: find(row.id) });
  return examples.map((example) => ({
    ...example,
    left: place(example.left, findLeft),
    right: place(example.right, findRight),
  }));
}

type FileFinder = (id: string) => string | null;

function createFileFinder({ objects }: Repository, version: Version, layout: string): FileFinder {
  const paths = listVersionFiles(objects, version).map(({ path }) => path);
  const tablePaths = paths.filter((path) => tableFile.test(path));
  // Of samples that are sheets there is one file.
  const hasSampleFiles = layout === 'pairs' || (layout === 'samples' && tablePaths.length > 1);
  if (!hasSampleFiles) return () => tablePaths[0] ?? null;
  const samplePath = layout === 'pairs' ? inputFile : sampleFile;
  const bySample = new Map(
    tablePaths.flatMap((path) => {
      const sample = samplePath.exec(path.normalize('NFC'))?.[1];
      return sample === undefined ? [] : [[sample, path]];
    }),
  );
  // A sample's second row is `sample_3#2`.
  return (id) => bySample.get(id) ?? bySample.get(id.replace(/#\d+$/, '')) ?? null;
}
