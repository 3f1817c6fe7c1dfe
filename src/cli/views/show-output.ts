import {
  describeRun,
  findMaker,
  formatVersion,
  listVersionFiles,
  listLog,
  listMakers,
  measureVersionStorage,
  readVerdict,
  type Generated,
  KstoreError,
  type LedgerCommit,
  type LedgerState,
  type Repository,
  type Resolved,
  type Run,
  type Used,
  type VerdictSummary,
  type Version,
} from '../../store/index.ts';
import type { ShowOutput } from '../../store/model/generated/output/show.ts';
import {
  countLooks,
  describeModel,
  describeWear,
  findFraming,
  type DescribedModel,
} from '../../plugins/index.ts';
import { toAdjustments, toResumed } from './course-view.ts';
import { toLogCommit } from './log-output.ts';

export type { ShowOutput };
export type ShownMatch = ShowOutput['matches'][number];

const listedFiles = 1000;

/** Everything worth telling of one thing that a reference means. @param storedFiles so many are told with what they take on the disk. */
export function describeMatch(
  repository: Repository,
  state: LedgerState,
  match: Resolved,
  storedFiles = 0,
): ShownMatch {
  if (match.type === 'version') return describeVersion(repository, state, match.version, storedFiles);
  if (match.type === 'run') return describeRunRecord(state, match.run);
  if (match.type === 'verdict') return describeVerdict(repository, state, match.verdict);
  const entry = listLog(state).find(({ commit }) => commit.id === match.commit.id)!;
  return { type: 'commit', ...toLogCommit(entry) };
}

function findCommit(state: LedgerState, { commit: id, kind, name, version }: Version): LedgerCommit {
  const commit = state.commits.find((candidate) => candidate.id === id);
  if (commit !== undefined) return commit;
  throw new KstoreError(
    'KSTORE_REPOSITORY_DAMAGED',
    `the ledger has no commit ${id} of ${kind}/${formatVersion(name, version)}; the cache is wrong`,
    { hints: ['delete the folder `.kstore/cache`, then try again'] },
  );
}

function describeVersion(
  repository: Repository,
  state: LedgerState,
  version: Version,
  storedFiles: number,
): ShownMatch {
  const { kind, name, version: number, id, manifest } = version;
  const commit = findCommit(state, version);
  const aliases = Object.entries(state.aliases[`${kind}/${name}`] ?? {}).filter(
    ([, target]) => target === number,
  );
  const makers = listMakers(state, version);
  const maker = findMaker(state, version) ?? makers[0];
  return {
    type: 'version',
    ref: formatVersion(name, number),
    kind,
    name,
    version: number,
    id,
    commit: commit.id,
    time: new Date(commit.timeSeconds * 1000).toISOString(),
    author: commit.author.name,
    files: manifest.files,
    sizeBytes: manifest.sizeBytes,
    aliases: aliases.map(([alias]) => `${name}@${alias}`),
    meta: { ...manifest.meta },
    listing: listVersionFiles(repository.objects, version, listedFiles).map((entry) =>
      entry.mode === 'd'
        ? { path: entry.path, mode: entry.mode, sizeBytes: 0, id: '' }
        : { path: entry.path, mode: entry.mode, sizeBytes: entry.file.sizeBytes, id: entry.file.id },
    ),
    madeBy: makers.map((run) => run.id),
    ...toAdjustments(state, maker),
    ...(kind === 'dataset' && { looks: structuredClone(countLooks(state, [version]).get(id)!) }),
    ...(kind === 'result' && maker !== undefined && describeContext(state, maker)),
    ...(kind === 'model' && toShownModel(describeModel(state, version))),
    ...(storedFiles > 0 ? { storage: describeStorage(repository, state, version, storedFiles) } : {}),
  };
}

type ShownVersion = Extract<ShownMatch, { type: 'version' }>;

function toShownModel(model: DescribedModel | null): Pick<ShownVersion, 'model'> {
  if (model === null) return {};
  if (model.type === 'unknown') return { model: {} };
  if (model.type === 'mismatch') return { model: { problem: model.problem } };
  const { input, layers, ...sums } = model.summary;
  const shown = layers.map((layer) => ({ ...layer, output: [...layer.output] }));
  return { model: { isTrained: model.isTrained, input: [...input], layers: shown, ...sums } };
}

/** What a reader must know before believing a result: what was asked, and how worn the test data are. */
function describeContext(state: LedgerState, run: Run): Pick<ShownVersion, 'framing' | 'wear'> {
  const framing = findFraming(state, run);
  const wear = describeWear(state, run);
  return {
    ...(framing !== null && {
      framing: {
        experiment: formatVersion(framing.experiment.name, framing.experiment.version),
        card: { ...framing.card },
        success: framing.success.map((threshold) => ({ ...threshold })),
      },
    }),
    ...(wear.length > 0 && { wear: wear.map((one) => ({ ...one, chosenBy: [...one.chosenBy] })) }),
  };
}

function describeStorage(repository: Repository, state: LedgerState, version: Version, storedFiles: number) {
  const { sharedWith, largest, ...sums } = measureVersionStorage(repository, state, version, storedFiles);
  return { ...sums, sharedWith: [...sharedWith], largest: [...largest] };
}

function describeVerdict(
  repository: Repository,
  state: LedgerState,
  { id, run }: VerdictSummary,
): ShownMatch {
  const { type: _, ...record } = structuredClone(readVerdict(repository.ledger, state, id));
  const task = state.runSummaries.find((candidate) => candidate.id === run)?.task ?? '';
  return { type: 'verdict', id, task, ...record };
}

function describeRunRecord(state: LedgerState, run: Run): ShownMatch {
  const isTask = run.type === 'kstore.run.v1';
  return {
    type: 'run',
    run: run.id,
    task: describeRun(run),
    spec: run.spec,
    status: run.status,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    used: run.used.map(({ role, ...rest }: Used) => ({ role, ...toReference(rest) })),
    outputs: run.outputs.map(({ slot, ...rest }: Generated) => ({ slot, ...toReference(rest) })),
    metrics: { ...run.metrics },
    ...toAdjustments(state, run),
    ...toResumed(run),
    steps: isTask ? [] : run.steps.map((step) => ({ ...step, ...toResumed(findStepRun(state, step.run)) })),
    notRun: isTask ? [] : (run.notRun ?? []).map((step) => ({ ...step, needs: step.needs ?? null })),
    point: isTask ? {} : { ...run.point },
    settings: isTask ? { ...run.specification.settings } : {},
    seed: run.specification.seed,
    engine: { ...run.specification.engine },
    environment: isTask ? { ...run.environment } : {},
    error: run.error === undefined ? null : { ...run.error },
    verdicts: state.verdicts
      .filter((verdict) => verdict.run === run.id)
      .map(({ id, verdict, judgedAt }) => ({ id, verdict, judgedAt }))
      .reverse(),
    ...(!isTask && run.protocol !== undefined && { protocol: run.protocol }),
    ...(run.dataCheck !== undefined && { dataCheck: run.dataCheck }),
    ...describeContext(state, run),
  };
}

function findStepRun(state: LedgerState, id: string): Run | undefined {
  return state.runs.find((candidate) => candidate.id === id);
}

function toReference({
  kind,
  name,
  version,
  id,
}: {
  kind: Version['kind'];
  name: string;
  version: number;
  id: string;
}) {
  return { ref: formatVersion(name, version), kind, id };
}
