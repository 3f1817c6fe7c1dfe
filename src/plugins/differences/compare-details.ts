import type { DiffSide, LedgerState, Repository, Run, Version, VersionDiff } from '../../store/index.ts';
import type { Direction } from '../runner/live/metric-curves.ts';
import { compareCitations, type CitationDifference } from './compare-citations.ts';
import { compareMetrics, type MetricDifference } from './compare-metrics.ts';
import { compareModels, type ModelDifference } from './compare-models.ts';
import { comparePictureFiles, type PictureFinding } from './compare-picture-files.ts';
import { readResultMetrics } from './read-metrics.ts';

/** What a diff of files tells beside them, by what they are. */
export interface DiffDetails {
  /** Of two results. */
  readonly metrics: readonly MetricDifference[] | null;
  /** Of two models whose layers are known. */
  readonly model: ModelDifference | null;
  /** Of two reports. */
  readonly citations: readonly CitationDifference[];
  /** By the path after. */
  readonly pictures: ReadonlyMap<string, PictureFinding>;
}

/** The store that one of the sides at least is of. */
export interface DiffStore {
  readonly repository: Repository;
  readonly state: LedgerState;
  /** Asked of runs that made results. */
  readonly findDirection: (run: Run & { readonly type: 'kstore.run.v1' }) => Promise<Direction>;
}

const maximumReportBytes = 4 * 1024 * 1024;

/**
 * @param store null for two sides of the disk.
 * @param withViews whether small pictures are made for a page.
 */
export async function compareDetails(
  store: DiffStore | null,
  before: DiffSide,
  after: DiffSide,
  diff: VersionDiff,
  withViews: boolean,
): Promise<DiffDetails> {
  const pictures = await comparePictureFiles(before, after, diff, withViews);
  const none = { metrics: null, model: null, citations: [], pictures };
  if (store === null || diff.isEqual) return none;
  const { repository, state, findDirection } = store;
  const { kind } = diff;
  if (kind === 'result' && before.version !== null && after.version !== null) {
    const source = { objects: repository.objects, state, findDirection };
    const [old, current] = [
      await readResultMetrics(source, before.version),
      await readResultMetrics(source, after.version),
    ];
    return { ...none, metrics: compareMetrics(old, current) };
  }
  if (kind === 'model') return { ...none, model: await compareModelSides(state, before, after) };
  if (kind !== 'report') return none;
  return { ...none, citations: compareCitations(repository, state, readPage(before), readPage(after)) };
}

async function compareModelSides(
  state: LedgerState,
  before: DiffSide,
  after: DiffSide,
): Promise<ModelDifference | null> {
  const [old, current] = [await describeSide(before, after), await describeSide(after, before)];
  return old === null || current === null ? null : compareModels(state, old, current);
}

/** What lies in the workspace is compared as if it were the version that it began as, with other settings. */
async function describeSide(side: DiffSide, other: DiffSide): Promise<Version | null> {
  if (side.version !== null || other.version === null) return side.version;
  const value = await side.readSettings();
  const { manifest } = other.version;
  return { ...other.version, manifest: { ...manifest, meta: { ...manifest.meta, value } } };
}

function readPage(side: DiffSide): string {
  for (const file of side.files())
    if (/\.md$/i.test(file.path) && file.sizeBytes <= maximumReportBytes)
      return Buffer.from(file.read()).toString();
  return '';
}
