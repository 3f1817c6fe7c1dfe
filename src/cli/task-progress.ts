import type { TaskEvent } from '../plugins/index.ts';
import type { ProgressReporter } from '../store/model/progress.ts';
import { escapeForeign, terminalOutput } from './output.ts';
import { createScreen } from './render/screen.ts';
import { wrapText } from './render/wrap.ts';
import { formatNumber } from './views/format.ts';

const latestMetrics = new Map<string, number>();

/** What a task says to the person who runs it, no wider than the terminal. */
export function writeTaskMessage(step: string, message: string): void {
  const { width } = createScreen(process.stderr);
  const lines = `${step}: ${escapeForeign(message)}`.split('\n');
  terminalOutput.writeNotice(lines.map((line) => wrapText(line, width)).join('\n'));
}

/** Shows what a running task tells: its progress with the latest metrics, and its messages. */
export function reportTaskEvent(progress: ProgressReporter, step: string, event: TaskEvent): void {
  if (event.type === 'metric') latestMetrics.set(event.name, event.value);
  if (event.type === 'log') writeTaskMessage(step, event.message);
  if (event.type === 'adjusted')
    terminalOutput.writeNotice(`${step}: settings were changed from step ${event.step} on`);
  if (event.type !== 'progress') return;
  const note = [...latestMetrics].map(([name, value]) => `${name} ${formatNumber(value)}`).join('  ');
  progress.update({ label: step, ...event.progress, ...(note === '' ? {} : { note }) });
}
