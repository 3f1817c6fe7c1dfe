import { fork } from 'node:child_process';
import { resolve } from 'node:path';
import type { ModuleProgram } from '../registry/task-definition.ts';
import type { MessageFromChild, StartMessage } from './messages.ts';
import type { RunningTask, TaskStart } from './running-task.ts';
import { createTaskEnvironment } from './task-environment.ts';
import { ownProcessGroup, TaskProcess } from './task-process.ts';

/** Starts the process that imports the module of a task; it reads its inputs from the store by itself. */
export function startModule(program: ModuleProgram, start: TaskStart): RunningTask {
  const { folders, gracePeriodMs, receive } = start;
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
  const taskProcess = new TaskProcess(child);
  // A process that has ended takes no message; that it has is told by `ended`.
  const send = (message: StartMessage | { type: 'abort' }): void => void child.send(message, () => undefined);
  send(createStartMessage(program, start));
  return {
    process: taskProcess,
    variables,
    ended: taskProcess.ended,
    requestStop() {
      send({ type: 'abort' });
      taskProcess.stopAfter(gracePeriodMs, gracePeriodMs);
    },
  };
}

function createStartMessage({ entryPath }: ModuleProgram, start: TaskStart): StartMessage {
  const { type, name, version, meta } = start.task;
  const { inputs, settings, seed } = start;
  return {
    type: 'start',
    task: { type, name, version, meta, entryPath },
    storeDirectory: resolve(start.storeDirectory),
    inputs,
    settings,
    seed,
    outputsFolder: start.folders.outputs,
  };
}
