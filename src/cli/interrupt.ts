import { KstoreError } from '../store/errors/kstore-error.ts';
import { terminalOutput } from './output.ts';

const interruptedExitCode = 130;
let controller: AbortController | null = null;

/**
 * A signal that fires at the first SIGINT or SIGTERM, so that work can settle; a second one ends the process,
 * which says so and removes what is hidden.
 * A command that never asks for it is ended by the system, as any other program.
 */
export function listenForInterrupt(): AbortSignal {
  if (controller === null) {
    const created = new AbortController();
    controller = created;
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => interrupt(created));
  }
  return controller.signal;
}

function interrupt(current: AbortController): void {
  if (current.signal.aborted) {
    terminalOutput.writeNotice('error: interrupted twice; ended at once');
    process.exit(interruptedExitCode);
  }
  process.exitCode = interruptedExitCode;
  current.abort(new KstoreError('KSTORE_ABORTED', 'interrupted'));
}
