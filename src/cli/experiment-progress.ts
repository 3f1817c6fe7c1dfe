import { labelStep, type PlannedStep, type TaskEvent } from '../plugins/index.ts';
import type { ProgressReporter } from '../store/model/progress.ts';
import { terminalOutput } from './output.ts';
import { writeTaskMessage } from './task-progress.ts';
import { formatNumber } from './views/format.ts';

type TaskProgress = Extract<TaskEvent, { type: 'progress' }>['progress'];

interface RunningStep {
  progress: TaskProgress | null;
  readonly metrics: Map<string, number>;
}

/** Shows the steps of an experiment: one as a bar with its metrics, several side by side in one line. */
export class ExperimentProgress {
  readonly #progress: ProgressReporter;
  readonly #total: number;
  readonly #running = new Map<string, RunningStep>();
  #ended = 0;

  /** @param total steps of the plan. */
  constructor(progress: ProgressReporter, total: number) {
    this.#progress = progress;
    this.#total = total;
  }

  get listeners() {
    return {
      onStep: (step: PlannedStep) =>
        void this.#running.set(labelStep(step), { progress: null, metrics: new Map() }),
      onResume: (step: PlannedStep, afterStep: number | null) => {
        const place =
          afterStep === null ? 'from the beginning: nothing was saved' : `after step ${afterStep}`;
        terminalOutput.writeNotice(`${labelStep(step)}: goes on ${place}`);
      },
      onStepEnd: (step: PlannedStep) => {
        this.#running.delete(labelStep(step));
        this.#ended += 1;
      },
      onEvent: (step: PlannedStep, event: TaskEvent) => this.#receive(labelStep(step), event),
    };
  }

  #receive(label: string, event: TaskEvent): void {
    const step = this.#running.get(label);
    if (event.type === 'log') writeTaskMessage(label, event.message);
    if (event.type === 'adjusted')
      terminalOutput.writeNotice(`${label}: settings were changed from step ${event.step} on`);
    if (step === undefined) return;
    if (event.type === 'metric') step.metrics.set(event.name, event.value);
    if (event.type !== 'progress') return;
    step.progress = event.progress;
    if (this.#running.size === 1) this.#showOne(label, event.progress, step.metrics);
    else this.#showAll();
  }

  #showOne(label: string, progress: TaskProgress, metrics: ReadonlyMap<string, number>): void {
    const note = [...metrics].map(([name, value]) => `${name} ${formatNumber(value)}`).join('  ');
    this.#progress.update({ label, ...progress, ...(note === '' ? {} : { note }) });
  }

  #showAll(): void {
    const note = [...this.#running].map(([label, { progress }]) => `${label} ${formatShare(progress)}`);
    this.#progress.update({
      label: `${this.#running.size} steps`,
      done: this.#ended,
      total: this.#total,
      unit: 'step',
      note: note.join('  '),
    });
  }
}

function formatShare(progress: TaskProgress | null): string {
  if (progress === null || progress.total === 0) return '…';
  return `${Math.floor((100 * progress.done) / progress.total)} %`;
}
