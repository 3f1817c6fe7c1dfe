import type { TaskEvent } from '../plugins/index.ts';
import type { ProgressReporter } from '../store/model/progress.ts';
import { escapeForeign, terminalOutput } from './output.ts';
import { formatNumber } from './views/format.ts';

const latestMetrics = new Map<string, number>();

/** Shows what a running task tells: its progress with the latest metrics, and its messages. */
export function reportTaskEvent(progress: ProgressReporter, step: string, event: TaskEvent): void {
  if (event.type === 'metric') latestMetrics.set(event.name, event.value);
  if (event.type === 'log') terminalOutput.writeNotice(`${step}: ${escapeForeign(event.message)}`);
  if (event.type === 'adjusted')
    terminalOutput.writeNotice(`${step}: settings were changed from step ${event.step} on`);
  if (event.type !== 'progress') return;
  const note = [...latestMetrics].map(([name, value]) => `${name} ${formatNumber(value)}`).join('  ');
  progress.update({ label: step, ...event.progress, ...(note === '' ? {} : { note }) });
}
