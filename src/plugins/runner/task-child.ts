/**
 * Runs one task in a process of its own. The parent sends what to run; the child answers with events and, at
 * the end, `succeeded` or `failed`. Files go into the folder of the outputs.
 */
import { errorCodes } from '../../store/errors/codes.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import { ObjectStore } from '../../store/objects/object-store.ts';
import type { ResolvedInput } from '../api/task.ts';
import { labelTask } from '../registry/task-definition.ts';
import { loadTask } from './load-task.ts';
import type { MessageFromChild, MessageToChild, StartMessage } from './messages.ts';
import { nameRow } from './name-row.ts';
import { observeProcess } from './observe/observe-process.ts';
import { locateAttempt, locateState, writeOutputFolder } from './output-folder.ts';
import { resolveStoreInput } from './resolved-input.ts';
import { seedMathRandom } from './seed-math-random.ts';
import { StateClock } from './state-clock.ts';
import { checkAllOutputsGiven } from './task-contract.ts';
import { openTaskState } from './open-task-state.ts';
import { createTaskContext, type CheckedContext, type TaskSink } from './task-context.ts';

const sendMessage = process.send!.bind(process) as (
  message: MessageFromChild,
  done: (error: Error | null) => void,
) => void;
const exit = process.exit.bind(process);
const abortion = new AbortController();
let taskLabel = 'task';
let adjust: CheckedContext['adjust'] | null = null;
/** Requests that came before the task was there. */
const early: Extract<MessageToChild, { type: 'adjust' }>[] = [];
let inputs: Readonly<Record<string, ResolvedInput>> = {};
let isSettled = false;
let listObserved: ReturnType<typeof observeProcess> = () => ({});

// The channel is the runner's: a library in a task that looks for a parent must not speak to ours.
delete process.send;
process.disconnect = refuseDisconnection;
process.on('message', receive);
process.on('disconnect', endWithParent);
process.on('uncaughtException', fail);

function receive(message: MessageToChild): void {
  if (message.type === 'abort') abortion.abort();
  else if (message.type === 'adjust') {
    if (adjust === null) early.push(message);
    else adjust(message.request, message.changes);
  } else runTask(message).then(() => settle({ type: 'succeeded' }, 0), fail);
}

async function runTask(start: StartMessage): Promise<void> {
  taskLabel = labelTask(start.task);
  // Only the task's own work keeps the process alive: one that waits for nothing ends instead of hanging.
  process.channel?.unref();
  seedMathRandom(start.seed);
  listObserved = observeProcess();
  const task = await loadTask(start.task);
  const given = new Set<string>(start.state?.given);
  inputs = openInputs(start);
  const checked = createTaskContext({
    task: start.task,
    inputs,
    settings: start.settings,
    seed: start.seed,
    signal: abortion.signal,
    former: {
      state: start.state === null ? null : openTaskState(start.state),
      adjustments: start.adjustments,
    },
    sink: createSink(start, given),
  });
  adjust = checked.adjust;
  for (const { request, changes } of early.splice(0)) adjust(request, changes);
  await task.run(checked.context);
  const breach = checked.findBreach();
  if (breach !== null) throw breach;
  if (!abortion.signal.aborted) checkAllOutputsGiven(start.task, given);
}

function openInputs(start: StartMessage): Record<string, ResolvedInput> {
  const inputs = Object.entries(start.inputs);
  if (inputs.length === 0) return {};
  const store = ObjectStore.open(start.storeDirectory);
  return Object.fromEntries(inputs.map(([slot, input]) => [slot, resolveStoreInput(store, input)]));
}

function createSink(start: StartMessage, given: Set<string>): TaskSink {
  const { outputsFolder, statesFolder } = start;
  const attempts = new Map<string, number>();
  const states = new StateClock(start.saveIntervalMs);
  return {
    log: (message) => sendToParent({ type: 'log', message }),
    progress: (progress) => sendToParent({ type: 'progress', progress }),
    metric: (name, value, step) => sendToParent({ type: 'metric', name, value, step }),
    emit(slot, files, meta) {
      const attempt = (attempts.get(slot) ?? 0) + 1;
      attempts.set(slot, attempt);
      writeOutputFolder(locateAttempt(outputsFolder, slot, attempt), files);
      given.add(slot);
      sendToParent({ type: 'emitted', slot, attempt, meta });
    },
    wantsState: () => abortion.signal.aborted || states.isDue(),
    state(step, settingsStep, files) {
      const attempt = states.begin();
      writeOutputFolder(locateState(statesFolder, attempt), files);
      sendToParent({ type: 'state', step, settingsStep, attempt });
      states.end();
    },
    adjusted: (request, step) => sendToParent({ type: 'adjusted', request, step }),
  };
}

function sendToParent(message: MessageFromChild, done: () => void = () => undefined): void {
  sendMessage(message, (error) => (error === null ? done() : endWithParent()));
}

function fail(error: unknown): void {
  // For the author of the task; the parent keeps the end of what is printed.
  console.error(error);
  settle({ type: 'failed', ...describeFailure(error) }, 1);
}

/** Without the channel the task could only be ended from outside, as by a fault that nobody can explain. */
function refuseDisconnection(): void {
  const message = `the ${taskLabel} closes its connection to kstore with process.disconnect()`;
  fail(
    new KstoreError('KSTORE_TASK_CONTRACT', message, {
      hints: ['leave the process as it is: it ends by itself when `run` is done'],
    }),
  );
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hints: readonly string[];
}

function describeFailure(error: unknown): Failure {
  const { name, code, message, hints, data } = (error ?? {}) as Record<string, unknown>;
  // By name, not by class: a task may bring its own copy of the class.
  const isOurs = name === 'KstoreError' && typeof code === 'string' && Object.hasOwn(errorCodes, code);
  if (isOurs) {
    const { row } = (data ?? {}) as { readonly row?: unknown };
    const named = nameRow(String(message), row, Object.values(inputs));
    return { code, message: named, hints: Array.isArray(hints) ? hints.map(String) : [] };
  }
  const reason = String(typeof message === 'string' && message !== '' ? message : error).split('\n', 1)[0]!;
  return { code: 'KSTORE_TASK_FAILED', message: `the ${taskLabel} failed: ${reason}`, hints: [] };
}

function settle(message: MessageFromChild, exitCode: number): void {
  if (isSettled) return;
  isSettled = true;
  sendToParent({ type: 'observed', observed: listObserved() });
  sendToParent(message, () => exit(exitCode));
}

/** Without a parent nobody records the run: ends it with everything that the task has started. */
function endWithParent(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    exit(1);
  }
}
