import {
  formatVersion,
  type LedgerState,
  type Run,
  type TaskRunRecord,
  type Version,
} from '../../store/index.ts';
import { countLooks, listCheckpointIds, listTestedInputs } from '../overlap/count-looks.ts';

/** How far a test dataset is worn: who chooses among many models by it has learnt from it. */
export interface Wear {
  /** The dataset tested on, such as `formula_test_v1`. */
  readonly ref: string;
  readonly id: string;
  /** Runs of test tasks on it until now. */
  readonly looks: number;
  /** Different checkpoints among them. */
  readonly models: number;
  /** Which of the looks this run is, from 1; null for a run that did not succeed, and so showed nothing. */
  readonly look: number | null;
  /** Records of the sweeps that chose settings by a metric of a test on it. */
  readonly chosenBy: readonly string[];
}

type TaskRun = Run & TaskRunRecord;

/** Ids of the datasets that a run tested a model on. */
type ListTested = (run: TaskRun) => readonly string[];

/** The wear of each dataset that a run of a test task, or the tests of an experiment, looked at. */
export function describeWear(state: LedgerState, run: Run): Wear[] {
  const checkpoints = listCheckpointIds(state);
  const listTested: ListTested = (test) => listTestedInputs(test, checkpoints);
  const tests = listTests(state, run);
  const ids = new Set(tests.flatMap(listTested));
  const datasets = [
    ...new Map(
      state.versions.filter(({ kind, id }) => kind === 'dataset' && ids.has(id)).map((one) => [one.id, one]),
    ).values(),
  ];
  if (datasets.length === 0) return [];
  const counted = countLooks(state, datasets);
  return datasets.map(({ id, name, version }) => {
    const { test } = counted.get(id)!;
    const first = tests.find((one) => listTested(one).includes(id))!;
    const look = findLook(state, id, first, listTested);
    return {
      ref: formatVersion(name, version),
      id,
      ...test,
      look,
      chosenBy: listSweeps(state, id, listTested),
    };
  });
}

function listTests(state: LedgerState, run: Run): TaskRun[] {
  if (run.type === 'kstore.run.v1') return run.specification.task.type === 'test' ? [run] : [];
  const ids = new Set<string>(run.steps.map((step) => step.run));
  return state.runs.filter(
    (one): one is TaskRun =>
      ids.has(one.id) && one.type === 'kstore.run.v1' && one.specification.task.type === 'test',
  );
}

function findLook(state: LedgerState, dataset: string, run: TaskRun, listTested: ListTested): number | null {
  if (run.status !== 'succeeded') return null;
  const looks = state.runs
    .filter(
      (one): one is TaskRun =>
        one.type === 'kstore.run.v1' &&
        one.status === 'succeeded' &&
        one.specification.task.type === 'test' &&
        listTested(one).includes(dataset),
    )
    .sort((a, b) => (a.startedAt < b.startedAt ? -1 : 1));
  return looks.findIndex(({ id }) => id === run.id) + 1;
}

/** Sweeps whose best trial was tested on the dataset, when a metric of the test decided. */
function listSweeps(state: LedgerState, dataset: string, listTested: ListTested): string[] {
  return state.versions
    .filter((version) => isChosenBy(state, version, dataset, listTested))
    .map(({ name, version }) => formatVersion(name, version));
}

function isChosenBy(
  state: LedgerState,
  { kind, manifest }: Version,
  dataset: string,
  listTested: ListTested,
): boolean {
  const { onTestData, bestRun } = manifest.meta;
  if (kind !== 'result' || onTestData !== true || typeof bestRun !== 'string') return false;
  const run = state.runs.find(({ id }) => id === bestRun);
  return run !== undefined && listTests(state, run).some((test) => listTested(test).includes(dataset));
}
