import type { Json } from '../../store/codec/canonical-json.ts';
import { KstoreError, type LedgerState } from '../../store/index.ts';
import type { TaskSource } from '../experiment/plan.ts';
import type { Declaration } from './declaration.ts';
import { listBudgets } from './halving.ts';
import { planTrial, type SweepBase } from './plan-trial.ts';
import { spaceError, type Parameter, type Parameters } from './space.ts';

const maximumSeed = 2 ** 32 - 1;

/**
 * Checks, before anything runs, that the learning task takes the ends of each range and each choice, with the
 * other settings as the experiment has them and those of a condition as it wants them.
 *
 * @throws KSTORE_SETTINGS_INVALID naming the parameter and the value.
 */
export async function checkSpace(
  state: LedgerState,
  tasks: TaskSource,
  base: SweepBase,
  { space, halving }: Declaration,
): Promise<void> {
  const known = rememberTasks(tasks);
  for (const parameter of space) {
    const under = firstCondition(parameter, space);
    for (const value of listEnds(parameter)) {
      if (parameter.name === 'seed') checkSeed(value);
      await tryValue(state, known, base, parameter.name, value, under);
    }
  }
  if (halving === null) return;
  for (const budget of listBudgets(halving)) await tryValue(state, known, base, halving.budget, budget, {});
}

/** Looking a task up reads all of its code, and here it is asked for with every value. */
function rememberTasks(tasks: TaskSource): TaskSource {
  const found = new Map<string, ReturnType<TaskSource['findTask']>>();
  return {
    findRecorded: (run) => tasks.findRecorded(run),
    findTask(type, name) {
      const key = `${type} ${name}`;
      const task = found.get(key) ?? tasks.findTask(type, name);
      found.set(key, task);
      return task;
    },
  };
}

async function tryValue(
  state: LedgerState,
  tasks: TaskSource,
  base: SweepBase,
  name: string,
  value: Json,
  under: Parameters,
): Promise<void> {
  const where = `sweep.space.${name}`;
  try {
    await planTrial(state, tasks, base, { ...under, [name]: value });
  } catch (error) {
    if (!(error instanceof KstoreError)) throw error;
    const message = error.message.startsWith(where) ? error.message : `${where}: ${error.message}`;
    const shown = `${message} (tried ${JSON.stringify(value)})`;
    throw new KstoreError(error.code, shown, { data: { ...error.data, where }, hints: error.hints });
  }
}

function listEnds({ distribution }: Parameter): readonly Json[] {
  return distribution.type === 'choice' ? distribution.values : [distribution.low, distribution.high];
}

/** The first values under which the parameter is varied, also of what those depend on. */
function firstCondition({ when }: Parameter, space: readonly Parameter[]): Parameters {
  const chosen: Record<string, Json> = {};
  for (const [name, values] of Object.entries(when)) {
    Object.assign(chosen, firstCondition(space.find((other) => other.name === name)!, space));
    chosen[name] = values[0]!;
  }
  return chosen;
}

function checkSeed(value: Json): void {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= maximumSeed) return;
  throw spaceError('seed', `${JSON.stringify(value)} is not a whole number from 0 to ${maximumSeed}`);
}
