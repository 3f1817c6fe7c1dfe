import {
  describeResolved,
  findMaker,
  findMatches,
  formatVersion,
  isSameVersion,
  KstoreError,
  listMakers,
  resolveReference,
  type Kind,
  type LedgerState,
  type Run,
  type Version,
} from '../../../store/index.ts';
import type { LiveExecutionView } from './live-execution.ts';
import type { LiveRunView, TaskRun } from './live-runs.ts';

export type FoundRun =
  | { readonly type: 'live'; readonly run: LiveRunView }
  | { readonly type: 'recorded'; readonly run: TaskRun };

const minimumPrefixDigits = 4;

/**
 * Finds the run that a person means by the beginning of its id or spec, by its experiment, or by the beginning of the
 * id of its execution.
 *
 * @param text undefined for the one that is going on.
 * @throws KSTORE_REFERENCE_NOT_FOUND, KSTORE_REFERENCE_AMBIGUOUS, KSTORE_REFERENCE_KIND.
 */
export function findRun(
  state: LedgerState,
  live: readonly LiveRunView[],
  text: string | undefined,
): FoundRun {
  const found = findLiveRun(live, text);
  if (found !== null) return { type: 'live', run: found };
  if (text === undefined) throw noLiveRun();
  return { type: 'recorded', run: findRecordedRun(state, text) };
}

/**
 * As `findRun`, among the runs that are going on.
 *
 * @throws KSTORE_REFERENCE_NOT_FOUND also for a run that has ended.
 */
export function findRunInProgress(live: readonly LiveRunView[], text: string | undefined): LiveRunView {
  const found = findLiveRun(live, text);
  if (found === null && text === undefined) throw noLiveRun();
  if (found === null || found.state === 'interrupted') {
    const name = found?.id ?? text!;
    throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `no run "${name}" is going on`, {
      hints: [
        found === null
          ? 'run `kstore runs` to see what there is'
          : `\`kstore resume ${found.id}\` goes on with it`,
      ],
    });
  }
  return found;
}

/** What `stop` ends: one step, or the whole execution of an experiment. */
export type StopTarget =
  | { readonly type: 'run'; readonly run: LiveRunView }
  | { readonly type: 'execution'; readonly execution: LiveExecutionView };

/**
 * Finds what a person wants to end: by the id of a run that step, by the name of an experiment, or without a word,
 * the whole of it.
 *
 * @throws as `findRunInProgress`.
 */
export function findStopTarget(
  executions: readonly LiveExecutionView[],
  live: readonly LiveRunView[],
  text: string | undefined,
): StopTarget {
  const going = executions.filter(({ state }) => state !== 'interrupted');
  const named = going.filter(({ experiment }) => text === undefined || isNameOf(experiment, text));
  const isRun =
    text !== undefined && live.some(({ id, description }) => isPrefixOf(text, id, description.spec));
  const meant =
    named.length > 0 || isRun || text === undefined ? named : going.filter(({ id }) => isPrefixOf(text, id));
  if (meant.length === 0) return { type: 'run', run: findRunInProgress(live, text) };
  refuseSeveral(
    text,
    meant.map(({ id, experiment }) => ({
      id,
      told: [formatVersion(experiment.name, experiment.version), ...listSteps(live, id)].join(', '),
    })),
  );
  return { type: 'execution', execution: meant[0]! };
}

/** What an execution does just now. */
function listSteps(live: readonly LiveRunView[], execution: string): string[] {
  return live.flatMap(({ description }) => (description.execution === execution ? [description.step] : []));
}

function isNameOf({ name, version }: LiveRunView['description']['experiment'], text: string): boolean {
  return text === name || text === formatVersion(name, version);
}

function isPrefixOf(text: string, ...ids: readonly string[]): boolean {
  const isPrefix = text.length >= minimumPrefixDigits && /^[0-9a-f]+$/.test(text);
  return isPrefix && ids.some((id) => id.startsWith(text));
}

function findLiveRun(live: readonly LiveRunView[], text: string | undefined): LiveRunView | null {
  const going = live.filter(({ state }) => state !== 'interrupted');
  if (text === undefined) return chooseOne(going, text);
  const named = live.filter(({ description }) => isNameOf(description.experiment, text));
  if (named.length > 0) {
    const active = named.filter(({ state }) => state !== 'interrupted');
    return active.length > 0 ? chooseOne(active, text) : named.at(-1)!;
  }
  return chooseOne(
    live.filter(({ id, description }) => isPrefixOf(text, id, description.spec, description.execution)),
    text,
  );
}

function chooseOne(runs: readonly LiveRunView[], text: string | undefined): LiveRunView | null {
  refuseSeveral(
    text,
    runs.map(({ id, description: { experiment, step } }) => ({
      id,
      told: `${formatVersion(experiment.name, experiment.version)}, ${step}`,
    })),
  );
  return runs[0] ?? null;
}

function refuseSeveral(
  text: string | undefined,
  found: readonly { readonly id: string; readonly told: string }[],
): void {
  if (found.length <= 1) return;
  const names = found.map(({ id, told }) => `${id} (${told})`);
  const what = text === undefined ? 'several runs are going on' : `"${text}" could be several runs`;
  throw new KstoreError('KSTORE_REFERENCE_AMBIGUOUS', `${what}: ${names.join(', ')}`, {
    data: { matches: found.map(({ id }) => id) },
    hints: ['name one of them by its id; `kstore runs` shows them'],
  });
}

function findRecordedRun(state: LedgerState, text: string): TaskRun {
  // Outputs bear the name of their experiment, which is the one that is meant.
  const isExperiment = findMatches(state, text, { kinds: ['experiment'] }).length > 0;
  const kinds: readonly Kind[] = isExperiment ? ['experiment'] : ['checkpoint', 'result'];
  const resolved = resolveReference(state, text, { kinds });
  const run =
    resolved.type === 'run'
      ? resolved.run
      : resolved.type === 'version'
        ? findRunWith(state, resolved.version)
        : undefined;
  const task = run === undefined ? undefined : findTaskRun(state, run);
  if (task !== undefined) return task;
  throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `there is no run of ${describeResolved(resolved)}`, {
    hints: ['run `kstore runs` to see what there is'],
  });
}

/** The run that made this very version or, of an experiment, the newest that executed it. */
function findRunWith(state: LedgerState, version: Version): Run | undefined {
  if (version.kind !== 'experiment') return findMaker(state, version) ?? listMakers(state, version).at(-1);
  return state.runs.findLast(
    ({ type, used: [experiment] }) =>
      type === 'kstore.experiment-run.v1' && experiment !== undefined && isSameVersion(experiment, version),
  );
}

/** Of an experiment's run, the step that it ended with. */
function findTaskRun(state: LedgerState, run: Run): TaskRun | undefined {
  if (run.type === 'kstore.run.v1') return run;
  const steps = run.steps.flatMap((step) => state.runs.filter((candidate) => candidate.id === step.run));
  const tasks = steps.filter((step): step is TaskRun => step.type === 'kstore.run.v1');
  return tasks.find(({ status }) => status !== 'succeeded') ?? tasks[0];
}

function noLiveRun(): KstoreError {
  return new KstoreError('KSTORE_REFERENCE_NOT_FOUND', 'no run is going on', {
    hints: ['run `kstore runs` to see what there is, and name one'],
  });
}
