import type { Environment } from '../../store/index.ts';
import { describeEnvironment } from '../runner/environment.ts';
import { makeCause, sortDeviations, toSentence, type Cause, type Deviation } from './cause.ts';
import { compareEnvironments } from './circumstances.ts';
import type { OutputComparison } from './compare-outputs.ts';
import { decideCause } from './decide-cause.ts';
import { findDamagedFiles } from './find-inputs.ts';
import type { MissingPiece } from './find-task.ts';
import { shortenList } from './shorten-list.ts';
import { compareMade, identifyOutputs, type Judgement } from './judge.ts';
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
  const tried = isSteady && budget > 1 ? await tryRecordedCode(session, question) : null;
  const { determinism } = run;
  const cause = decideCause({
    deviations,
    isReordered: judgement.isReordered,
    repetition,
    // The first run of a program was not watched.
    observed: environment.observed ?? repetition?.observed ?? {},
    observedAgain: repetition?.observed ?? {},
    isProgram: recipe.task.program.type === 'command',
    ...(tried ?? { guilty: [], innocent: [] }),
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

/** When other code was run, runs the recorded code in its place: does the code alone make the difference? Null when there is none to run. */
async function tryRecordedCode(
  session: Session,
  { run, recipe, execution, deviations }: CauseQuestion,
): Promise<{ readonly guilty: readonly Deviation[]; readonly innocent: readonly Deviation[] } | null> {
  const code = deviations.filter(({ isOfCode }) => isOfCode === true);
  const task = code.length === 0 ? null : await session.tasks.findRecorded(run);
  if (task === null) return null;
  return runAgain(session, { ...recipe, task }, ({ outputs }) => {
    const ids = identifyOutputs(session.repository, outputs);
    if (run.outputs.every(({ slot, id }) => ids.get(slot) === id)) return { guilty: code, innocent: [] };
    const isSame = outputs.length > 0 && compareMade(execution.outputs, outputs) === null;
    return { guilty: [], innocent: isSame ? code : [] };
  });
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
