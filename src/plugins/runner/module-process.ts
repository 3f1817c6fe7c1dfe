import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { ModuleProgram } from '../registry/task-definition.ts';
import { listPaths, locateSaved } from './live/saved-state.ts';
import type { MessageFromChild, MessageToChild, StartMessage } from './messages.ts';
import type { RunningTask, TaskStart } from './running-task.ts';
import { createTaskEnvironment } from './task-environment.ts';
import { ownProcessGroup, TaskProcess } from './task-process.ts';

/** Starts the process that imports the module of a task; it reads its inputs from the store by itself. */
export function startModule(program: ModuleProgram, start: TaskStart): RunningTask {
  const { folders, receive } = start;
  const variables = createTaskEnvironment(process.env, folders.scratch);
  const child = fork(program.childPath, [], {
    cwd: folders.scratch,
    env: variables,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    ...ownProcessGroup,
  });
  child.on('message', (message) => receive(message as MessageFromChild));
  const taskProcess = new TaskProcess(child, folders.root);
  // A process that has ended takes no message; that it has is told by `ended`.
  const send = (message: MessageToChild): void => void child.send(message, () => undefined);
  send(createStartMessage(program, start));
  return {
    process: taskProcess,
    variables,
    ended: taskProcess.ended,
    requestStop(gracePeriodMs) {
      send({ type: 'abort' });
      taskProcess.stopAfter(gracePeriodMs, gracePeriodMs);
    },
    adjust: (request, changes) => send({ type: 'adjust', request, changes }),
  };
}

function createStartMessage({ entryPath }: ModuleProgram, start: TaskStart): StartMessage {
  const { type, name, version, meta } = start.task;
  const { inputs, settings, seed, adjustments, folders, saveIntervalMs } = start;
  return {
    type: 'start',
    task: { type, name, version, meta, entryPath },
    storeDirectory: resolve(start.storeDirectory),
    inputs,
    settings,
    seed,
    outputsFolder: folders.outputs,
    adjustments,
    state: describeSaved(start),
    statesFolder: folders.states,
    saveIntervalMs,
  };
}

function describeSaved({ saved, folders }: TaskStart): StartMessage['state'] {
  if (saved === null) return null;
  const { step, settingsStep, outputs } = saved;
  const folder = locateSaved(folders.workFolder, saved.folder);
  return { step, settingsStep, folder, files: listPaths(folder), given: Object.keys(outputs) };
}
