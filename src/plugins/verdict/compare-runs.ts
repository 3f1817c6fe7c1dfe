import { abbreviate, KstoreError, type LedgerState } from '../../store/index.ts';
import { labelTask } from '../registry/task-definition.ts';
import {
  makeCause,
  recordedIs,
  sortDeviations,
  tellOfTwoRuns,
  toSentence,
  type Cause,
  type Deviation,
} from './cause.ts';
import { compareInputs } from './compare-inputs.ts';
import { compareOutput, openStoredOutput } from './compare-outputs.ts';
import { decideCause } from './decide-cause.ts';
import type { FoundCause } from './find-cause.ts';
import { findInputs } from './find-inputs.ts';
import { findInputMaker } from './find-runs.ts';
import { findTaskToRun } from './find-task.ts';
import { findTolerance, identifyOutputs, listExpectedOutputs, type ReproducedOutput } from './judge.ts';
import { listChanges, type Change } from './list-changes.ts';
import { shortenList } from './shorten-list.ts';
import { runAgain, type Recipe, type Session, type TaskRun } from './run-again.ts';
import type { JudgedRun, ReproduceOptions } from './reproduce.ts';

/**
 * Judges another recorded run as if it were the repetition of the first one, and finds why it came out differently.
 *
 * Where the inputs of the two were made by runs, it goes up to the first pair of runs that differs. There, when
 * several things differ, the first run is repeated with one of them changed at a time.
 *
 * @throws KSTORE_USAGE for a run of a learning task and one of a test: they have no output in common.
 */
export async function compareRecordedRuns(
  session: Session,
  recorded: TaskRun,
  present: TaskRun,
  options: ReproduceOptions,
): Promise<JudgedRun> {
  refuseOtherType(recorded, present);
  const { surroundings } = session.repository;
  const startedAt = surroundings.now();
  const tolerance = findTolerance(recorded, options.tolerance);
  const outputs = pairOutputs(recorded, present);
  const comparisons = outputs
    .filter(({ equal }) => !equal)
    .map(({ ref, expected, actual }) =>
      compareOutput(ref, open(session, expected), open(session, actual), tolerance?.relative ?? 0),
    );
  const isDifferent = comparisons.some(({ isEquivalent }) => !isEquivalent);
  const found = comparisons.length === 0 ? null : await explain(session, recorded, present, options.budget);
  const decisive = comparisons.find(({ isEquivalent }) => !isEquivalent) ?? comparisons[0];
  return {
    run: recorded,
    verdict: comparisons.length === 0 ? 'IDENTICAL' : isDifferent ? 'DIFFERENT' : 'EQUIVALENT',
    outputs,
    firstDifference: decisive?.first ?? null,
    missing: [],
    isExecuted: false,
    cause: found?.cause ?? null,
    causeRuns: found?.causeRuns ?? 0,
    changed: [],
    tolerance,
    judgedAt: startedAt.toISOString(),
    durationMs: surroundings.now().getTime() - startedAt.getTime(),
  };
}

function refuseOtherType(recorded: TaskRun, present: TaskRun): void {
  if (recorded.specification.task.type === present.specification.task.type) return;
  const [first, other] = [recorded, present].map(
    ({ id, specification }) => `run ${abbreviate(id)} is one of ${labelTask(specification.task)}`,
  );
  throw new KstoreError('KSTORE_USAGE', `${first}, and ${other}: what they make cannot be compared`, {
    hints: ['name two checkpoints, or two results'],
  });
}

function pairOutputs(recorded: TaskRun, present: TaskRun): ReproducedOutput[] {
  return listExpectedOutputs(recorded).map((output, index) => {
    const { slot } = recorded.outputs[index]!;
    const actual = present.outputs.find((candidate) => candidate.slot === slot)?.id ?? null;
    return { ...output, actual, equal: actual === output.expected };
  });
}

function open({ repository, state }: Session, id: string | null) {
  const version = state.versions.find((candidate) => candidate.id === id);
  return version === undefined ? null : openStoredOutput(repository.objects, version);
}

