import { isDeepStrictEqual } from 'node:util';
import type { Environment } from '../../store/index.ts';
import { describeEnvironment } from '../runner/environment.ts';
import { makeCause, sortDeviations, toSentence, type Cause, type Deviation } from './cause.ts';
import { compareEngines, compareEnvironments } from './circumstances.ts';
import type { OutputComparison } from './compare-outputs.ts';
import { decideCause, type Findings } from './decide-cause.ts';
import { findDamagedFiles } from './find-inputs.ts';
import { withPassedOf } from './passed-of-task.ts';
import type { MissingPiece } from './find-task.ts';
import { shortenList } from './shorten-list.ts';
import { compareMade, identifyOutputs, judgeOutputs, type Judgement } from './judge.ts';
import { runAgain, type Execution, type Recipe, type Session, type TaskRun } from './run-again.ts';

export interface CauseQuestion {
  readonly run: TaskRun;
  /** What was run now. */
  readonly recipe: Recipe;
  readonly execution: Execution;
  readonly judgement: Judgement;
  /** How the task that was run differs from the recorded one. */
  readonly deviations: readonly Deviation[];
  /** Runs that finding the cause may take. */
  readonly budget: number;
}

export interface FoundCause {
  readonly cause: Cause;
  /** Runs that finding it took. */
  readonly causeRuns: number;
}

/** Finds out why a run came out in another way than recorded, by comparing and, within the budget, by running. */
export async function findCause(session: Session, question: CauseQuestion): Promise<FoundCause> {
  const { run, recipe, execution, judgement, budget } = question;
  const environment = describeEnvironment(execution.outcome.variables, execution.outcome.observed);
  const deviations = [
    ...question.deviations,
    ...compareEnvironments(run.environment, environment, run.specification.engine, recipe.task.engine),
  ];
  const repetition = budget > 0 ? await repeat(session, recipe, execution) : null;
  const isSteady = repetition?.difference === null;
  const tried = isSteady && budget > 1 ? await tryRecordedCode(session, { ...question, deviations }) : null;
  const { determinism } = run;
  const cause = decideCause({
    deviations,
    isReordered: judgement.isReordered,
    repetition,
    // The first run of a program was not watched.
    observed: environment.observed ?? repetition?.observed ?? {},
    observedAgain: repetition?.observed ?? {},
    isProgram: recipe.task.program.type === 'command',
    ...(tried ?? undecided),
    declaredReason: determinism.level === 'none' ? (determinism.reason ?? '') : null,
  });
  return { cause, causeRuns: (budget > 0 ? 1 : 0) + (tried === null ? 0 : 1) };
}

interface Repetition {
  readonly difference: OutputComparison | null;
  readonly observed: NonNullable<Environment['observed']>;
}

/** Runs the same once more, beside what the first run made, and watches programs, too. */
function repeat(session: Session, recipe: Recipe, first: Execution): Promise<Repetition | null> {
  return runAgain(
    session,
    recipe,
    ({ outcome, outputs }) =>
      outcome.status === 'succeeded'
        ? {
            difference: compareMade(first.outputs, outputs),
            observed: describeEnvironment(outcome.variables, outcome.observed).observed ?? {},
          }
        : null,
    { isWatched: true },
  );
}

type Trial = Pick<Findings, 'guilty' | 'innocent' | 'leading'>;

const undecided: Trial = { guilty: [], innocent: [], leading: [] };

/**
 * When other code was run, runs the recorded code in its place, with all else as it is here: does the code alone make
 * the difference, or the first one that is shown? Null when there is none to run.
 */
async function tryRecordedCode(
  session: Session,
  { run, recipe, execution, judgement, deviations }: CauseQuestion,
): Promise<Trial | null> {
  const { repository, state } = session;
  const code = deviations.filter(({ isOfCode }) => isOfCode === true);
  const recorded = code.length === 0 ? null : await session.tasks.findRecorded(run);
  if (recorded === null) return null;
  const task = withPassedOf(recorded, recipe.task);
  const others = listOthers(run, task, recipe.task, deviations);
  return runAgain(session, { ...recipe, task }, ({ outputs }) => {
    const ids = identifyOutputs(repository, outputs);
    if (run.outputs.every(({ slot, id }) => ids.get(slot) === id))
      return { guilty: code, innocent: others, leading: code };
    if (outputs.length === 0) return undecided;
    if (compareMade(execution.outputs, outputs) === null) return { ...undecided, innocent: code };
    if (others.length === 0) return undecided;
    // Neither the code nor the others alone give all of the difference: the code gives what the others leave.
    const left = judgeOutputs(repository, state, run, outputs, null).firstDifference;
    const isLeft = isDeepStrictEqual(left, judgement.firstDifference);
    const guilty = others.length === 1 ? [...code, ...others] : code;
    return { guilty, innocent: [], leading: isLeft ? others : code };
  });
}

/** What was not as recorded when the recorded code was run here. Variables that its declaration sets are its own. */
function listOthers(
  run: TaskRun,
  recorded: Recipe['task'],
  present: Recipe['task'],
  deviations: readonly Deviation[],
): Deviation[] {
  const { engine } = run.specification;
  const here = compareEngines(engine, recorded.engine).map(({ text }) => text);
  const ofEngine = compareEngines(engine, present.engine).map(({ text }) => text);
  return deviations.filter(
    ({ text, isOfCode }) => isOfCode !== true && (here.includes(text) || !ofEngine.includes(text)),
  );
}

/** Why a run cannot be repeated: what it needs and does not find. Null when that has no cause that could be named. */
export function explainMissing(
  session: Session,
  run: TaskRun,
  missing: readonly MissingPiece[],
  deviations: readonly Deviation[],
): Cause | null {
  if (missing.some(({ what }) => what.startsWith('input ')) || missing.some(isDamage)) {
    const damaged = findDamagedFiles(session.repository, session.state, run);
    if (damaged.length > 0) {
      return makeCause(
        'input-content',
        'shown',
        'An input is damaged or gone.',
        shortenList(damaged, 'more files'),
      );
    }
  }
  const [first, ...others] = sortDeviations(deviations);
  if (first === undefined) return null;
  const certainty = others.length === 0 ? 'shown' : 'likely';
  return makeCause(first.kind, certainty, toSentence(first.text), [
    ...first.evidence,
    ...shortenList(others.map(({ text }) => `also: ${text}`)),
  ]);
}

function isDamage({ code }: MissingPiece): boolean {
  return code?.startsWith('KSTORE_OBJECT_') ?? false;
}