async function explain(
  session: Session,
  recorded: TaskRun,
  present: TaskRun,
  budget: number,
): Promise<FoundCause> {
  const [first, other] = findFirstPair(session.state, recorded, present);
  const found = isSameTask(first, other)
    ? await explainPair(session, first, other, budget)
    : { cause: explainUnlike(session, first, other), causeRuns: 0 };
  const { sentence, evidence } = found.cause;
  const cause = { ...found.cause, sentence: tellOfTwoRuns(sentence), evidence: evidence.map(tellOfTwoRuns) };
  if (first.id === recorded.id) return { ...found, cause };
  const where = `the runs part where they made an input: ${labelTask(first.specification.task)}, run ${first.id.slice(0, 8)} and run ${other.id.slice(0, 8)}`;
  return { ...found, cause: { ...cause, evidence: [where, ...cause.evidence] } };
}

function isSameTask(recorded: TaskRun, present: TaskRun): boolean {
  return labelTask(recorded.specification.task) === labelTask(present.specification.task);
}

/** Of two tasks settings, seeds and code are others of themselves: the task comes before all of them. */
function explainUnlike(session: Session, recorded: TaskRun, present: TaskRun): Cause {
  const [task, former] = [present, recorded].map(({ specification }) => labelTask(specification.task));
  const { repository, state } = session;
  const inputs = compareInputs(repository.objects, state, recorded, present);
  return makeCause(
    'plugin-code',
    'shown',
    toSentence(`the two are runs of unlike tasks: it is ${task}${recordedIs}${former}`),
    [
      'settings and code of unlike tasks are not compared',
      ...shortenList(inputs.map(({ text }) => `also: ${text}`)),
    ],
    'compare two runs of one task; `kstore compare` shows the metrics of unlike ones side by side',
  );
}

async function explainPair(
  session: Session,
  first: TaskRun,
  other: TaskRun,
  budget: number,
): Promise<FoundCause> {
  const changes = listChanges(session, first, other);
  const isClear = changes.length < 2;
  const { causeRuns, ...tried } = isClear
    ? { guilty: [], innocent: [], causeRuns: 0 }
    : await tryOneByOne(session, first, changes, budget);
  const cause = decideCause({
    deviations: changes.map(({ deviation }) => deviation),
    isReordered: false,
    repetition: null,
    observed: other.environment.observed ?? {},
    observedAgain: {},
    isProgram: false,
    ...tried,
    leading: [],
    declaredReason: null,
  });
  return { cause, causeRuns };
}

/** The first runs, up the chain of what made the inputs, that differ in something else than what runs made for them. */
function findFirstPair(state: LedgerState, recorded: TaskRun, present: TaskRun): [TaskRun, TaskRun] {
  for (const [slot, id] of Object.entries(recorded.specification.inputs)) {
    const other = present.specification.inputs[slot];
    if (other === undefined || other === id) continue;
    const maker = findInputMaker(state, recorded, slot);
    const otherMaker = findInputMaker(state, present, slot);
    if (maker !== null && otherMaker !== null && maker.id !== otherMaker.id)
      return findFirstPair(state, maker, otherMaker);
  }
  return [recorded, present];
}

interface Trial {
  readonly guilty: readonly Deviation[];
  readonly innocent: readonly Deviation[];
  readonly causeRuns: number;
}

/** Repeats a run with one change at a time until one of them alone gives another output. */
async function tryOneByOne(
  session: Session,
  run: TaskRun,
  changes: readonly Change[],
  budget: number,
): Promise<Trial> {
  const { repository, state, tasks } = session;
  const { task, missing } = await findTaskToRun(repository.objects, state, tasks, run, false);
  const found = findInputs(repository, state, run);
  const innocent: Deviation[] = [];
  if (task === null || missing.length + found.missing.length > 0)
    return { guilty: [], innocent, causeRuns: 0 };
  const base: Recipe = { task, inputs: found.inputs, spec: run.specification };
  let causeRuns = 0;
  for (const deviation of sortDeviations(changes.map((change) => change.deviation))) {
    const { apply } = changes.find((change) => change.deviation === deviation)!;
    const recipe = causeRuns === budget || apply === null ? null : await apply(base);
    if (recipe === null) continue;
    causeRuns++;
    const isChanged = await runAgain(session, recipe, ({ outputs }) => {
      const ids = identifyOutputs(repository, outputs);
      return run.outputs.some(({ slot, id }) => ids.get(slot) !== id);
    });
    if (isChanged) return { guilty: [deviation], innocent, causeRuns };
    innocent.push(deviation);
  }
  return { guilty: [], innocent, causeRuns };
}
